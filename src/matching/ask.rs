//! Who is meant by these words? A licence number goes first, then a phone, then a page, then a name; at last the name of a person.

use std::collections::HashMap;

use super::align::{align, shown};
use super::answer::{Answer, Candidate, Evidence, Scope};
use super::fold::{self, Script};
use super::index::{Holder, Index};
use super::name::Name;
use super::number::Number;
use super::reach;
use super::verdict::{Ranked, Same, Verdict, fits_what_was_typed, is_namesake, judge};
use super::zawgyi::{self, Encoding};

/// Agencies that an answer names, at most.
pub const MAX_SHOWN: usize = 10;

/// Pieces of a query that are tried as a licence number, at most this many in a row.
const MAX_NUMBER_PIECES: usize = 8;

impl Index {
    /// Who is meant by these words. Any text is answered; what is longer than 200 characters or 20 words is cut, and then
    /// never exact.
    #[must_use]
    pub fn ask(&self, query: &str, scope: &Scope) -> Answer {
        let answer = self.answer(query, scope);
        let answer = match self.as_zawgyi(query, scope) {
            Some(other) => answer.nearer(other),
            None => answer,
        };
        let verdict = if answer.verdict == Verdict::Exact && fold::is_cut(query) { Verdict::Ambiguous } else { answer.verdict };
        Answer { verdict, ..answer }
    }

    /// What the words mean to somebody who typed them for the Zawgyi font. Where they could be either, nobody is meant for sure.
    fn as_zawgyi(&self, query: &str, scope: &Scope) -> Option<Answer> {
        let encoding = zawgyi::encoding(query);
        let answer = (encoding != Encoding::Unicode).then(|| self.answer(&zawgyi::to_unicode(query), scope))?;
        let is_unsure = encoding == Encoding::Either && answer.verdict == Verdict::Exact;
        Some(if is_unsure { Answer { verdict: Verdict::Likely, ..answer } } else { answer })
    }

    fn answer(&self, query: &str, scope: &Scope) -> Answer {
        self.by_number(query, scope)
            .or_else(|| self.by_number_and_name(query, scope))
            .or_else(|| self.held(reach::phone(query).map(|phone| self.with_phone(&phone)).unwrap_or_default(), Evidence::Phone, scope))
            .or_else(|| self.held(self.with_page(query), Evidence::Page, scope))
            .unwrap_or_else(|| self.by_name(query, scope).or_person(|| self.by_person(query, scope)).or_elsewhere(|| self.number_elsewhere(query, scope)))
    }

    /// Agencies at which a person of this name is; none of them is picked, for many people share a name.
    fn by_person(&self, query: &str, scope: &Scope) -> Option<Answer> {
        let mut answer = self.held(self.with_person(query), Evidence::Person, scope)?;
        answer.verdict = Verdict::Ambiguous;
        Some(answer)
    }

    /// Agencies outside the scope with this licence number.
    fn number_elsewhere(&self, query: &str, scope: &Scope) -> Vec<Candidate> {
        let number = Number::of(query, &self.lists.licence_labels);
        let holders = number.map(|number| self.with_number(&number)).unwrap_or_default();
        let outside = holders.iter().map(|holder| &self.holders[*holder as usize]).filter(|holder| !scope.holds(holder));
        outside.take(MAX_SHOWN).map(Candidate::held).collect()
    }

    fn by_number(&self, query: &str, scope: &Scope) -> Option<Answer> {
        let number = Number::of(query, &self.lists.licence_labels)?;
        let mut answer = self.held(self.with_number(&number), Evidence::Licence, scope)?;
        if number.is_bare {
            answer.verdict = Verdict::Ambiguous;
        }
        Some(answer)
    }

