//! Which words are there in which language? Every file of `locales`, read once; a language is offered when it has files, and a test sees to
//! it that nothing is wrong with them.

use std::collections::BTreeMap;
use std::sync::{LazyLock, OnceLock};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use rust_embed::RustEmbed;
use unic_langid::LanguageIdentifier;

use super::meta::Meta;
use super::{check, figures};
use crate::web::lang::Lang;

#[derive(RustEmbed)]
#[folder = "src/web/locales"]
struct Files;

/// The words of one language.
pub struct Tongue {
    /// Which language.
    pub lang: Lang,
    /// Who wrote the words, and whether somebody signed for them.
    pub meta: Meta,
    bundle: FluentBundle<FluentResource>,
}

/// The words of every language that has files, each read when it is first spoken.
pub struct Catalogue(BTreeMap<&'static str, OnceLock<Tongue>>);

/// A file of a language: its name and what stands in it.
pub type File = (String, String);

static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(Catalogue::open);

/// The words of every language.
#[must_use]
pub fn catalogue() -> &'static Catalogue {
    &CATALOGUE
}

impl Catalogue {
    fn open() -> Self {
        let begun = |lang: &&Lang| **lang == Lang::En || Files::get(&format!("{}/{}", lang.code(), Meta::FILE)).is_some();
        Self(Lang::ALL.iter().filter(begun).map(|lang| (lang.code(), OnceLock::new())).collect())
    }

    /// The languages that have files, in the order of the switch. That they are complete is a test: an unfinished one does not leave the house.
    #[must_use]
    pub fn offered(&self) -> Vec<Lang> {
        Lang::ALL.iter().copied().filter(|lang| self.0.contains_key(lang.code())).collect()
    }

    /// What is wrong with the files: language, file, line, and what to do; empty where every language that was begun is complete.
    #[must_use]
    pub fn troubles(&self) -> Vec<String> {
        let english = files(Lang::En);
        self.offered().into_iter().flat_map(|lang| check::troubles(lang, &files(lang), &english)).collect()
    }

    /// The words of a language; English where it has none.
    #[must_use]
    pub fn tongue(&'static self, lang: Lang) -> &'static Tongue {
        static NONE: LazyLock<Tongue> = LazyLock::new(|| Tongue::of(Lang::En, Vec::new()));
        let own = |lang: Lang| self.0.get(lang.code()).map(|tongue| tongue.get_or_init(|| Tongue::of(lang, files(lang))));
        own(lang).or_else(|| own(Lang::En)).unwrap_or(&NONE)
    }

    /// The names of all sentences, as English has them.
    #[must_use]
    pub fn ids(&self) -> Vec<String> {
        check::ids(&files(Lang::En))
    }
}

impl Tongue {
    /// What cannot be parsed is left out here and told by [`check::troubles`].
    fn of(lang: Lang, files: Vec<File>) -> Self {
        let id: LanguageIdentifier = lang.code().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        // Names in Latin letters keep their own direction within a sentence that runs the other way.
        bundle.set_use_isolating(lang.dir() == "rtl");
        bundle.set_formatter(Some(figures::in_sentence));
        let mut meta = Meta::default();
        for (name, text) in files {
            if name == Meta::FILE {
                meta = Meta::parse(&text).unwrap_or_default();
            } else {
                let resource = FluentResource::try_new(text).unwrap_or_else(|(resource, _)| resource);
                bundle.add_resource_overriding(resource);
            }
        }
        Self { lang, meta, bundle }
    }

    /// Says a sentence. The answer is text, not HTML. The sign of repetition of Thai begins no line.
    ///
    /// # Errors
    /// When there is no sentence of that name, or a fact is missing in it.
    pub fn say(&self, id: &str, facts: &FluentArgs<'_>) -> Result<String, String> {
        let lang = self.lang.code();
        let pattern = self.bundle.get_message(id).and_then(|message| message.value());
        let pattern = pattern.ok_or_else(|| format!("{lang} has no sentence {id:?}: write it in src/web/locales/{lang}"))?;
        let mut errors = Vec::new();
        let said = self.bundle.format_pattern(pattern, Some(facts), &mut errors).into_owned();
        let said = if self.lang == Lang::Th { said.replace(" ๆ", "\u{a0}ๆ") } else { said };
        if errors.is_empty() { Ok(said) } else { Err(format!("{lang}: the sentence {id:?} lacks something: {errors:?}")) }
    }

    /// Says a sentence that has no facts; its name where there is none, so that nothing fails for a label.
    #[must_use]
    pub fn word(&self, id: &str) -> String {
        self.say(id, &FluentArgs::new()).unwrap_or_else(|_| id.to_owned())
    }
}

/// The files of a language, in order of their names.
fn files(lang: Lang) -> Vec<File> {
    let folder = format!("{}/", lang.code());
    let mut found: Vec<File> = Files::iter()
        .filter_map(|path| {
            let name = path.strip_prefix(&folder)?.to_owned();
            let file = Files::get(&path)?;
            Some((name, String::from_utf8_lossy(&file.data).into_owned()))
        })
        .collect();
    found.sort();
    found
}
