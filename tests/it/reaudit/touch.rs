//! Does a change of law touch exactly what it can change? Whom it leaves untouched is judged word for word as before; what no finding
//! reads or prints touches nobody.

use std::sync::{Arc, LazyLock};

use chrono::{NaiveDate, TimeDelta};
use proptest::prelude::*;
use proptest::sample::{Index, select};
use recruitwatch::audit::Judgement;
use recruitwatch::flow::law::rule_book;
use recruitwatch::record::code::Code;
use recruitwatch::record::finding::Finding;
use recruitwatch::record::place::Occupation;
use recruitwatch::record::placement::{Event, Placement, Sex};
use recruitwatch::rules::book::RuleBook;
use recruitwatch::rules::models::Models;
use recruitwatch::rules::norm::{Ban, Clause, DateBasis, Doubt, DoubtAbout, Force, Items, Norm, Precision, Side, Version};
use recruitwatch::rules::patterns::Patterns;
use recruitwatch::rules::substitution::Prohibitions;
use recruitwatch::rules::touch::Change;
use recruitwatch::rules::wages::WageLaw;

use crate::charges::{any_case, judged};
use crate::house::{country, day};
use crate::rules::sample::placement;

/// The law as it is seeded, with its lists.
static SEEDED: LazyLock<RuleBook> = LazyLock::new(|| rule_book(None).unwrap());

/// What an amendment does to a norm or to one of its versions.
#[derive(Debug, Clone, Copy)]
enum Deed {
    Repeal,
    Retitle,
    Reforce,
    MoveToOtherSide,
    CopyUnderAnotherId,
    DropVersion,
    TurnVersions,
    Begin,
    End,
    Basis,
    Doubt,
    Unpublish,
    Recite,
    Roughen,
    Destination,
    Job,
    Women,
    Renewals,
    Unbind,
    DropClause,
    BanAll,
    Displace,
    Enforce,
    Annotate,
}

const DEEDS: [Deed; 24] = [
    Deed::Repeal,
    Deed::Retitle,
    Deed::Reforce,
    Deed::MoveToOtherSide,
    Deed::CopyUnderAnotherId,
    Deed::DropVersion,
    Deed::TurnVersions,
    Deed::Begin,
    Deed::End,
    Deed::Basis,
    Deed::Doubt,
    Deed::Unpublish,
    Deed::Recite,
    Deed::Roughen,
    Deed::Destination,
    Deed::Job,
    Deed::Women,
    Deed::Renewals,
    Deed::Unbind,
    Deed::DropClause,
    Deed::BanAll,
    Deed::Displace,
    Deed::Enforce,
    Deed::Annotate,
];

/// An amendment: of a norm that goes the way of the placement (three times of four), or of any.
#[derive(Debug, Clone)]
struct Amendment {
    deed: Deed,
    near: bool,
    norm: Index,
    version: Index,
    other: Index,
    /// Days from the signature of the placement to the day that is moved.
    days: i64,
}

fn amendment() -> impl Strategy<Value = Amendment> {
    (select(DEEDS.to_vec()), 0_u8..4, any::<[Index; 3]>(), -700_i64..700).prop_map(|(deed, near, [norm, version, other], days)| Amendment {
        deed,
        near: near > 0,
        norm,
        version,
        other,
        days,
    })
}

impl Amendment {
    fn applied(&self, norms: &mut Vec<Norm>, p: &Placement) {
        let near: Vec<usize> = (0..norms.len()).filter(|at| norms[*at].versions.iter().any(|version| version.corridor.reaches(p))).collect();
        let at = if self.near && !near.is_empty() { *self.norm.get(&near) } else { self.norm.index(norms.len()) };
        let other = Arc::clone(&self.other.get(norms).id);
        let norm = &mut norms[at];
        match self.deed {
            Deed::Repeal => {
                norms.remove(at);
            }
            Deed::CopyUnderAnotherId => {
                let copy = Norm { id: format!("{}-again", norm.id).into(), ..norm.clone() };
                norms.push(copy);
            }
            Deed::Retitle => norm.title.push_str(", amended"),
            Deed::Reforce => norm.force = if norm.force == Force::Policy { Force::Statute } else { Force::Policy },
            Deed::MoveToOtherSide => norm.side = if norm.side == Side::Origin { Side::Destination } else { Side::Origin },
            Deed::TurnVersions => norm.versions.reverse(),
            Deed::DropVersion if norm.versions.len() > 1 => {
                let version = self.version.index(norm.versions.len());
                norm.versions.remove(version);
            }
            _ => {
                let version = self.version.index(norm.versions.len());
                self.amend(&mut norm.versions[version], other, p.contract_signed_on);
            }
        }
    }

