//! What did an official ask of a list, tick or keep? Fields as they stand in the address, read into filters or into a line each.

use axum::extract::Query;
use axum::http::Uri;
use serde::Serialize;

use crate::flow::triage::plan::Asked;
use crate::record::case::parse_number;
use crate::record::code::Code;
use crate::record::finding_queue::{Hands, Listed, Order, Wanted};
use crate::record::id::{Id, Key};
use crate::record::period::parse_day;
use crate::record::place::Country;
use crate::record::triage::{Deed, Reason};
use crate::store::saved_views::ViewChange;
use crate::store::triage::Acts;
use crate::web::path::segment;

/// Names and values, as a form or an address holds them.
pub type Pairs = [(String, String)];

/// Letters of a value that are read.
const VALUE_MAX: usize = 80;
/// Letters of the words of a form.
const WORDS_MAX: usize = 600;

/// The filters of the queue as typed; an empty one leaves everything in.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[expect(missing_docs, reason = "the fields of the form, named as they stand in the address")]
pub struct QueueForm {
    pub code: String,
    pub grade: String,
    pub outcome: String,
    pub agency: String,
    pub origin: String,
    pub destination: String,
    pub from: String,
    pub until: String,
    pub source: String,
    pub state: String,
    pub hands: String,
    pub order: String,
}

impl QueueForm {
    /// The filters among some pairs; of a name that stands twice the first counts.
    #[must_use]
    pub fn of(pairs: &Pairs) -> Self {
        let field = |name| field(pairs, name, VALUE_MAX);
        // What is meant where nothing is said need not be said.
        let other_than = |usual: &str, value: String| if value == usual { String::new() } else { value };
        Self {
            code: field("code"),
            grade: field("grade"),
            outcome: field("outcome"),
            agency: field("agency"),
            origin: field("origin"),
            destination: field("destination"),
            from: field("from"),
            until: field("until"),
            source: field("source"),
            state: other_than(Listed::AtHand.as_str(), field("state")),
            hands: field("hands"),
            order: other_than(Order::Inspection.as_str(), field("order")),
        }
    }

    /// The filters that an address or a saved view holds behind its question mark.
    #[must_use]
    pub fn of_query(query: &str) -> Self {
        let plain =
            |letter: char| if letter.is_ascii_alphanumeric() || "-._~%&=+".contains(letter) { letter.to_string() } else { segment(&letter.to_string()) };
        let address: Uri = format!("/?{}", query.chars().map(plain).collect::<String>()).parse().unwrap_or_default();
        Self::of(&Query::<Vec<(String, String)>>::try_from_uri(&address).map(|Query(pairs)| pairs).unwrap_or_default())
    }

    /// The filters as they stand in an address.
    #[must_use]
    pub fn query(&self) -> String {
        let Self { code, grade, outcome, agency, origin, destination, from, until, source, state, hands, order } = self;
        let all = [
            ("code", code),
            ("grade", grade),
            ("outcome", outcome),
            ("agency", agency),
            ("origin", origin),
            ("destination", destination),
            ("from", from),
            ("until", until),
            ("source", source),
            ("state", state),
            ("hands", hands),
            ("order", order),
        ];
        all.iter().filter(|(_, value)| !value.is_empty()).map(|(name, value)| format!("{name}={}", segment(value))).collect::<Vec<_>>().join("&")
    }

