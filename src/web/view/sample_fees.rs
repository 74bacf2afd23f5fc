//! What would an answer on fees look like in an invented world? Every branch of the page once, for tests and for looking at.

use chrono::NaiveDate;

use super::fees::FeesView;
use crate::flow::assess_fee::{
    AskFor, Duty, Exchange, Exchanged, FeeAnswer, Headline, ItemLine, LawLine, May, RateUsed, SharedExcess, Sureness, Taker, TakerLine, Unstated,
};
use crate::flow::jobs::job_said;
use crate::flow::places::{Answering, Days, Ends, Help, Hours, Kind, Office, Seen, Tongue};
use crate::record::charge::Item;
use crate::record::code::Code;
use crate::record::currency::Currency;
use crate::record::money::Money;
use crate::record::place::{Country, Occupation};
use crate::record::said::{Fact, Said};
use crate::record::words::country_said;
use crate::web::form::{FeeForm, FieldError};

/// An invented answer in which every kind of item stands; `None` never happens: the codes in it are of the standards.
#[must_use]
pub fn answer() -> Option<FeeAnswer> {
    let (bdt, myr) = (Currency::parse("BDT").ok()?, Currency::parse("MYR").ok()?);
    let (origin, destination) = (Country::parse("BD").ok()?, Country::parse("MY").ok()?);
    let too_much = vec![Money::new(26_750_000, bdt)];
    Some(FeeAnswer {
        verdict: Headline::TooMuch,
        words: Headline::TooMuch.words(),
        question: question(origin, destination)?,
        origin,
        destination,
        on: day(),
        items: items(bdt),
        in_all: too_much.clone(),
        shared: vec![SharedExcess { items: vec![Item::AgencyFee, Item::MedicalExam], too_much: Money::new(100_000, bdt) }],
        depends_on: vec![Unstated::Occupation],
        unknown: vec![Said::new("fees-no-binding-rule", "We know no binding rule of Malaysia.").with("place", country_said(destination))],
        next_steps: Headline::TooMuch.next_steps(),
        ask_for: ask_for(),
        help: help(origin, destination),
        exchange: exchange(bdt, myr, &too_much),
        too_much,
        findings: Vec::new(),
        rule_book: "sha256:0a1b2c".into(),
    })
}

fn question(origin: Country, destination: Country) -> Option<Said> {
    let way = Said::new("fees-way", format!("{} to {}", origin.name(), destination.name()));
    let way = way.with("origin", country_said(origin)).with("destination", country_said(destination));
    let job = job_said(&Occupation::parse("9313").ok()?).within();
    let wage = Said::new("wage-each-month", "1500.00 MYR for each month").with("wage", Money::new(150_000, Currency::parse("MYR").ok()?));
    let months = Said::new("fees-months", "24 months").with("count", 24_u64);
    let parts = Fact::List(vec![way.into(), job, wage.into(), months.into()]);
    Some(Said::new("fees-question", parts.english()).with("parts", parts))
}

fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 3, 24).unwrap_or_default()
}

/// An item about which nothing is known.
#[must_use]
pub fn unknown_item(item: Item) -> ItemLine {
    ItemLine {
        item,
        may: May::Unknown,
        most: None,
        together: false,
        may_be_less: false,
        asked: Vec::new(),
        too_much: None,
        sure: Sureness::Unknown,
        sure_because: Said::plain("sure-unknown", "Not known: no law that we know speaks of it."),
        laws: Vec::new(),
        takers: Vec::new(),
        notes: Vec::new(),
        trace: Vec::new(),
        depends_on: Vec::new(),
        arguable: Vec::new(),
    }
}

