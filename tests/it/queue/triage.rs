//! What becomes of findings that many officials work on, on every database?

use recruitwatch::flow::cases::Acted;
use recruitwatch::flow::cases::Office;
use recruitwatch::flow::law::rule_book;
use recruitwatch::flow::triage::act::act;
use recruitwatch::flow::triage::plan::{Asked, Fate, Planned, plan};
use recruitwatch::flow::triage::views::{change_view, unfit};
use recruitwatch::record::case::event::Event;
use recruitwatch::record::case::file::State;
use recruitwatch::record::finding::{Finding, Grade, RuleCited};
use recruitwatch::record::finding_queue::Wanted;
use recruitwatch::record::id::Id;
use recruitwatch::record::official::Official;
use recruitwatch::record::register::Register;
use recruitwatch::record::triage::{Deed, Reason};
use recruitwatch::store::Store;
use recruitwatch::store::saved_views::ViewChange;

use super::{filled, found, keep, listed, six};
use crate::cases::verbs::{does, done, office, opened, people};
use crate::store::databases::each;
use crate::store::records::money;

fn asked(deed: Deed, findings: &[Finding], acts: i64) -> Asked {
    let seen = findings.iter().map(|finding| (finding.finding_id(), acts)).collect();
    Asked { deed, seen, to: None, reason: None, words: String::new(), case_id: None }
}

fn aside(findings: &[Finding], acts: i64) -> Asked {
    Asked { reason: Some(Reason::EvidenceAwaited), words: "Papers <are> on their way \0 ক".to_owned(), ..asked(Deed::SetAside, findings, acts) }
}

async fn acts(office: &Office<'_>, asked: &Asked, who: &Official) -> Vec<Planned> {
    act(office, asked, (&rule_book(None).unwrap(), &Register::default()), who).await.unwrap().unwrap()
}

fn is_done(lines: &[Planned]) -> bool {
    lines.iter().all(|line| matches!(line.fate, Fate::Done(_)))
}

fn why(lines: &[Planned], finding: &Finding) -> String {
    let line = lines.iter().find(|line| line.finding_id == finding.finding_id()).unwrap();
    match &line.fate {
        Fate::Stays(why) => why.clone(),
        Fate::Goes | Fate::Done(_) => panic!("{line:?}"),
    }
}

#[tokio::test]
async fn what_is_set_aside_comes_back_when_its_finding_changes_and_not_when_the_rule_book_alone_does() {
    for fresh in each().await {
        let store = fresh.migrated().await;
        let people = people(&store).await;
        filled(&store).await;
        let office = office(&store, "2026-03-21");
        let some = &six()[..2];
        assert!(is_done(&acts(&office, &aside(some, 0), &people.amina).await), "{}", fresh.name);
        assert_eq!(listed(&store, "agency=PH-0001", 1).await, ["P-3"], "{}", fresh.name);
        assert_eq!(listed(&store, "state=set_aside", 1).await, ["P-1", "P-2"], "{}", fresh.name);
        assert_eq!(listed(&store, "state=all&agency=PH-0001", 1).await.len(), 3, "{}: nothing is deleted", fresh.name);

        let under_another_book = |finding: &Finding| {
            let rule = finding.rule.clone().map(|rule| RuleCited { digest: "sha256:1".into(), ..rule });
            Finding { rule, ..finding.clone() }
        };
        keep(&store, &[under_another_book(&some[0]), under_another_book(&some[1])], "sha256:1").await;
        assert_eq!(listed(&store, "state=set_aside", 1).await, ["P-1", "P-2"], "{}: the book changed, the finding did not", fresh.name);
        keep(&store, &[Finding { grade: Some(Grade::G2), ..under_another_book(&some[0]) }], "sha256:1").await;
        assert_eq!(listed(&store, "state=set_aside", 1).await, ["P-2"], "{}: it is of another grade now", fresh.name);
        assert_eq!(listed(&store, "grade=G2&state=new", 1).await, ["P-1"], "{}: and listed by it", fresh.name);

        keep(&store, &[Finding { excess: Some(money(600, "MYR")), ..some[1].clone() }], "sha256:1").await;
        assert_eq!(listed(&store, "state=set_aside", 1).await, Vec::<String>::new(), "{}: closed", fresh.name);
        keep(&store, &[under_another_book(&some[1])], "sha256:1").await;
        assert_eq!(listed(&store, "state=set_aside", 1).await, Vec::<String>::new(), "{}: closed and found again", fresh.name);

        assert!(is_done(&acts(&office, &aside(&six()[3..4], 0), &people.amina).await));
        assert!(is_done(&acts(&office, &asked(Deed::BringBack, &six()[3..4], 1), &people.bayani).await));
        assert_eq!(listed(&store, "state=read", 1).await, ["P-4"], "{}: whoever brought it back has read it", fresh.name);
    }
}

