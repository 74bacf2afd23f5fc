//! Who acts in the demo? Agencies, employers and authorities that exist nowhere, each name marked as invented.

use super::corridor::{self, Corridor};

/// Agencies that keep the law, three for each corridor.
pub const HONEST: usize = 3 * corridor::ALL.len();
/// Every agency at origin.
pub const AGENCIES: usize = HONEST + Habit::ALL.len();
/// Employers that each agency sends workers to.
pub const EMPLOYERS: usize = 3;
/// An employer that the authority has barred; only one agency still sends workers there.
pub const BARRED_EMPLOYER: usize = EMPLOYERS;
/// Countries of work whose own agencies take part, two in each.
pub const DESTINATIONS: [&str; 4] = ["HK", "SG", "TW", "GB"];

/// How an errant agency goes wrong; each has a habit of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Habit {
    /// Overcharges, through a lender that it names itself, and takes the rate from pay.
    Lender,
    /// Writes receipts exactly at the cap, while workers state more.
    RoundReceipts,
    /// Goes on after suspension and expiry.
    LateBell,
    /// Changes papers, employers and pay once the worker has arrived.
    SwappedCoat,
    /// Gives no receipts, sends workers to unknown payees, works outside its licence.
    NoPaper,
    /// Passes the levy on, keeps advances, overruns quota and job orders, reports workers twice.
    Overrun,
    /// Sends every worker to one college for a course, without which there is no job.
    OneDoor,
}

impl Habit {
    /// Every habit, in order of agency.
    pub const ALL: [Self; 7] = [Self::Lender, Self::RoundReceipts, Self::LateBell, Self::SwappedCoat, Self::NoPaper, Self::Overrun, Self::OneDoor];

    const fn corridor(self) -> usize {
        match self {
            Self::Lender => 2,
            Self::RoundReceipts => 5,
            Self::LateBell => 3,
            Self::SwappedCoat => 0,
            Self::NoPaper => 12,
            Self::Overrun => 6,
            Self::OneDoor => 4,
        }
    }
}

/// An agency at origin.
#[derive(Debug, Clone, Copy)]
pub struct Agency {
    /// Its place in the cast.
    pub number: usize,
    /// Where it sends workers.
    pub corridor: &'static Corridor,
    /// How it goes wrong, if it does.
    pub habit: Option<Habit>,
}

/// The agency with a number below [`AGENCIES`].
#[must_use]
pub fn agency(number: usize) -> Agency {
    let habit = number.checked_sub(HONEST).and_then(|at| Habit::ALL.get(at)).copied();
    let way = habit.map_or(number % corridor::ALL.len(), Habit::corridor);
    Agency { number, corridor: &corridor::ALL[way], habit }
}

const FIRST: [&str; 8] = ["Marzipan", "Velvet", "Pocket", "Upside Down", "Paper", "Wandering", "Thimble", "Copper"];
const SECOND: [&str; 6] = ["Teapot", "Compass", "Umbrella", "Accordion", "Lantern", "Kite"];
const HOUSES: [&str; 7] = ["Gingerbread", "Cloudberry", "Sundial", "Bellows", "Hopscotch", "Lighthouse", "Puddle"];

fn fancy(number: usize) -> String {
    format!("{} {}", FIRST[number % FIRST.len()], SECOND[number / FIRST.len() % SECOND.len()])
}

impl Agency {
    /// Its licence number.
    #[must_use]
    pub fn licence(&self) -> String {
        format!("INV-{}-{:03}", self.corridor.origin, self.number + 1)
    }

    /// Its registered name.
    #[must_use]
    pub fn name(&self) -> String {
        format!("{} Overseas (invented)", fancy(self.number))
    }

    /// The agency at destination that it works with, where the corridor has one.
    #[must_use]
    pub fn partner(&self) -> Option<String> {
        DESTINATIONS.contains(&self.corridor.destination).then(|| partner_licence(self.corridor.destination, self.number % 2))
    }

    /// The sub-agent in its register entry, where it has one.
    #[must_use]
    pub fn sub_agent(&self) -> Option<String> {
        matches!(self.corridor.origin, "NP" | "BD").then(|| format!("{} Errands (invented)", fancy(self.number + 19)))
    }

    /// Id of one of its employers.
    #[must_use]
    pub fn employer_id(&self, employer: usize) -> String {
        format!("INV-E-{}-{:03}{employer}", self.corridor.destination, self.number + 1)
    }

    /// Name of one of its employers.
    #[must_use]
    pub fn employer_name(&self, employer: usize) -> String {
        let house = HOUSES[(self.number + 2 * employer) % HOUSES.len()];
        format!("{house} {} {} (invented)", if self.corridor.sector == "T" { "Households" } else { "Works" }, self.number * 4 + employer + 1)
    }

    /// Number of the job order for one of its employers.
    #[must_use]
    pub fn job_order(&self, employer: usize) -> String {
        format!("INV-JO-{:03}{employer}", self.number + 1)
    }
}

/// Licence number of an agency at destination.
#[must_use]
pub fn partner_licence(country: &str, which: usize) -> String {
    format!("INV-{country}-9{which:02}")
}

/// Name of an agency at destination.
#[must_use]
pub fn partner_name(country: &str, which: usize) -> String {
    let at = DESTINATIONS.iter().position(|c| *c == country).unwrap_or_default();
    format!("{} Arrivals (invented)", fancy(50 + 2 * at + which))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_agencies_share_a_name_or_a_number() {
        let mut names: Vec<_> = (0..AGENCIES).map(|n| agency(n).name()).collect();
        let mut licences: Vec<_> = (0..AGENCIES).map(|n| agency(n).licence()).collect();
        for list in [&mut names, &mut licences] {
            list.sort();
            list.dedup();
            assert_eq!(list.len(), AGENCIES);
        }
    }
}
