//! Who gets what at every route of the site? Every route by every role and by a stranger, held against `fixtures/desk/roles.txt`.
//!
//! `TEST_RENEW=1` writes the file anew: read what changed before you keep it.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;
use std::path::Path;

use axum::Router;
use axum::body::Body;
use axum::http::{Request, header};
use recruitwatch::record::code::Code;
use recruitwatch::record::official::Role;
use recruitwatch::web::view::{finding, sample_complaints};

use crate::site_map::every_route;
use crate::visit::{invented, send};

/// What stands above the table.
const HEAD: &str = "\
# Who gets what at every route of the site, in the invented world: one line a route and method, one column a visitor.
# Forms of the desk come without their token: 403 says that the form is there for this role, 404 that it is not.
# A session of the desk opens nothing that programs ask for with a token of their own: 401 for everybody.
";

/// Every visitor: a stranger, then each role with the session that the invented world has for it.
fn visitors() -> Vec<(&'static str, Option<&'static str>)> {
    std::iter::once(("stranger", None)).chain(Role::ALL.iter().map(|role| (role.as_str(), Some(role.as_str())))).collect()
}

/// A thing of the invented world for each part of an address that is filled in.
fn example(part: &str, route: &str) -> String {
    match part {
        "licence" => "XX-LB-0010".to_owned(),
        "finding" => finding::sample().finding_id(),
        "complaint" => "11".to_owned(),
        "case" if route.ends_with("/notice") => "2".to_owned(),
        "case" | "paper" => "3".to_owned(),
        "entry" | "webhook" => "1".to_owned(),
        "code" => sample_complaints::typed_code(),
        "rule" => "xx-worker-fee".to_owned(),
        "version" => "2020-01-01".to_owned(),
        "edition" => "2".to_owned(),
        "file" if route.starts_with("/desk/tables/complaints/") => "complaints.csv".to_owned(),
        "file" if route.starts_with("/desk/tables/") => "inspections.csv".to_owned(),
        "file" if route.starts_with("/desk/agencies/") => "findings.csv".to_owned(),
        "table" => "fees.csv".to_owned(),
        "piece" => "2".to_owned(),
        "worker" => "1".to_owned(),
        "file" => "datapackage.json".to_owned(),
        "part" => "agencies".to_owned(),
        "lang" => "en".to_owned(),
        "gateway" => "example".to_owned(),
        other => panic!("the table has no example of {{{other}}} in {route}: add one here"),
    }
}

fn filled(route: &str) -> String {
    let parts = route.split('/').map(|part| match part.strip_prefix('{').and_then(|part| part.strip_suffix('}')) {
        Some(name) => example(name, route),
        None => part.to_owned(),
    });
    parts.collect::<Vec<_>>().join("/")
}

async fn status(site: &Router, (method, route): &(String, String), session: Option<&str>) -> u16 {
    let mut request = Request::builder().method(method.to_uppercase().as_str()).uri(filled(route));
    request = request.header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
    if let Some(session) = session {
        request = request.header(header::COOKIE, format!("recruitwatch_desk={session}"));
    }
    let body = if method == "post" { Body::from("form_token=guessed") } else { Body::empty() };
    send(site, request.body(body).unwrap()).await.status.as_u16()
}

async fn seen() -> BTreeMap<(String, String), Vec<u16>> {
    let (site, mut table) = (invented(false), BTreeMap::new());
    for route in every_route() {
        let mut line = Vec::new();
        for (_, session) in visitors() {
            line.push(status(&site, &route, session).await);
        }
        table.insert((route.1, route.0), line);
    }
    table
}

fn file() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/desk/roles.txt")
}

fn written(table: &BTreeMap<(String, String), Vec<u16>>) -> String {
    let mut text = format!("{HEAD}{:56}", "");
    for (name, _) in visitors() {
        let _ = write!(text, " {name:>13}");
    }
    text.push('\n');
    for ((route, method), line) in table {
        let _ = write!(text, "{:7} {route:48}", method.to_uppercase());
        for status in line {
            let _ = write!(text, " {status:>13}");
        }
        text.push('\n');
    }
    text
}

/// The table as it stands in the file.
fn told() -> BTreeMap<(String, String), Vec<u16>> {
    let text = fs::read_to_string(file()).unwrap();
    let mut lines = text.lines().filter(|line| !line.starts_with('#'));
    let columns: Vec<&str> = lines.next().unwrap().split_whitespace().collect();
    assert_eq!(columns, visitors().iter().map(|(name, _)| *name).collect::<Vec<_>>(), "one column a visitor");
    lines
        .map(|line| {
            let mut words = line.split_whitespace();
            let (method, route) = (words.next().unwrap().to_lowercase(), words.next().unwrap().to_owned());
            ((route, method), words.map(|word| word.parse().unwrap()).collect())
        })
        .collect()
}

#[tokio::test]
async fn every_route_of_the_site_answers_every_role_and_a_stranger_as_the_table_says() {
    let seen = seen().await;
    if std::env::var_os("TEST_RENEW").is_some() {
        fs::write(file(), written(&seen)).unwrap();
    }
    let told = told();
    let names = |table: &BTreeMap<(String, String), Vec<u16>>| table.keys().cloned().collect::<BTreeSet<_>>();
    assert_eq!(names(&told), names(&seen), "a line for each route, and a route for each line");
    for (route, line) in &seen {
        assert_eq!(&told[route], line, "{route:?} for {:?}", visitors().iter().map(|(name, _)| *name).collect::<Vec<_>>());
    }
}

/// The table itself: who it says may do what, whatever the site answers.
#[test]
fn the_table_keeps_strangers_out_and_lets_nobody_do_two_peoples_work() {
    let told = told();
    let column = |name: &str| visitors().iter().position(|(visitor, _)| *visitor == name).unwrap();
    let opens = |method: &str, route: &str, who: &str| told[&(route.to_owned(), method.to_owned())][column(who)] != 404;
    let desk = || told.iter().filter(|((route, _), _)| route.starts_with("/desk"));
    assert!(30 < desk().count());
    for ((route, method), line) in desk().filter(|((route, _), _)| !route.starts_with("/desk/sign-in")) {
        let expected = if (route.as_str(), method.as_str()) == ("/desk", "get") { 303 } else { 404 };
        assert_eq!(line[column("stranger")], expected, "{method} {route}");
    }
    for ((route, method), line) in desk().filter(|((route, method), _)| method != "get" && !route.starts_with("/desk/sign-")) {
        assert!(route == "/desk/account" || line[column("analyst")] == 404, "an analyst changes nothing: {method} {route}");
    }
    for who in Role::ALL.iter().filter(|role| **role != Role::Administrator).map(|role| role.as_str()) {
        let both = opens("post", "/desk/cases/{case}", who) && opens("post", "/desk/cases/{case}/decision", who);
        assert!(!both, "{who} investigates and decides");
    }
    for hidden in ["/desk/complaints", "/desk/complaints/{complaint}", "/desk/cases", "/desk/findings/{finding}/dossier"] {
        assert!(!opens("get", hidden, "analyst"), "{hidden}");
        assert!(opens("get", hidden, "supervisor"), "{hidden}");
    }
    assert!(!opens("post", "/desk/complaints/{complaint}", "supervisor"), "a supervisor works on no complaint");
}
