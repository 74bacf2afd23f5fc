//! Is what makes a pattern of one provider read from data?

mod patterns;