#[tokio::test]
async fn where_somebody_was_faster_nothing_is_written_over_and_the_answer_says_so() {
    for fresh in each().await {
        let store = fresh.migrated().await;
        let people = people(&store).await;
        filled(&store).await;
        let office = office(&store, "2026-03-21");
        let some = &six()[..3];
        let give = |to: &Official, acts| Asked { to: Some(to.id), ..asked(Deed::Assign, &six()[..1], acts) };
        assert!(is_done(&acts(&office, &give(&people.bayani, 0), &people.amina).await), "{}", fresh.name);
        let lines = acts(&office, &asked(Deed::Read, some, 0), &people.corazon).await;
        assert!(why(&lines, &some[0]).starts_with("Amina was faster"), "{}: {lines:?}", fresh.name);
        assert_eq!(lines.iter().filter(|line| line.fate == Fate::Done(None)).count(), 2, "{}: the others are done", fresh.name);
        assert_eq!(listed(&store, "hands=mine", people.bayani.id).await, ["P-1"], "{}", fresh.name);
        assert_eq!(listed(&store, "hands=nobody&agency=PH-0001", 1).await, ["P-3", "P-2"], "{}", fresh.name);
        assert_eq!(why(&acts(&office, &give(&people.bayani, 1), &people.amina).await, &some[0]), "Bayani has it already", "{}", fresh.name);
        assert!(is_done(&acts(&office, &asked(Deed::Release, &some[..1], 1), &people.amina).await), "{}", fresh.name);
        assert_eq!(listed(&store, "hands=mine", people.bayani.id).await, Vec::<String>::new(), "{}", fresh.name);

        // Two at the same time: one of them is told, and the first stays.
        let (first, second) = (aside(&some[2..], 1), give_all(&some[2..], &people.corazon));
        let (one, other) = tokio::join!(acts(&office, &first, &people.amina), acts(&office, &second, &people.bayani));
        assert_eq!([is_done(&one), is_done(&other)].iter().filter(|done| **done).count(), 1, "{}: {one:?} {other:?}", fresh.name);
        let entries = store.journal_of("agency PH-0001").await.unwrap();
        assert!(entries.iter().all(|placed| placed.entry.what == "triaged findings") && 3 <= entries.len(), "{}: {entries:?}", fresh.name);
    }
}

fn give_all(findings: &[Finding], to: &Official) -> Asked {
    Asked { to: Some(to.id), ..asked(Deed::Assign, findings, 1) }
}

