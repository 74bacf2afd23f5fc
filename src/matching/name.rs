//! How is a name read? As a strict key, by which two names are the same, and as words, by which they are alike.

use compact_str::CompactString;

use super::fold::{self, Script};
use super::lists::{Class, Lists};
use super::{likeness, strict};

/// A name, read once.
#[derive(Debug, Clone)]
pub struct Name {
    /// Strict keys: with capitals read as a word, and as initials.
    pub(super) keys: Vec<CompactString>,
    /// The strict keys of registered names that are this very name when it is asked for.
    pub(super) asked_keys: Vec<CompactString>,
    /// The legal form, in sorted words; a word that stands twice counts twice.
    pub(super) forms: Vec<CompactString>,
    /// What it is made of, without the legal form.
    pub(super) words: Vec<Word>,
    pub(super) script: Script,
    /// Whether one of its words mixes alphabets.
    pub(super) mixed: bool,
    /// Whether it is the second reading of a name in another script, in which words of the trade stand as they were written.
    pub(super) is_as_written: bool,
}

/// One word of a name.
#[derive(Debug, Clone)]
pub(super) struct Word {
    /// As it stood there.
    pub written: CompactString,
    /// In Latin lower case.
    pub text: CompactString,
    /// Short forms in full and in the singular, for trade words.
    pub trade: CompactString,
    /// Its consonants as they sound.
    pub skeleton: CompactString,
    /// One bit for each letter that it holds: words that share few letters need no closer look.
    pub letters: u32,
    pub class: Class,
    /// Whether it was written in other than Latin letters, and is compared as it sounds.
    pub is_foreign: bool,
    /// How much it tells: rare words tell more. Set by the index.
    pub weight: f32,
}

/// A piece of text between separators.
#[derive(Debug, Clone)]
pub(super) struct Piece {
    pub written: CompactString,
    pub lower: CompactString,
    pub initials: bool,
}

impl Name {
    /// Reads a name. In scripts other than Latin there are two readings: with the words of the trade in Latin letters, and as it stands,
    /// for names in that script of which such a word was misspelt.
    pub(super) fn readings(text: &str, lists: &Lists) -> Vec<Self> {
        let clean = fold::clean(text);
        match script_of(&clean) {
            script @ Script::Latin => vec![Self::read(&clean, &clean, script, lists)],
            script @ Script::Block(_) => {
                let translated = Self::read(&clean, &in_latin_words(&clean, lists), script, lists);
                vec![translated, Self { is_as_written: true, ..Self::read(&clean, &clean, script, lists) }]
            }
        }
    }

    /// Keys from the name as it stands, words from the name as it is spoken.
    fn read(clean: &str, spoken: &str, script: Script, lists: &Lists) -> Self {
        let (pieces, forms) = without_form(pieces(clean, lists), lists);
        let pieces = initials_joined(pieces);
        let (keys, asked_keys) = strict::keys(&pieces, clean, lists);
        let mixed = pieces.iter().any(|piece| fold::is_mixed(&piece.lower));
        let words = if spoken == clean { pieces } else { initials_joined(without_form(self::pieces(spoken, lists), lists).0) };
        let words = words.into_iter().flat_map(|piece| in_full(piece, lists)).filter_map(|piece| Word::of(&piece, lists)).collect();
        Self { keys, asked_keys, forms, words, script, mixed, is_as_written: false }
    }

    /// Whether the asker's legal form fits: it may be left out, not added or changed.
    pub(super) fn form_fits(&self, registered: &Self) -> bool {
        let mut left = registered.forms.iter();
        self.forms.iter().all(|form| left.any(|own| own == form))
    }

    /// The words without spaces, for trigrams and names written in one.
    pub(super) fn glued(&self) -> CompactString {
        self.words.iter().map(|word| word.text.as_str()).collect()
    }

    /// Letters of all words.
    pub(super) fn glued_len(&self) -> usize {
        self.words.iter().map(|word| word.text.len()).sum()
    }
}

impl Word {
    fn of(piece: &Piece, lists: &Lists) -> Option<Self> {
        let text = lists.scripts.latin(&piece.lower);
        if text.is_empty() {
            return None;
        }
        let class = if lists.shorthand.contains_key(&text) { Class::Trade } else { lists.class(&text) };
        let trade = if class == Class::Trade { lists.trade_form(&text) } else { CompactString::default() };
        let is_foreign = matches!(script_of(&piece.lower), Script::Block(_));
        let (skeleton, letters) = (likeness::skeleton(&text), likeness::letters(&text));
        Some(Self { written: piece.written.clone(), text, trade, skeleton, letters, class, is_foreign, weight: 1.0 })
    }
}

fn script_of(text: &str) -> Script {
    text.chars().filter_map(fold::script).find(|script| *script != Script::Latin).unwrap_or(Script::Latin)
}

