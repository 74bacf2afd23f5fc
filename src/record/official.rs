//! Who may do what at the desk? A role, and one question for each thing that may be done.

use super::code::codes;

codes! {
    /// What an official may do.
    Role, "one of intake inspector decider registrar analyst supervisor administrator":
    /// Takes complaints in, also from paper, and answers them; sees nothing else.
    Intake = "intake",
    /// Reads findings and works on cases and complaints.
    Inspector = "inspector",
    /// Reads the same, and decides cases that others investigated.
    Decider = "decider",
    /// Works on cases as inspectors do, takes in packages and changes the register.
    Registrar = "registrar",
    /// Reads the inspection list, signals and findings; no placement, case or complaint, and changes nothing.
    Analyst = "analyst",
    /// Reads all that inspectors read and says who does what; works on no case or complaint, and decides none.
    Supervisor = "supervisor",
    /// Also adds and disables people.
    Administrator = "administrator",
}

impl Role {
    /// Whether the person sees what was found: the inspection list, signals, agencies and findings.
    #[must_use]
    pub const fn reads_findings(self) -> bool {
        match self {
            Self::Intake => false,
            Self::Inspector | Self::Decider | Self::Registrar | Self::Analyst | Self::Supervisor | Self::Administrator => true,
        }
    }

    /// Whether the person sees cases and what stands in placements. What somebody said of themselves may stand in both.
    #[must_use]
    pub const fn reads_cases(self) -> bool {
        match self {
            Self::Intake | Self::Analyst => false,
            Self::Inspector | Self::Decider | Self::Registrar | Self::Supervisor | Self::Administrator => true,
        }
    }

    /// Whether the person sees complaints, and may ask how somebody can be reached.
    #[must_use]
    pub const fn reads_complaints(self) -> bool {
        match self {
            Self::Analyst => false,
            Self::Intake | Self::Inspector | Self::Decider | Self::Registrar | Self::Supervisor | Self::Administrator => true,
        }
    }

    /// Whether the person takes complaints and answers in, and writes to whoever complained.
    #[must_use]
    pub const fn takes_complaints(self) -> bool {
        match self {
            Self::Analyst | Self::Supervisor => false,
            Self::Intake | Self::Inspector | Self::Decider | Self::Registrar | Self::Administrator => true,
        }
    }

    /// Whether the person works on what came in: decides what becomes of complaints, and whether two names are one agency.
    #[must_use]
    pub const fn works_on_cases(self) -> bool {
        match self {
            Self::Intake | Self::Analyst | Self::Supervisor => false,
            Self::Inspector | Self::Decider | Self::Registrar | Self::Administrator => true,
        }
    }

    /// Whether the person may draw a list of inspections.
    #[must_use]
    pub const fn may_draw_lists(self) -> bool {
        match self {
            Self::Intake | Self::Analyst => false,
            Self::Inspector | Self::Decider | Self::Registrar | Self::Supervisor | Self::Administrator => true,
        }
    }

    /// Whether the person may open cases and investigate in them.
    #[must_use]
    pub const fn may_investigate(self) -> bool {
        match self {
            Self::Intake | Self::Decider | Self::Analyst | Self::Supervisor => false,
            Self::Inspector | Self::Registrar | Self::Administrator => true,
        }
    }

    /// Whether the person may decide cases; never one that they investigated.
    #[must_use]
    pub const fn may_decide_cases(self) -> bool {
        match self {
            Self::Intake | Self::Inspector | Self::Registrar | Self::Analyst | Self::Supervisor => false,
            Self::Decider | Self::Administrator => true,
        }
    }

    /// Whether the person may say who does what, and sees how late everybody's work is.
    #[must_use]
    pub const fn may_assign(self) -> bool {
        match self {
            Self::Intake | Self::Inspector | Self::Decider | Self::Registrar | Self::Analyst => false,
            Self::Supervisor | Self::Administrator => true,
        }
    }

    /// Whether the person may change the register.
    #[must_use]
    pub const fn may_change_the_register(self) -> bool {
        match self {
            Self::Intake | Self::Inspector | Self::Decider | Self::Analyst | Self::Supervisor => false,
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
