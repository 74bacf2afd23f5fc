//! By which number is a worker called in what the agency reads? By the order in which the placements came into the case; the key stands in the
//! file for the court alone.

use super::event::Event;
use super::file::CaseFile;
use crate::record::id::Key;

impl CaseFile {
    /// The placements of the case, each once: those of its findings first, then those to which something is owed. Worker 1 is the first.
    #[must_use]
    pub fn placements(&self) -> Vec<&str> {
        let owed =
            self.events.iter().filter_map(|logged| if let Event::Owed { placement_id, .. } = &logged.event { Some(placement_id.as_str()) } else { None });
        let all = self.grounds.iter().map(|ground| ground.placement_id.as_str()).chain(owed);
        let mut placements: Vec<&str> = Vec::new();
        for placement in all {
            if !placements.iter().any(|known| Key::of(known) == Key::of(placement)) {
                placements.push(placement);
            }
        }
        placements
    }

    /// The number of a placement's worker, from 1; 0 where the placement is not in the case.
    #[must_use]
    pub fn worker_no(&self, placement_id: &str) -> usize {
        self.placements().iter().position(|known| Key::of(known) == Key::of(placement_id)).map_or(0, |at| at + 1)
    }

    /// A text of the program with numbers of workers in the place of placements. A placement stands there only as a word of its own; one that is
    /// a bare figure is left alone, for it could be a sum.
    #[must_use]
    pub fn with_workers_numbered(&self, text: &str) -> String {
        let mut placements: Vec<(usize, &str)> = self.placements().into_iter().enumerate().collect();
        placements.sort_by_key(|(_, placement)| std::cmp::Reverse(placement.len()));
        let known = placements.into_iter().filter(|(_, placement)| is_telling(placement));
        known.fold(text.to_owned(), |text, (at, placement)| numbered(&text, placement, at + 1))
    }

    /// The first placement that a text names as a word of its own.
    #[must_use]
    pub fn names_a_placement<'a>(&'a self, text: &str) -> Option<&'a str> {
        self.placements().into_iter().find(|placement| is_telling(placement) && numbered(text, placement, 0) != text)
    }
}

fn is_telling(placement: &str) -> bool {
    placement.chars().any(char::is_alphabetic)
}

fn numbered(text: &str, placement: &str, number: usize) -> String {
    let is_part = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || matches!(c, '-' | '_'));
    let (mut out, mut rest) = (String::with_capacity(text.len()), text);
    while let Some(at) = rest.find(placement).filter(|_| !placement.is_empty()) {
        let (before, behind) = (&rest[..at], &rest[at + placement.len()..]);
        let last = before.chars().next_back().or_else(|| out.chars().next_back());
        out.push_str(before);
        if is_part(last) || is_part(behind.chars().next()) {
            out.push_str(placement);
        } else {
            out.push_str(&format!("Worker {number}"));
        }
        rest = behind;
    }
    out.push_str(rest);
    out
}
