//! Which columns have the tables of an edition, and what does each mean? One description, from which the CSV files, the workbook and the
//! schemas of the data package are made, so that they cannot drift apart.

use chrono::NaiveDate;

use super::contents::{ListedAgency, Sanction};
use super::token::TokenRow;
use crate::record::code::Code;
use crate::record::licence::{Appeal, EventKind, Status};

/// What a column holds.
#[derive(Debug, Clone, Copy)]
pub enum Kind {
    /// Words.
    Text,
    /// A day of the calendar.
    Day,
    /// A whole number.
    Number,
    /// One of a closed list of codes.
    Code(fn() -> Vec<&'static str>),
}

/// A column.
#[derive(Debug, Clone, Copy)]
pub struct Column {
    /// Its name.
    pub name: &'static str,
    /// What it holds.
    pub kind: Kind,
    /// Whether every row has it.
    pub always: bool,
    /// What it means, in a sentence.
    pub means: &'static str,
}

/// A row of a table.
pub trait Row {
    /// Its columns, in order.
    const COLUMNS: &'static [Column];

    /// Its cells, in the order of the columns; what is not stated is empty.
    fn cells(&self) -> Vec<String>;
}

/// Days are written year-month-day.
fn day(day: Option<NaiveDate>) -> String {
    day.map(|day| day.to_string()).unwrap_or_default()
}

fn text(text: &Option<String>) -> String {
    text.clone().unwrap_or_default()
}

fn codes<C: Code>() -> Vec<&'static str> {
    C::ALL.iter().map(|code| code.as_str()).collect()
}

const fn always(name: &'static str, kind: Kind, means: &'static str) -> Column {
    Column { name, kind, always: true, means }
}

const fn maybe(name: &'static str, kind: Kind, means: &'static str) -> Column {
    Column { name, kind, always: false, means }
}

impl Row for ListedAgency {
    const COLUMNS: &'static [Column] = &[
        always("jurisdiction", Kind::Text, "Whose licence it is: ISO 3166-1 or 3166-2 code."),
        always("licence_no", Kind::Text, "Licence number as the authority prints it."),
        always("legal_name", Kind::Text, "Registered name."),
        maybe("other_names", Kind::Text, "Other names that it goes by, with | between."),
        maybe("regulator", Kind::Text, "The licensing authority."),
        maybe("licence_class", Kind::Text, "Class of the licence in the authority's own words."),
        always("status", Kind::Code(codes::<Status>), "What the licence is on the day of the edition; unknown where the register does not say."),
        maybe("raw_status", Kind::Text, "The authority's own word for it."),
        maybe("status_since", Kind::Day, "First day of what makes the status so."),
        maybe("valid_until", Kind::Day, "Last day of the licence; empty where none is stated."),
        maybe("kinds", Kind::Text, "What it may do, codes with a space between; empty where the register does not say."),
        maybe("destinations", Kind::Text, "Countries that it may send to, ISO 3166-1 codes with a space between; empty where the register names none."),
        maybe("occupations", Kind::Text, "Work that it may place, ISCO-08 prefixes with a space between; empty where the register names none."),
        maybe("quota", Kind::Number, "Placements allowed in one licence period."),
        always("source", Kind::Text, "The list that it stands in."),
        maybe("source_on", Kind::Day, "The day that this list speaks of; empty where it gives none."),
    ];

    fn cells(&self) -> Vec<String> {
        let Self { jurisdiction, licence_no, legal_name, other_names, regulator, licence_class, status, raw_status, status_since, .. } = self;
        let Self { valid_until, kinds, destinations, occupations, quota, source, source_on, .. } = self;
        vec![
            jurisdiction.clone(),
            licence_no.clone(),
            legal_name.clone(),
            other_names.join("|"),
            text(regulator),
            text(licence_class),
            status.to_string(),
            text(raw_status),
            day(*status_since),
            day(*valid_until),
            kinds.join(" "),
            destinations.join(" "),
            occupations.join(" "),
            quota.map(|quota| quota.to_string()).unwrap_or_default(),
            source.clone(),
            day(*source_on),
        ]
    }
}

impl Row for Sanction {
    const COLUMNS: &'static [Column] = &[
        maybe("jurisdiction", Kind::Text, "Whose licence it is: ISO 3166-1 or 3166-2 code; empty where no holder is listed."),
        always("licence_no", Kind::Text, "Licence number as the authority prints it."),
        maybe("legal_name", Kind::Text, "Registered name; empty where none or several hold the number."),
        always("sanction", Kind::Code(codes::<EventKind>), "What the authority decided."),
        always("effective_on", Kind::Day, "First day of its effect."),
        maybe("ends_on", Kind::Day, "Last day of its effect, where one was set."),
        maybe("lifted_on", Kind::Day, "The day from which it was lifted or the licence reinstated; empty where neither is known."),
        maybe("decided_on", Kind::Day, "Day of the decision."),
        maybe("published_on", Kind::Day, "Day of publication."),
        maybe("ground", Kind::Text, "Law and article."),
        maybe("reason", Kind::Text, "The authority's reason in words."),
        maybe("raw_status", Kind::Text, "The authority's own word."),
        always("appeal", Kind::Code(codes::<Appeal>), "Where an appeal stands; a stayed sanction does not run."),
        maybe("source", Kind::Text, "The list that it stands in."),
        maybe("source_on", Kind::Day, "The day that this list speaks of; empty where it gives none."),
    ];

    fn cells(&self) -> Vec<String> {
        let Self { jurisdiction, licence_no, legal_name, sanction, effective_on, ends_on, lifted_on, decided_on, published_on, .. } = self;
        let Self { ground, reason, raw_status, appeal, source, source_on, .. } = self;
        vec![
            text(jurisdiction),
            licence_no.clone(),
            text(legal_name),
            sanction.to_string(),
            effective_on.to_string(),
            day(*ends_on),
            day(*lifted_on),
            day(*decided_on),
            day(*published_on),
            text(ground),
            text(reason),
            text(raw_status),
            appeal.to_string(),
            source.clone(),
            day(*source_on),
        ]
    }
}

impl Row for TokenRow {
    const COLUMNS: &'static [Column] = &[
        always("index", Kind::Number, "place of the licence in status-list.jws; it is kept for ever"),
        always("jurisdiction", Kind::Text, "ISO 3166-1 or -2 code of whose licence it is"),
        always("licence_no", Kind::Text, "licence number as printed"),
        Column { name: "token", kind: Kind::Text, always: false, means: "compact JSON Web Signature on the licence; empty where the holder may not act" },
    ];

    fn cells(&self) -> Vec<String> {
        let Self { index, jurisdiction, licence_no, token } = self;
        vec![index.to_string(), jurisdiction.clone(), licence_no.clone(), token.clone()]
    }
}
