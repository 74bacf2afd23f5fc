//! Which ways do the invented workers go, and what may they lawfully be asked on each?

use crate::record::placement::Sex;

/// A way from one country to another, with one kind of work.
#[derive(Debug, Clone, Copy)]
pub struct Corridor {
    /// Where workers are recruited.
    pub origin: &'static str,
    /// Where they work.
    pub destination: &'static str,
    /// ISCO-08.
    pub occupation: &'static str,
    /// The job in words.
    pub title: &'static str,
    /// ISIC section.
    pub sector: &'static str,
    /// Sex that the flow is counted under; absent means both.
    pub sex: Option<Sex>,
    /// Scheme of entry.
    pub programme: Option<&'static str>,
    /// Currency of charges at origin.
    pub money: &'static str,
    /// Currency of the wage.
    pub wage_money: &'static str,
    /// Lowest and highest wage a month, in whole units.
    pub wage: (i64, i64),
    /// Months of the contract.
    pub months: u32,
    /// Units of origin money for one unit of wage money, in hundredths; about right, and invented in its movement.
    pub rate_hundredths: i64,
    /// What honest agencies take here.
    pub custom: Custom,
}

/// What honest agencies of a corridor take, each within its law.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Custom {
    /// Nothing at origin; in Hong Kong up to a tenth of the first month's wage, once received.
    HongKong,
    /// Nothing at origin; in Singapore up to a month's wage for each year.
    SingaporeDomestic,
    /// A fee at origin below a month's wage, then Taiwan's monthly service fee.
    Taiwan,
    /// India's fee with its tax, and the medical at cost.
    India,
    /// India's fee, and a part of what Singapore allows.
    IndiaSingapore,
    /// Nepal's fee after the employer's written refusal, and the State's charges.
    NepalQatar,
    /// A medical advance that comes back in the first month.
    NepalMalaysia,
    /// A sum of fee, medical and passport below Bangladesh's ceiling.
    BangladeshMan,
    /// A visa advance that comes back in the first workweek.
    UnitedStates,
    /// Nothing but the worker's own passport.
    PassportOnly,
    /// Nothing at all.
    Nothing,
}

/// Every corridor of the demo.
pub const ALL: [Corridor; 13] = [
    way("PH", "HK", domestic("PHP", "HKD", (5_200, 5_400), 720), Custom::HongKong),
    way("PH", "SG", domestic("PHP", "SGD", (700, 800), 4_300), Custom::SingaporeDomestic),
    way("PH", "TW", factory("PHP", "TWD", (28_590, 31_000), 176), Custom::Taiwan),
    way("IN", "AE", site("INR", "AED", (1_200, 1_600), 2_290), Custom::India),
    way("IN", "GB", care("INR", "GBP", (1_950, 2_200), 10_700), Custom::PassportOnly),
    way("NP", "QA", driver("NPR", "QAR", (1_500, 1_900), 3_680), Custom::NepalQatar),
    way("NP", "MY", factory("NPR", "MYR", (1_700, 1_900), 3_100), Custom::NepalMalaysia),
    way("BD", "SA", Corridor { sex: Some(Sex::Male), ..site("BDT", "SAR", (1_000, 1_400), 3_150) }, Custom::BangladeshMan),
    way("BD", "SA", domestic("BDT", "SAR", (1_000, 1_200), 3_150), Custom::Nothing),
    way("ID", "HK", domestic("IDR", "HKD", (5_200, 5_400), 206_000), Custom::HongKong),
    way("VN", "TW", factory("TWD", "TWD", (28_590, 31_000), 100), Custom::Taiwan),
    way("PH", "US", hotel("PHP", "USD", (2_600, 3_000), 5_700), Custom::UnitedStates),
    way("IN", "SG", site("INR", "SGD", (700, 900), 6_300), Custom::IndiaSingapore),
];

const fn way(origin: &'static str, destination: &'static str, job: Corridor, custom: Custom) -> Corridor {
    Corridor { origin, destination, custom, ..job }
}

const fn job(money: &'static str, wage_money: &'static str, wage: (i64, i64), rate_hundredths: i64) -> Corridor {
    Corridor {
        origin: "",
        destination: "",
        occupation: "9329",
        title: "Factory hand",
        sector: "C",
        sex: None,
        programme: None,
        money,
        wage_money,
        wage,
        months: 24,
        rate_hundredths,
        custom: Custom::Nothing,
    }
}

const fn factory(money: &'static str, wage_money: &'static str, wage: (i64, i64), rate: i64) -> Corridor {
    job(money, wage_money, wage, rate)
}

const fn domestic(money: &'static str, wage_money: &'static str, wage: (i64, i64), rate: i64) -> Corridor {
    Corridor { occupation: "9111", title: "Domestic worker", sector: "T", sex: Some(Sex::Female), ..job(money, wage_money, wage, rate) }
}

const fn site(money: &'static str, wage_money: &'static str, wage: (i64, i64), rate: i64) -> Corridor {
    Corridor { occupation: "9313", title: "Building labourer", sector: "F", sex: Some(Sex::Male), ..job(money, wage_money, wage, rate) }
}

const fn driver(money: &'static str, wage_money: &'static str, wage: (i64, i64), rate: i64) -> Corridor {
    Corridor { occupation: "8322", title: "Driver", sector: "H", sex: Some(Sex::Male), ..job(money, wage_money, wage, rate) }
}

const fn care(money: &'static str, wage_money: &'static str, wage: (i64, i64), rate: i64) -> Corridor {
    Corridor { occupation: "5322", title: "Home care worker", sector: "Q", months: 36, ..job(money, wage_money, wage, rate) }
}

const fn hotel(money: &'static str, wage_money: &'static str, wage: (i64, i64), rate: i64) -> Corridor {
    Corridor { occupation: "9112", title: "Hotel cleaner", sector: "I", months: 9, programme: Some("h2b"), ..job(money, wage_money, wage, rate) }
}
