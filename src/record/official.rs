//! Who may do what at the desk?

use super::code::codes;

codes! {
    /// What an official may do.
    Role, "one of inspector registrar administrator":
    /// Reads findings and works on cases.
    Inspector = "inspector",
    /// Also takes in packages and changes the register.
    Registrar = "registrar",
    /// Also adds and disables people.
    Administrator = "administrator",
}

/// A person of the authority.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Official {
    /// Number in the store.
    pub id: i64,
    /// Name, as it is signed in with and as it stands in the journal.
    pub name: String,
    /// What the person may do.
    pub role: Role,
}
