//! What a population says of single agencies and employers: the mathematics, the signals on small populations, and whom they name.

mod lists;
mod measures;
mod planted;
mod population;
mod returned;
