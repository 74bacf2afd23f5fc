//! Money drawn from a deposit pays a worker, is watched until it is filled up, and is told to the register by two registrars where it is not.

use recruitwatch::flow::cases::Acted;
use recruitwatch::flow::cases::into_register::into_register;
use recruitwatch::flow::cases::queue::queue;
use recruitwatch::record::case::deadline::Stage;
use recruitwatch::record::case::event::{Closing, Event, Sanction};
use recruitwatch::record::complaint::remedy::{Head, Payer};
use recruitwatch::record::id::Id;
use recruitwatch::record::licence::{EventKind, Status};

use super::verbs::{does, done, entered_words, office, people, sanctioned, status, with_findings};
use crate::store::databases::each;
use crate::store::records::{day, money};

fn owed(payer: Payer) -> Event {
    let placement_id = "P-17".to_owned();
    Event::Owed { placement_id, head: Head::Fee, payer, amount: money(30_000, "SGD"), due_on: day("2026-05-01"), is_estimate: false }
}

fn drawn((item, decision): (i64, i64), minor: i64, currency: &str) -> Event {
    Event::Drawn { item, decision, amount: money(minor, currency), receipt: "Receipt 4 (invented)".to_owned(), refill_on: day("2026-04-14") }
}

#[tokio::test]
async fn money_drawn_counts_as_paid_and_the_deposit_is_short_until_it_is_filled_up() {
    for fresh in each().await {
        let store = fresh.migrated().await;
        let people = people(&store).await;
        with_findings(&store).await;
        let (id, _) = sanctioned(&store, &people, Sanction::Warning).await;
        let march = office(&store, "2026-03-15");
        let decision = store.case_file(id).await.unwrap().unwrap().decision().unwrap().0.id;
        let of_agency = done(&march, id, owed(Payer::Agency), &people.amina).await;
        let item = done(&march, id, owed(Payer::Deposit), &people.amina).await;
        let paid = Event::Paid { item, amount: money(30_000, "SGD"), proof: "Slip".to_owned() };
        for (wrong, who, why) in [
            (drawn((item, decision), 30_000, "SGD"), &people.amina, "done by a registrar"),
            (drawn((item, decision + 1), 30_000, "SGD"), &people.bayani, "by the decision that stands"),
            (drawn((of_agency, decision), 30_000, "SGD"), &people.bayani, "not to be paid from the deposit"),
            (drawn((item, decision), 30_001, "SGD"), &people.bayani, "no more than 300.00 SGD is left"),
            (drawn((item, decision), 30_000, "MYR"), &people.bayani, "in the currency of what is owed"),
            (drawn((item, decision), 0, "SGD"), &people.bayani, "more than nothing"),
            (paid, &people.amina, "write what was drawn"),
        ] {
            let Acted::Refused(told) = does(&march, id, wrong, who).await else { panic!("{}: {why}", fresh.name) };
            assert!(told.contains(why), "{}: {told}", fresh.name);
        }
        let drawing = done(&march, id, drawn((item, decision), 30_000, "SGD"), &people.bayani).await;
        let file = store.case_file(id).await.unwrap().unwrap();
        let known = file.items().into_iter().find(|known| known.owed.id == item).unwrap();
        assert_eq!((known.owed.is_settled(), known.owed.instalments[0].proof.as_str()), (true, "Receipt 4 (invented)"), "{}", fresh.name);
        assert_eq!(file.drawings()[0].short(), money(30_000, "SGD"), "{}", fresh.name);

        let half = |minor| Event::Refilled { drawn: drawing, amount: money(minor, "SGD"), proof: "Slip 9 (invented)".to_owned() };
        done(&office(&store, "2026-03-20"), id, half(10_000), &people.bayani).await;
        let Acted::Refused(told) = does(&office(&store, "2026-03-20"), id, half(20_001), &people.bayani).await else { panic!("{}", fresh.name) };
        assert!(told.contains("no more than 200.00 SGD"), "{}: {told}", fresh.name);
        done(&march, id, Event::Paid { item: of_agency, amount: money(30_000, "SGD"), proof: "Slip".to_owned() }, &people.amina).await;
        let close = Event::Closed { why: Closing::Done, reasons: "All is paid.".to_owned() };
        let Acted::Refused(told) = does(&office(&store, "2026-03-21"), id, close.clone(), &people.amina).await else { panic!("{}", fresh.name) };
        assert!(told.contains("the deposit is not filled up"), "{}: {told}", fresh.name);
        done(&office(&store, "2026-03-22"), id, half(20_000), &people.bayani).await;
        assert_eq!(store.case_file(id).await.unwrap().unwrap().drawings()[0].full_on(), Some(day("2026-03-22")), "{}", fresh.name);
        done(&office(&store, "2026-03-22"), id, close, &people.amina).await;
    }
}

#[tokio::test]
async fn a_deposit_that_is_not_filled_up_warns_is_overdue_and_is_proposed_to_the_register_by_two() {
    for fresh in each().await {
        let store = fresh.migrated().await;
        let people = people(&store).await;
        with_findings(&store).await;
        let (id, _) = sanctioned(&store, &people, Sanction::Warning).await;
        let march = office(&store, "2026-03-13");
        let decision = store.case_file(id).await.unwrap().unwrap().decision().unwrap().0.id;
        let item = done(&march, id, owed(Payer::Deposit), &people.amina).await;
        let drawing = done(&march, id, drawn((item, decision), 30_000, "SGD"), &people.bayani).await;
        let file = store.case_file(id).await.unwrap().unwrap();
        for (on, warning, is_late) in [
            ("2026-03-14", Some(60), false),
            ("2026-03-15", Some(30), false),
            ("2026-04-06", Some(30), false),
            ("2026-04-07", Some(7), false),
            ("2026-04-14", Some(7), false),
            ("2026-04-15", None, true),
        ] {
            let due = file.dues(&march.spans, day(on)).into_iter().find(|due| due.stage == Stage::Refill).unwrap();
            assert_eq!((due.warning, due.is_late), (warning, is_late), "{}: on {on}", fresh.name);
        }
        let overdue = async |on: &str| queue(&office(&store, on)).await.unwrap()[0].overdue.iter().any(|due| due.stage == Stage::Refill);
        assert!(!overdue("2026-04-14").await && overdue("2026-04-15").await, "{}", fresh.name);

        let enter = async |on: &str| {
            let seen = store.case_file(id).await.unwrap().unwrap().events.len();
            into_register(&office(&store, on), id, drawing, (&people.bayani, seen)).await.unwrap().unwrap()
        };
        assert!(matches!(enter("2026-04-14").await, Acted::Refused(_)), "{}: its last day is in time", fresh.name);
        let entered = enter("2026-04-15").await;
        assert!(matches!(entered, Acted::Done(_)), "{}: {entered:?}", fresh.name);
        assert!(matches!(enter("2026-04-15").await, Acted::Refused(_)), "{}: once", fresh.name);
        let waiting = store.waiting_entries(9).await.unwrap();
        let told = (waiting.len(), waiting[0].change.event.event, waiting[0].change.event.licence_no.clone());
        assert_eq!(told, (1, EventKind::ConditionsAdded, Id::new("PH-0001")), "{}", fresh.name);
        assert_eq!(status(&store, "2026-04-16").await, Status::Licensed, "{}: one registrar alone changes nothing", fresh.name);
        assert!(entered_words(&store, id).await.contains("second registrar"), "{}", fresh.name);
    }
}
