//! How long is a text on a telephone? In segments of a message (SMS), or on one screen of a menu (USSD), by its letters.
//!
//! The alphabet of GSM is that of 3GPP TS 23.038, table 6.2.1 with its extension, whose letters count as two; any other letter makes the whole
//! text UCS-2, where a letter beyond the first 65,536 counts as two. A message of several segments loses seven septets or three letters
//! in each to a header (3GPP TS 23.040), and no pair is torn apart between two segments.

/// The letters of the default alphabet, but the one that leads to the extension.
const BASIC: &str = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
/// The letters that are written with two.
const EXTENSION: &str = "\u{c}^{}\\[~]|€";

/// Segments that an answer may have.
const SEGMENTS: usize = 2;

/// How a text travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// In letters of seven bits.
    Gsm7,
    /// In letters of sixteen bits.
    Ucs2,
}

/// Where a text has to fit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Room {
    /// A message of two segments.
    Message,
    /// A screen of a menu: 182 letters of seven bits (3GPP TS 23.038: 160 octets), or 80 of sixteen.
    Screen,
}

impl Encoding {
    /// How a text travels: in the small alphabet where all its letters are there.
    #[must_use]
    pub fn of(text: &str) -> Self {
        if text.chars().all(|c| BASIC.contains(c) || EXTENSION.contains(c)) { Self::Gsm7 } else { Self::Ucs2 }
    }

    /// How many units a letter takes: septets, or pairs of octets.
    #[must_use]
    pub fn units(self, letter: char) -> usize {
        match self {
            Self::Gsm7 => 1 + usize::from(EXTENSION.contains(letter)),
            Self::Ucs2 => letter.len_utf16(),
        }
    }

    /// Units of a message in one piece, and of each of several segments.
    const fn segment(self) -> (usize, usize) {
        match self {
            Self::Gsm7 => (160, 153),
            Self::Ucs2 => (70, 67),
        }
    }

    const fn screen(self) -> usize {
        match self {
            Self::Gsm7 => 182,
            Self::Ucs2 => 80,
        }
    }
}

/// Units of a text, in its own encoding.
#[must_use]
pub fn length(text: &str) -> usize {
    let encoding = Encoding::of(text);
    text.chars().map(|letter| encoding.units(letter)).sum()
}

/// Segments of a text as a message; an empty one has none.
#[must_use]
pub fn segments(text: &str) -> usize {
    let encoding = Encoding::of(text);
    let (whole, each) = encoding.segment();
    match length(text) {
        0 => 0,
        units if units <= whole => 1,
        _ => {
            let (mut segments, mut used) = (1, 0);
            for units in text.chars().map(|letter| encoding.units(letter)) {
                if each < used + units {
                    (segments, used) = (segments + 1, 0);
                }
                used += units;
            }
            segments
        }
    }
}

impl Room {
    /// Whether a text fits.
    #[must_use]
    pub fn holds(self, text: &str) -> bool {
        match self {
            Self::Message => segments(text) <= SEGMENTS,
            Self::Screen => length(text) <= Encoding::of(text).screen(),
        }
    }
}
