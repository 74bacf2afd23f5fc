//! Is a file one norm, with a name, a maker and a history?

use std::sync::Arc;

use toml::de::DeTable;

use super::keys::Keys;
use super::sheet::Sheet;
use super::{MAX_FILE_BYTES, timeline, version};
use crate::record::code::Code;
use crate::rules::norm::{Force, Norm, Side, Version};

/// Reads one file. Errors stay in the sheet; a norm is given back where its head could be read.
pub(super) fn read(sheet: &Sheet<'_>) -> Option<Norm> {
    if MAX_FILE_BYTES < sheet.text.len() {
        sheet.error_of_file(format!("holds {} bytes, more than {MAX_FILE_BYTES}: one file is one norm, split it", sheet.text.len()));
        return None;
    }
    let (document, errors) = DeTable::parse_recoverable(sheet.text);
    for error in errors {
        let span = error.span().unwrap_or_default();
        let told = error.message().lines().collect::<Vec<_>>().join(", ");
        sheet.error(&span, "", format!("is no TOML here ({told}): mend the spelling"));
    }
    if sheet.has_errors() {
        return None;
    }
    let keys = Keys::new(sheet, 0..0, document.get_ref(), "");
    let norm = head(&keys);
    keys.close();
    norm
}

fn head(keys: &Keys<'_, '_>) -> Option<Norm> {
    let id = keys.need("id", "the name of the norm, as its file is named", id);
    let title = keys.need("title", "one line on what the norm is about", |k| k.text("title"));
    let jurisdiction = keys.need("jurisdiction", "whose law it is: PH, CA-ON, EU or INT", jurisdiction);
    let side = keys.need("side", Side::EXPECTED, |k| k.code("side"));
    let force = keys.need("force", Force::EXPECTED, |k| k.code("force"));
    let tables = keys.tables("version");
    if tables.is_empty() {
        keys.error("version", "is missing: a norm has at least one [[version]]");
    }
    let versions: Vec<_> = tables.iter().filter_map(|table| Some((table, version::read(table)?))).collect();
    timeline::check(&versions);
    for (table, version) in &versions {
        names_its_ends(table, version, side);
    }
    let versions = versions.into_iter().map(|(_, version)| version).collect();
    Some(Norm { id: id?, file: Arc::clone(&keys.sheet.file), title: title?.to_owned(), jurisdiction: jurisdiction?, side: side?, force: force?, versions })
}

/// A norm of one end that does not name its end would judge the whole world.
fn names_its_ends(table: &Keys<'_, '_>, version: &Version, side: Option<Side>) {
    let (origins, destinations) = (!version.corridor.origins.is_empty(), !version.corridor.destinations.is_empty());
    let missing = match side {
        Some(Side::Origin) if !origins => "origins",
        Some(Side::Destination) if !destinations && version.scope.programmes.is_empty() => "destinations",
        Some(Side::Agreement) if !(origins && destinations) => "origins or destinations",
        Some(Side::Origin | Side::Destination | Side::Agreement | Side::Benchmark) | None => return,
    };
    table.error("corridor", format!("names no {missing}, so this norm would judge the whole world: name the countries that it reaches"));
}

fn id(keys: &Keys<'_, '_>) -> Option<Arc<str>> {
    let id = keys.text("id")?;
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '-' | '.');
    if !id.chars().all(plain) {
        keys.error("id", format!("{id:?} is no id: use small letters, digits, hyphens and points"));
        return None;
    }
    let file = keys.sheet.file.rsplit(['/', '\\']).next().unwrap_or_default();
    if file.strip_suffix(".toml") != Some(id) {
        keys.error("id", format!("{id:?} stands in {file}: name the file {id}.toml"));
        return None;
    }
    Some(id.into())
}

fn jurisdiction(keys: &Keys<'_, '_>) -> Option<String> {
    let text = keys.text("jurisdiction")?;
    if matches!(text, "INT" | "EU") || version::is_place(text) {
        return Some(text.to_owned());
    }
    keys.error(
        "jurisdiction",
        format!("{text:?} is no country of ISO 3166-1, no area of ISO 3166-2, and not EU or INT: write whose law it is, such as PH or CA-ON"),
    );
    None
}
