//! In which language does a page speak? The address says so (`?lang=`), so that a page can be sent on and no cookie is needed.

use serde::Serialize;

use super::say::catalogue::catalogue;

/// A language of the site. It is offered when every sentence exists in it: a page never mixes two.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Lang {
    /// English.
    #[default]
    En,
    /// Indonesian.
    Id,
    /// Filipino.
    Fil,
    /// Vietnamese.
    Vi,
    /// Thai.
    Th,
    /// Lao.
    Lo,
    /// Khmer.
    Km,
    /// Burmese.
    My,
    /// Malay.
    Ms,
    /// Bengali.
    Bn,
    /// Nepali.
    Ne,
    /// Hindi.
    Hi,
    /// Tamil.
    Ta,
    /// Sinhala.
    Si,
    /// Urdu.
    Ur,
    /// Arabic.
    Ar,
}

/// One entry of the language switch.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Choice {
    /// BCP 47 tag.
    pub code: &'static str,
    /// The language's name for itself.
    pub endonym: &'static str,
    /// The same page in that language.
    pub href: String,
    /// Whether the page is in it now.
    pub current: bool,
}

impl Lang {
    /// Every language that the site is made for, in the order of the switch.
    pub const ALL: &'static [Self] = &[
        Self::En,
        Self::Id,
        Self::Fil,
        Self::Vi,
        Self::Th,
        Self::Lo,
        Self::Km,
        Self::My,
        Self::Ms,
        Self::Bn,
        Self::Ne,
        Self::Hi,
        Self::Ta,
        Self::Si,
        Self::Ur,
        Self::Ar,
    ];

    /// The languages that are complete: those of the switch.
    #[must_use]
    pub fn offered() -> &'static [Self] {
        catalogue().offered()
    }

    /// Reads a BCP 47 tag; what is not complete here is not offered and gives English.
    #[must_use]
    pub fn of(tag: &str) -> Self {
        Self::offered().iter().copied().find(|lang| lang.code().eq_ignore_ascii_case(tag)).unwrap_or_default()
    }

    /// BCP 47 tag.
    #[must_use]
    pub const fn code(self) -> &'static str {
        self.about().0
    }

    /// The language's name for itself, in its own script.
    #[must_use]
    pub const fn endonym(self) -> &'static str {
        self.about().1
    }

    /// Writing direction: `ltr` or `rtl`.
    #[must_use]
    pub const fn dir(self) -> &'static str {
        match self {
            Self::Ur | Self::Ar => "rtl",
            Self::En
            | Self::Id
            | Self::Fil
            | Self::Vi
            | Self::Th
            | Self::Lo
            | Self::Km
            | Self::My
            | Self::Ms
            | Self::Bn
            | Self::Ne
            | Self::Hi
            | Self::Ta
            | Self::Si => "ltr",
        }
    }

    /// Tag and endonym.
    const fn about(self) -> (&'static str, &'static str) {
        match self {
            Self::En => ("en", "English"),
            Self::Id => ("id", "Bahasa Indonesia"),
            Self::Fil => ("fil", "Filipino"),
            Self::Vi => ("vi", "Tiếng Việt"),
            Self::Th => ("th", "ไทย"),
            Self::Lo => ("lo", "ລາວ"),
            Self::Km => ("km", "ខ្មែរ"),
            Self::My => ("my", "မြန်မာ"),
            Self::Ms => ("ms", "Bahasa Melayu"),
            Self::Bn => ("bn", "বাংলা"),
            Self::Ne => ("ne", "नेपाली"),
            Self::Hi => ("hi", "हिन्दी"),
            Self::Ta => ("ta", "தமிழ்"),
            Self::Si => ("si", "සිංහල"),
            Self::Ur => ("ur", "اردو"),
            Self::Ar => ("ar", "العربية"),
        }
    }

    /// The address with this language remembered in it; English is the address without a mark.
    #[must_use]
    pub fn link(self, to: &str) -> String {
        if self == Self::default() {
            return to.to_owned();
        }
        let mark = if to.contains('?') { '&' } else { '?' };
        format!("{to}{mark}lang={}", self.code())
    }

    /// The language switch of a page.
    #[must_use]
    pub fn choices(self, here: &str) -> Vec<Choice> {
        let bare = without_lang(here);
        let choice = |lang: &Self| Choice { code: lang.code(), endonym: lang.endonym(), href: lang.link(&bare), current: *lang == self };
        Self::offered().iter().map(choice).collect()
    }
}

/// The language that a query asks for.
#[must_use]
pub fn asked(query: Option<&str>) -> Lang {
    query.unwrap_or_default().split('&').find_map(|pair| pair.strip_prefix("lang=")).map_or_else(Lang::default, Lang::of)
}

fn without_lang(here: &str) -> String {
    let Some((path, query)) = here.split_once('?') else {
        return here.to_owned();
    };
    let kept: Vec<&str> = query.split('&').filter(|pair| !pair.starts_with("lang=")).collect();
    if kept.is_empty() { path.to_owned() } else { format!("{path}?{}", kept.join("&")) }
}
