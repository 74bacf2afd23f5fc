//! What are facts shared for? Six purposes, and no other: none of them is the control of who may enter or stay in a country.

use crate::record::code::codes;

codes! {
    /// What an agreement shares for (`domain.md` 6.4, P1 to P6). Enforcement of immigration law is none of them, and no word of an
    /// agreement can make it one.
    Purpose, "one of registration inspection remedy statistics joint_case public_register":
    /// P1: who may recruit.
    Registration = "registration",
    /// P2: whom to visit.
    Inspection = "inspection",
    /// P3: what workers get back.
    Remedy = "remedy",
    /// P4: how many, and never who.
    Statistics = "statistics",
    /// P5: a case that two authorities work on.
    JointCase = "joint_case",
    /// P6: what everybody may know.
    PublicRegister = "public_register",
}

codes! {
    /// How far what is shared gets.
    Audience, "one of government public":
    /// It stays with authorities.
    Government = "government",
    /// Anybody may read it.
    Public = "public",
}

impl Purpose {
    /// Whether rows about single placements may go, each worker under a pseudonym; where not, counts alone do.
    #[must_use]
    pub const fn allows_rows(self) -> bool {
        match self {
            Self::Inspection | Self::Remedy | Self::JointCase => true,
            Self::Registration | Self::Statistics | Self::PublicRegister => false,
        }
    }
}

impl Audience {
    /// The smallest group of workers that a count may speak of: 5 inside government, 10 in public (`domain.md` 6.4).
    #[must_use]
    pub const fn least(self) -> u64 {
        match self {
            Self::Government => 5,
            Self::Public => 10,
        }
    }

    /// What shown counts are rounded to: 5 in public (`domain.md` 6.4).
    #[must_use]
    pub const fn rounded_to(self) -> u64 {
        match self {
            Self::Government => 1,
            Self::Public => 5,
        }
    }
}