    fn amend(&self, version: &mut Version, other: Arc<str>, signed_on: NaiveDate) {
        let on = signed_on + TimeDelta::days(self.days);
        match self.deed {
            Deed::Begin => version.from = Some(on),
            Deed::End => version.until = Some(on),
            Deed::Enforce => version.enforced_from = Some(on),
            Deed::Basis => version.date_basis = *self.other.get(DateBasis::ALL),
            Deed::Doubt => version.doubts.push(Doubt { about: DoubtAbout::Amount, text: "An invented doubt.".into(), when: Vec::new() }),
            Deed::Unpublish => version.standing.published = !version.standing.published,
            Deed::Recite => version.citation.text = format!("{}, as amended", version.citation.text).into(),
            Deed::Roughen => version.from_precision = Precision::Month,
            Deed::Destination => version.corridor.destinations = vec![country("SG")],
            Deed::Job => version.scope.occupations = vec![Occupation::parse("9").unwrap()],
            Deed::Women => version.scope.sexes = vec![Sex::Female],
            Deed::Renewals => version.scope.events = vec![Event::Renewal],
            Deed::Unbind => version.binds.truncate(1),
            Deed::DropClause => {
                version.clauses.pop();
            }
            Deed::BanAll => version.clauses.push(Clause::Ban(Ban { items: Items::All, by: Vec::new(), when: Vec::new() })),
            Deed::Displace => version.displaces.push(other),
            _ => annotated(version),
        }
    }
}

/// Changes everything that no finding reads or prints.
fn annotated(version: &mut Version) {
    version.seen.push_str(" Seen again.");
    version.notes.push("Another note.".into());
    version.issued_on = Some(day("1999-12-31"));
    version.check_by = Some(day("2031-01-01"));
    version.citation.published = version.citation.published.as_ref().map(|published| format!("{published}, and again"));
    version.citation.urls.push("https://example.org/again".into());
}

fn with_norms(norms: Vec<Norm>) -> RuleBook {
    // Other texts, so that the digest differs as it would.
    let texts = [("amended".to_owned(), "invented".to_owned())];
    let book = RuleBook::new(norms, &texts).with_terms(SEEDED.terms().clone(), SEEDED.prohibitions().clone(), &[]);
    let book = book.with_patterns(SEEDED.patterns().clone(), &[]).with_wages(SEEDED.wages().clone(), &[]);
    book.with_models(SEEDED.models().clone(), &[])
}

/// Findings as they are written, but for the digest of the book.
fn but_for_the_digest(judgement: &Judgement, law: &RuleBook) -> Vec<String> {
    let write = |finding: &Finding| serde_json::to_string(finding).unwrap().replace(&*law.digest(), "the book");
    judgement.findings.iter().map(write).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn whom_a_change_of_law_leaves_untouched_is_judged_word_for_word_as_before(
        (p, charges) in any_case(),
        amendments in prop::collection::vec(amendment(), 1..4),
    ) {
        let mut norms = SEEDED.norms().to_vec();
        amendments.iter().for_each(|amendment| amendment.applied(&mut norms, &p));
        let after = with_norms(norms);
        if !Change::between(&SEEDED, &after).touches(&p) {
            let (was, is) = (judged(&p, &charges, &SEEDED), judged(&p, &charges, &after));
            prop_assert_eq!(but_for_the_digest(&was, &SEEDED), but_for_the_digest(&is, &after));
        }
        prop_assert_eq!(Change::between(&SEEDED, &after).touches(&p), Change::between(&after, &SEEDED).touches(&p), "there and back");
    }
}

