//! Who may do what at the desk?

use super::code::codes;

codes! {
    /// What an official may do.
    Role, "one of intake inspector decider registrar administrator":
    /// Takes complaints in, also from paper, and answers them; sees nothing else.
    Intake = "intake",
    /// Reads findings and works on cases and complaints.
    Inspector = "inspector",
    /// Reads the same, and decides cases that others investigated.
    Decider = "decider",
    /// Works on cases as inspectors do, takes in packages and changes the register.
    Registrar = "registrar",
    /// Also adds and disables people.
    Administrator = "administrator",
}

impl Role {
    /// Whether the person sees findings and cases, and decides what becomes of complaints.
    #[must_use]
    pub const fn works_on_cases(self) -> bool {
        match self {
            Self::Intake => false,
            Self::Inspector | Self::Decider | Self::Registrar | Self::Administrator => true,
        }
    }

    /// Whether the person may open cases and investigate in them.
    #[must_use]
    pub const fn may_investigate(self) -> bool {
        match self {
            Self::Intake | Self::Decider => false,
            Self::Inspector | Self::Registrar | Self::Administrator => true,
        }
    }

    /// Whether the person may decide cases; never one that they investigated.
    #[must_use]
    pub const fn may_decide_cases(self) -> bool {
        match self {
            Self::Intake | Self::Inspector | Self::Registrar => false,
            Self::Decider | Self::Administrator => true,
        }
    }

    /// Whether the person may change the register.
    #[must_use]
    pub const fn may_change_the_register(self) -> bool {
        match self {
            Self::Intake | Self::Inspector | Self::Decider => false,
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
