//! What stands against agencies on the day of an edition? Sanctions that run, and licences that are suspended or revoked without a sanction that
//! says so. What was lifted, has ended, or is stayed on appeal does not stand.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::contents::{Contents, ListedAgency, Sanction};
use crate::record::alert::{Act, Theirs};
use crate::record::id::Key;
use crate::record::licence::{Appeal, EventKind, Status};

/// What stands against an agency, with the names that it goes by beside the registered one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// What stands.
    pub theirs: Theirs,
    /// Its other names.
    pub other_names: Vec<String>,
}

type Licence = (Option<String>, Key);

/// Everything that stands on a day, in the order of the edition.
#[must_use]
pub fn standing(contents: &Contents, on: NaiveDate) -> Vec<Standing> {
    let Contents { agencies, sanctions } = contents;
    let names: BTreeMap<Licence, &Vec<String>> = agencies.iter().map(|agency| (licence(agency), &agency.other_names)).collect();
    let with_names = |theirs: Theirs| {
        let other_names = names.get(&(theirs.jurisdiction.clone(), Key::of(&theirs.licence_no)));
        Standing { other_names: other_names.map(|names| (*names).clone()).unwrap_or_default(), theirs }
    };
    let decided: Vec<Standing> = sanctions.iter().filter_map(|sanction| of_sanction(sanction, on)).map(with_names).collect();
    let told: BTreeSet<Licence> = decided.iter().map(|one| (one.theirs.jurisdiction.clone(), Key::of(&one.theirs.licence_no))).collect();
    let untold = agencies.iter().filter(|agency| !told.contains(&licence(agency)));
    let lost = untold.filter_map(|agency| Some(Standing { theirs: of_status(agency)?, other_names: agency.other_names.clone() }));
    decided.into_iter().chain(lost).collect()
}

fn licence(agency: &ListedAgency) -> Licence {
    (Some(agency.jurisdiction.clone()), Key::of(&agency.licence_no))
}

fn of_sanction(sanction: &Sanction, on: NaiveDate) -> Option<Theirs> {
    let Sanction { jurisdiction, licence_no, legal_name, effective_on, ends_on, lifted_on, ground, appeal, .. } = sanction.clone();
    let act = match sanction.sanction {
        EventKind::Suspended => Act::Suspended,
        EventKind::Revoked => Act::Revoked,
        EventKind::Cancelled => Act::Cancelled,
        EventKind::ConditionsAdded => Act::ConditionsAdded,
        EventKind::Granted
        | EventKind::Renewed
        | EventKind::Expired
        | EventKind::Surrendered
        | EventKind::Refused
        | EventKind::Lifted
        | EventKind::Reinstated => return None,
    };
    let is_over = lifted_on.is_some_and(|day| day <= on) || ends_on.is_some_and(|day| day < on);
    let does_not_run = matches!(appeal, Appeal::Stayed | Appeal::Allowed);
    (!is_over && !does_not_run).then_some(Theirs { jurisdiction, licence_no, legal_name, act, effective_on: Some(effective_on), ends_on, ground, appeal })
}

fn of_status(agency: &ListedAgency) -> Option<Theirs> {
    let act = match agency.status {
        Status::Suspended => Act::Suspended,
        Status::Revoked => Act::Revoked,
        Status::Licensed | Status::Conditional | Status::Expired | Status::Surrendered | Status::Refused | Status::NotYet | Status::Unknown => return None,
    };
    let ListedAgency { jurisdiction, licence_no, legal_name, status_since, .. } = agency.clone();
    Some(Theirs {
        jurisdiction: Some(jurisdiction),
        licence_no,
        legal_name: Some(legal_name),
        act,
        effective_on: status_since,
        ends_on: None,
        ground: None,
        appeal: Appeal::None,
    })
}