#[test]
fn what_no_finding_reads_or_prints_touches_nobody() {
    let mut norms = SEEDED.norms().to_vec();
    for norm in &mut norms {
        norm.file = format!("elsewhere/{}", norm.file).into();
        norm.versions.iter_mut().for_each(annotated);
    }
    let after = with_norms(norms);
    assert_ne!(SEEDED.digest(), after.digest());
    assert!(Change::between(&SEEDED, &after).is_empty());
}

#[test]
fn the_texts_of_a_book_make_the_same_book_again() {
    let again = recruitwatch::flow::law::rule_book_of(SEEDED.texts()).unwrap();
    assert_eq!(again.digest(), SEEDED.digest());
    assert!(Change::between(&SEEDED, &again).is_empty());
    assert!(again.terms().terms().len() > 20 && !again.prohibitions().all().is_empty());
    assert_eq!(again.models().all().len(), SEEDED.models().all().len());
}

#[test]
fn a_new_version_touches_contracts_signed_under_it_and_no_older_ones() {
    let mut norms = SEEDED.norms().to_vec();
    let norm = norms.iter_mut().find(|norm| &*norm.id == "sg-worker-fee").unwrap();
    let newest = norm.versions.last_mut().unwrap();
    let mut amended = newest.clone();
    newest.until = Some(day("2026-01-01"));
    amended.from = Some(day("2026-01-01"));
    amended.binds.truncate(1);
    norm.versions.push(amended);
    let change = Change::between(&SEEDED, &with_norms(norms));
    assert_eq!(change.norms().into_iter().collect::<Vec<_>>(), ["sg-worker-fee"]);
    let signed = |on| placement("MM", "SG", on);
    assert!(change.touches(&signed("2026-01-01")));
    assert!(change.touches(&signed("2025-12-31")), "findings near the end of the version before it may weigh how well that day is known");
    assert!(!change.touches(&signed("2024-12-31")), "longer before the end, the version before it says what it said");
    assert!(!change.touches(&placement("MM", "MY", "2026-01-01")));
}

#[test]
fn where_the_day_of_the_charge_decides_the_day_of_signature_narrows_nothing() {
    let of_charges = |norm: &&Norm| norm.versions.iter().any(|version| version.date_basis == DateBasis::ChargedOn && version.from.is_some());
    let norm = SEEDED.norms().iter().find(of_charges).unwrap();
    let repealed = with_norms(SEEDED.norms().iter().filter(|other| other.id != norm.id).cloned().collect());
    let change = Change::between(&SEEDED, &repealed);
    assert!(change.gone().contains(&norm.id));
    let version = norm.versions.iter().find(|version| version.date_basis == DateBasis::ChargedOn).unwrap();
    let mut early = placement("MM", "SG", "1990-01-01");
    early.origin = version.corridor.origins.first().copied().unwrap_or(early.origin);
    early.destination = version.corridor.destinations.first().copied().unwrap_or(early.destination);
    early.occupation = version.scope.occupations.first().cloned().unwrap_or(early.occupation);
    assert!(version.scope.reaches(&early) && version.corridor.reaches(&early));
    assert!(change.touches(&early), "money may be taken long after the signature");
}

#[test]
fn of_norms_that_protect_contracts_the_first_is_cited_so_another_order_touches_whom_they_reach() {
    let file = "seeds/lists/substitution.toml";
    let text = &SEEDED.texts().iter().find(|(name, _)| name == file).unwrap().1;
    let (head, norms) = text.split_once("[[norm]]").unwrap();
    let turned: Vec<&str> = norms.split("[[norm]]").collect::<Vec<_>>().into_iter().rev().collect();
    let turned = Prohibitions::parse(file, &format!("{head}[[norm]]{}", turned.join("\n[[norm]]"))).unwrap();
    assert_eq!(turned.all().len(), SEEDED.prohibitions().all().len());
    let after = RuleBook::new(SEEDED.norms().to_vec(), &[]).with_terms(SEEDED.terms().clone(), turned, &[]);
    let country = SEEDED.prohibitions().all().iter().find_map(|norm| norm.corridor.origins.first()).unwrap();
    assert!(Change::between(&SEEDED, &after).touches(&placement(country.code(), "SG", "2024-01-01")));
}

