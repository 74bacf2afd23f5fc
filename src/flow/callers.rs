//! Where does a telephone number come from, and which language does its owner likely read? By the codes of E.164, by the letters of a message,
//! and by two lists in `seeds/lists`. It is a guess, and gives way to what somebody chose.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;

use super::law::{LawError, mistakes, seed};
use crate::record::place::Country;
use crate::rules::list::{ListError, Page};

const CODES: &str = "lists/calling_codes.toml";
const TEXTS: &str = "lists/texts.toml";
/// Longest code of a country.
const CODE_DIGITS: usize = 3;

/// What is known of telephones and of languages.
#[derive(Debug, Clone, Default)]
pub struct Callers {
    by_code: BTreeMap<String, Country>,
    languages: Vec<Language>,
    /// The groups in which a menu shows the languages.
    pub groups: Vec<Group>,
}

/// A language, and by what it is guessed.
#[derive(Debug, Clone)]
struct Language {
    code: String,
    countries: Vec<Country>,
    letters: Option<(char, char)>,
    own: String,
    names: Vec<String>,
}

/// Languages that stand behind one line of a menu.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Group {
    /// What the line shows.
    pub shows: String,
    /// BCP 47 tags.
    pub languages: Vec<String>,
}

impl Callers {
    /// The lists inside the program.
    ///
    /// # Errors
    /// With every mistake in them: file, line, key and what to do.
    pub fn of_seeds() -> Result<Self, LawError> {
        let text = |name: &str| seed(name).unwrap_or_default();
        Self::parse(&text(CODES), &text(TEXTS)).map_err(|errors| mistakes(&errors))
    }

    /// Reads the two lists.
    ///
    /// # Errors
    /// Every mistake, with its line.
    pub fn parse(codes: &str, texts: &str) -> Result<Self, Vec<ListError>> {
        let mut page = Page::new("seeds/lists/calling_codes.toml", codes);
        let rows = page.read::<RawCodes>().map(|raw| raw.code).unwrap_or_default();
        let by_code = rows.iter().filter_map(|(country, code)| Some((code.get_ref().clone(), page.take("code", code, |_| Country::parse(country))?))).collect();
        let mut errors = page.errors;
        let mut page = Page::new("seeds/lists/texts.toml", texts);
        let raw = page.read::<RawTexts>();
        let (language, groups) = raw.map_or_else(Default::default, |raw| (raw.language, raw.group));
        let languages = language.into_iter().filter_map(|language| language.read(&mut page)).collect();
        errors.append(&mut page.errors);
        if errors.is_empty() { Ok(Self { by_code, languages, groups }) } else { Err(errors) }
    }

    /// The country that a code is dialled for, as people type it: `880`, `+880` or `00880`.
    #[must_use]
    pub fn dialled(&self, code: &str) -> Option<Country> {
        self.by_code.get(international(code).as_str()).copied()
    }

    /// The country of a whole number that begins with its code.
    #[must_use]
    pub fn country(&self, number: &str) -> Option<Country> {
        let digits = international(number);
        (1..=CODE_DIGITS).find_map(|length| self.by_code.get(digits.get(..length)?).copied())
    }

    /// The language whose name a text is, in small letters.
    #[must_use]
    pub fn named(&self, text: &str) -> Option<&str> {
        self.languages.iter().find(|language| language.names.iter().any(|name| name == text)).map(|language| language.code.as_str())
    }

    /// The language that a message or its number speaks for; `None` where neither does.
    #[must_use]
    pub fn guess(&self, number: &str, message: &str) -> Option<&str> {
        let country = self.country(number);
        let of_country = |language: &&Language| country.is_some_and(|country| language.countries.contains(&country));
        let written: Vec<&Language> = self.languages.iter().filter(|language| language.is_written(message)).collect();
        let by_country = written.iter().copied().find(of_country);
        let by_letters = written.iter().copied().find(|language| message.chars().any(|c| language.own.contains(c)));
        let found = by_country.or(by_letters).or(written.first().copied()).or_else(|| self.languages.iter().find(of_country));
        found.map(|language| language.code.as_str())
    }
}

impl Language {
    fn is_written(&self, message: &str) -> bool {
        self.letters.is_some_and(|(first, last)| message.chars().any(|c| (first..=last).contains(&c)))
    }
}

/// Digits without the signs and zeros that stand before a code.
fn international(number: &str) -> String {
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    digits.strip_prefix("00").map_or(digits.clone(), str::to_owned)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawCodes {
    code: BTreeMap<String, Spanned<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawTexts {
    language: Vec<RawLanguage>,
    group: Vec<Group>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawLanguage {
    code: Spanned<String>,
    #[serde(default)]
    countries: Vec<Spanned<String>>,
    letters: Option<[u32; 2]>,
    #[serde(default)]
    own: String,
    names: Vec<String>,
}

impl RawLanguage {
    fn read(self, page: &mut Page<'_>) -> Option<Language> {
        let Self { code, countries, letters, own, names } = self;
        let countries = countries.iter().map(|country| page.take("countries", country, Country::parse)).collect::<Option<Vec<_>>>()?;
        let bounds = letters.map(|[first, last]| char::from_u32(first).zip(char::from_u32(last)).filter(|(first, last)| first <= last));
        if bounds == Some(None) {
            page.say(code.span().start, "letters", "write the first and the last letter of a script as Unicode numbers".to_owned());
        }
        Some(Language { code: code.into_inner(), countries, letters: bounds.flatten(), own, names })
    }
}