    /// Agencies found by something that they alone should have.
    fn held(&self, holders: Vec<u32>, by: Evidence, scope: &Scope) -> Option<Answer> {
        let mut holders: Vec<&Holder> = holders.into_iter().map(|holder| &self.holders[holder as usize]).collect();
        holders.sort_by(|a, b| (&a.identity, &a.legal_name, a.position).cmp(&(&b.identity, &b.legal_name, b.position)));
        holders.dedup_by(|a, b| a.identity == b.identity);
        let (inside, outside): (Vec<_>, Vec<_>) = holders.into_iter().partition(|holder| scope.holds(holder));
        let verdict = match inside.as_slice() {
            [] => return None,
            [_] => Verdict::Exact,
            [_, _, ..] => Verdict::Ambiguous,
        };
        let mut candidates: Vec<_> = inside.iter().take(MAX_SHOWN).map(|holder| Candidate::held(holder)).collect();
        if let [one] = inside.as_slice() {
            candidates.extend(self.namesakes(one, scope));
        }
        Some(Answer { verdict, by, candidates, elsewhere: outside.into_iter().take(MAX_SHOWN).map(Candidate::held).collect() })
    }

    /// Others that go by a name like this one's.
    fn namesakes(&self, holder: &Holder, scope: &Scope) -> Vec<Candidate> {
        let answer = self.by_name(&holder.legal_name, scope);
        answer.candidates.into_iter().filter(|candidate| candidate.position != holder.position).take(MAX_SHOWN - 1).collect()
    }

    /// A licence number among other words: both must lead to one agency. A real number beside another name is the commonest fraud.
    fn by_number_and_name(&self, query: &str, scope: &Scope) -> Option<Answer> {
        let (found, rest) = self.number_within(query)?;
        let owned = self.held(found, Evidence::Licence, scope)?;
        if rest.is_empty() {
            return Some(owned);
        }
        let named = self.by_name(&rest, scope);
        let agrees = |candidate: &&Candidate| named.candidates.iter().any(|other| other.position == candidate.position && other.fits());
        if let Some(one) = owned.candidates.iter().take(if owned.verdict == Verdict::Exact { 1 } else { MAX_SHOWN }).find(agrees) {
            let rest = named.candidates.iter().filter(|other| other.position != one.position).cloned();
            let candidates = std::iter::once(one.clone()).chain(rest).collect();
            return Some(Answer { verdict: Verdict::Exact, by: Evidence::Licence, candidates, elsewhere: owned.elsewhere });
        }
        let owners = if owned.verdict == Verdict::Exact { 1 } else { MAX_SHOWN / 2 };
        let mut candidates: Vec<_> = owned.candidates.into_iter().take(owners).collect();
        candidates.extend(named.candidates.into_iter().take(MAX_SHOWN - owners));
        Some(Answer { verdict: Verdict::Differ, by: Evidence::Licence, candidates, elsewhere: owned.elsewhere })
    }

    /// The longest stretch of the query that is a licence number of the register, and the words around it.
    fn number_within(&self, query: &str) -> Option<(Vec<u32>, String)> {
        let clean = fold::clean(query);
        let pieces: Vec<&str> = clean.split_whitespace().take(fold::MAX_WORDS).collect();
        for width in (1..=MAX_NUMBER_PIECES.min(pieces.len())).rev() {
            for start in 0..=pieces.len() - width {
                let within = pieces[start..start + width].join(" ");
                let Some(number) = Number::of(&within, &self.lists.licence_labels).filter(|number| !number.is_bare) else { continue };
                let found = self.with_number(&number);
                let around = [&pieces[..start], &pieces[start + width..]].concat();
                let rest: Vec<&str> = around.into_iter().filter(|piece| !self.is_label(piece, &number)).collect();
                if !found.is_empty() && width < pieces.len() {
                    return Some((found, rest.join(" ")));
                }
            }
        }
        None
    }

