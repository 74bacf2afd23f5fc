//! How does a message leave the house? Signed, to an address that was checked, over a connection to that very address, once.
//!
//! [`address`] says where a message may go, [`signature`] how its receiver knows that it comes from here (Standard Webhooks 1.0,
//! <https://www.standardwebhooks.com>), [`carry`] brings it there, to a machine whose certificate [`trust`] believes. [`gateway`] looks at the
//! same from the other side: whether a message that came in is whose it says, and [`seal`] keeps secrets by the same ciphers; [`ask`] puts a question under the same rules, and [`oidc`] asks so who signs in. What it is about, and when it is tried again, is no business of this room.

pub mod address;
pub mod ask;
pub mod carry;
pub mod gateway;
pub mod oidc;
pub mod seal;
pub mod signature;
pub mod trust;

use std::time::Duration;

use trust::Trust;

/// Where messages may go, whom they are given to, and how long they may take.
#[derive(Debug, Clone)]
pub struct Limits {
    /// Whether they may go to addresses inside of a network, by http, and to any port: for trying out on one machine, and for nothing else.
    pub inside_too: bool,
    /// Ports beside 443.
    pub ports: Vec<u16>,
    /// How long one attempt may take, from the look-up of the name to the end of the answer.
    pub patience: Duration,
    /// Which certificates are believed.
    pub trust: Trust,
}

/// Longest answer that is read, in bytes.
pub const ANSWER_MAX: usize = 64 * 1024;