fn items(bdt: Currency) -> Vec<ItemLine> {
    let sum = |minor| Money::new(minor, bdt);
    let limited = ItemLine {
        may: May::UpTo,
        most: Some(sum(3_750_000)),
        together: true,
        trace: vec!["wage 1500.00 MYR a month".into(), "one month's wage, at 25 BDT for 1 MYR = 37500.00 BDT".into()],
        asked: vec![sum(30_000_000)],
        too_much: Some(sum(26_250_000)),
        sure: Sureness::Binding,
        sure_because: Said::plain("sure-binding", "Sure: a binding law says so."),
        laws: vec![law(true, "A worker may be charged at most one month's wage."), law(false, "Another source says less.")],
        takers: vec![taker()],
        ..unknown_item(Item::AgencyFee)
    };
    let barred = ItemLine {
        may: May::No,
        asked: vec![sum(500_000)],
        too_much: Some(sum(500_000)),
        sure: Sureness::Advice,
        sure_because: Said::new("sure-advice", "Not sure: “Invented limit” advises only.").with("law", "Invented limit").with("why", "it is invented"),
        laws: vec![law(false, "A worker may not be charged for a medical examination.")],
        ..unknown_item(Item::MedicalExam)
    };
    vec![
        limited,
        barred,
        ItemLine { asked: vec![sum(100_000), sum(50_000)], ..unknown_item(Item::Visa) },
        ItemLine { may: May::UpTo, most: Some(sum(200_000)), together: true, may_be_less: true, ..unknown_item(Item::Insurance) },
        ItemLine { may: May::UpTo, most: Some(sum(200_000)), together: true, may_be_less: true, ..unknown_item(Item::WelfareFund) },
        ItemLine { may: May::UpTo, ..unknown_item(Item::ServiceFee) },
        ItemLine { may: May::AtCost, notes: vec![Said::in_english("With the receipt of the passport office.")], ..unknown_item(Item::Passport) },
        ItemLine { may: May::Advance, ..unknown_item(Item::AirfareOut) },
        ItemLine { may: May::Yes, ..unknown_item(Item::Documents) },
    ]
}

fn law(binds: bool, sentence: &str) -> LawLine {
    LawLine {
        id: "xx-worker-fee".into(),
        title: "Invented limit".into(),
        citation: "Invented Overseas Work Act, section 9".into(),
        sentence: sentence.into(),
        sure: if binds { "Binding".into() } else { "Advice only: international standard".into() },
        may: May::UpTo,
        most: None,
        names_item: true,
        benchmark: false,
        not_confirmed_since: None,
        binds,
        why: (!binds).then(|| "international standard".into()),
    }
}

fn taker() -> TakerLine {
    TakerLine {
        item: Item::AgencyFee,
        taker: Taker::Employer,
        who: Said::plain("taker-employer", "the employer"),
        may: May::No,
        most: None,
        rule: "xx-worker-fee".into(),
        citation: "Invented Overseas Work Act, section 9".into(),
        of_destination: true,
        sentence: "If the employer takes this money: nothing may be asked of the worker.".into(),
    }
}

fn ask_for() -> Vec<AskFor> {
    let prudent = AskFor {
        about: Duty::When,
        sentence: Said::plain("ask-contract-first", "Read the contract and get your own copy before you pay anything."),
        items: Vec::new(),
        rule: None,
        citation: None,
        binds: false,
        why: None,
        perhaps: false,
        benchmark: false,
    };
    let owed = AskFor {
        sentence: Said::in_english("Ask for an official receipt that names each sum."),
        about: Duty::Receipt,
        items: vec![Item::AgencyFee],
        rule: Some("xx-worker-fee".into()),
        citation: Some("Invented Overseas Work Act, section 9".into()),
        binds: true,
        ..prudent.clone()
    };
    let many = AskFor { items: Item::ALL.to_vec(), binds: false, why: Some("it is an invented standard".into()), perhaps: true, ..owed.clone() };
    vec![prudent, owed, many]
}

