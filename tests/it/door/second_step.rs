//! Does a code let in once, and nobody who guesses? The second step over each database. The secret of the vectors is that of RFC 6238.

use chrono::{DateTime, TimeDelta, Utc};
use recruitwatch::flow::gateways::Secret;
use recruitwatch::flow::people::{Admitted, Completed, NewPerson, PeopleError, Shift, add_person, complete, sign_in};
use recruitwatch::flow::seal::{Kept, Seal};
use recruitwatch::flow::second_step::{
    FREE_GUESSES, Rules, Setup, Standing, StepError, Steps, Tried, begin, confirm, is_owed, renew, reset, standing, try_code,
};
use recruitwatch::record::hex::hex;
use recruitwatch::record::official::{Official, Role};
use recruitwatch::store::Store;
use totp_rs::{Builder, Secret as AppSecret, Totp};

use crate::store::databases::each;
use crate::store::facts::at;

const PASSWORD: &str = "an invented password";
const SHARED: &[u8] = b"12345678901234567890";

fn noon() -> DateTime<Utc> {
    at("2026-03-24T12:00:10Z")
}

/// Some seconds after noon.
fn later(seconds: i64) -> DateTime<Utc> {
    noon() + TimeDelta::seconds(seconds)
}

pub fn app(setup: &str) -> Totp {
    Builder::new().with_secret(AppSecret::try_from_base32(setup).unwrap()).build().unwrap()
}

pub fn code(app: &Totp, at: DateTime<Utc>) -> String {
    app.generate(at.timestamp().try_into().unwrap()).to_string()
}

fn sealing() -> Rules {
    Rules { seal: Seal::of(&Secret::new("an invented secret of more than thirty letters")), required_of: Vec::new() }
}

async fn amina(store: &Store) -> Official {
    let new = NewPerson { name: "Amina".to_owned(), role: Role::Inspector, password: PASSWORD.to_owned() };
    add_person(store, new, "test", noon()).await.unwrap()
}

/// Amina with an app, and her recovery codes; the first code is that of noon.
async fn careful(store: &Store, rules: &Rules) -> (Official, Totp, Vec<String>) {
    let person = amina(store).await;
    let steps = Steps { store, rules, at: noon() };
    let Setup { secret, .. } = begin(steps, &person).await.unwrap().unwrap();
    let app = app(&secret);
    let codes = confirm(steps, &person, &code(&app, noon())).await.unwrap().unwrap();
    (person, app, codes)
}

#[tokio::test]
async fn codes_are_those_of_rfc_6238() {
    // Appendix B, the last six of its eight digits.
    let vectors = [
        (59, "287082"),
        (1_111_111_109, "081804"),
        (1_111_111_111, "050471"),
        (1_234_567_890, "005924"),
        (2_000_000_000, "279037"),
        (20_000_000_000, "353130"),
    ];
    for fresh in each().await {
        let (store, rules) = (fresh.migrated().await, Rules::default());
        for (seconds, digits) in vectors {
            let name = format!("Amina {seconds}");
            let person = store.add_person(&name, Role::Inspector, ("$argon2id$invented", noon())).await.unwrap();
            assert!(store.put_second_step(person.id, &format!("plain:{}", hex(SHARED)), noon()).await.unwrap());
            let steps = Steps { store: &store, rules: &rules, at: DateTime::from_timestamp(seconds, 0).unwrap() };
            let late = Steps { at: steps.at + TimeDelta::seconds(90), ..steps };
            assert!(confirm(late, &person, digits).await.unwrap().is_none(), "{}: {digits} ninety seconds later", fresh.name);
            assert_eq!(confirm(steps, &person, digits).await.unwrap().map(|codes| codes.len()), Some(8), "{}: {digits}", fresh.name);
        }
    }
}

#[tokio::test]
async fn a_code_counts_once_and_none_that_is_older_than_it() {
    for fresh in each().await {
        let (store, rules) = (fresh.migrated().await, sealing());
        let (person, app, _) = careful(&store, &rules).await;
        let tried = async |digits: String, at| try_code(Steps { store: &store, rules: &rules, at }, &person, &digits).await.unwrap();
        assert_eq!(tried(code(&app, noon()), noon()).await, Tried::Wrong, "{}: it confirmed the secret", fresh.name);
        assert_eq!(tried(code(&app, later(30)), later(5)).await, Tried::ByApp, "{}: a clock may go before", fresh.name);
        assert_eq!(tried(code(&app, later(30)), later(31)).await, Tried::Wrong, "{}: used", fresh.name);
        assert_eq!(tried(code(&app, noon()), later(31)).await, Tried::Wrong, "{}: older", fresh.name);
        let spaced = code(&app, later(60)).split_at(3).0.to_owned() + " " + code(&app, later(60)).split_at(3).1;
        let same = Steps { store: &store, rules: &rules, at: later(60) };
        let (one, other) = tokio::join!(try_code(same, &person, &spaced), try_code(same, &person, &spaced));
        let passed = [one.unwrap(), other.unwrap()].into_iter().filter(|tried| *tried == Tried::ByApp).count();
        assert_eq!(passed, 1, "{}: of two at the same time one", fresh.name);
    }
}

