//! How does a row of `agencies.csv` become a holder of a licence?

use super::cell::{Wrong, area, code, country, day, id, occupation, whole, words};
use super::columns::columns;
use super::entry::Entry;
use super::issue::IssueCode;
use super::pseudonym::Pseudonymiser;
use super::row::Row;
use crate::record::agency::Agency;

columns! {
    Agencies;
    required LicenceNo = "licence_no", LegalName = "legal_name", Jurisdiction = "jurisdiction";
    optional
        TradingNames = "trading_names", NameLocal = "name_local", Regulator = "regulator", LicenceClass = "licence_class", Kinds = "kinds",
        Destinations = "destinations", Occupations = "occupations", Quota = "quota", IssuedOn = "issued_on", ExpiresOn = "expires_on",
        Address = "address", District = "district", Phones = "phones", Emails = "emails", Pages = "pages",
        RegistrationNo = "registration_no", Association = "association",
}

impl Entry for Agency {
    type Column = Column;

    fn read(row: &mut Row<'_, Column>, _names: &Pseudonymiser) -> Option<Self> {
        let licence_no = row.required(Column::LicenceNo, id);
        let legal_name = row.required(Column::LegalName, words);
        let jurisdiction = row.required(Column::Jurisdiction, area);
        let issued_on = row.optional(Column::IssuedOn, day);
        let expires_on = row.optional(Column::ExpiresOn, day);
        if let (Some(issued), Some(expires)) = (issued_on, expires_on)
            && expires < issued
        {
            row.reject(Column::ExpiresOn, Wrong::new(IssueCode::BadDate, "the licence expires before it was issued", "Compare both days with the licence."));
        }
        let agency = Self {
            line: row.line(),
            trading_names: row.list(Column::TradingNames, '|', words),
            name_local: row.optional(Column::NameLocal, words),
            regulator: row.optional(Column::Regulator, words),
            licence_class: row.optional(Column::LicenceClass, words),
            kinds: row.list(Column::Kinds, ' ', code),
            destinations: row.list(Column::Destinations, ' ', country),
            occupations: row.list(Column::Occupations, ' ', occupation),
            quota: row.optional(Column::Quota, whole),
            issued_on,
            expires_on,
            address: row.optional(Column::Address, words),
            district: row.optional(Column::District, words),
            phones: row.list(Column::Phones, '|', words),
            emails: row.list(Column::Emails, '|', words),
            pages: row.list(Column::Pages, '|', words),
            registration_no: row.optional(Column::RegistrationNo, words),
            association: row.optional(Column::Association, words),
            licence_no: licence_no?,
            legal_name: legal_name?,
            jurisdiction: jurisdiction?.into(),
        };
        Some(agency)
    }
}
