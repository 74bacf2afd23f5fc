//! How does an answer fit? What must be said goes first, whole; what may be said follows as long as there is room.

use fluent_bundle::FluentArgs;

use super::segments::Room;
use crate::record::money::Money;
use crate::web::lang::Lang;
use crate::web::say::catalogue::{Tongue, catalogue};
use crate::web::say::figures;

/// How many letters of a name are tried, from the whole to a stump: its licence number always stands beside it, whole.
const NAME_LETTERS: [usize; 6] = [60, 40, 24, 14, 8, 3];
/// What stands where a name was cut: three letters of the oldest alphabet.
pub const CUT: &str = "...";

/// Who speaks, and where it has to fit.
#[derive(Clone, Copy)]
pub struct Voice {
    tongue: &'static Tongue,
    /// Where it has to fit.
    pub room: Room,
    /// What the text will begin with: the word that a menu begins with takes room too.
    pub before: &'static str,
}

impl Voice {
    /// A voice for messages.
    #[must_use]
    pub fn of_message(lang: Lang) -> Self {
        Self { tongue: catalogue().tongue(lang), room: Room::Message, before: "" }
    }

    /// A voice for screens; a screen begins with `CON` or `END`, which are equally long.
    #[must_use]
    pub fn of_screen(lang: Lang) -> Self {
        Self { tongue: catalogue().tongue(lang), room: Room::Screen, before: "END " }
    }

    /// The language.
    #[must_use]
    pub const fn lang(self) -> Lang {
        self.tongue.lang
    }

    /// A sentence without facts.
    #[must_use]
    pub fn word(self, id: &str) -> String {
        self.tongue.word(id)
    }

    /// A sentence with its facts. Marks that set facts apart in scripts from right to left are left out: old telephones show them as boxes.
    #[must_use]
    pub fn say(self, id: &str, facts: &[(&'static str, &str)]) -> String {
        let mut args = FluentArgs::new();
        for (name, fact) in facts {
            args.set(*name, *fact);
        }
        let mut said = self.tongue.say(id, &args).unwrap_or_else(|_| id.to_owned());
        said.retain(|c| !matches!(c, '\u{2068}' | '\u{2069}'));
        said
    }

    /// A sum: its currency, then its figures without empty decimals.
    #[must_use]
    pub fn sum(self, money: Money) -> String {
        let amount = money.amount();
        let whole = amount.split_once('.').filter(|(_, part)| part.bytes().all(|digit| digit == b'0')).map_or(amount.as_str(), |(whole, _)| whole);
        format!("{} {}", money.currency, figures::of(self.lang()).write(whole))
    }

    /// The pieces that must be said, on lines of their own, then those that may be, as long as they fit. A name is cut as little as needed.
    #[must_use]
    pub fn fit(self, must: impl Fn(usize) -> Vec<String>, may: &[String]) -> String {
        let whole = |letters: usize| must(letters).join("\n");
        let mut text = NAME_LETTERS.iter().map(|letters| whole(*letters)).find(|text| self.holds(text)).unwrap_or_else(|| self.cut(&whole(0)));
        for piece in may {
            let longer = format!("{text}\n{piece}");
            if self.holds(&longer) {
                text = longer;
            }
        }
        text
    }

    /// Pieces without a name.
    #[must_use]
    pub fn pieces(self, must: &[String], may: &[String]) -> String {
        self.fit(|_| must.to_vec(), may)
    }

    /// Whether a text fits here.
    #[must_use]
    pub fn holds(self, text: &str) -> bool {
        self.room.holds(&format!("{}{text}", self.before))
    }

    /// As much as fits of a text that does not: a licence number longer than any known would be the only reason.
    fn cut(self, text: &str) -> String {
        (0..text.chars().count()).rev().map(|letters| shortened(text, letters)).find(|text| self.holds(text)).unwrap_or_default()
    }
}

/// A name of at most so many letters, visibly cut where it is longer; marks upon a letter go with it.
#[must_use]
pub fn shortened(name: &str, letters: usize) -> String {
    if name.chars().count() <= letters {
        return name.to_owned();
    }
    let kept: Vec<char> = name.chars().take(letters.saturating_sub(CUT.len())).collect();
    let next = name.chars().nth(kept.len());
    let is_mark = |c: char| unicode_normalization::char::is_combining_mark(c);
    // A letter whose marks would be torn off is left out with them.
    let whole = if next.is_some_and(is_mark) { kept.iter().rposition(|c| !is_mark(*c)).unwrap_or_default() } else { kept.len() };
    format!("{}{CUT}", kept[..whole].iter().collect::<String>().trim_end())
}
