//! What a population says of single agencies and employers: the mathematics, the signals on small returns, and whom they name.

mod measures;
