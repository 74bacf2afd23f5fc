//! Is a language complete? Each sentence of English is there, in the same file, with the same facts in it, and it was translated.

use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::FluentResource;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

use super::catalogue::File;
use super::meta::Meta;
use crate::web::lang::Lang;

/// Words in a row that a language may share with English: a name may, a sentence may not.
const SAME_WORDS: usize = 3;

/// A sentence as the checks see it.
struct Entered {
    file: String,
    facts: BTreeSet<String>,
    text: String,
}

type Sentences = BTreeMap<String, Entered>;

/// What is wrong with the files of a language, beside those of English.
#[must_use]
pub fn troubles(lang: Lang, own: &[File], english: &[File]) -> Vec<String> {
    let code = lang.code();
    let (sentences, mut found) = read(own);
    match own.iter().find(|(name, _)| name == Meta::FILE) {
        None => found.push(format!("{} is missing: copy that of English", Meta::FILE)),
        Some((_, text)) => found.extend(Meta::parse(text).err()),
    }
    if lang != Lang::En {
        found.extend(beside(&sentences, &read(english).0));
    }
    found.into_iter().map(|trouble| format!("src/web/locales/{code}/{trouble}")).collect()
}

/// The names of all sentences in files.
#[must_use]
pub fn ids(files: &[File]) -> Vec<String> {
    read(files).0.into_keys().collect()
}

/// The sentences of files, and what cannot be read of them.
fn read(files: &[File]) -> (Sentences, Vec<String>) {
    let (mut sentences, mut troubles) = (Sentences::new(), Vec::new());
    for (name, text) in files.iter().filter(|(name, _)| name != Meta::FILE) {
        let resource = FluentResource::try_new(text.clone()).unwrap_or_else(|(resource, errors)| {
            let line = |at: usize| text.get(..at).map_or(0, |before| before.lines().count().max(1));
            troubles.extend(errors.iter().map(|error| format!("{name}, line {}: {error}", line(error.pos.start))));
            resource
        });
        for entry in resource.entries() {
            let Entry::Message(message) = entry else { continue };
            let Some(pattern) = &message.value else { continue };
            let mut seen = Seen::default();
            seen.pattern(pattern);
            let entered = Entered { file: name.clone(), facts: seen.facts, text: seen.text };
            if let Some(twice) = sentences.insert(message.id.name.to_owned(), entered) {
                troubles.push(format!("{name}: {:?} stands in {} too: give one of them another name", message.id.name, twice.file));
            }
        }
    }
    (sentences, troubles)
}

fn beside(own: &Sentences, english: &Sentences) -> Vec<String> {
    let mut found = Vec::new();
    for (id, Entered { file, facts, text }) in english {
        let Some(there) = own.get(id) else {
            found.push(format!("{file}: {id:?} is missing: translate {text:?}"));
            continue;
        };
        if there.file != *file {
            found.push(format!("{}: {id:?} belongs into {file}", there.file));
        }
        if there.facts != *facts {
            found.push(format!("{file}: {id:?} must hold the same facts as English, {facts:?}, and holds {:?}", there.facts));
        }
        if there.text == *text && SAME_WORDS < text.split_whitespace().filter(|word| word.chars().any(char::is_alphabetic)).count() {
            found.push(format!("{file}: {id:?} is still English: translate {text:?}"));
        }
    }
    let stray = own.iter().filter(|(id, _)| !english.contains_key(*id));
    found.extend(stray.map(|(id, entered)| format!("{}: {id:?} is in no English file: leave it out", entered.file)));
    found
}

/// The words and facts of a sentence, whatever it chooses between.
#[derive(Default)]
struct Seen {
    facts: BTreeSet<String>,
    text: String,
}

impl Seen {
    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.text.push_str(value),
                PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                variants.iter().for_each(|variant| self.pattern(&variant.value));
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.facts.insert(id.name.to_owned());
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::FunctionReference { arguments, .. } => arguments.positional.iter().for_each(|argument| self.inline(argument)),
            InlineExpression::StringLiteral { .. }
            | InlineExpression::NumberLiteral { .. }
            | InlineExpression::MessageReference { .. }
            | InlineExpression::TermReference { .. } => {}
        }
    }
}