#[tokio::test]
async fn a_case_is_opened_at_each_agency_and_more_findings_are_put_in_until_the_notice() {
    for fresh in each().await {
        let store = fresh.migrated().await;
        let people = people(&store).await;
        filled(&store).await;
        let office = office(&store, "2026-03-21");
        let all = six();
        let four = [all[0].clone(), all[1].clone(), all[3].clone(), all[5].clone()];
        let planned = plan(&office, &asked(Deed::OpenCase, &four, 0), &people.amina).await.unwrap().unwrap();
        assert!(planned.iter().all(|line| line.fate == Fate::Goes), "{}", fresh.name);
        assert!(store.case_files().await.unwrap().is_empty(), "{}: a plan writes nothing", fresh.name);
        assert!(is_done(&acts(&office, &asked(Deed::OpenCase, &four, 0), &people.amina).await), "{}", fresh.name);
        let files = store.case_files().await.unwrap();
        let mut grounds: Vec<usize> = files.iter().map(|file| file.grounds.len()).collect();
        grounds.sort_unstable();
        assert_eq!(grounds, [2, 2], "{}: one case at each agency", fresh.name);
        assert_eq!(listed(&store, "state=in_case", 1).await.len(), 4, "{}", fresh.name);
        assert_eq!(listed(&store, "state=new", 1).await, ["P-3", "P-5"], "{}", fresh.name);

        let first = files.iter().find(|file| file.licence_no.key() == Id::new("PH-0001").key()).unwrap().id;
        let into = |findings: &[Finding], acts| Asked { case_id: Some(first), ..asked(Deed::AddToCase, findings, acts) };
        let lines = acts(&office, &into(&[all[2].clone(), all[4].clone()], 0), &people.amina).await;
        assert!(why(&lines, &all[4]).contains("of another agency"), "{}", fresh.name);
        let file = store.case_file(first).await.unwrap().unwrap();
        assert_eq!((file.grounds.len(), file.state()), (3, State::Investigation), "{}", fresh.name);
        assert!(file.grounds.iter().all(|ground| ground.is_whole()), "{}: word for word", fresh.name);
        assert!(why(&acts(&office, &into(&all[2..3], 1), &people.amina).await, &all[2]).contains("stands in case C-"), "{}", fresh.name);
        let twice = Event::Added { findings: file.grounds[2..].to_vec() };
        assert!(matches!(does(&office, first, twice, &people.amina).await, Acted::Refused(why) if why.contains("rests on f_")), "{}", fresh.name);

        done(&office, first, crate::cases::law::notice(), &people.amina).await;
        let late = act(&office, &into(&all[4..5], 0), (&rule_book(None).unwrap(), &Register::default()), &people.amina).await.unwrap();
        assert!(late.unwrap_err().contains("open a new case"), "{}", fresh.name);
        assert!(why(&acts(&office, &aside(&all[..1], 1), &people.amina).await, &all[0]).contains("stands in case"), "{}", fresh.name);
    }
}

#[tokio::test]
async fn a_case_that_is_opened_by_its_form_is_seen_in_the_queue() {
    for fresh in each().await {
        let store = fresh.migrated().await;
        let people = people(&store).await;
        filled(&store).await;
        let office = office(&store, "2026-03-21");
        assert!(matches!(opened(&office, &six()[..1], &people.amina).await, Acted::Done(_)), "{}", fresh.name);
        assert_eq!(listed(&store, "state=in_case", 1).await, ["P-1"], "{}", fresh.name);
    }
}

#[tokio::test]
async fn forms_that_cannot_be_done_are_told_and_write_nothing() {
    for fresh in each().await {
        let store = fresh.migrated().await;
        let people = people(&store).await;
        filled(&store).await;
        let (office, some) = (office(&store, "2026-03-21"), six());
        let many = (0..201).map(|n| (format!("f_{n:020}"), 0)).collect();
        for (form, who, told) in [
            (asked(Deed::Read, &[], 0), &people.amina, "Tick the findings first"),
            (Asked { seen: many, ..asked(Deed::Read, &[], 0) }, &people.amina, "at most 200 at once"),
            (asked(Deed::Read, &some, 0), &people.dalisay, "those who investigate"),
            (asked(Deed::SetAside, &some, 0), &people.amina, "Choose why they are set aside"),
            (Asked { words: "x".repeat(501), ..aside(&some, 0) }, &people.amina, "in 3 to 500 letters"),
            (Asked { to: Some(people.dalisay.id), ..asked(Deed::Assign, &some, 0) }, &people.amina, "Choose somebody who investigates"),
            (Asked { case_id: Some(99), ..asked(Deed::AddToCase, &some, 0) }, &people.amina, "a case that is there"),
        ] {
            let refused = act(&office, &form, (&rule_book(None).unwrap(), &Register::default()), who).await.unwrap().unwrap_err();
            assert!(refused.contains(told), "{}: {refused}", fresh.name);
        }
        let gone = found("P-99", "PH-0001", Some(Grade::G4), "2026-01-01");
        assert!(
            why(&acts(&office, &asked(Deed::Read, std::slice::from_ref(&gone), 0), &people.amina).await, &gone).contains("not open any more"),
            "{}",
            fresh.name
        );
        assert_eq!(listed(&store, "state=new", 1).await.len(), 6, "{}", fresh.name);
    }
}

