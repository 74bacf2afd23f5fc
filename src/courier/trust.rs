//! Which certificates are believed? Those of the authorities that browsers trust, and those of an authority of one's own where one is named.

use std::sync::Arc;

use tokio_rustls::TlsConnector;
use tokio_rustls::rustls::pki_types::CertificateDer;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::{ClientConfig, RootCertStore, crypto};

/// What a receiver's certificate is checked by; cheap to clone.
#[derive(Debug, Clone)]
pub struct Trust(Arc<ClientConfig>);

/// Why certificates cannot be checked.
#[derive(Debug, thiserror::Error)]
pub enum TrustError {
    /// A text that holds no certificate, or one that cannot be read.
    #[error("there is no certificate of an authority in it that can be read: write it as PEM (-----BEGIN CERTIFICATE-----)")]
    Unreadable,
    /// The cryptography of this program.
    #[error("this program cannot speak TLS on this machine")]
    NoTls,
}

impl Trust {
    /// Believes the authorities that browsers trust.
    ///
    /// # Errors
    /// When the program cannot speak TLS.
    pub fn public() -> Result<Self, TrustError> {
        Self::of(RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() })
    }

    /// Believes these authorities too, each a certificate in PEM.
    ///
    /// # Errors
    /// When there is none, or one cannot be read.
    pub fn and(pem: &[u8]) -> Result<Self, TrustError> {
        let mut roots = RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() };
        let before = roots.len();
        for certificate in CertificateDer::pem_slice_iter(pem) {
            roots.add(certificate.map_err(|_| TrustError::Unreadable)?).map_err(|_| TrustError::Unreadable)?;
        }
        if roots.len() == before { Err(TrustError::Unreadable) } else { Self::of(roots) }
    }

    /// What lays TLS around a connection.
    pub(super) fn connector(&self) -> TlsConnector {
        TlsConnector::from(Arc::clone(&self.0))
    }

    /// The cryptography is that of the database's driver.
    fn of(roots: RootCertStore) -> Result<Self, TrustError> {
        let builder = ClientConfig::builder_with_provider(Arc::new(crypto::ring::default_provider()));
        let builder = builder.with_safe_default_protocol_versions().map_err(|_| TrustError::NoTls)?;
        Ok(Self(Arc::new(builder.with_root_certificates(roots).with_no_client_auth())))
    }
}
