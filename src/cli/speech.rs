//! `speech`: which sentences should somebody speak, and what was recorded of them?

use std::path::PathBuf;

use anyhow::{Context as _, Result};
use clap::Args;

use super::{Context, Ending};
use crate::web::lang::Lang;
use crate::web::speech::{self, Recordings};

/// List the sentences that answers say aloud, each with its name, and the recordings that the site cannot play.
#[derive(Debug, Args)]
#[command(
    after_help = "Example:\n  recruitwatch speech --language my > to-record.tsv\n  recruitwatch speech --language my --folder recordings\n\nA recording is a file FOLDER/LANGUAGE/NAME.opus or .mp3 of at most 60 kB for each 15 seconds, such as recordings/my/check-not-found.opus. \
                  The site plays those of the setting web.speech_folder (RECRUITWATCH_WEB__SPEECH_FOLDER)."
)]
pub struct Speech {
    /// Tag of the language, such as my or ta.
    #[arg(long, value_name = "TAG", default_value = "en", value_parser = language)]
    language: Lang,
    /// Folder of the recordings; that of the settings when absent.
    #[arg(long, value_name = "FOLDER")]
    folder: Option<PathBuf>,
}

impl Speech {
    pub(super) fn run(&self, context: &Context) -> Result<Ending> {
        let folder = self.folder.as_ref().unwrap_or(&context.config.web.speech_folder);
        let recordings = recordings(folder)?;
        println!("name\trecorded\twords");
        for (name, words) in speech::to_record(self.language)? {
            let recorded = if recordings.0.of(self.language.code(), &name).is_some() { "yes" } else { "no" };
            println!("{name}\t{recorded}\t{words}");
        }
        for unheard in &recordings.1 {
            eprintln!("{unheard}");
        }
        Ok(Ending::of(!recordings.1.is_empty()))
    }
}

/// What lies in a folder; nothing where no folder is named.
pub(super) fn recordings(folder: &std::path::Path) -> Result<(Recordings, Vec<speech::Unheard>)> {
    if folder.as_os_str().is_empty() {
        return Ok((Recordings::default(), Vec::new()));
    }
    Recordings::of_folder(folder).with_context(|| format!("the folder of recordings {} cannot be read", folder.display()))
}

fn language(tag: &str) -> Result<Lang, String> {
    let tags = || Lang::offered().iter().map(|lang| lang.code()).collect::<Vec<_>>().join(" ");
    Lang::offered().iter().copied().find(|lang| lang.code() == tag).ok_or_else(|| format!("{tag:?} is no language of the site: choose one of {}", tags()))
}
