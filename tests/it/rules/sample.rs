//! The seeds as a book, and an invented worker whom it judges.

use std::path::Path;

use recruitwatch::record::charge::{Charge, Item};
use recruitwatch::record::money::Money;
use recruitwatch::record::place::Occupation;
use recruitwatch::record::placement::{Placement, Sex};
use recruitwatch::rules::book::RuleBook;
use recruitwatch::rules::parse::parse;

use crate::house::{bare_charge, bare_placement, money};
pub use crate::house::{country, currency, day};

/// Every norm of the seeds, with the name under which errors show it.
pub fn seeds() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut texts = Vec::new();
    let mut folders = vec![root.join("seeds/rules")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap().map(Result::unwrap) {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "toml") && !path.to_str().unwrap().ends_with(".cases.toml") {
                let name = path.strip_prefix(root).unwrap().to_str().unwrap().to_owned();
                texts.push((name, std::fs::read_to_string(&path).unwrap()));
            }
        }
    }
    texts.sort();
    texts
}

pub fn book() -> RuleBook {
    parse(&seeds()).unwrap_or_else(|errors| panic!("{}", errors.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")))
}

/// An invented building labourer on a contract of two years.
pub fn placement(origin: &str, destination: &str, signed_on: &str) -> Placement {
    Placement {
        worker_sex: Some(Sex::Male),
        worker_born_year: Some(1990),
        origin: country(origin),
        destination: country(destination),
        occupation: Occupation::parse("9313").unwrap(),
        sector: Some("F".into()),
        contract_signed_on: day(signed_on),
        wage: money("1000 USD"),
        ..bare_placement()
    }
}

pub fn charge(charged_on: &str) -> Charge {
    Charge { charged_on: day(charged_on), ..bare_charge("c1", Item::AgencyFee, Money::zero(currency("USD"))) }
}