#[tokio::test]
async fn guesses_wait_longer_each_time_and_recovery_codes_do_not() {
    for fresh in each().await {
        let (store, rules) = (fresh.migrated().await, sealing());
        let (person, app, codes) = careful(&store, &rules).await;
        let tried = async |digits: &str, at| try_code(Steps { store: &store, rules: &rules, at }, &person, digits).await.unwrap();
        for _ in 0..FREE_GUESSES {
            assert_eq!(tried("not one", later(60)).await, Tried::Wrong, "{}", fresh.name);
        }
        assert_eq!(tried(&code(&app, later(60)), later(60)).await, Tried::Wait(1), "{}: also a right one is not looked at", fresh.name);
        assert_eq!(tried("not one", later(120)).await, Tried::Wrong, "{}: a minute later it is", fresh.name);
        assert_eq!(tried("not one", later(181)).await, Tried::Wait(1), "{}: and two minutes after that", fresh.name);
        for guess in 0..8 {
            assert_eq!(tried("not one", later(240 + guess * 3_601)).await, Tried::Wrong, "{}: never more than an hour", fresh.name);
        }
        let end = later(240 + 7 * 3_601);
        assert!(matches!(tried(&code(&app, end), end).await, Tried::Wait(60)), "{}", fresh.name);
        let written = codes[0].to_lowercase().replace('-', " ");
        assert_eq!(tried(&written, end).await, Tried::ByRecovery(7), "{}: however it is written", fresh.name);
        assert_eq!(tried(&code(&app, end), end).await, Tried::ByApp, "{}: and the waiting is over", fresh.name);
        assert_eq!(tried(&codes[0], end).await, Tried::Wrong, "{}: it counts once", fresh.name);
    }
}

#[tokio::test]
async fn a_sign_in_waits_for_its_code_and_what_failed_stands_in_the_journal() {
    for fresh in each().await {
        let (store, rules) = (fresh.migrated().await, sealing());
        let (person, app, codes) = careful(&store, &rules).await;
        let half = async |at| {
            let admitted = sign_in(&store, ("Amina", PASSWORD.to_owned()), Shift { at, hours: 12 }, &rules).await.unwrap();
            if let Admitted::Half(pending) = admitted { pending } else { panic!("a code is asked for") }
        };
        let done = async |pending: &str, digits: &str, at| complete(&store, (pending, digits), Shift { at, hours: 12 }, &rules).await.unwrap();
        assert!(matches!(sign_in(&store, ("Amina", "wrong".to_owned()), Shift { at: noon(), hours: 12 }, &rules).await, Err(PeopleError::Refused)));
        assert!(matches!(sign_in(&store, ("Nobody", "wrong".to_owned()), Shift { at: noon(), hours: 12 }, &rules).await, Err(PeopleError::Refused)));
        let pending = half(later(60)).await;
        assert!(store.session(&pending, later(60)).await.unwrap().is_none(), "{}: half a sign-in is none", fresh.name);
        assert!(matches!(done(&pending, "000000", later(60)).await, Completed::Wrong), "{}", fresh.name);
        let Completed::Whole(signed_in) = done(&pending, &code(&app, later(60)), later(60)).await else { panic!("{}: the code fits", fresh.name) };
        assert_eq!(signed_in.session.official, person, "{}", fresh.name);
        assert!(matches!(done(&pending, &codes[0], later(61)).await, Completed::Over), "{}: it is used up", fresh.name);
        let late = half(later(100)).await;
        assert!(matches!(done(&late, &codes[0], later(100 + 600)).await, Completed::Over), "{}: after ten minutes", fresh.name);
        let ended = half(later(800)).await;
        store.disable_person("Amina", later(801)).await.unwrap();
        assert!(matches!(done(&ended, &codes[0], later(802)).await, Completed::Over), "{}: a disabled person", fresh.name);
        let journal = store.journal_entries(50).await.unwrap();
        let told: Vec<String> = journal.iter().map(|entry| format!("{} {} {} {}", entry.who, entry.what, entry.subject, entry.detail)).collect();
        let failed: Vec<&String> = told.iter().filter(|line| line.contains("failed to sign in")).collect();
        assert_eq!(failed.len(), 3, "{}: {told:#?}", fresh.name);
        for why in ["\"why\":\"password\"", "\"why\":\"name\"", "\"why\":\"code\""] {
            assert!(failed.iter().any(|line| line.contains(why)), "{}: {why} in {failed:?}", fresh.name);
        }
        assert!(told.iter().any(|line| line.contains("set up a second step") && line.starts_with("Amina")), "{}", fresh.name);
        assert!(told.iter().any(|line| line.contains("\"by\":\"password and code\"")), "{}", fresh.name);
        let kept = store.second_step(person.id).await.unwrap().unwrap();
        for secret in [&codes[0], &codes[0].replace('-', ""), &kept.secret, &pending, &app.secret().to_base32(), &"wrong".to_owned(), &"Nobody".to_owned()] {
            assert!(told.iter().all(|line| !line.contains(secret.as_str())), "{}: {secret}", fresh.name);
        }
    }
}