#[test]
fn a_norm_that_protects_contracts_touches_its_corridor_and_the_list_of_terms_everybody() {
    let file = "seeds/lists/substitution.toml";
    let text = &SEEDED.texts().iter().find(|(name, _)| name == file).unwrap().1;
    let protecting = SEEDED.prohibitions().all().iter().find(|norm| norm.corridor.origins.len() == 1 && norm.corridor.destinations.is_empty()).unwrap();
    let other = text.replace(&*protecting.citation, "Another invented Act");
    let amended = RuleBook::new(SEEDED.norms().to_vec(), &[]);
    let amended = amended.with_terms(SEEDED.terms().clone(), Prohibitions::parse(file, &other).unwrap(), &[]).with_wages(SEEDED.wages().clone(), &[]);
    let amended = amended.with_models(SEEDED.models().clone(), &[]);
    let change = Change::between(&SEEDED, &amended);
    let from = |origin| placement(origin, "SG", "2024-01-01");
    assert!(change.touches(&from(protecting.corridor.origins[0].code())));
    assert!(!change.touches(&from("FJ")) && !change.terms_differ());

    let mut terms = SEEDED.terms().clone();
    terms.units.days_month += rust_decimal::Decimal::ONE;
    let change = Change::between(&SEEDED, &RuleBook::new(SEEDED.norms().to_vec(), &[]).with_terms(terms, SEEDED.prohibitions().clone(), &[]));
    assert!(change.terms_differ() && change.touches(&from("FJ")));
}

#[test]
fn a_bar_on_tying_and_the_list_of_patterns_touch_all_work_in_its_countries() {
    let file = "seeds/lists/patterns.toml";
    let text = &SEEDED.texts().iter().find(|(name, _)| name == file).unwrap().1;
    let with = |text: &str| {
        let book = RuleBook::new(SEEDED.norms().to_vec(), &[]).with_terms(SEEDED.terms().clone(), SEEDED.prohibitions().clone(), &[]);
        let book = book.with_patterns(Patterns::parse(file, text).unwrap(), &[]).with_wages(SEEDED.wages().clone(), &[]);
        book.with_models(SEEDED.models().clone(), &[])
    };
    assert!(Change::between(&SEEDED, &with(text)).is_empty());
    let change = Change::between(&SEEDED, &with(&text.replace("least_workers = 10", "least_workers = 12")));
    let to = |destination, signed_on| placement("IN", destination, signed_on);
    assert!(change.patterns_differ() && change.touches(&to("GB", "2024-01-01")) && !change.touches(&to("AE", "2024-01-01")));
    assert_eq!(change.norms().len(), 0, "no norm differs");

    // What others bought from the new last day on no longer counts, for those who signed long before it too.
    let mut norms = SEEDED.norms().to_vec();
    let reg5 = norms.iter_mut().find(|norm| &*norm.id == "gb-conduct-reg5").unwrap();
    reg5.versions[0].until = Some(day("2026-01-01"));
    let change = Change::between(&SEEDED, &with_norms(norms));
    assert!(change.touches(&to("GB", "2012-01-01")) && !change.touches(&to("AE", "2026-02-01")));
}

