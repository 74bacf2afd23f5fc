//! What does this service offer? Its manifest, with whole addresses.

use serde_json::{Value, json};

use super::ask::BATCH_MAX;
use super::wire::TYPES;
use crate::flow::publish::PROGRAM;
use crate::web::about::Origin;
use crate::web::path;
use crate::web::state::AppState;
use crate::web::view::preview::{HEIGHT, WIDTH};

/// The manifest.
pub fn manifest(origin: &Origin, state: &AppState) -> Value {
    let of_id = |path: &str| origin.whole(&format!("{path}?id={{{{id}}}}"));
    let suggest = |path: &str| json!({ "service_url": origin.0, "service_path": path });
    let (kind, kind_name, _) = TYPES[0];
    json!({
        "versions": ["0.2"],
        "name": name(state),
        "identifierSpace": origin.whole(&format!("{}?id=", path::RECONCILE_VIEW)),
        "schemaSpace": origin.whole(path::RECONCILE_PROPERTIES),
        "documentation": origin.whole(path::OPEN_DATA),
        "serviceVersion": PROGRAM,
        "defaultTypes": [{ "id": kind, "name": kind_name }],
        "view": { "url": of_id(path::RECONCILE_VIEW) },
        "feature_view": { "url": origin.whole(&format!("{}#feature-{{{{id}}}}", path::OPEN_DATA)) },
        "preview": { "url": of_id(path::RECONCILE_PREVIEW), "width": WIDTH, "height": HEIGHT },
        "suggest": {
            "entity": suggest(path::RECONCILE_ENTITIES),
            "property": suggest(path::RECONCILE_SUGGEST_PROPERTIES),
            "type": suggest(path::RECONCILE_TYPES),
        },
        "extend": { "propose_properties": suggest(path::RECONCILE_PROPERTIES), "property_settings": [] },
        "batchSize": BATCH_MAX,
    })
}

/// Its name in a list of services; a register that is not to be relied on says so there too.
fn name(state: &AppState) -> String {
    let of = state.answers.about().publisher.as_ref().map_or_else(String::new, |publisher| format!(" of {publisher}"));
    let notice = state.answers.notice().map_or_else(String::new, |notice| format!(" ({notice})"));
    format!("Register of recruitment agencies{of}{notice}")
}
