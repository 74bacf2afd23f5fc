//! What may be asked of an agency, or asked about it? As far as the public pages show it: people and workers are no part of it.

use super::Desk;
use crate::record::agency::Agency;
use crate::record::code::{Code as _, codes};
use crate::record::register::Register;

codes! {
    /// A property of an agency.
    Property, "one of licence_no jurisdiction phone website status status_since valid_until last_word_on regulator legal_name other_names email address kinds destinations":
    LicenceNo = "licence_no", Jurisdiction = "jurisdiction", Phone = "phone", Website = "website",
    Status = "status", StatusSince = "status_since", ValidUntil = "valid_until", LastWordOn = "last_word_on",
    Regulator = "regulator", LegalName = "legal_name", OtherNames = "other_names", Email = "email", Address = "address",
    Kinds = "kinds", Destinations = "destinations",
}

impl Property {
    /// Whether it may stand beside a name in a question.
    #[must_use]
    pub const fn may_be_asked(self) -> bool {
        matches!(self, Self::LicenceNo | Self::Jurisdiction | Self::Phone | Self::Website)
    }

    /// Its name for people.
    #[must_use]
    pub const fn words(self) -> &'static str {
        match self {
            Self::LicenceNo => "Licence number",
            Self::Jurisdiction => "Jurisdiction (ISO 3166)",
            Self::Phone => "Phone",
            Self::Website => "Website",
            Self::Status => "Status",
            Self::StatusSince => "Status since",
            Self::ValidUntil => "Licence valid until",
            Self::LastWordOn => "Last word of the source",
            Self::Regulator => "Regulator",
            Self::LegalName => "Legal name",
            Self::OtherNames => "Other names",
            Self::Email => "E-mail",
            Self::Address => "Address",
            Self::Kinds => "Kinds of work",
            Self::Destinations => "May send workers to",
        }
    }

    /// What it holds, in a sentence.
    #[must_use]
    pub const fn means(self) -> &'static str {
        match self {
            Self::LicenceNo => "As the authority prints it.",
            Self::Jurisdiction => "Whose licence it is: ISO 3166-1 or 3166-2 code.",
            Self::Phone => "Phones that the register declares.",
            Self::Website => "Pages that the register declares.",
            Self::Status => "What the licence is on the day that stands in the name of the column.",
            Self::StatusSince => "First day of what makes the status so; empty where it is not known.",
            Self::ValidUntil => "Last day of the licence; empty where it is not stated.",
            Self::LastWordOn => "The day of the list that the agency stands in, or on which something of it became known last.",
            Self::Regulator => "The licensing authority.",
            Self::LegalName => "Registered name.",
            Self::OtherNames => "Trading names and the name in the local script.",
            Self::Email => "E-mail addresses that the register declares.",
            Self::Address => "Postal address and district.",
            Self::Kinds => "What it may do; empty where the register does not say.",
            Self::Destinations => "Countries; empty where they are not limited or not stated.",
        }
    }

    /// The head of its column: a status carries its day.
    #[must_use]
    pub fn column(self, desk: Desk<'_>) -> String {
        if self == Self::Status { format!("{} on {}", self.words(), desk.today) } else { self.words().to_owned() }
    }

    /// Its values for an agency; none where the register does not say.
    #[must_use]
    pub fn values(self, agency: &Agency, desk: Desk<'_>) -> Vec<String> {
        let register = &desk.shown.register;
        let found = || register.status_of(agency, desk.today, desk.today);
        let day = |day: Option<chrono::NaiveDate>| day.map(|day| day.to_string()).into_iter().collect();
        match self {
            Self::LicenceNo => vec![agency.licence_no.to_string()],
            Self::Jurisdiction => vec![agency.jurisdiction.clone()],
            Self::Phone => agency.phones.clone(),
            Self::Website => agency.pages.clone(),
            Self::Status => vec![found().status.as_str().to_owned()],
            Self::StatusSince => day(found().because.map(|event| event.effective_on)),
            Self::ValidUntil => day(Register::valid_until(agency, &found())),
            Self::LastWordOn => day(desk.shown.last_word_on(&agency.licence_no, desk.today)),
            Self::Regulator => agency.regulator.iter().cloned().collect(),
            Self::LegalName => vec![agency.legal_name.clone()],
            Self::OtherNames => agency.names().skip(1).map(str::to_owned).collect(),
            Self::Email => agency.emails.clone(),
            Self::Address => agency.address.iter().chain(&agency.district).cloned().collect(),
            Self::Kinds => agency.kinds.iter().map(ToString::to_string).collect(),
            Self::Destinations => agency.destinations.iter().map(|country| country.code().to_owned()).collect(),
        }
    }
}
