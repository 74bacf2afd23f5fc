//! Whom and where does a norm reach, and which facts does it ask for?

use compact_str::CompactString;
use rust_decimal::Decimal;

use crate::record::code::codes;
use crate::record::place::{Country, Occupation};
use crate::record::placement::{Event, HiringChannel, Placement, Sex};

/// From where to where.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Corridor {
    /// Countries of origin; empty means any.
    pub origins: Vec<Country>,
    /// Countries of work; empty means any.
    pub destinations: Vec<Country>,
    /// Countries of work that it leaves out.
    pub except_destinations: Vec<Country>,
    /// ISO 3166-2 areas of origin; empty means any.
    pub origin_areas: Vec<CompactString>,
    /// ISO 3166-2 areas of work; empty means any.
    pub destination_areas: Vec<CompactString>,
}

/// For whom. An empty list means any.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Scope {
    /// ISCO prefixes that it is for.
    pub occupations: Vec<Occupation>,
    /// ISCO prefixes that it leaves out.
    pub except_occupations: Vec<Occupation>,
    /// Sexes that it is for.
    pub sexes: Vec<Sex>,
    /// Schemes of entry that it is for.
    pub programmes: Vec<CompactString>,
    /// Permit classes that it is for.
    pub worker_classes: Vec<CompactString>,
    /// Permit classes that it leaves out.
    pub except_worker_classes: Vec<CompactString>,
    /// Events that it is for.
    pub events: Vec<Event>,
    /// Hiring channels that it is for.
    pub channels: Vec<HiringChannel>,
    /// ISIC sections or divisions that it is for.
    pub sectors: Vec<CompactString>,
}

impl Corridor {
    /// Whether a placement goes this way.
    #[must_use]
    pub fn reaches(&self, p: &Placement) -> bool {
        let area = |areas: &[CompactString], own: &Option<CompactString>| areas.is_empty() || own.as_ref().is_some_and(|a| areas.contains(a));
        any(&self.origins, &p.origin)
            && any(&self.destinations, &p.destination)
            && !self.except_destinations.contains(&p.destination)
            && area(&self.origin_areas, &p.origin_area)
            && area(&self.destination_areas, &p.destination_area)
    }
}

impl Scope {
    /// Whether a worker and a job are meant. A fact that is not stated does not match a list that asks for it.
    #[must_use]
    pub fn reaches(&self, p: &Placement) -> bool {
        let within = |groups: &[Occupation]| groups.iter().any(|group| p.occupation.is_within(group));
        let word = |list: &[CompactString], own: &Option<CompactString>| list.is_empty() || own.as_ref().is_some_and(|w| list.contains(w));
        (self.occupations.is_empty() || within(&self.occupations))
            && !within(&self.except_occupations)
            && (self.sexes.is_empty() || p.worker_sex.is_some_and(|sex| self.sexes.contains(&sex)))
            && word(&self.programmes, &p.programme)
            && word(&self.worker_classes, &p.worker_class)
            && !p.worker_class.as_ref().is_some_and(|class| self.except_worker_classes.contains(class))
            && any(&self.events, &p.event)
            && any(&self.channels, &p.hiring_channel)
            && (self.sectors.is_empty() || p.sector.as_ref().is_some_and(|own| self.sectors.iter().any(|s| own.starts_with(s.as_str()))))
    }
}

/// How narrow a norm is: inside one law the narrower wins. The number of things that it asks for.
#[must_use]
pub fn specificity(corridor: &Corridor, scope: &Scope) -> usize {
    [
        !corridor.origins.is_empty(),
        !corridor.destinations.is_empty(),
        !corridor.origin_areas.is_empty(),
        !corridor.destination_areas.is_empty(),
        !scope.occupations.is_empty(),
        !scope.sexes.is_empty(),
        !scope.programmes.is_empty(),
        !scope.worker_classes.is_empty(),
        !scope.events.is_empty(),
        !scope.channels.is_empty(),
        !scope.sectors.is_empty(),
    ]
    .into_iter()
    .filter(|asked| *asked)
    .count()
}

fn any<T: PartialEq>(list: &[T], own: &T) -> bool {
    list.is_empty() || list.contains(own)
}

/// A fact that a clause asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Condition {
    /// The employer refused in writing to pay the agency (`employer_refusal_on`).
    EmployerRefused,
    /// The ministry approved cost recovery (`fee_approval_no`).
    FeeApproved,
    /// The agency abroad did not pay (`foreign_agency_paid` = no).
    ForeignAgencyDidNotPay,
    /// The service was rendered (`service_rendered` = yes); asked of each charge.
    ServiceRendered,
    /// The contract runs so many months.
    ContractMonths {
        /// At least.
        from: u32,
        /// At most; absent means on and on.
        to: Option<u32>,
    },
    /// The contract does not run whole years.
    PartYear,
    /// The worker was of an age at signature, by year of birth.
    Age {
        /// At least so many years.
        from: u32,
        /// At most so many years; absent means on and on.
        to: Option<u32>,
    },
    /// The occupation lies in one of these groups.
    OccupationIn(Vec<Occupation>),
    /// It is one of these events.
    EventIn(Vec<Event>),
    /// The deciding day is on or after this day.
    FromDay(chrono::NaiveDate),
    /// A month's wage is at least so many units of the contract's currency.
    WageAtLeast(Decimal),
}

codes! {
    /// What is known of a fact.
    Fact, "one of met unmet not_stated": Met = "met", Unmet = "unmet", NotStated = "not_stated",
}