    /// What is asked of the queue.
    ///
    /// # Errors
    /// A line for each value that cannot be read.
    pub fn read(&self) -> Result<Wanted, Vec<String>> {
        let mut wrong = Vec::new();
        let wanted = Wanted {
            code: coded(&self.code, "kind of finding", &mut wrong),
            grade: coded(&self.grade, "grade", &mut wrong),
            outcome: coded(&self.outcome, "outcome", &mut wrong),
            agency: licence(&self.agency, &mut wrong),
            origin: country(&self.origin, "Worker from", &mut wrong),
            destination: country(&self.destination, "Work in", &mut wrong),
            from: day(&self.from, "Decided from", &mut wrong),
            until: day(&self.until, "Decided until", &mut wrong),
            source: stated(&self.source, |text| text.parse().ok().filter(|id| 0 < *id), || "Choose the sender from the list.".to_owned(), &mut wrong),
            listed: coded(&self.state, "standing", &mut wrong).unwrap_or(Listed::AtHand),
            hands: stated(&self.hands, hands, || "Choose from the list who has it.".to_owned(), &mut wrong),
            order: coded(&self.order, "order", &mut wrong).unwrap_or(Order::Inspection),
        };
        if wanted.from.zip(wanted.until).is_some_and(|(from, until)| until < from) {
            wrong.push("The last day lies before the first.".to_owned());
        }
        if wrong.is_empty() { Ok(wanted) } else { Err(wrong) }
    }
}

fn stated<T>(text: &str, read: impl Fn(&str) -> Option<T>, told: impl Fn() -> String, wrong: &mut Vec<String>) -> Option<T> {
    let found = if text.is_empty() { None } else { read(text) };
    if found.is_none() && !text.is_empty() {
        wrong.push(told());
    }
    found
}

fn coded<C: Code>(text: &str, what: &str, wrong: &mut Vec<String>) -> Option<C> {
    stated(text, |text| C::parse(text).ok(), || format!("{text:?} is no {what}: choose {}.", C::EXPECTED), wrong)
}

fn country(text: &str, what: &str, wrong: &mut Vec<String>) -> Option<Country> {
    stated(text, |text| Country::parse(&text.to_uppercase()).ok(), || format!("{what}: {text:?} is no country. Write two letters, such as PH."), wrong)
}

fn day(text: &str, what: &str, wrong: &mut Vec<String>) -> Option<chrono::NaiveDate> {
    stated(text, parse_day, || format!("{what}: {text:?} is no day. Write it as 2026-03-24."), wrong)
}

fn licence(text: &str, wrong: &mut Vec<String>) -> Option<Id> {
    stated(text, |text| (!Key::of(text).is_empty()).then(|| Id::new(text)), || "Write a licence number, such as PH-0002.".to_owned(), wrong)
}

fn hands(text: &str) -> Option<Hands> {
    match text {
        "mine" => Some(Hands::Mine),
        "nobody" => Some(Hands::Nobodys),
        other => other.parse().ok().filter(|id| 0 < *id).map(Hands::Of),
    }
}

/// The filters of the lists of cases and complaints.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct ListForm {
    /// Where they stand.
    pub state: String,
    /// `yes` where only those with a step whose time is over.
    pub late: String,
    /// `yes` where only those in which the official has a hand.
    pub mine: String,
}

impl ListForm {
    /// The filters among some pairs.
    #[must_use]
    pub fn of(pairs: &Pairs) -> Self {
        let field = |name| field(pairs, name, VALUE_MAX);
        Self { state: field("state"), late: field("late"), mine: field("mine") }
    }

    /// Where they stand, whether only late ones, and whether only own ones.
    ///
    /// # Errors
    /// A line where a value cannot be read.
    pub fn read<C: Code>(&self) -> Result<(Option<C>, bool, bool), String> {
        let mut wrong = Vec::new();
        let state = coded(&self.state, "standing", &mut wrong);
        for (value, what) in [(&self.late, "late"), (&self.mine, "mine")] {
            if !["", "yes"].contains(&value.as_str()) {
                wrong.push(format!("{what}={value:?} is not understood: write {what}=yes, or leave it out."));
            }
        }
        if wrong.is_empty() { Ok((state, self.late == "yes", self.mine == "yes")) } else { Err(wrong.join(" ")) }
    }

    /// The filters as they stand in an address.
    #[must_use]
    pub fn query(&self) -> String {
        let all = [("state", &self.state), ("late", &self.late), ("mine", &self.mine)];
        all.iter().filter(|(_, value)| !value.is_empty()).map(|(name, value)| format!("{name}={}", segment(value))).collect::<Vec<_>>().join("&")
    }
}

