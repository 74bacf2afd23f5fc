//! Where may a message go? To a public address by https: whoever subscribes must not send us into our own network, or that of a cloud.
//!
//! A name is looked up once. Every address that it leads to is checked, and the connection goes to one that was: a name that leads
//! elsewhere a moment later (DNS rebinding) leads nobody.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

use url::{Host, Url};

use super::Limits;
use crate::record::webhook::Trouble;

/// Longest address in bytes.
const URL_MAX: usize = 2_000;
/// Addresses of one name that are tried.
const TRIED: usize = 4;

/// Why no message may go there.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AddressError {
    /// It is no address of the web.
    #[error("this is no address such as https://receiver.example/hook, of at most {URL_MAX} bytes")]
    Unreadable,
    /// It is no https.
    #[error("messages go by https alone: write an address that begins with https://")]
    NotHttps,
    /// It carries a name and a password, which would stand in logs.
    #[error("an address holds no name and no password: the receiver knows us by the signature")]
    Credentials,
    /// A part that is sent to nobody.
    #[error("what stands behind # is sent to nobody: leave it out")]
    Fragment,
    /// Another port.
    #[error("port {0} is not open for messages: use 443, or ask the person who runs this service to allow it")]
    Port(u16),
    /// An address inside of a network.
    #[error("this address lies inside of a network: messages go to public addresses alone")]
    Inside,
}

/// An address to which messages may go, as far as it says itself.
#[derive(Debug, Clone)]
pub struct Target {
    url: Url,
    host: Host<String>,
    port: u16,
}

impl Target {
    /// Reads an address.
    ///
    /// # Errors
    /// When it is none to which messages may go.
    pub fn read(text: &str, limits: &Limits) -> Result<Self, AddressError> {
        let url = Some(text).filter(|text| text.len() <= URL_MAX).and_then(|text| Url::parse(text).ok()).ok_or(AddressError::Unreadable)?;
        match url.scheme() {
            "https" => {}
            "http" if limits.inside_too => {}
            _ => return Err(AddressError::NotHttps),
        }
        let (host, port) = url.host().map(|host| host.to_owned()).zip(url.port_or_known_default()).ok_or(AddressError::Unreadable)?;
        if !url.username().is_empty() || url.password().is_some() {
            return Err(AddressError::Credentials);
        }
        if url.fragment().is_some() {
            return Err(AddressError::Fragment);
        }
        if port != 443 && !limits.ports.contains(&port) && !limits.inside_too {
            return Err(AddressError::Port(port));
        }
        if !limits.inside_too && written(&host).is_some_and(|address| !is_public(address)) {
            return Err(AddressError::Inside);
        }
        Ok(Self { url, host, port })
    }

    /// The addresses of the machine, looked up once and checked all: one that lies inside of a network spoils the others.
    ///
    /// # Errors
    /// When there is none, or one to which nothing may go.
    pub async fn find(&self, limits: &Limits) -> Result<Vec<SocketAddr>, Trouble> {
        let found: Vec<SocketAddr> = match written(&self.host) {
            Some(address) => vec![SocketAddr::new(address, self.port)],
            None => tokio::net::lookup_host((self.name().as_str(), self.port)).await.map_err(|_| Trouble::NoSuchHost)?.collect(),
        };
        if found.is_empty() {
            return Err(Trouble::NoSuchHost);
        }
        if !limits.inside_too && found.iter().any(|address| !is_public(address.ip())) {
            return Err(Trouble::AddressRefused);
        }
        Ok(found.into_iter().take(TRIED).collect())
    }

    /// Whether it is reached by https.
    #[must_use]
    pub fn is_https(&self) -> bool {
        self.url.scheme() == "https"
    }

    /// The name of the machine, or its address without brackets, as a certificate names it.
    #[must_use]
    pub fn name(&self) -> String {
        match &self.host {
            Host::Domain(name) => name.clone(),
            Host::Ipv4(address) => address.to_string(),
            Host::Ipv6(address) => address.to_string(),
        }
    }

    /// Machine and port, as the head of a request names them.
    #[must_use]
    pub fn authority(&self) -> String {
        self.url.port().map_or_else(|| self.host.to_string(), |port| format!("{}:{port}", self.host))
    }

    /// What is asked of the machine: path and query.
    #[must_use]
    pub fn asked(&self) -> String {
        self.url.query().map_or_else(|| self.url.path().to_owned(), |query| format!("{}?{query}", self.url.path()))
    }

    /// The whole address, as it is kept.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.url.as_str()
    }
}

/// The address that stands in a URL itself, however it was written (`https://0x7f.1/` is 127.0.0.1).
const fn written(host: &Host<String>) -> Option<IpAddr> {
    match host {
        Host::Domain(_) => None,
        Host::Ipv4(address) => Some(IpAddr::V4(*address)),
        Host::Ipv6(address) => Some(IpAddr::V6(*address)),
    }
}

/// Whether an address is one of the public internet: none of the registries of special addresses (IANA, RFC 6890), and no service that a
/// cloud offers to the machines inside it.
#[must_use]
pub fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => is_public_v4(address),
        IpAddr::V6(address) => is_public_v6(address),
    }
}

fn is_public_v4(address: Ipv4Addr) -> bool {
    // The name service and agent of one cloud stand at a public address that only machines inside reach.
    const CLOUD: Ipv4Addr = Ipv4Addr::new(168, 63, 129, 16);
    match address.octets() {
        // This network, private, loopback, shared (CGNAT), link-local with the metadata of clouds, private.
        [0 | 10 | 127, ..] | [100, 64..=127, ..] | [169, 254, ..] | [172, 16..=31, ..] | [192, 168, ..] => false,
        // Protocol assignments, documentation, relays of 6to4, benchmarks.
        [192, 0, 0 | 2, _] | [192, 88, 99, _] | [198, 18 | 19, ..] | [198, 51, 100, _] | [203, 0, 113, _] => false,
        // Multicast, reserved, broadcast.
        [224..=255, ..] => false,
        _ => address != CLOUD,
    }
}

/// Only 2000::/3 is given out at all; what maps, translates or embeds an IPv4 address, local, multicast and loopback lie outside of it, or here.
fn is_public_v6(address: Ipv6Addr) -> bool {
    match address.segments() {
        // Protocol assignments with Teredo, documentation, 6to4.
        [0x2001, 0..=0x01ff, ..] | [0x2001, 0x0db8, ..] | [0x2002, ..] | [0x3fff, 0..=0x0fff, ..] => false,
        [first, ..] => (0x2000..=0x3fff).contains(&first),
    }
}
