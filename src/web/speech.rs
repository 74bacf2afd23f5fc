//! Which sentences can be heard as somebody spoke them? Recordings in a folder, `<language>/<sentence>.opus` or `.mp3`, listed once.
//!
//! A sentence that holds facts, such as a day or a name, cannot be recorded: a voice of the visitor's phone reads it, where it has one.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use lofty::config::ParseOptions;
use lofty::file::{AudioFile, FileType};
use lofty::probe::Probe;
use minijinja::Environment;
use minijinja::value::Value;

use super::lang::Lang;
use super::page::{Pages, Site, digest_of};
use super::path;
use super::say::catalogue::catalogue;
use super::view::heard_samples;
use super::view::verdict::CHECKS;

/// Most bytes for each quarter of a minute that was begun: requirement A2 of the research (24 to 32 kbit/s take 45 to 60 kB).
const BYTES_A_QUARTER: u64 = 60_000;
/// Most milliseconds of one sentence.
const MOST_MILLISECONDS: u128 = 60_000;
/// Milliseconds of a quarter of a minute.
const QUARTER: u128 = 15_000;

/// A sentence as somebody spoke it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recording {
    /// Where it lies.
    pub file: PathBuf,
    /// Its media type.
    pub kind: &'static str,
    /// Where it is heard: the address changes with its sound.
    pub address: String,
}

/// What was recorded, by language and sentence.
#[derive(Debug, Default)]
pub struct Recordings {
    heard: BTreeMap<(&'static str, String), Recording>,
}

/// A file that is no recording: which one, and what to do.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}: {why}", file.display())]
pub struct Unheard {
    /// Its place.
    pub file: PathBuf,
    /// What is wrong, and what to do.
    pub why: String,
}

impl Recordings {
    /// Lists a folder: what can be heard, and the files that cannot, by name.
    ///
    /// # Errors
    /// When the folder itself cannot be read.
    pub fn of_folder(folder: &Path) -> io::Result<(Self, Vec<Unheard>)> {
        let (mut heard, mut unheard) = (BTreeMap::new(), Vec::new());
        let sentences: BTreeSet<String> = catalogue().ids().into_iter().collect();
        for inside in sorted(folder)? {
            let name = inside.file_name().and_then(|name| name.to_str()).unwrap_or_default();
            let Some(lang) = Lang::ALL.iter().find(|lang| lang.code() == name).filter(|_| inside.is_dir()) else {
                unheard.push(Unheard { file: inside, why: "this is no folder of a language, such as my or ta: move it away".into() });
                continue;
            };
            for file in sorted(&inside)? {
                match listed(*lang, &file, &sentences) {
                    Ok((sentence, recording)) if !heard.contains_key(&(lang.code(), sentence.clone())) => {
                        heard.insert((lang.code(), sentence), recording);
                    }
                    Ok(_) => unheard.push(Unheard { file, why: "the sentence has a recording already: keep one of the two".into() }),
                    Err(why) => unheard.push(Unheard { file, why }),
                }
            }
        }
        Ok((Self { heard }, unheard))
    }

    /// The recording of a sentence.
    #[must_use]
    pub fn of(&self, lang: &str, sentence: &str) -> Option<&Recording> {
        self.heard.get(&(Lang::of(lang).code(), sentence.to_owned())).filter(|_| Lang::of(lang).code() == lang)
    }

    /// How many there are.
    #[must_use]
    pub fn count(&self) -> usize {
        self.heard.len()
    }
}

/// What lies in a folder, in the order of names.
fn sorted(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut inside = fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.path())).collect::<io::Result<Vec<_>>>()?;
    inside.sort();
    Ok(inside)
}

