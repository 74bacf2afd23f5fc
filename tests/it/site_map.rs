//! Which routes does the site have? Read from its map and its addresses as they are written, so that none can be forgotten.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// Every route as method and path, such as `get` and `/desk/cases/{case}`.
pub fn every_route() -> BTreeSet<(String, String)> {
    let source = |file: &str| fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/web").join(file)).unwrap();
    let (map, paths) = (source("mod.rs"), ["api", "desk", "public", "things"].map(|room| source(&format!("path/{room}.rs"))).concat());
    let address = |name: &str| {
        let start = format!("pub const {name}: &str = \"");
        paths.split(&start).nth(1).unwrap_or_else(|| panic!("{name} is no path")).split('"').next().unwrap().replace("{*", "{")
    };
    let mut found = BTreeSet::new();
    for route in map.split(".route(path::").skip(1) {
        let (name, handlers) = route.split_once(',').unwrap();
        let handlers = handlers.split(".route(").next().unwrap();
        for method in ["get", "post", "put", "delete", "patch", "options"] {
            let is_there = [format!(" {method}("), format!(".{method}(")].iter().any(|call| handlers.contains(call.as_str()));
            if is_there {
                found.insert((method.to_owned(), address(name)));
            }
        }
    }
    found
}
