//! One edition of the register: what it freezes, who vouches for it, what changed, and every file with its digest.

use chrono::NaiveDate;
use serde::Serialize;

use super::View;
use super::edition_words::{AgencyChange, act_change, agency_change, named, sanction};
use super::sample_editions;
use crate::edition::archive::ARCHIVE;
use crate::edition::changes::Changes;
use crate::edition::files::{CHANGES, SIGNATURE, STATEMENT};
use crate::edition::statement::{FileLine, Statement};
use crate::flow::publish::kept::{EditionRead, KeptEdition};
use crate::web::path;
use crate::web::say::Sentence;

/// Changes of one kind that a page shows; all of them stand in a file.
const SHOWN: usize = 40;

/// The heading of those that came.
const NEW: Sentence = Sentence::plain("edition-new", "New in the list");

/// An edition in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct EditionLine {
    /// Its number.
    pub number: u32,
    /// The day that it speaks of.
    pub on: NaiveDate,
    /// Whether somebody vouches for it.
    pub is_signed: bool,
    /// Digest of its statement.
    pub sha256: String,
    /// Where it lives.
    pub href: String,
}

/// One edition.
#[derive(Debug, Clone, Serialize)]
pub struct EditionView {
    /// Its number.
    pub number: u32,
    /// The day that it speaks of.
    pub on: NaiveDate,
    /// The moment as of which it is known, in words.
    pub known_at: String,
    /// Holders of licences in it.
    pub agencies: u64,
    /// Sanctions in it.
    pub sanctions: u64,
    /// Digest of its statement.
    pub sha256: String,
    /// The key that signed it.
    pub signed_by: Option<String>,
    /// The edition before it.
    pub before: Option<Neighbour>,
    /// The edition after it.
    pub after: Option<Neighbour>,
    /// Program and rule book that made it.
    pub made_by: [String; 2],
    /// Its files, the statement and its signature last.
    pub files: Vec<FileView>,
    /// All of them in one.
    pub archive: String,
    /// What changed, by kind; empty where nothing did.
    pub changes: Vec<ChangeGroup>,
    /// Where all changes stand.
    pub all_changes: String,
}

/// An edition beside another one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Neighbour {
    /// Its number.
    pub number: u32,
    /// Where it lives.
    pub href: String,
}

/// A file to download.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FileView {
    /// Its name.
    pub name: String,
    /// What it is.
    pub words: &'static str,
    /// Where it lives.
    pub href: String,
    /// Its size; of the statement and its signature none is stated.
    pub bytes: Option<u64>,
    /// Its digest.
    pub sha256: Option<String>,
}

/// Changes of one kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ChangeGroup {
    /// The kind.
    pub heading: Sentence,
    /// The first of them.
    pub lines: Vec<AgencyChange>,
    /// How many more there are.
    pub more: usize,
}

impl EditionLine {
    /// An edition in a list.
    #[must_use]
    pub fn of(kept: &KeptEdition) -> Self {
        let KeptEdition { number, on, known_at: _, sha256, signed_by } = kept;
        Self { number: *number, on: *on, is_signed: signed_by.is_some(), sha256: sha256.clone(), href: path::edition(*number) }
    }
}

impl EditionView {
    /// The page of an edition; `newest` is the number of the newest one.
    #[must_use]
    pub fn of(read: &EditionRead, newest: u32) -> Self {
        let EditionRead { kept, statement, changes } = read;
        let Statement { edition: number, on, known_at, program, rule_book, before, counts, signed_by, files, .. } = statement;
        let next = (*number < newest).then(|| Neighbour::of(number + 1));
        let mut files: Vec<FileView> = files.iter().map(|line| FileView::of(*number, line)).collect();
        files.push(FileView::bare(*number, STATEMENT));
        files.extend(signed_by.is_some().then(|| FileView::bare(*number, SIGNATURE)));
        Self {
            number: *number,
            on: *on,
            known_at: known_at.format("%H:%M UTC").to_string(),
            agencies: counts.agencies,
            sanctions: counts.sanctions,
            sha256: kept.sha256.clone(),
            signed_by: signed_by.clone(),
            before: before.as_ref().map(|before| Neighbour::of(before.edition)),
            after: next,
            made_by: [program.clone(), rule_book.clone()],
            files,
            archive: path::edition_file(*number, ARCHIVE),
            changes: groups(changes),
            all_changes: path::edition_file(*number, CHANGES),
        }
    }
}

impl Neighbour {
    fn of(number: u32) -> Self {
        Self { number, href: path::edition(number) }
    }
}

impl FileView {
    fn of(number: u32, line: &FileLine) -> Self {
        Self { bytes: Some(line.bytes), sha256: Some(line.sha256.clone()), ..Self::bare(number, &line.name) }
    }

    fn bare(number: u32, name: &str) -> Self {
        Self { name: name.to_owned(), words: super::edition_words::file_words(name), href: path::edition_file(number, name), bytes: None, sha256: None }
    }
}

fn groups(changes: &Changes) -> Vec<ChangeGroup> {
    let Changes { added, gone, changed, sanctions_added, sanctions_gone, sanctions_changed } = changes;
    let groups = [
        (NEW, cut(added, named)),
        (Sentence::plain("edition-gone", "No longer in the list"), cut(gone, named)),
        (Sentence::plain("edition-changed", "Changed"), cut(changed, agency_change)),
        (Sentence::plain("edition-new-sanctions", "New sanctions"), cut(sanctions_added, sanction)),
        (Sentence::plain("edition-gone-sanctions", "Sanctions no longer listed"), cut(sanctions_gone, sanction)),
        (Sentence::plain("edition-changed-sanctions", "Changed sanctions"), cut(sanctions_changed, act_change)),
    ];
    let shown = groups.into_iter().filter(|(_, (lines, _))| !lines.is_empty());
    shown.map(|(heading, (lines, more))| ChangeGroup { heading, lines, more }).collect()
}

fn cut<T>(all: &[T], words: impl Fn(&T) -> AgencyChange) -> (Vec<AgencyChange>, usize) {
    (all.iter().take(SHOWN).map(words).collect(), all.len().saturating_sub(SHOWN))
}

impl View for EditionView {
    const TEMPLATE: &'static str = "public/edition.html";

    fn samples() -> Vec<Self> {
        let all = sample_editions::all();
        let newest = all.len();
        let newest = u32::try_from(newest).unwrap_or(u32::MAX);
        let mut samples: Vec<Self> = all.iter().map(|(read, _)| Self::of(read, newest)).collect();
        let crowded = samples.iter().find(|view| !view.changes.is_empty()).cloned();
        samples.extend(crowded.map(|view| {
            let line = view.changes[0].lines[0].clone();
            let changes = vec![ChangeGroup { heading: NEW, lines: vec![line; SHOWN], more: 1_234 }];
            Self { changes, signed_by: None, after: None, ..view }
        }));
        samples
    }
}