/// Words of the trade in another script, set apart and in Latin letters, and small words set apart from those they are written with.
fn in_latin_words(text: &str, lists: &Lists) -> String {
    let mut text = text.to_owned();
    for (local, latin) in lists.local_words.iter().filter(|(local, _)| !local.is_empty()) {
        if text.contains(local.as_str()) {
            text = text.replace(local.as_str(), &format!(" {latin} "));
        }
    }
    let apart = |word: &str| lists.scripts.set_apart(word).map_or_else(|| word.to_owned(), |at| format!("{} {}", &word[..at], &word[at..]));
    text.split_whitespace().map(apart).collect::<Vec<_>>().join(" ")
}

fn pieces(text: &str, lists: &Lists) -> Vec<Piece> {
    let mut found = Vec::new();
    for chunk in without_courtesy(text, lists).split_whitespace() {
        let trimmed = fold::lower(chunk.trim_matches(|c: char| !fold::in_word(c)));
        if let Some(full) = lists.abbreviations.get(&trimmed) {
            found.push(Piece { written: chunk.into(), lower: full.clone(), initials: false });
            continue;
        }
        for part in chunk.split(|c: char| !fold::in_word(c)).filter(|part| !part.is_empty()) {
            let lower = fold::lower(part);
            if lower != "and" {
                let full = lists.abbreviations.get(&lower).cloned().unwrap_or_else(|| lower.clone());
                let initials = lower.chars().count() == 1 && lower.chars().all(char::is_alphabetic);
                found.push(Piece { written: part.into(), lower: full, initials });
            }
        }
    }
    found.truncate(fold::MAX_WORDS);
    found
}

fn without_courtesy<'a>(text: &'a str, lists: &Lists) -> &'a str {
    let text = text.trim();
    let after = |mark: &String| {
        let (head, rest) = text.split_at_checked(mark.len())?;
        let stands_alone = rest.starts_with(|c: char| !fold::in_word(c)) && rest.chars().any(fold::in_word);
        (stands_alone && head.eq_ignore_ascii_case(mark)).then_some(rest)
    };
    lists.courtesy.iter().find_map(after).unwrap_or(text)
}

/// Takes the legal form off the end and the beginning. In mid-name "Company" and "Private" are words like others.
fn without_form(mut pieces: Vec<Piece>, lists: &Lists) -> (Vec<Piece>, Vec<CompactString>) {
    let mut forms = Vec::new();
    if let Some(first) = pieces.first().filter(|_| pieces.len() > 1).and_then(|piece| lists.legal_first.get(&piece.lower)) {
        forms.extend(first.iter().cloned());
        pieces.remove(0);
    }
    while let Some((count, meaning)) = last_form(&pieces, lists) {
        forms.extend(meaning.iter().cloned());
        pieces.truncate(pieces.len() - count);
    }
    forms.sort();
    (pieces, forms)
}

fn last_form<'a>(pieces: &[Piece], lists: &'a Lists) -> Option<(usize, &'a [CompactString])> {
    let phrase = |count: usize| {
        let start = pieces.len().checked_sub(count).filter(|start| *start > 0)?;
        let tail = &pieces[start..];
        // "N. K. Ltd" ends in initials, not in the Kenyan "(K) Ltd".
        if tail[0].initials && pieces[start - 1].initials {
            return None;
        }
        let words = tail.iter().map(|piece| piece.lower.as_str()).collect::<Vec<_>>().join(" ");
        lists.legal_phrases.get(words.as_str()).map(|meaning| (count, meaning.as_slice()))
    };
    let single = || {
        let (last, before) = pieces.split_last()?;
        let meaning = lists.legal_words.get(&last.lower).filter(|_| !before.is_empty())?;
        Some((1, meaning.as_slice()))
    };
    phrase(3).or_else(|| phrase(2)).or_else(single)
}

/// Joins single letters that stand in a row: `S. R. I.` is one word of initials.
fn initials_joined(pieces: Vec<Piece>) -> Vec<Piece> {
    let mut joined: Vec<Piece> = Vec::with_capacity(pieces.len());
    for piece in pieces {
        match joined.last_mut() {
            Some(last) if last.initials && piece.initials => {
                last.written.push_str(&piece.written);
                last.lower.push_str(&piece.lower);
            }
            Some(_) | None => joined.push(piece),
        }
    }
    joined
}

/// Writes "HR" as the words that it stands for.
fn in_full(piece: Piece, lists: &Lists) -> Vec<Piece> {
    let Some(words) = lists.in_full.get(&piece.lower) else { return vec![piece] };
    words.iter().map(|word| Piece { written: word.clone(), lower: word.clone(), initials: false }).collect()
}
