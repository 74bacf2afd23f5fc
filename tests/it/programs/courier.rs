//! Messages go to public addresses alone, to the very one that was checked, and take no more time and room than they may.

use std::net::IpAddr;
use std::time::Duration;

use recruitwatch::courier::address::{AddressError, Target, is_public};
use recruitwatch::courier::carry::{Answer, Letter, carry};
use recruitwatch::courier::{ANSWER_MAX, Limits};
use recruitwatch::record::webhook::Trouble;
use rstest::rstest;
use tokio::net::TcpListener;

use super::receiver::{Receiver, Says};
use super::rules;

fn strict() -> Limits {
    Limits { inside_too: false, ports: vec![8443], patience: Duration::from_secs(2), ..rules().limits }
}

fn letter() -> Letter {
    Letter { id: "msg_1".into(), at: 1, signature: "v1,".into(), body: r#"{"type":"edition.changed"}"#.into() }
}

async fn sent(url: &str, limits: &Limits) -> Result<Answer, Trouble> {
    carry(&Target::read(url, limits).unwrap(), letter(), limits).await
}

#[rstest]
#[case("0.0.0.0 10.1.2.3 100.64.0.1 100.127.255.255 127.0.0.1 169.254.169.254 172.16.0.1 172.31.255.255 192.168.1.1", false)]
#[case("192.0.0.192 192.0.2.1 192.88.99.1 198.18.0.1 198.51.100.1 203.0.113.1 224.0.0.1 240.0.0.1 255.255.255.255 168.63.129.16", false)]
#[case(":: ::1 ::ffff:8.8.8.8 ::ffff:127.0.0.1 64:ff9b::7f00:1 64:ff9b:1::1 100::1 fe80::1 fec0::1 fc00::1 fd00:ec2::254 ff02::1", false)]
#[case("2001::1 2001:db8::1 2002:7f00:1::1 3fff::1 4000::1 5f00::1", false)]
#[case("8.8.8.8 9.255.255.255 11.0.0.1 100.63.0.1 100.128.0.1 172.15.0.1 172.32.0.1 192.0.1.1 192.167.0.1 198.17.0.1 223.255.255.255", true)]
#[case("2001:200::1 2001:4860:4860::8888 2606:4700::1111 2a00:1450::1 3ffe::1", true)]
fn what_is_no_address_of_the_public_internet_is_known(#[case] addresses: &str, #[case] public: bool) {
    for address in addresses.split(' ') {
        assert_eq!(is_public(address.parse::<IpAddr>().unwrap()), public, "{address}");
    }
}

#[rstest]
#[case::loopback("https://127.0.0.1/")]
#[case::hexadecimal("https://0x7f000001/")]
#[case::octal("https://0177.0.0.1/")]
#[case::one_number("https://2130706433/")]
#[case::short("https://127.1/")]
#[case::wide_digits("https://１２７.0.0.1/")]
#[case::metadata("https://169.254.169.254/latest/meta-data/")]
#[case::mapped("https://[::ffff:10.0.0.1]/")]
#[case::local("https://[fe80::1]/")]
#[case::with_an_open_port("https://192.168.0.1:8443/")]
fn an_address_inside_is_refused_however_it_is_written(#[case] url: &str) {
    assert_eq!(Target::read(url, &strict()).unwrap_err(), AddressError::Inside);
}

#[test]
fn a_target_is_https_without_a_password_on_a_port_that_is_open() {
    for (url, why) in [
        ("http://receiver.example/", AddressError::NotHttps),
        ("file:///etc/passwd", AddressError::NotHttps),
        ("gopher://receiver.example/", AddressError::NotHttps),
        ("https://a@receiver.example/", AddressError::Credentials),
        ("https://:b@receiver.example/", AddressError::Credentials),
        ("https://receiver.example:22/", AddressError::Port(22)),
        ("https://receiver.example:80/", AddressError::Port(80)),
        ("https:///", AddressError::Unreadable),
        ("https://receiver example/", AddressError::Unreadable),
        ("", AddressError::Unreadable),
    ] {
        assert_eq!(Target::read(url, &strict()).err(), Some(why), "{url}");
    }
    assert_eq!(Target::read(&format!("https://receiver.example/{}", "a".repeat(2_000)), &strict()).unwrap_err(), AddressError::Unreadable);
    let target = Target::read("https://Receiver.EXAMPLE:8443/a/../b?c=d", &strict()).unwrap();
    assert_eq!((target.authority().as_str(), target.asked().as_str()), ("receiver.example:8443", "/b?c=d"));
}

#[tokio::test]
async fn a_name_that_leads_inside_is_refused_when_it_is_looked_up_and_nobody_is_knocked_up() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let limits = Limits { ports: vec![port], ..strict() };
    assert_eq!(sent(&format!("https://localhost:{port}/"), &limits).await, Err(Trouble::AddressRefused));
    assert_eq!(sent("https://nobody.invalid/", &limits).await, Err(Trouble::NoSuchHost));
    assert!(tokio::time::timeout(Duration::from_millis(50), listener.accept()).await.is_err(), "a connection was opened");
}

#[tokio::test]
async fn a_redirect_is_an_answer_and_is_not_followed() {
    let elsewhere = Receiver::willing(&[]).await;
    let place: &'static str = elsewhere.url.clone().leak();
    let receiver = Receiver::saying(move |_| Says::Whole(307, place, String::new())).await;
    assert_eq!(sent(&receiver.url, &rules().limits).await.unwrap().status, 307);
    assert!(elsewhere.all().is_empty());
}

#[tokio::test]
async fn an_answer_that_is_long_late_or_none_is_told_apart() {
    let limits = Limits { patience: Duration::from_millis(300), ..rules().limits };
    let just = Receiver::saying(|_| Says::Whole(200, "", "x".repeat(ANSWER_MAX))).await;
    assert_eq!(sent(&just.url, &limits).await.unwrap().body.len(), ANSWER_MAX);
    let long = Receiver::saying(|_| Says::Whole(200, "", "x".repeat(ANSWER_MAX + 1))).await;
    assert_eq!(sent(&long.url, &limits).await, Err(Trouble::AnswerTooLong));
    let late = Receiver::saying(|_| Says::Nothing).await;
    assert_eq!(sent(&late.url, &limits).await, Err(Trouble::TimedOut));
    assert_eq!(sent(&late.url.replace("http://", "https://"), &limits).await, Err(Trouble::NoTrust), "it speaks no TLS");
    let gone = TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap();
    assert_eq!(sent(&format!("http://{gone}/"), &limits).await, Err(Trouble::NotConnected));
    let rude = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/", rude.local_addr().unwrap());
    tokio::spawn(async move {
        while let Ok((stream, _)) = rude.accept().await {
            drop(stream);
        }
    });
    assert_eq!(sent(&url, &limits).await, Err(Trouble::BrokenOff));
}