#[tokio::test]
async fn secrets_are_sealed_for_their_person_where_the_settings_hold_a_key() {
    for fresh in each().await {
        let (store, rules) = (fresh.migrated().await, sealing());
        let (person, app, codes) = careful(&store, &rules).await;
        let kept = store.second_step(person.id).await.unwrap().unwrap();
        assert!(kept.secret.starts_with("sealed:") && !kept.secret.contains(&hex(app.secret().as_bytes())), "{}", fresh.name);
        assert!(kept.recovery.iter().all(|digest| digest.len() == 64) && !format!("{kept:?}").contains(&kept.secret), "{}", fresh.name);
        assert_eq!(rules.seal.kept(person.id, &kept.secret), Kept::Sealed, "{}", fresh.name);
        assert_eq!(rules.seal.kept(person.id + 1, &kept.secret), Kept::Shut, "{}: it was moved to another row", fresh.name);
        for cut in ["sealed:", "sealed:00", "sealed:zz", "", &kept.secret[..kept.secret.len() - 2]] {
            assert_eq!(rules.seal.kept(person.id, cut), Kept::Shut, "{}: {cut}", fresh.name);
        }
        for other in [Seal::default(), Seal::of(&Secret::new("another secret of more than thirty letters"))] {
            let rules = Rules { seal: other, ..Rules::default() };
            let steps = Steps { store: &store, rules: &rules, at: later(60) };
            assert!(matches!(try_code(steps, &person, "000000").await, Err(StepError::Shut(_))), "{}: it says what is wrong", fresh.name);
        }
        let steps = Steps { store: &store, rules: &Rules::default(), at: later(60) };
        assert_eq!(try_code(steps, &person, &codes[1]).await.unwrap(), Tried::ByRecovery(7), "{}: a recovery code needs no secret", fresh.name);
        assert_eq!(Seal::default().kept(1, "plain:00"), Kept::Plain);
        assert!(!format!("{:?}", rules.seal).contains("invented"));
    }
}

#[tokio::test]
async fn a_role_may_owe_a_second_step_until_it_is_there_and_again_after_a_reset() {
    for fresh in each().await {
        let store = fresh.migrated().await;
        let rules = Rules { required_of: vec![Role::Inspector], ..sealing() };
        let person = amina(&store).await;
        let steps = Steps { store: &store, rules: &rules, at: noon() };
        assert!(is_owed(steps, &person).await.unwrap() && !is_owed(Steps { rules: &sealing(), ..steps }, &person).await.unwrap(), "{}", fresh.name);
        let first = begin(steps, &person).await.unwrap().unwrap();
        let second = begin(steps, &person).await.unwrap().unwrap();
        assert_ne!(first.secret, second.secret, "{}: a secret that nobody confirmed is drawn anew", fresh.name);
        assert!(second.address.starts_with("otpauth://totp/") && second.address.contains(&second.secret), "{}", second.address);
        assert!(is_owed(steps, &person).await.unwrap(), "{}: begun is not done", fresh.name);
        assert!(confirm(steps, &person, &code(&app(&first.secret), noon())).await.unwrap().is_none(), "{}", fresh.name);
        let codes = confirm(steps, &person, &code(&app(&second.secret), noon())).await.unwrap().unwrap();
        assert!(!is_owed(steps, &person).await.unwrap() && begin(steps, &person).await.unwrap().is_none(), "{}: it is not drawn over", fresh.name);
        let other = renew(steps, &person, &codes[0]).await.unwrap().unwrap();
        assert_eq!(try_code(steps, &person, &codes[1]).await.unwrap(), Tried::Wrong, "{}: the old ones are gone", fresh.name);
        assert_eq!(try_code(steps, &person, &other[1]).await.unwrap(), Tried::ByRecovery(7), "{}", fresh.name);
        assert!(reset(&store, "amina", "test", noon()).await.unwrap() && !reset(&store, "amina", "test", noon()).await.unwrap(), "{}", fresh.name);
        assert_eq!(standing(steps, &person).await.unwrap(), Standing::None, "{}", fresh.name);
        assert!(is_owed(steps, &person).await.unwrap() && reset(&store, "nobody", "test", noon()).await.is_err(), "{}", fresh.name);
    }
}
