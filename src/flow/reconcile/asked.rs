//! What is asked about one line of a table? A name, numbers beside it, or both.

use super::property::Property;

/// Candidates of one answer, at most; as many as are given where nobody says how many.
pub const LIMIT_MAX: usize = 10;

/// One question.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Query {
    /// A name, which may also be a licence number or both; empty where only properties are given.
    pub words: String,
    /// What else is known, each with one or more values of which any may be right.
    pub properties: Vec<(Property, Vec<String>)>,
    /// Candidates wanted, from 1 to [`LIMIT_MAX`].
    pub limit: usize,
}

impl Query {
    /// The values of a property that are not blank; none where it was not asked.
    pub(super) fn values(&self, property: Property) -> impl Iterator<Item = &str> {
        let asked = self.properties.iter().filter(move |(own, _)| *own == property);
        asked.flat_map(|(_, values)| values).map(|value| value.trim()).filter(|value| !value.is_empty())
    }

    /// Whether a property was asked with a value that is not blank.
    pub(super) fn asks(&self, property: Property) -> bool {
        self.values(property).next().is_some()
    }
}
