//! How is the API read by a person? Its document in words: what it is for, and tag by tag what may be asked and what is answered.

use serde::Serialize;

use super::View;
use crate::web::openapi::document;

/// A page of the document.
#[derive(Debug, Clone, Serialize)]
pub struct DocsView {
    /// The heading.
    pub title: String,
    /// What it is about, paragraph by paragraph.
    pub about: Vec<String>,
    /// The parts of the document.
    pub parts: Vec<PartLine>,
    /// Which of them this page is; none for the first page.
    pub part: Option<String>,
    /// What may be asked.
    pub operations: Vec<OperationView>,
    /// What answers are made of.
    pub schemas: Vec<SchemaView>,
}

/// A part of the document.
#[derive(Debug, Clone, Serialize)]
pub struct PartLine {
    /// Its tag.
    pub name: String,
    /// What it is about.
    pub about: String,
    /// Its page.
    pub href: String,
}

/// One thing that may be asked.
#[derive(Debug, Clone, Serialize)]
pub struct OperationView {
    /// Its name, which is its place on the page.
    pub id: String,
    /// The method of HTTP.
    pub method: String,
    /// The address.
    pub path: String,
    /// What it is, in a few words.
    pub summary: String,
    /// What is to be known of it.
    pub description: String,
    /// What may be said in the question.
    pub parameters: Vec<FieldView>,
    /// What is sent with it, where something is.
    pub body: Option<TypeView>,
    /// What comes back.
    pub answers: Vec<AnswerView>,
    /// A question as it may be asked.
    pub example: String,
    /// Its answer, where it is short.
    pub answer: Option<String>,
}

/// One answer.
#[derive(Debug, Clone, Serialize)]
pub struct AnswerView {
    /// The status of HTTP.
    pub status: String,
    /// What it means.
    pub means: String,
    /// What it holds, where it has a schema.
    pub holds: Option<TypeView>,
}

/// Something with fields.
#[derive(Debug, Clone, Serialize)]
pub struct SchemaView {
    /// Its name, which is its place on the page.
    pub name: String,
    /// What it is.
    pub means: String,
    /// Its fields.
    pub fields: Vec<FieldView>,
}

/// A field of an answer, or a part of a question.
#[derive(Debug, Clone, Serialize)]
pub struct FieldView {
    /// Its name.
    pub name: String,
    /// Whether it is always there; of a question, whether it must be said.
    pub always: bool,
    /// What it holds.
    pub kind: TypeView,
    /// What it means.
    pub means: String,
}

/// What something holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TypeView {
    /// Before the name of a schema, or all of it.
    pub words: String,
    /// The schema, where it is one.
    pub schema: Option<String>,
    /// Where the schema is told.
    pub href: Option<String>,
    /// The words of a closed list.
    pub codes: Vec<String>,
    /// Whether it may be null.
    pub or_null: bool,
}

impl View for DocsView {
    const TEMPLATE: &'static str = "public/docs.html";

    fn samples() -> Vec<Self> {
        document().parts.iter().filter_map(|(name, _)| Self::of_part(name)).chain([Self::first()]).collect()
    }
}
