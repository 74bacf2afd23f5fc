//! What stands on the two papers? The contract form as it was typed, read by the reader of filled forms; each mistake is told at its field.

use std::borrow::Cow;
use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::{FieldError, asked, no_day, not_an_amount, plain};
use crate::flow::diff_contract::{ContractQuestion, Filled, Filling, Mistake, Sheet};
use crate::record::code::Code as _;
use crate::record::contract::{Term, TermShape};
use crate::record::said::Said;
use crate::web::view::term_words::term_words;

/// Characters of a typed text that a message repeats.
const REPEATED: usize = 40;

/// The form as it was typed; an empty field is not stated.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[expect(missing_docs, reason = "the fields of the form, named as they stand on the page")]
pub struct ContractsForm {
    pub origin: String,
    pub destination: String,
    pub occupation: String,
    pub on: String,
    pub before: PaperFields,
    pub after: PaperFields,
}

/// One paper as it was typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PaperFields {
    /// Where in the chain from offer to practice.
    pub stage: String,
    /// Its date.
    pub dated_on: String,
    /// Whether the authority approved the change.
    pub approved_change: String,
    /// A whole filled form, instead of fields.
    pub form: String,
    /// What it says, term by term.
    pub terms: BTreeMap<Term, String>,
}

/// The name of a field on the page.
#[must_use]
pub fn field_name(sheet: Sheet, key: &str) -> String {
    match sheet {
        Sheet::Way => key.to_owned(),
        Sheet::Before | Sheet::After => format!("{sheet}_{key}"),
    }
}

impl ContractsForm {
    /// The form that a browser sent. Fields that the page does not have are left out.
    #[must_use]
    pub fn of(pairs: Vec<(String, String)>) -> Self {
        let mut form = Self::default();
        for (name, text) in pairs {
            if let Some((paper, key)) = name.split_once('_').filter(|(sheet, _)| ["before", "after"].contains(sheet)) {
                let paper = if paper == "before" { &mut form.before } else { &mut form.after };
                paper.take(key, &text);
            } else {
                match name.as_str() {
                    "origin" => form.origin = asked(&text),
                    "destination" => form.destination = asked(&text),
                    "occupation" => form.occupation = asked(&text),
                    "on" => form.on = asked(&text),
                    _ => {}
                }
            }
        }
        form
    }

    /// Every field that says something, with its name, to be sent once more.
    #[must_use]
    pub fn pairs(&self) -> Vec<(String, String)> {
        let way = self.way().into_iter().map(|(key, text)| (key.to_owned(), text));
        let papers = [(Sheet::Before, &self.before), (Sheet::After, &self.after)];
        let fields = papers.into_iter().flat_map(|(sheet, paper)| paper.written().into_iter().map(move |(key, text)| (field_name(sheet, key), text)));
        way.chain(fields).filter(|(_, text)| !text.is_empty()).collect()
    }

    /// Reads the form.
    ///
    /// # Errors
    /// Every mistake, at its field.
    pub fn read(&self, today: NaiveDate) -> Result<ContractQuestion, Vec<FieldError>> {
        let papers = [(Sheet::Before, &self.before), (Sheet::After, &self.after)];
        let mut errors: Vec<FieldError> = papers.into_iter().flat_map(|(sheet, paper)| paper.own_errors(sheet)).collect();
        match self.filling().read(today) {
            Ok(question) if errors.is_empty() => Ok(question),
            Ok(_) => Err(errors),
            Err(mistakes) => {
                errors.splice(0..0, mistakes.iter().map(|mistake| self.told(mistake)));
                Err(errors)
            }
        }
    }

    fn way(&self) -> Vec<(&'static str, String)> {
        vec![("origin", self.origin.clone()), ("destination", self.destination.clone()), ("occupation", self.occupation.clone()), ("on", self.on.clone())]
    }

    /// The work of the way is the one that was agreed: it stands for the earlier paper where only the later one names its own.
    fn filling(&self) -> Filling {
        let mut before = self.before.clone();
        if !before.says(Term::Occupation) && self.after.says(Term::Occupation) {
            before.terms.insert(Term::Occupation, self.occupation.clone());
        }
        Filling { way: self.way(), before: before.filled(), after: self.after.filled() }
    }

    /// A mistake in words for whoever filled the page in.
    fn told(&self, mistake: &Mistake) -> FieldError {
        let Mistake { sheet, line, key, value: _, message, advice } = mistake;
        let paper = match sheet {
            Sheet::Way => None,
            Sheet::Before => Some(&self.before),
            Sheet::After => Some(&self.after),
        };
        if paper.is_some_and(|paper| !paper.form.is_empty()) {
            let place = [line.map(|line| format!("Line {line}")), key.clone()].into_iter().flatten().collect::<Vec<_>>().join(", ");
            let place = if place.is_empty() { "The text".to_owned() } else { place };
            return FieldError { field: Cow::Owned(field_name(*sheet, "form")), message: Said::in_english(format!("{place}: {message}. {advice}")).into() };
        }
        let key = key.as_deref().unwrap_or_default();
        let message = match (Term::parse(key), paper) {
            (Ok(term), Some(paper)) => paper.wrong_term(*sheet, term, message),
            (_, Some(paper)) if key == "dated_on" => format!("Date of the {}: {}", paper_words(*sheet), no_day(&short(&paper.dated_on))),
            (_, Some(_)) => "Choose one of the list.".to_owned(),
            (_, None) => self.wrong_way(key),
        };
        FieldError { field: Cow::Owned(field_name(*sheet, key)), message: Said::in_english(message).into() }
    }