/// What was ticked, and what is to be done with it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[expect(missing_docs, reason = "the fields of the form, named as they stand on the page")]
pub struct TriageForm {
    pub deed: String,
    /// Each finding with the number of acts that were seen on it, such as `f_0123.2`.
    pub findings: Vec<String>,
    /// `yes` where all that fit the filters are meant, whatever is ticked.
    pub every: String,
    pub to: String,
    pub reason: String,
    pub words: String,
    pub case: String,
    /// The filters of the list, to go back to.
    pub query: String,
    /// `yes` where the official has seen what will happen.
    pub confirmed: String,
}

impl TriageForm {
    /// A form of pairs.
    #[must_use]
    pub fn of(pairs: &Pairs) -> Self {
        let one = |name| field(pairs, name, VALUE_MAX);
        Self {
            deed: one("deed"),
            findings: pairs.iter().filter(|(name, _)| name == "finding").map(|(_, value)| value.trim().to_owned()).collect(),
            every: one("every"),
            to: one("to"),
            reason: one("reason"),
            words: field(pairs, "words", WORDS_MAX),
            case: one("case"),
            query: QueueForm::of_query(&field(pairs, "query", 1000)).query(),
            confirmed: one("confirmed"),
        }
    }

    /// What is asked.
    ///
    /// # Errors
    /// A sentence for whoever filled the form in.
    pub fn read(&self) -> Result<Asked, String> {
        let deed = Deed::parse(&self.deed).map_err(|_| "Choose what is to be done.".to_owned())?;
        let case_id = if self.case.is_empty() { None } else { Some(parse_number(&self.case).ok_or("Write the number of the case, such as C-7.")?) };
        let to = if self.to.is_empty() { None } else { Some(self.to.parse().map_err(|_| "Choose from the list to whom they go.".to_owned())?) };
        Ok(Asked { deed, seen: self.seen()?, to, reason: Reason::parse(&self.reason).ok(), words: self.words.clone(), case_id })
    }

    fn seen(&self) -> Result<Acts, String> {
        let one = |text: &String| {
            let (id, acts) = text.split_once('.')?;
            let is_id = id.len() == 22 && id.strip_prefix("f_")?.bytes().all(|byte| byte.is_ascii_hexdigit());
            Some((id.to_owned(), acts.parse().ok().filter(|acts| is_id && 0 <= *acts)?))
        };
        self.findings.iter().map(|text| one(text).ok_or_else(|| "A tick of the list is not understood: open the list again.".to_owned())).collect()
    }
}

/// What is to become of a saved view.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ViewForm {
    deed: String,
    name: String,
    number: String,
    is_shared: bool,
    /// The filters of the list.
    pub filters: QueueForm,
}

impl ViewForm {
    /// A form of pairs.
    #[must_use]
    pub fn of(pairs: &Pairs) -> Self {
        let one = |name| field(pairs, name, VALUE_MAX);
        let filters = QueueForm::of_query(&field(pairs, "query", 1000));
        Self { deed: one("deed"), name: one("name"), number: one("view"), is_shared: one("shared") == "yes", filters }
    }

    /// The change.
    ///
    /// # Errors
    /// A sentence for whoever filled the form in.
    pub fn read(&self) -> Result<ViewChange, String> {
        let number = || self.number.parse().map_err(|_| "This view is not known: open the list again.".to_owned());
        match self.deed.as_str() {
            "keep" => Ok(ViewChange::Keep(self.name.clone(), self.filters.query(), self.is_shared)),
            "rename" => Ok(ViewChange::Rename(number()?, self.name.clone())),
            "delete" => Ok(ViewChange::Delete(number()?)),
            _ => Err("Choose what is to become of the view.".to_owned()),
        }
    }
}

/// Which page is asked for, from 1.
#[must_use]
pub fn page(pairs: &Pairs) -> u32 {
    field(pairs, "page", 10).parse().unwrap_or(1).max(1)
}

fn field(pairs: &Pairs, name: &str, most: usize) -> String {
    let found = pairs.iter().find(|(known, _)| known == name).map(|(_, value)| value.trim()).unwrap_or_default();
    found.chars().filter(|letter| !letter.is_control()).take(most).collect()
}
