//! Which number does a cell mean, written as the description says? Marks between groups, a mark before the fraction, words beside it.

use super::digits::{is_native, plain};
use crate::record::code::codes;

codes! {
    /// How digits are put in groups.
    Grouping, "one of none thousands lakh":
    /// Not at all.
    None = "none",
    /// By threes: 1,234,567.
    Thousands = "thousands",
    /// The last three, then by twos: 12,34,567.
    Lakh = "lakh",
}

/// How the numbers of a column are written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Figures {
    /// How digits are put in groups.
    pub grouping: Grouping,
    /// What stands between groups.
    pub mark: char,
    /// What stands before the fraction.
    pub decimal: char,
    /// Words before or behind the number that say no more than the currency or the unit.
    pub words: Vec<String>,
    /// Whether digits of other scripts are meant as digits.
    pub native: bool,
}

impl Figures {
    /// The number with a point and without marks; why not, where it is not so written.
    pub fn read(&self, cell: &str) -> Result<String, String> {
        let text = if self.native { plain(cell) } else { cell.to_owned() };
        let mut bare = text.trim();
        let mut words: Vec<&String> = self.words.iter().collect();
        words.sort_by_key(|word| std::cmp::Reverse(word.len()));
        for word in words {
            bare = bare.strip_prefix(word.as_str()).unwrap_or(bare).trim_start();
            bare = bare.strip_suffix(word.as_str()).unwrap_or(bare).trim_end();
        }
        let (whole, fraction) = bare.split_once(self.decimal).map_or((bare, None), |(whole, fraction)| (whole, Some(fraction)));
        let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
        let groups: Vec<&str> = if self.grouping == Grouping::None { vec![whole] } else { whole.split(self.mark).collect() };
        if !groups.iter().all(|group| digits(group)) || !fraction.is_none_or(digits) || !self.are_groups(&groups) {
            return Err(self.not_so_written(&text));
        }
        let whole = groups.concat();
        Ok(match fraction.map(|fraction| fraction.trim_end_matches('0')) {
            Some(fraction) if !fraction.is_empty() => format!("{whole}.{fraction}"),
            Some(_) | None => whole,
        })
    }

    /// A number without any mark is right in every grouping.
    fn are_groups(&self, groups: &[&str]) -> bool {
        let [first, middle @ .., last] = groups else { return groups.len() == 1 };
        let (width, lead) = if self.grouping == Grouping::Lakh { (2, 2) } else { (3, 3) };
        last.len() == 3 && first.len() <= lead && middle.iter().all(|group| group.len() == width)
    }

    fn not_so_written(&self, text: &str) -> String {
        if !self.native && is_native(text) {
            return "its digits are of another script, and the description does not say that they may be".to_owned();
        }
        let example = match self.grouping {
            Grouping::None => "1234567".to_owned(),
            Grouping::Thousands => format!("1{m}234{m}567", m = self.mark),
            Grouping::Lakh => format!("12{m}34{m}567", m = self.mark),
        };
        format!("this is no number written like {example}")
    }
}