/// A file as a recording of the sentence that its name says.
fn listed(lang: Lang, file: &Path, sentences: &BTreeSet<String>) -> Result<(String, Recording), String> {
    let part = |part: Option<&std::ffi::OsStr>| part.and_then(|part| part.to_str()).unwrap_or_default().to_owned();
    let (sentence, ending) = (part(file.file_stem()), part(file.extension()));
    if !sentences.contains(&sentence) {
        return Err("its name is that of no sentence: `recruitwatch speech` lists them".into());
    }
    let (kind, expected) = match ending.as_str() {
        "opus" => ("audio/ogg", FileType::Opus),
        "mp3" => ("audio/mpeg", FileType::Mpeg),
        _ => return Err("it must end in .opus or .mp3".into()),
    };
    let bytes = weighed(file, expected)?;
    let address = format!("{}?v={}", path::speech(lang.code(), &format!("{sentence}.{ending}")), digest_of(&bytes));
    Ok((sentence, Recording { file: file.to_owned(), kind, address }))
}

/// The bytes of a sound that is short and light enough.
fn weighed(file: &Path, expected: FileType) -> Result<Vec<u8>, String> {
    let most = MOST_MILLISECONDS.div_ceil(QUARTER) * u128::from(BYTES_A_QUARTER);
    let weight = fs::metadata(file).map_err(|error| error.to_string())?.len();
    if u128::from(weight) > most {
        return Err(format!("it has {weight} bytes, and a minute of speech may have {most}: record it at 24 kbit/s"));
    }
    let bytes = fs::read(file).map_err(|error| error.to_string())?;
    let sound = Probe::with_file_type(io::Cursor::new(&bytes), expected).options(ParseOptions::new().read_tags(false)).read();
    let length = sound.map_err(|_| "this is no sound of its kind: record it anew".to_owned())?.properties().duration().as_millis();
    if length == 0 || length > MOST_MILLISECONDS {
        return Err(format!("it lasts {length} milliseconds: a sentence lasts a minute at most"));
    }
    let most = length.div_ceil(QUARTER) * u128::from(BYTES_A_QUARTER);
    if u128::from(weight) > most {
        return Err(format!("it has {weight} bytes for {length} milliseconds, and {most} are the most: record it at 24 kbit/s"));
    }
    Ok(bytes)
}

/// Gives templates `recording`, where a sentence is heard; `headline_of`, which marks what lets it be heard; and `spoken`, which marks what
/// is read aloud with it.
pub fn install(templates: &mut Environment<'static>, lang: Lang, recordings: &Arc<Recordings>) {
    let ours = Arc::clone(recordings);
    templates.add_function("recording", move |what: Value| ours.of(lang.code(), &name(&what)).map(|one| one.address.clone()));
    templates.add_function("headline_of", |what: Value| Value::from_safe_string(format!(" data-headline=\"{}\"", name(&what))));
    let ours = Arc::clone(recordings);
    templates.add_function("spoken", move |what: Value| {
        let name = name(&what);
        let heard = ours.of(lang.code(), &name).map(|one| format!(" data-heard=\"{}\"", one.address)).unwrap_or_default();
        Value::from_safe_string(format!(" data-say=\"{name}\"{heard}"))
    });
}

/// The name of a sentence that is given by name or that a view brings; empty for a text that has none.
fn name(what: &Value) -> String {
    let own = what.get_attr("id").ok().filter(|id| !id.is_undefined());
    let name = own.as_ref().unwrap_or(what).as_str().unwrap_or_default();
    name.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').collect()
}

/// The sentences that are worth recording: those that answers say aloud and that hold no fact, by name, in a language.
///
/// # Errors
/// When a page cannot be rendered.
pub fn to_record(lang: Lang) -> Result<Vec<(String, String)>, minijinja::Error> {
    let pages = Pages::new()?;
    let mut names: BTreeSet<String> = CHECKS.iter().flat_map(|(code, _, _)| [format!("check-{code}"), format!("check-sentence-{code}")]).collect();
    for page in heard_samples(&pages, &Site::new(Lang::En, &axum::http::Uri::from_static(path::HOME), None)) {
        let html = page.html?;
        for mark in [" data-say=\"", " data-headline=\""] {
            names.extend(html.split(mark).skip(1).filter_map(|rest| rest.split('"').next()).filter(|name| !name.is_empty()).map(str::to_owned));
        }
    }
    let tongue = catalogue().tongue(lang);
    let plain = |name: String| tongue.say(&name, &fluent_bundle::FluentArgs::new()).ok().map(|words| (name, words));
    Ok(names.into_iter().filter_map(plain).collect())
}
