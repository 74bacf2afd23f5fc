//! How are items and places said in plain words? One phrase an item; the compiler asks for every one.

use super::charge::Item;
use super::code::Code;
use super::place::Country;
use super::said::{Fact, Said};

/// What a charge is for, as a part of a sentence in any language.
#[must_use]
pub fn item_said(item: Item) -> Said {
    Said::of_code("item", item.as_str(), item_words(item))
}

/// A country as a part of a sentence in any language.
#[must_use]
pub fn country_said(country: Country) -> Said {
    Said::of_code("place", country.code(), country.name())
}

/// A place by its ISO 3166-1 or -2 code, as a part of a sentence in any language; `INT` is the whole world's standard. A code that is not
/// known stands for itself.
#[must_use]
pub fn place_said(code: &str) -> Fact {
    if code == "INT" {
        return Said::plain("place-INT", "International standard").into();
    }
    let country = code.split('-').next().and_then(|country| Country::parse(country).ok());
    match country.map(country_said) {
        Some(country) if code.contains('-') => {
            let english = format!("{} ({code})", country.english());
            Said::new("place-area", english).with("country", country).with("code", code).into()
        }
        Some(country) => country.into(),
        None => code.into(),
    }
}

/// What a charge is for, as a worker would say it.
#[must_use]
pub const fn item_words(item: Item) -> &'static str {
    match item {
        Item::AgencyFee => "Fee of the agency at home",
        Item::DestinationAgencyFee => "Fee of the agency abroad",
        Item::BrokerCommission => "Money for a broker or sub-agent",
        Item::EmployerRecruitmentCharge => "Recruitment charge of the employer",
        Item::LabourSupplyCharge => "Charge of a labour supplier",
        Item::ApplicationFee => "Application or registration fee",
        Item::RenewalFee => "Fee for renewing the contract",
        Item::ServiceFee => "Service fee",
        Item::FeeRecovery => "Paying back what the employer paid",
        Item::PackageTotal => "One sum for everything",
        Item::MedicalExam => "Medical examination",
        Item::MedicalRetest => "Second medical examination",
        Item::Vaccination => "Vaccination",
        Item::PsychologicalTest => "Psychological test",
        Item::HivTest => "HIV test",
        Item::Insurance => "Insurance",
        Item::WelfareFund => "Welfare fund",
        Item::SocialSecurity => "Social security",
        Item::SkillsTest => "Skills or trade test",
        Item::LanguageTest => "Language test",
        Item::ProfessionalLicence => "Professional licence",
        Item::SkillsTraining => "Training",
        Item::PredepartureOrientation => "Course before departure",
        Item::PostarrivalOrientation => "Course after arrival",
        Item::Equipment => "Tools and clothes for work",
        Item::AirfareOut => "Ticket to the job",
        Item::AirfareReturn => "Ticket home",
        Item::LocalTransportOrigin => "Travel inside the home country",
        Item::Lodging => "Lodging before departure",
        Item::LocalTransportDestination => "Travel inside the country of work",
        Item::Passport => "Passport",
        Item::Visa => "Visa",
        Item::WorkPermit => "Work permit",
        Item::PoliceClearance => "Police clearance",
        Item::ExitClearance => "Exit clearance",
        Item::ContractAuthentication => "Stamping of the contract",
        Item::StateRegistration => "State registration",
        Item::Documents => "Copies, photographs, translations",
        Item::EmployerLevy => "The employer's levy or tax",
        Item::Bribe => "Bribe",
        Item::DepositBond => "Deposit or bond",
        Item::InflatedCharge => "More than the real price",
        Item::LoanInterest => "Interest on a loan",
        Item::ExitPenalty => "Penalty for leaving early",
        Item::Other => "Something else",
    }
}
