//! A small register with its index: four invented agencies, two of them under one number.

use std::sync::{Arc, LazyLock};

use super::sample_licence;
use crate::flow::open_house::{Shown, word_lists};
use crate::record::agency::Agency;
use crate::record::id::Id;
use crate::record::register::RegisterRows;
use crate::web::about::About;

/// Nobody in particular publishes it.
pub static ABOUT: LazyLock<About> = LazyLock::new(|| About {
    address: Some("https://register.example".to_owned()),
    publisher: Some("Invented authority".to_owned()),
    licence: Some("https://licence.example/open".to_owned()),
});

static SHOWN: LazyLock<Arc<Shown>> = LazyLock::new(|| {
    let agencies = vec![
        agency("XX-LB-0010", "Amihan Example Overseas"),
        agency("XX-LB-0011", "Habagat Example Manpower"),
        Agency { jurisdiction: "NP".to_owned(), ..agency("XX-LB-0012", "Himal Example Overseas") },
        Agency { jurisdiction: "BD".to_owned(), ..agency("XX-LB-0012", "Bagwis Example Crewing") },
    ];
    let mut shown = Shown::of(RegisterRows { agencies, ..RegisterRows::default() }, word_lists().unwrap_or_default());
    shown.has_certificates = true;
    Arc::new(shown)
});

/// The register with its index.
pub fn shown() -> Arc<Shown> {
    Arc::clone(&SHOWN)
}

/// An agency whose scope the register does not state.
fn agency(licence_no: &str, legal_name: &str) -> Agency {
    Agency {
        licence_no: Id::new(licence_no),
        legal_name: legal_name.to_owned(),
        trading_names: vec![format!("{legal_name} (invented)")],
        licence_class: None,
        kinds: Vec::new(),
        destinations: Vec::new(),
        quota: None,
        pages: vec!["https://amihan.example".to_owned()],
        ..sample_licence::agency()
    }
}
