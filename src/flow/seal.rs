//! How are secrets kept that are needed in clear? By the seal beside the keys of gateways: the cryptography of the house stays in one room.

pub use crate::courier::seal::{Kept, Seal};
