//! How is a verdict said? A word and a tone; the tone chooses an icon and a colour, so that no verdict rests on colour alone.

use std::borrow::Cow;

use serde::Serialize;

use crate::record::code::Code;
use crate::record::licence::Status;
use crate::record::said::Said;
use crate::web::say::Sentence;

/// What a reader should feel: it chooses icon, border and colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Tone {
    /// It is so, by the register or the law.
    Good,
    /// Only in part, or only after a look at the details.
    Caution,
    /// No.
    Stop,
    /// It is not known.
    Unknown,
}

/// A verdict as it stands on a page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Verdict {
    /// The code of surface 1.0.
    pub code: Cow<'static, str>,
    /// The headline.
    pub words: Sentence,
    /// Its tone.
    pub tone: Tone,
}

impl Verdict {
    /// A verdict with words of its own.
    #[must_use]
    pub const fn new(code: &'static str, words: Sentence, tone: Tone) -> Self {
        Self { code: Cow::Borrowed(code), words, tone }
    }

    /// The headline of a check, by its code in surface 1.0. A code that this page does not know is said to be not known.
    #[must_use]
    pub fn of_check(code: &str) -> Self {
        let known = CHECKS.iter().find(|(known, _, _)| *known == code);
        known.map_or(Self::new("unknown-status", Sentence::plain("check-cannot-say", "We cannot say"), Tone::Unknown), |(code, words, tone)| {
            Self::new(code, Said::of_code("check", code, *words).into(), *tone)
        })
    }

    /// What a licence is, in words.
    #[must_use]
    pub fn of_status(status: Status) -> Self {
        let (words, tone) = match status {
            Status::Licensed => ("Licensed", Tone::Good),
            Status::Conditional => ("Licensed with conditions", Tone::Caution),
            Status::Suspended => ("Suspended", Tone::Stop),
            Status::Expired => ("Licence has run out", Tone::Stop),
            Status::Revoked => ("Licence taken away", Tone::Stop),
            Status::Surrendered => ("Licence given up", Tone::Stop),
            Status::Refused => ("Licence refused", Tone::Stop),
            Status::NotYet => ("Not licensed yet", Tone::Stop),
            Status::Unknown => ("Not known", Tone::Unknown),
        };
        Self::new(status.as_str(), Said::of_code("status", status.as_str(), words).into(), tone)
    }
}

/// The closed list of surface 1.0. No word of a verdict other than `licensed` reassures.
pub const CHECKS: [(&str, &str, Tone); 14] = [
    ("licensed", "Licensed", Tone::Good),
    ("licensed-not-for-this", "Not licensed for this work or country", Tone::Stop),
    ("conditional", "Licensed with conditions", Tone::Caution),
    ("suspended", "Suspended: it may not recruit now", Tone::Stop),
    ("expired", "Its licence has run out", Tone::Stop),
    ("revoked", "Its licence was taken away", Tone::Stop),
    ("surrendered", "It gave up its licence", Tone::Stop),
    ("refused", "It was refused a licence", Tone::Stop),
    ("unknown-status", "In the register, but its status is not known", Tone::Unknown),
    ("did-you-mean", "Did you mean one of these?", Tone::Unknown),
    ("several", "Several agencies fit", Tone::Unknown),
    ("look-alike", "Not in the register. It may be a copy", Tone::Stop),
    ("name-and-number-differ", "The number belongs to another agency", Tone::Stop),
    ("not-found", "Not found in the register", Tone::Unknown),
];
