//! Do an agency's workers all borrow from one lender, go to one clinic, or come through one sub-agent, where those of others do not?

use super::alike::Alike;
use super::measure::shrink::Events;
use super::population::Row;
use super::rate::{Grouped, Rate};
use super::standard::{Counted, Level};
use super::{About, Sign, Watch};
use crate::record::id::Id;
use crate::record::signal::{Signal, SignalCode, SubjectKind};

/// `signal-lender-concentration`, in three kinds, each a family of its own.
pub(super) struct LenderConcentration;

pub(super) static LENDER_CONCENTRATION: LenderConcentration = LenderConcentration;

const ABOUT: About = About {
    code: SignalCode::LenderConcentration,
    question: "Do more of the agency's workers use one lender, clinic or sub-agent than those of others use one?",
    limits: "Of lenders all workers count whose charges are stated; of clinics and sub-agents those who name one. The first worker who names it is not counted. Where \
             everybody must use one, nobody stands out.",
};

const LENDER: Rate = Rate { detail: Some("lender"), count: lenders, words: ("further workers with stated costs", "borrowed from one lender"), ..KIND };
const CLINIC: Rate = Rate { detail: Some("clinic"), count: clinics, words: ("further workers with a named clinic", "went to one clinic"), ..KIND };
const SUB_AGENT: Rate = Rate { detail: Some("sub_agent"), count: sub_agents, words: ("further workers with a named sub-agent", "came through one"), ..KIND };

const KIND: Rate = Rate {
    about: ABOUT,
    detail: None,
    kinds: &[SubjectKind::Agency],
    events: Events::OneEach,
    level: Level::HalfYear,
    count: lenders,
    words: ("", ""),
    also: |count, _, scales| scales.concentrated_least <= count.rate(),
    in_time: false,
};

impl Sign for LenderConcentration {
    fn about(&self) -> &About {
        &ABOUT
    }

    fn look(&self, watch: &Watch<'_>, out: &mut Vec<Signal>) {
        for kind in [&LENDER, &CLINIC, &SUB_AGENT] {
            kind.look(watch, out);
        }
    }
}

fn lenders<'p>(watch: &Watch<'p>, subjects: Grouped<'p>) -> Vec<Counted<'p>> {
    named(watch, subjects, (|row| row.lender, |row| row.costs_known), "missing:costs_stated")
}

fn clinics<'p>(watch: &Watch<'p>, subjects: Grouped<'p>) -> Vec<Counted<'p>> {
    named(watch, subjects, (|row| row.clinic, |row| row.clinic.is_some()), "no_clinic_named")
}

fn sub_agents<'p>(watch: &Watch<'p>, subjects: Grouped<'p>) -> Vec<Counted<'p>> {
    named(watch, subjects, (|row| row.sub_agent, |row| row.sub_agent.is_some()), "no_sub_agent_named")
}

type Reading = (fn(&Row) -> Option<u32>, fn(&Row) -> bool);

fn named<'p>(watch: &Watch<'p>, subjects: Grouped<'p>, (number, counts): Reading, silent: &'static str) -> Vec<Counted<'p>> {
    let named = |row: &Row| -> Option<Id> { watch.population.provider(number(row)?).cloned() };
    Alike { named: &named, counts: &counts, silent, called: "most_named" }.count(watch, subjects)
}
