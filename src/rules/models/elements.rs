//! Of what does every contract speak? The eight elements of a model contract, each with the terms that belong to it.

use serde::Deserialize;
use toml::Spanned;

use crate::record::code::{Code as _, codes};
use crate::record::contract::Term;
use crate::rules::list::Page;

codes! {
    /// The elements that the ILO booklet on recruitment agencies asks a model contract to have.
    Element, "one of minimum_labour_standards job_description remuneration hours_and_holidays transportation injury_compensation emergency_medical_care settlement_of_disputes":
    MinimumLabourStandards = "minimum_labour_standards", JobDescription = "job_description", Remuneration = "remuneration",
    HoursAndHolidays = "hours_and_holidays", Transportation = "transportation", InjuryCompensation = "injury_compensation",
    EmergencyMedicalCare = "emergency_medical_care", SettlementOfDisputes = "settlement_of_disputes",
}

/// The terms of each element. Without the list no element has terms.
#[derive(Debug, Clone, Default)]
pub struct Elements(Vec<OfElement>);

/// One element.
#[derive(Debug, Clone)]
pub struct OfElement {
    /// The element.
    pub element: Element,
    /// What a sentence calls it.
    pub called: String,
    /// The terms that belong to it. A term may belong to several.
    pub terms: Vec<Term>,
}

impl Elements {
    /// Every element, in the order of the list.
    #[must_use]
    pub fn all(&self) -> &[OfElement] {
        &self.0
    }

    /// The terms of one element.
    #[must_use]
    pub fn terms(&self, element: Element) -> &[Term] {
        self.0.iter().find(|of| of.element == element).map_or(&[], |of| &of.terms)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawElements {
    element: Vec<RawElement>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawElement {
    id: Spanned<String>,
    called: String,
    terms: Vec<Spanned<String>>,
}

/// Reads the list; mistakes stay on the page.
pub(super) fn read(page: &mut Page<'_>) -> Elements {
    let raw = page.read::<RawElements>().map(|raw| raw.element).unwrap_or_default();
    let mut all: Vec<OfElement> = Vec::new();
    for RawElement { id, called, terms } in raw {
        let terms = terms.iter().filter_map(|term| page.take("terms", term, Term::parse)).collect();
        let Some(element) = page.take("id", &id, Element::parse) else { continue };
        if all.iter().any(|of| of.element == element) {
            page.say(id.span().start, "id", format!("{element} stands twice: keep one"));
        }
        all.push(OfElement { element, called, terms });
    }
    if page.errors.is_empty() {
        for element in Element::ALL.iter().filter(|element| all.iter().all(|of| of.element != **element)) {
            page.say(0, "element", format!("no entry for {element}: add one with its terms"));
        }
    }
    Elements(all)
}
