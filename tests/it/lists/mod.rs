//! An authority's list on its way into the register: every kind of file, staged, taken back, learned.

mod hostile;
mod learned;
mod samples;
mod staged;
mod undone;
mod workbooks;

use std::fs;
use std::path::{Path, PathBuf};

use recruitwatch::ingest::Source;

fn here(below: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(below)
}

/// The description of a seed.
fn seed(name: &str) -> Source {
    Source::parse(name, &fs::read_to_string(here("seeds/sources").join(name).with_extension("toml")).unwrap()).unwrap()
}

/// The bytes of a real register, where this machine has it.
fn real(file: &str) -> Option<Vec<u8>> {
    let root = std::env::var_os("RECRUITWATCH_SHARED").map_or_else(|| here("../shared"), PathBuf::from);
    let path = root.join("data/registers").join(file);
    if !path.exists() {
        println!("skipped: {file} is not in the shared data folder");
    }
    fs::read(path).ok()
}

const IRELAND: &str = "ie_wrc_dublin_2025-09.csv";
const HONG_KONG: &str = "hk_ld_domestic_helper_agencies_2021-12.csv";

/// The least that a description says, with more lines of its own.
fn described(top: &str, below: &str) -> Source {
    let text = format!(
        "publisher = \"Invented\"\ntitle = \"Invented\"\n{top}\n[constants]\njurisdiction = \"KE\"\n[listing]\nas_of = \"2024-06-30\"\n\
         [[columns]]\nfrom = \"No\"\nto = \"licence_no\"\n[[columns]]\nfrom = \"Name\"\nto = \"legal_name\"\n{below}"
    );
    Source::parse("invented", &text).unwrap_or_else(|errors| panic!("{errors:#?}"))
}
