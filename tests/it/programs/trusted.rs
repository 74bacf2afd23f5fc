//! A receiver by https is believed by the certificate of its name alone, signed by an authority that is trusted.

use std::path::Path;
use std::process::Command;
use std::sync::Arc;

use recruitwatch::courier::Limits;
use recruitwatch::courier::address::Target;
use recruitwatch::courier::carry::{Letter, carry};
use recruitwatch::courier::trust::Trust;
use recruitwatch::record::webhook::Trouble;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio_rustls::rustls::{ServerConfig, crypto};

use super::rules;

fn openssl(folder: &Path, arguments: &str) -> Option<()> {
    let done = Command::new("openssl").args(arguments.split(' ')).current_dir(folder).output().ok()?;
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    Some(())
}

/// An invented authority, and a certificate of it for `localhost`.
fn certificates(folder: &Path) -> Option<()> {
    let key = "-newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes";
    std::fs::write(folder.join("names"), "subjectAltName=DNS:localhost\n").unwrap();
    openssl(folder, &format!("req -x509 {key} -keyout ca.key -out ca.pem -days 2 -subj /CN=Invented_authority"))?;
    openssl(folder, &format!("req {key} -keyout own.key -out own.csr -subj /CN=localhost"))?;
    openssl(folder, "x509 -req -in own.csr -CA ca.pem -CAkey ca.key -CAcreateserial -out own.pem -days 2 -extfile names")
}

/// A receiver that reads one request over TLS and takes it.
async fn receiver(folder: &Path) -> u16 {
    let (chain, key) = (CertificateDer::from_pem_file(folder.join("own.pem")).unwrap(), PrivateKeyDer::from_pem_file(folder.join("own.key")).unwrap());
    let builder = ServerConfig::builder_with_provider(Arc::new(crypto::ring::default_provider())).with_safe_default_protocol_versions().unwrap();
    let acceptor = TlsAcceptor::from(Arc::new(builder.with_no_client_auth().with_single_cert(vec![chain], key).unwrap()));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let Ok(mut stream) = acceptor.accept(stream).await else { continue };
            let mut asked = [0; 4_096];
            let read = stream.read(&mut asked).await.unwrap();
            let is_whole = String::from_utf8_lossy(&asked[..read]).contains("webhook-id: msg_1");
            let answer = if is_whole { "HTTP/1.1 204 No Content\r\n\r\n" } else { "HTTP/1.1 400 Bad Request\r\ncontent-length: 0\r\n\r\n" };
            stream.write_all(answer.as_bytes()).await.unwrap();
            stream.shutdown().await.unwrap();
        }
    });
    port
}

#[tokio::test]
async fn a_receiver_is_believed_by_its_name_and_by_an_authority_that_is_trusted() {
    let folder = tempfile::tempdir().unwrap();
    if certificates(folder.path()).is_none() {
        eprintln!("skipped: receivers by https (no openssl)");
        return;
    }
    let port = receiver(folder.path()).await;
    let own = Trust::and(&std::fs::read(folder.path().join("ca.pem")).unwrap()).unwrap();
    let sent = async |name: &str, trust: &Trust| {
        let limits = Limits { trust: trust.clone(), ..rules().limits };
        let letter = Letter { id: "msg_1".into(), at: 1, signature: "v1,".into(), body: "{}".into() };
        carry(&Target::read(&format!("https://{name}:{port}/"), &limits).unwrap(), letter, &limits).await.map(|answer| answer.status)
    };
    assert_eq!(sent("localhost", &own).await, Ok(204));
    assert_eq!(sent("127.0.0.1", &own).await, Err(Trouble::NoTrust), "the certificate is of another name");
    assert_eq!(sent("localhost", &Trust::public().unwrap()).await, Err(Trouble::NoTrust), "no public authority signed it");
}

#[test]
fn a_file_without_a_certificate_is_no_authority() {
    for text in ["", "no certificate", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n", "-----BEGIN CERTIFICATE-----\n"] {
        assert!(Trust::and(text.as_bytes()).is_err(), "{text:?}");
    }
}
