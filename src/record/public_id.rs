//! By which identifier may others name an agency for good? By whose licence it is and its number as numbers are compared, never by a
//! place in a list.

use super::agency::Agency;
use super::id::Key;
use super::register::Register;

impl Register {
    /// `PH/ph0001`: jurisdiction and comparable licence number. The comparable name follows where that is not enough to tell one agency:
    /// where agencies of one jurisdiction hold the number under different names, or a list gives no number.
    #[must_use]
    pub fn public_id(&self, agency: &Agency) -> String {
        let number = agency.licence_no.key();
        let is_another = |other: &Agency| other.jurisdiction == agency.jurisdiction && !other.goes_by(&agency.legal_name);
        if number.is_empty() || self.agencies(&number).any(is_another) {
            return format!("{}/{number}/{}", agency.jurisdiction, Key::of(&agency.legal_name));
        }
        format!("{}/{number}", agency.jurisdiction)
    }

    /// The agency of a public identifier; of several rows of one agency the first. None where the identifier means nobody, or several.
    #[must_use]
    pub fn by_public_id(&self, id: &str) -> Option<&Agency> {
        let number = Key::of(id.split('/').nth(1)?);
        self.agencies(&number).find(|agency| self.public_id(agency) == id)
    }
}
