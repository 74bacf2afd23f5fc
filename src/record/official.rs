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

impl Role {
    /// Whether the person may change the register.
    #[must_use]
    pub const fn may_change_the_register(self) -> bool {
        match self {
            Self::Inspector => false,
            Self::Registrar | Self::Administrator => true,
        }
    }
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
