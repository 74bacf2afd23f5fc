//! Where does the law come from? From the seeds inside the binary, or from a folder of rule files.

use rust_embed::RustEmbed;

/// Seeds inside the binary.
#[derive(RustEmbed)]
#[folder = "$CARGO_MANIFEST_DIR/seeds"]
pub struct Seeds;

/// A seed as text.
#[must_use]
pub fn seed(name: &str) -> Option<String> {
    Seeds::get(name).map(|file| String::from_utf8_lossy(&file.data).into_owned())
}

/// Every seed below a folder, as file name and text, in order of name.
#[must_use]
pub fn seeds_below(folder: &str) -> Vec<(String, String)> {
    let mut names: Vec<String> = Seeds::iter().filter(|name| name.starts_with(folder)).map(|name| name.to_string()).collect();
    names.sort();
    names.into_iter().filter_map(|name| seed(&name).map(|text| (format!("seeds/{name}"), text))).collect()
}