async fn keep_view(store: &Store, name: &str, query: &str, who: &Official) -> Option<String> {
    let change = ViewChange::Keep(name.to_owned(), query.to_owned(), name.starts_with("Shared"));
    change_view(store, change, (who, crate::store::facts::at("2026-03-21T12:00:00Z"))).await.unwrap()
}

#[tokio::test]
async fn an_official_keeps_renames_and_deletes_own_views_and_sees_shared_ones() {
    for fresh in each().await {
        let store = fresh.migrated().await;
        let people = people(&store).await;
        filled(&store).await;
        assert_eq!(keep_view(&store, "Grave", "grade=G4", &people.amina).await, None, "{}", fresh.name);
        assert_eq!(keep_view(&store, "grave ", "grade=G3", &people.amina).await, None, "{}: the same name takes the new filters", fresh.name);
        assert_eq!(keep_view(&store, "Shared fees", "code=fee-over-cap", &people.bayani).await, None);
        assert_eq!(keep_view(&store, "Own", "grade=G1", &people.bayani).await, None);
        let views = store.saved_views(people.amina.id).await.unwrap();
        let seen: Vec<(&str, &str)> = views.iter().map(|view| (view.name.as_str(), view.query.as_str())).collect();
        assert_eq!(seen, [("grave ", "grade=G3"), ("Shared fees", "code=fee-over-cap")], "{}", fresh.name);
        let at = crate::store::facts::at("2026-03-21T12:00:00Z");
        let not_own = change_view(&store, ViewChange::Delete(views[1].id), (&people.amina, at)).await.unwrap().unwrap();
        assert!(not_own.contains("this view among yours"), "{}: {not_own}", fresh.name);
        assert_eq!(change_view(&store, ViewChange::Rename(views[0].id, "Gravest".to_owned()), (&people.amina, at)).await.unwrap(), None);
        assert!(change_view(&store, ViewChange::Rename(views[0].id, " ".to_owned()), (&people.amina, at)).await.unwrap().is_some());
        assert_eq!(change_view(&store, ViewChange::Delete(views[0].id), (&people.amina, at)).await.unwrap(), None);
        assert_eq!(store.saved_views(people.amina.id).await.unwrap().len(), 1, "{}", fresh.name);
        for n in 0..50 {
            assert_eq!(keep_view(&store, &format!("View {n}"), "grade=G4", &people.corazon).await, None);
        }
        assert!(keep_view(&store, "One more", "grade=G4", &people.corazon).await.unwrap().contains("50 views already"), "{}", fresh.name);
        assert_eq!(keep_view(&store, "View 7", "grade=G1", &people.corazon).await, None, "{}: one that is there may change", fresh.name);

        let register = Register::default();
        for (agency, fits) in [(None, true), (Some("PH 0002"), true), (Some("Maria Example (invented)"), false)] {
            let wanted = Wanted { agency: agency.map(Id::new), ..Wanted::default() };
            assert_eq!(unfit(&store, &wanted, (&register, people.amina.id)).await.unwrap().is_none(), fits, "{}: {agency:?}", fresh.name);
        }
    }
}
