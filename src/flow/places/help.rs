//! Whom can a worker turn to about fees? Offices that a source names, and for every other place the kind of office to look for.

use serde::{Deserialize, Serialize};

use super::office::{Ends, Kind, Office};
use crate::record::place::Country;
use crate::record::said::Said;
use crate::record::words::country_said;

/// Kinds of offices, in words; `{country}`, `{origin}` and `{destination}` stand for the places of the way.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LookFor {
    origin: String,
    destination: String,
    mission: String,
}

/// Whom to turn to on a way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Help {
    /// Offices that are known, those of the origin first.
    pub offices: Vec<Office>,
    /// Ends of the way of which no office is known here.
    pub not_known: Vec<Country>,
    /// Kinds of offices to look for: those of the ends of which none is known, and the mission abroad.
    pub look_for: Vec<Said>,
}

impl Help {
    pub(super) fn of(offices: &[Office], look_for: &LookFor, (origin, destination): (Country, Country)) -> Self {
        let mut help = Self { offices: Vec::new(), not_known: Vec::new(), look_for: Vec::new() };
        let kinds =
            [(Ends::Origin, origin, "look-for-origin", &look_for.origin), (Ends::Destination, destination, "look-for-destination", &look_for.destination)];
        for (end, country, id, kind) in kinds {
            let mut known: Vec<&Office> = offices.iter().filter(|office| office.helps(end, country, origin)).collect();
            known.sort_by_key(|office| office.kind);
            // The people of the worker's own country are there too, but decide nothing about an agency of the place.
            if known.iter().all(|office| office.kind == Kind::LabourAttache) {
                help.not_known.push(country);
                help.look_for.push(Said::new(id, kind.replace("{country}", &country.in_sentence())).with("country", country_said(country)));
            }
            for office in known {
                if !help.offices.contains(office) {
                    help.offices.push(office.clone());
                }
            }
        }
        if origin != destination {
            let english = look_for.mission.replace("{origin}", &origin.in_sentence()).replace("{destination}", &destination.in_sentence());
            let said = Said::new("look-for-mission", english);
            help.look_for.push(said.with("origin", country_said(origin)).with("destination", country_said(destination)));
        }
        help
    }
}