    fn wrong_way(&self, key: &str) -> String {
        match key {
            "origin" => "Choose the country that you come from.".to_owned(),
            "destination" => "Choose the country of work.".to_owned(),
            "occupation" => "Choose the job that was agreed, or the nearest to it.".to_owned(),
            _ => no_day(&short(&self.on)).to_string(),
        }
    }
}

const fn paper_words(sheet: Sheet) -> &'static str {
    match sheet {
        Sheet::Way => "way",
        Sheet::Before => "earlier paper",
        Sheet::After => "later paper",
    }
}

fn short(text: &str) -> String {
    text.chars().take(REPEATED).collect()
}

impl PaperFields {
    fn take(&mut self, key: &str, text: &str) {
        match key {
            "stage" => self.stage = asked(text),
            "dated_on" => self.dated_on = asked(text),
            "approved_change" => self.approved_change = asked(text),
            "form" => text.trim().clone_into(&mut self.form),
            key => {
                let Ok(term) = Term::parse(key) else { return };
                let typed: String = text.trim().chars().filter(|c| !c.is_control()).collect();
                let known = self.terms.entry(term).or_default();
                // Ticked boxes come one by one.
                *known = if known.is_empty() { typed } else { format!("{known} {typed}") };
            }
        }
    }

    /// What a field of a term holds.
    #[must_use]
    pub fn typed(&self, term: Term) -> &str {
        self.terms.get(&term).map_or("", String::as_str)
    }

    /// What a field holds, by its name on the page.
    #[must_use]
    pub fn field(&self, key: &str) -> &str {
        match key {
            "stage" => &self.stage,
            "dated_on" => &self.dated_on,
            "approved_change" => &self.approved_change,
            "form" => &self.form,
            key => Term::parse(key).map_or("", |term| self.typed(term)),
        }
    }

    fn says(&self, term: Term) -> bool {
        !self.typed(term).is_empty()
    }

    fn says_money(&self) -> bool {
        self.terms.iter().any(|(term, text)| term.shape() == TermShape::Money && !text.is_empty())
    }

    /// A currency without a sum and a period without a wage state nothing: the page offers them beforehand.
    fn states(&self, term: Term) -> bool {
        match term {
            Term::WageCurrency => self.says_money(),
            Term::WagePeriod => self.says(Term::WageAmount),
            _ => self.says(term),
        }
    }

    fn written(&self) -> Vec<(&'static str, String)> {
        let beside = [
            ("stage", self.stage.clone()),
            ("dated_on", self.dated_on.clone()),
            ("approved_change", self.approved_change.clone()),
            ("form", self.form.clone()),
        ];
        beside.into_iter().chain(self.terms.iter().map(|(term, text)| (term.as_str(), text.clone()))).collect()
    }

    fn filled(&self) -> Filled {
        if !self.form.is_empty() {
            return Filled::Text(self.form.clone());
        }
        let beside = [("stage", self.stage.clone()), ("dated_on", self.dated_on.clone()), ("approved_change", self.approved_change.clone())];
        let terms = self.terms.iter().filter(|(term, _)| self.states(**term)).map(|(term, text)| (term.as_str(), tidy(*term, text)));
        Filled::Fields(beside.into_iter().chain(terms).collect())
    }

    /// What only the page asks: a sum has its currency, a field one line of words, and a paper comes in one way.
    fn own_errors(&self, sheet: Sheet) -> Vec<FieldError> {
        let at = |key: &str, message: String| FieldError { field: Cow::Owned(field_name(sheet, key)), message: Said::in_english(message).into() };
        let mut errors = Vec::new();
        let typed = self.terms.keys().find(|term| self.says(**term) && !matches!(term, Term::WageCurrency | Term::WagePeriod));
        if typed.is_some() && !self.form.is_empty() {
            errors.push(at("form", format!("The {} stands here and in the fields above: empty one of the two.", paper_words(sheet))));
        }
        if self.form.is_empty() && self.says_money() && !self.says(Term::WageCurrency) {
            errors.push(at(Term::WageCurrency.as_str(), format!("Choose the currency of the {}.", paper_words(sheet))));
        }
        let long = self.terms.iter().filter(|(_, text)| super::MAX_ASKED < text.chars().count());
        errors.extend(
            long.map(|(term, _)| at(term.as_str(), format!("{}, {}: write at most {} letters.", term_words(*term).name, paper_words(sheet), super::MAX_ASKED))),
        );
        errors
    }

    fn wrong_term(&self, sheet: Sheet, term: Term, message: &str) -> String {
        let typed = short(self.typed(term));
        let said = match term.shape() {
            _ if matches!(term, Term::WageCurrency | Term::Occupation) => "Choose one of the list.".to_owned(),
            TermShape::Money => not_an_amount(&typed).to_string(),
            TermShape::Number => format!("Write the number in digits, such as 8 or 1.5, not {typed:?}."),
            TermShape::Code(_) | TermShape::Flag => "Choose one of the list.".to_owned(),
            TermShape::Text if term == Term::WorkplaceCountry => format!("Write the two letters of the country, such as QA, not {typed:?}."),
            TermShape::Text | TermShape::Set => format!("Write it again: {message}."),
        };
        format!("{}, {}: {}", term_words(term).name, paper_words(sheet), said)
    }
}

/// A text as the reader of forms wants it, where it can be meant in one way alone.
fn tidy(term: Term, text: &str) -> String {
    match term.shape() {
        TermShape::Number | TermShape::Money => plain(text).unwrap_or_else(|| text.to_owned()),
        TermShape::Set => text.to_lowercase().split([',', ';', ' ']).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" "),
        TermShape::Text if term == Term::WorkplaceCountry => text.to_uppercase(),
        TermShape::Text | TermShape::Code(_) | TermShape::Flag => text.to_owned(),
    }
}