    /// "Licence", "No.", and the letters of the number itself once more: "RL No. RL-0596".
    fn is_label(&self, piece: &str, number: &Number) -> bool {
        let bare: String = piece.chars().filter(|c| fold::in_word(*c)).flat_map(char::to_uppercase).collect();
        bare.is_empty() || self.lists.licence_labels.contains(bare.as_str()) || number.parts.split('|').any(|part| part == bare)
    }

    /// Of several readings of a name, the one whose best candidate is nearest.
    fn by_name(&self, query: &str, scope: &Scope) -> Answer {
        let nothing = Answer { verdict: Verdict::None, by: Evidence::Name, candidates: Vec::new(), elsewhere: Vec::new() };
        let is_number = is_number(query);
        let readings = self.read(query).into_iter().filter(|typed| !typed.words.is_empty() && (!is_number || !self.same_key(typed).is_empty()));
        readings.map(|typed| self.by_reading(&typed, scope)).fold(nothing, Answer::nearer)
    }

    fn by_reading(&self, typed: &Name, scope: &Scope) -> Answer {
        let (inside, outside) = self.ranked(typed, scope);
        let verdict = judge(typed, &inside);
        let candidate = |ranked: &Ranked<'_>| Candidate {
            position: self.holder_of(ranked.entry).position,
            score: ranked.fit.score,
            is_same_name: ranked.same == Same::Yes,
            is_namesake: is_namesake(typed, &ranked.fit),
            alignment: shown(&ranked.fit, &typed.words, &ranked.name.words),
        };
        let shown = if verdict == Verdict::None { 0 } else { MAX_SHOWN };
        Answer {
            verdict,
            by: Evidence::Name,
            candidates: inside.iter().take(shown).map(candidate).collect(),
            elsewhere: outside.iter().filter(|ranked| ranked.same == Same::Yes).take(MAX_SHOWN).map(candidate).collect(),
        }
    }

    /// Each agency once with its best name, the same names first, then by score: inside the scope, and outside.
    fn ranked<'a>(&'a self, typed: &Name, scope: &Scope) -> (Vec<Ranked<'a>>, Vec<Ranked<'a>>) {
        let same = self.same_key(typed);
        let mut entries = self.near(typed);
        entries.extend(&same);
        entries.sort_unstable();
        entries.dedup();
        entries.retain(|entry| !typed.is_as_written || self.names[*entry as usize].name.script == typed.script);
        let mut ranked: Vec<Ranked<'a>> = entries
            .into_iter()
            .map(|entry| {
                let name = &self.names[entry as usize].name;
                let same = match (same.contains(&entry), typed.form_fits(name)) {
                    (true, true) => Same::Yes,
                    (true, false) => Same::ButForm,
                    (false, _) => Same::No,
                };
                Ranked { entry, name, fit: align(&typed.words, &name.words), same }
            })
            .collect();
        // A word in its own script is nearer than the same word in Latin letters, so there a name that fits as a whole goes first.
        let fits = |one: &Ranked<'_>| typed.script != Script::Latin && fits_what_was_typed(typed, &one.fit);
        let nearer = |a: &Ranked<'_>, b: &Ranked<'_>| (b.same, fits(b)).cmp(&(a.same, fits(a))).then(b.fit.score.total_cmp(&a.fit.score));
        ranked.sort_by(|a, b| nearer(a, b).then_with(|| self.tie(a.entry).cmp(&self.tie(b.entry))));
        let mut seen = HashMap::new();
        ranked.retain(|ranked| seen.insert(&self.holder_of(ranked.entry).identity, ()).is_none());
        ranked.into_iter().partition(|ranked| scope.holds(self.holder_of(ranked.entry)))
    }
}

/// Whether a text is a number with some letters around it. No name is near to it: numbers are found whole or not at all.
fn is_number(text: &str) -> bool {
    let count = |counted: fn(&char) -> bool| fold::clean(text).chars().filter(counted).count();
    let digits = count(char::is_ascii_digit);
    digits >= 3 && digits * 2 >= count(|c| c.is_alphabetic())
}
