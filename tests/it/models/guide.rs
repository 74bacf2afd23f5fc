//! Can a lawyer add a model? The guide works as it stands, and a folder of rules may bring models of its own.

use std::path::Path;

use recruitwatch::flow::law::rule_book;
use recruitwatch::flow::try_rules::{Tried, try_rules};
use tempfile::TempDir;

use crate::docket::manifest;

/// The files that the guide shows: each block of TOML under the name that stands before it.
fn shown() -> Vec<(String, String)> {
    let guide = std::fs::read_to_string(manifest("seeds/model_contracts/README.md")).unwrap();
    let mut parts = guide.split("```toml\n");
    let mut before = parts.next().unwrap().to_owned();
    let mut files = Vec::new();
    for part in parts {
        let (text, after) = part.split_once("```").unwrap();
        let name = before.rsplit('`').find(|word| word.ends_with(".toml")).unwrap().to_owned();
        files.push((name, text.to_owned()));
        after.clone_into(&mut before);
    }
    files
}

fn write(folder: &Path, files: &[(String, String)]) {
    for (name, text) in files {
        let path = folder.join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
}

#[test]
fn the_guide_works_as_it_stands() {
    let (folder, files) = (TempDir::new().unwrap(), shown());
    assert_eq!(files.len(), 2, "a model with its cases");
    write(folder.path(), &files);
    let tried = try_rules(Some(folder.path()), None).unwrap();
    let broken: Vec<&Tried> = tried.iter().filter(|case| !case.holds()).collect();
    assert_eq!((broken, tried.len()), (vec![], 5));
}

#[test]
fn a_folder_of_rules_takes_the_models_of_the_program_unless_it_brings_its_own() {
    let (folder, rule) = (TempDir::new().unwrap(), std::fs::read_to_string(manifest("seeds/rules/sg/sg-worker-fee.toml")).unwrap());
    std::fs::write(folder.path().join("sg-worker-fee.toml"), rule).unwrap();
    let ids = || rule_book(Some(folder.path())).unwrap().models().all().iter().map(|model| model.id.to_string()).collect::<Vec<_>>();
    let built_in: Vec<String> = rule_book(None).unwrap().models().all().iter().map(|model| model.id.to_string()).collect();
    assert_eq!(ids(), built_in);
    write(folder.path(), &shown());
    assert_eq!(ids(), ["xa-domestic-model"]);
    assert_eq!(rule_book(Some(folder.path())).unwrap().models().elements().all().len(), 8, "the elements are those of the program");
}
