//! How is a possible successor told among the signals? With every tie for and against, and that it proves nothing.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::{code, tie_words};
use crate::matching::Lists;
use crate::matching::ties::marks::Reading;
use crate::matching::ties::{Agreement, Feature as TieFeature, Population, Succession, Successor, Weights};
use crate::record::code::Code as _;
use crate::record::id::{Key, Worker};
use crate::record::register::Register;
use crate::record::signal::{Feature, Signal, SignalCode, SignalOutcome, Subject, SubjectKind};

/// What successors are looked for with.
#[derive(Debug, Clone, Copy)]
pub struct Tools<'a> {
    /// The words that names are made of.
    pub lists: &'a Lists,
    /// What the comparing goes by.
    pub weights: &'a Weights,
    /// Licences under which workers are owed money or a case is open.
    pub owing: &'a BTreeSet<Key>,
}

/// A signal for each possible successor, with whom each licence placed, in the order of the new licences; several of one by the closed licence in the
/// detail. An agency of which nothing is said here was compared by what the register states, and that may be little.
#[must_use]
pub fn successor_signals(register: &Register, served: &BTreeMap<Key, BTreeSet<Worker>>, tools: Tools<'_>, as_of: NaiveDate) -> Vec<Signal> {
    let Tools { lists, weights, owing } = tools;
    let population = Population::of(register, served, Reading { lists, address: &weights.address });
    let pairs = Succession { population: &population, register, weights, owing, known: as_of }.all();
    let mut signals: Vec<Signal> = pairs.iter().map(|pair| signal(pair, weights, as_of)).collect();
    signals.sort_by_cached_key(Signal::order);
    signals
}

fn signal(pair: &Successor, weights: &Weights, as_of: NaiveDate) -> Signal {
    let Successor { closed, opened, likeness } = pair;
    let subject = Subject { kind: SubjectKind::Agency, id: opened.licence_no.clone() };
    let posterior = format!("{:.4}", likeness.posterior);
    let mut features = vec![
        Feature::new("closed_licence", &closed.licence_no),
        Feature::new("closed_by", closed.event.as_str()),
        Feature::new("closed_on", closed.on),
        Feature::new("opened_on", opened.on),
        Feature::new("bits", format!("{:.4}", likeness.bits)),
        Feature::new("posterior", &posterior),
    ];
    features.extend(likeness.features.iter().map(|one| Feature::new(code(one.tie), told(one))));
    Signal {
        detail: Some(closed.licence_no.as_str().into()),
        features,
        explanation: format!(
            "Possible successor: {} opened on {}, after {} was {} on {}. A person must look, and the agency must be heard, before anything follows.",
            opened.licence_no,
            opened.on,
            closed.licence_no,
            closed.event.as_str(),
            closed.on
        ),
        trace: trace(pair, weights),
        ..Signal::new(SignalCode::Successor, SignalOutcome::Raised, subject, as_of)
    }
}

fn told(feature: &TieFeature) -> String {
    match &feature.agreement {
        Agreement::Shared { held_by, .. } => format!("shared, held by {held_by}, {:+.4} bits", feature.bits),
        Agreement::Apart => format!("not shared, {:+.4} bits", feature.bits),
        Agreement::Unknown => "not known of both, 0 bits".to_owned(),
    }
}

fn trace(pair: &Successor, weights: &Weights) -> Vec<String> {
    let ties = pair.likeness.features.iter().map(|feature| format!("{}: {}", tie_words(feature.tie), told(feature)));
    let prior =
        format!("sum {:.4} bits; before anything is compared the chance is {}, after it {:.4}", pair.likeness.bits, weights.prior, pair.likeness.posterior);
    ties.chain([prior]).collect()
}
