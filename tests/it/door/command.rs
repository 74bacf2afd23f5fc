//! Do the commands and settings of the door say what they do and what is wrong with them?

use std::process::Output;

use recruitwatch::clock::now_at;
use recruitwatch::flow::gateways::Secret;
use recruitwatch::flow::people::{NewPerson, add_person};
use recruitwatch::flow::seal::Seal;
use recruitwatch::flow::second_step::{Rules, Standing, Steps, begin, confirm, standing};
use recruitwatch::record::official::Role;
use recruitwatch::store::Store;
use rstest::rstest;

use super::second_step::{app, code};
use crate::cli::recruitwatch;
use crate::store::databases::outliving;

const SECRET: &str = "an invented secret of more than thirty letters";

fn said(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

#[tokio::test]
async fn an_administrator_resets_a_second_step_and_the_doctor_says_how_secrets_are_kept() {
    for fresh in outliving().await {
        let home = tempfile::tempdir().unwrap();
        let is_file = !fresh.url.starts_with("postgres");
        let url = if is_file { format!("sqlite://{}?mode=rwc", home.path().join("own.db").display()) } else { fresh.url.clone() };
        let store = Store::open_any(&url).await.unwrap();
        store.migrate().await.unwrap();
        let new = NewPerson { name: "Amina".to_owned(), role: Role::Inspector, password: "an invented password".to_owned() };
        let person = add_person(&store, new, "test", now_at()).await.unwrap();
        let (rules, sealed) = (Rules::default(), Rules { seal: Seal::of(&Secret::new(SECRET)), ..Rules::default() });
        let run = |args: &[&str], secret: &str| {
            let mut command = recruitwatch(args);
            command.env("RECRUITWATCH_HOME", home.path()).env("RECRUITWATCH_DATABASE", &url).env("RECRUITWATCH_DESK__SECRET", secret);
            command.output().unwrap()
        };
        let ways = [(&rules, "", Some("are kept in plain")), (&sealed, SECRET, None), (&sealed, "", Some("sealed with another desk.secret"))];
        for (rules, secret, told) in ways {
            let steps = Steps { store: &store, rules, at: now_at() };
            let setup = begin(steps, &person).await.unwrap().unwrap();
            confirm(steps, &person, &code(&app(&setup.secret), steps.at)).await.unwrap().unwrap();
            let advice = said(&run(&["doctor"], secret));
            assert_eq!(told, told.filter(|words| advice.contains(*words)), "{}: {advice}", fresh.name);
            assert!(told.is_some() || !advice.contains("second step"), "{}: {advice}", fresh.name);
            assert!(!advice.contains(&setup.secret), "{}", fresh.name);
            let reset = run(&["person", "totp", "reset", "amina"], secret);
            assert!(reset.status.success() && said(&reset).contains("is gone"), "{}: {}", fresh.name, said(&reset));
            assert_eq!(standing(steps, &person).await.unwrap(), Standing::None, "{}", fresh.name);
        }
        assert!(said(&run(&["person", "totp", "reset", "Amina"], "")).contains("has no second step"), "{}", fresh.name);
        let nobody = run(&["person", "totp", "reset", "Nobody"], "");
        assert!(!nobody.status.success() && said(&nobody).contains("Nobody"), "{}: {}", fresh.name, said(&nobody));
        assert!(said(&run(&["person", "disable", "Amina"], "")).contains("Amina may sign in no more"), "{}", fresh.name);
        assert!(store.person("Amina").await.unwrap().unwrap().disabled_at.is_some(), "{}", fresh.name);
        assert!(
            store.journal_entries(20).await.unwrap().iter().any(|entry| entry.what == "reset a second step" && entry.who == "command line"),
            "{}",
            fresh.name
        );
    }
}

#[rstest]
#[case::a_role_that_is_none("RECRUITWATCH_DESK__REQUIRE_TOTP", "[\"chief\"]", "desk.require_totp names chief")]
#[case::a_secret_that_is_guessed("RECRUITWATCH_DESK__SECRET", "short", "desk.secret must have 32 characters")]
#[case::a_provider_in_plain(
    "RECRUITWATCH_DESK__OIDC",
    "{issuer=\"http://id.example\",client_id=\"x\",name=\"y\"}",
    "desk.oidc.issuer must begin with https://"
)]
#[case::a_provider_and_no_way_back(
    "RECRUITWATCH_DESK__OIDC",
    "{issuer=\"https://id.example\",client_id=\"x\",name=\"y\"}",
    "desk.oidc needs publisher.address"
)]
#[case::a_provider_without_its_name_for_us("RECRUITWATCH_DESK__OIDC", "{issuer=\"https://id.example\"}", "client_id")]
#[case::no_roles_at_all("RECRUITWATCH_DESK__REQUIRE_TOTP", "7", "desk.require_totp")]
fn settings_of_the_door_that_make_no_sense_are_named(#[case] name: &str, #[case] value: &str, #[case] told: &str) {
    let output = recruitwatch(&["doctor"]).env(name, value).output().unwrap();
    let words = said(&output).to_lowercase();
    assert!(!output.status.success() && words.contains(&told.to_lowercase()), "{words}");
    assert!(!words.contains("short\""), "a secret is not repeated: {words}");
}
