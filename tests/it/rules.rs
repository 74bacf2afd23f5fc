//! The law: its language, its seeds, and what the book answers.

use std::path::Path;

use recruitwatch::rules::book::RuleBook;
use recruitwatch::rules::parse::parse;

/// Every seed, with the name under which errors show it.
fn seeds() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut texts = Vec::new();
    let mut folders = vec![root.join("seeds/rules")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap().map(Result::unwrap) {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(root).unwrap().to_str().unwrap().to_owned();
                texts.push((name, std::fs::read_to_string(&path).unwrap()));
            }
        }
    }
    texts.sort();
    texts
}

fn book() -> RuleBook {
    parse(&seeds()).unwrap_or_else(|errors| panic!("{}", errors.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")))
}

#[test]
fn every_seed_is_read() {
    assert!(80 <= book().norms().len());
}