/// Invented offices at both ends of a way.
pub(super) fn help(origin: Country, destination: Country) -> Help {
    let tongue = |code: &str, name: &str| Tongue { code: code.into(), name: name.into() };
    let hours = |days: Days, from: &str, until: &str| Hours { days, from: from.into(), until: until.into() };
    let office = Office {
        country: origin,
        ends: vec![Ends::Origin],
        kind: Kind::Authority,
        serves: None,
        name: "Invented Bureau of Work Abroad".into(),
        what_for: "To complain about an agency".into(),
        phone: Some("0000".into()),
        phone_abroad: Some("+000 0000".into()),
        answering: vec![
            Answering { tongues: vec![tongue("en", "English"), tongue("bn", "বাংলা")], hours: Some(hours(Days::SundayThursday, "09:00", "17:00")) },
            Answering { tongues: vec![tongue("ur", "اردو")], hours: Some(hours(Days::EveryDay, "00:00", "00:00")) },
        ],
        url: Some("https://bureau.example".into()),
        seen: Seen::Official,
        source: "https://bureau.example/about".into(),
        checked_on: day(),
    };
    let bare = Office {
        name: "Invented Union of Workers".into(),
        kind: Kind::Union,
        phone: None,
        phone_abroad: None,
        answering: Vec::new(),
        url: None,
        seen: Seen::Secondary,
        ..office.clone()
    };
    Help {
        offices: vec![office, bare],
        not_known: vec![destination],
        look_for: vec![Said::new("look-for-destination", "The labour ministry of Malaysia.").with("country", country_said(destination))],
    }
}

fn exchange(bdt: Currency, myr: Currency, too_much: &[Money]) -> Exchange {
    let sums = too_much.iter().map(|sum| Exchanged { sum: *sum, about: Money::new(sum.minor / 25, myr) }).collect();
    let rate = RateUsed { base: myr, quote: bdt, rate: "25".into(), on: day(), source: Some("Invented Bank".into()) };
    Exchange {
        origin: Some(bdt),
        destination: Some(myr),
        sums,
        rates: vec![rate.clone(), RateUsed { source: None, ..rate }],
        no_rate: vec![(Currency::USD, myr)],
    }
}

/// As many items as the form lets one ask, and every other item with words of its own, so that none stands together with another.
fn long_items(known: &[ItemLine]) -> Vec<ItemLine> {
    let first = known.first();
    let line = |(at, item): (usize, &Item)| first.map(|first| ItemLine { item: *item, notes: vec![Said::in_english(format!("Note {at}."))], ..first.clone() });
    let all: Vec<ItemLine> = Item::ALL.iter().enumerate().filter_map(line).collect();
    all.into_iter().enumerate().map(|(at, line)| if at < 3 { line } else { ItemLine { asked: Vec::new(), too_much: None, ..line } }).collect()
}

/// The form blank, refused, and with answers short and long.
pub(super) fn views() -> Vec<FeesView> {
    let form = FeeForm {
        origin: "BD".into(),
        destination: "MY".into(),
        item1: "agency-fee".into(),
        amount1: "300000".into(),
        currency1: "BDT".into(),
        ..FeeForm::default()
    };
    let wrong = FieldError {
        field: "wage".into(),
        message: Said::new("wrong-amount", "Write the amount in digits, such as 1500 or 1500.50, not \"much\".").with("text", "much").into(),
    };
    let refused = FeesView { errors: vec![wrong], ..FeesView::blank(FeeForm { wage: "much".into(), currency: "XAF".into(), ..form.clone() }) };
    let mut views = vec![FeesView::blank(FeeForm::default()), refused];
    if let Some(known) = answer() {
        let nothing = FeeAnswer {
            verdict: Headline::NoRule,
            words: Headline::NoRule.words(),
            items: Vec::new(),
            too_much: Vec::new(),
            in_all: Vec::new(),
            shared: Vec::new(),
            exchange: Exchange::default(),
            ..known.clone()
        };
        let long = FeeAnswer { items: long_items(&known.items), ..known.clone() };
        views.extend([known, nothing, long].iter().map(|answer| FeesView::answered(form.clone(), answer)));
    }
    views
}
