//! The library of model contracts: is it whole, is it read strictly, and does a contract below it come out as it should?

mod floors;
mod guide;
mod library;
mod schema;

use recruitwatch::flow::law::seeds_below;

/// The files of the library.
fn texts() -> Vec<(String, String)> {
    seeds_below("model_contracts/").into_iter().filter(|(file, _)| file.ends_with(".toml") && !file.ends_with(".cases.toml")).collect()
}

/// The library with some words of one file changed.
fn changed(id: &str, from: &str, to: &str) -> Vec<(String, String)> {
    let mut texts = texts();
    let (_, text) = texts.iter_mut().find(|(file, _)| file.ends_with(&format!("/{id}.toml"))).unwrap();
    assert!(text.contains(from), "{id} has no {from}");
    *text = text.replacen(from, to, 1);
    texts
}