#[test]
fn a_norm_on_wages_touches_whom_it_reaches_and_the_words_for_grounds_everybody() {
    let file = "seeds/lists/wages.toml";
    let text = &SEEDED.texts().iter().find(|(name, _)| name == file).unwrap().1;
    let with = |text: &str| with_norms(SEEDED.norms().to_vec()).with_wages(WageLaw::parse(file, text).unwrap(), &[]);
    let change = Change::between(&SEEDED, &with(&text.replacen("due_days = 3", "due_days = 5", 1)));
    let helper = |destination| Placement { occupation: Occupation::parse("9111").unwrap(), ..placement("NP", destination, "2012-01-01") };
    assert!(change.touches(&helper("QA")) && !change.touches(&helper("SA")) && !change.touches(&placement("NP", "QA", "2012-01-01")));
    assert!(Change::between(&SEEDED, &with(&text.replace("says = \"", "says = \"In other words: "))).is_empty());
    assert!(Change::between(&SEEDED, &with(&text.replace("\"breakage\"", "\"broken things\""))).touches(&placement("FJ", "KI", "2012-01-01")));
}

/// The model contracts with some words of one file changed; without words to change, without the file.
fn models_with(id: &str, change: Option<(&str, &str)>) -> RuleBook {
    let is_model = |(file, _): &&(String, String)| file.contains("/model_contracts/");
    let mut texts: Vec<(String, String)> = SEEDED.texts().iter().filter(is_model).cloned().collect();
    let at = texts.iter().position(|(file, _)| file.ends_with(&format!("/{id}.toml"))).unwrap();
    match change {
        Some((from, to)) => {
            assert!(texts[at].1.contains(from), "{from}");
            texts[at].1 = texts[at].1.replace(from, to);
        }
        None => drop(texts.remove(at)),
    }
    let models = Models::parse(&texts).unwrap();
    with_norms(SEEDED.norms().to_vec()).with_models(models, &texts)
}

#[test]
fn a_change_of_a_model_contract_touches_whom_its_way_reaches_before_or_after_whatever_the_work() {
    let helper = |destination, signed_on| Placement { occupation: Occupation::parse("9111").unwrap(), ..placement("PH", destination, signed_on) };
    let raised = models_with("hk-id407", Some(("wage_amount = \"5100\"", "wage_amount = \"5200\"")));
    for change in [Change::between(&SEEDED, &raised), Change::between(&raised, &SEEDED)] {
        assert_eq!(change.norms().into_iter().collect::<Vec<_>>(), ["hk-id407"]);
        assert!(change.touches(&helper("HK", "2025-09-30")));
        assert!(!change.touches(&helper("HK", "2025-09-29")), "the step before it says what it said");
        assert!(!change.touches(&helper("SG", "2025-09-30")));
        assert!(change.touches(&placement("PH", "HK", "2025-09-30")), "the authority may have approved the work of a helper later");
    }
    // Pay periods decide here, and the placement does not tell them: whoever went there may be touched.
    let raised = models_with("qa-minimum-wage", Some(("\"1000\"", "\"1100\"")));
    assert!(Change::between(&SEEDED, &raised).touches(&placement("NP", "QA", "2015-01-01")));
    let annotated = models_with("hk-id407", Some(("seen = \"", "seen = \"Read again. ")));
    assert!(Change::between(&SEEDED, &annotated).is_empty() && annotated.digest() != SEEDED.digest());
    let repealed = Change::between(&SEEDED, &models_with("np-my-2018", None));
    assert!(
        repealed.gone().contains("np-my-2018")
            && repealed.touches(&placement("NP", "MY", "2024-01-01"))
            && !repealed.touches(&placement("NP", "QA", "2024-01-01"))
    );
}

#[test]
fn a_book_that_was_remembered_before_there_were_models_has_none_and_keeps_its_digest() {
    let old: Vec<(String, String)> = SEEDED.texts().iter().filter(|(file, _)| !file.contains("/model_contracts/")).cloned().collect();
    let book = recruitwatch::flow::law::rule_book_of(&old).unwrap();
    assert!(book.models().all().is_empty() && book.digest() != SEEDED.digest());
    assert_eq!(recruitwatch::flow::law::rule_book_of(book.texts()).unwrap().digest(), book.digest());
    assert!(Change::between(&book, &SEEDED).touches(&placement("NP", "MY", "2024-01-01")));
}
