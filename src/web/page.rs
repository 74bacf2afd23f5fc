//! How does a view become a page? Strict templates and one layout.

use axum::extract::{FromRequestParts, OriginalUri};
use axum::http::request::Parts;
use axum::http::{Uri, header};
use axum::response::{Html, IntoResponse, Response};
use minijinja::syntax::SyntaxConfig;
use minijinja::value::{Serde, Value};
use minijinja::{Environment, ErrorKind, UndefinedBehavior};
use rust_embed::RustEmbed;
use serde::Serialize;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::convert::Infallible;
use std::sync::{Arc, OnceLock};

use super::error::PageError;
use super::inspector::Inspector;
use super::lang::{self, Choice, Lang};
use super::say::catalogue::catalogue;
use super::say::meta::Standing;
use super::state::AppState;
use super::view::View;
use super::view::error::ErrorView;
use super::{path, say, view};
use crate::record::hex::hex;

#[derive(RustEmbed)]
#[folder = "src/web/html"]
struct Templates;

/// The style of every page.
pub const CSS: &str = include_str!("static/site.css");

/// The style of complaints, beside [`CSS`].
pub const COUNTER_CSS: &str = include_str!("static/counter.css");

/// The one script: it lets `/verify` check a paper without a network, and every page works without it.
pub const SCRIPT: &str = include_str!("static/verify.js");

/// Every template, read once, in every language that is offered.
pub struct Pages {
    templates: Environment<'static>,
    /// The same with the words of each language, made when it is first asked for.
    in_languages: BTreeMap<&'static str, (Lang, OnceLock<Environment<'static>>)>,
    style: String,
    counter_style: String,
    script: String,
}

impl Pages {
    /// Reads the templates.
    ///
    /// # Errors
    /// When one of them cannot be parsed.
    pub fn new() -> Result<Self, minijinja::Error> {
        let mut templates = Environment::new();
        templates.set_undefined_behavior(UndefinedBehavior::Strict);
        templates.set_syntax(SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).build()?);
        for name in Templates::iter() {
            if let Some(file) = Templates::get(&name) {
                templates.add_template_owned(name.into_owned(), String::from_utf8_lossy(&file.data).into_owned())?;
            }
        }
        let in_languages = Lang::offered().iter().map(|lang| (lang.code(), (*lang, OnceLock::new()))).collect();
        Ok(Self { templates, in_languages, style: style(), counter_style: counter_style(), script: script() })
    }

    /// A page as text.
    ///
    /// # Errors
    /// When the template asks for something that the view does not have.
    pub fn render<V: View>(&self, view: &V, site: &Site) -> Result<String, minijinja::Error> {
        let context = Whole { view, site, style: &self.style, counter_style: &self.counter_style, script: &self.script };
        let known = self.in_languages.get(site.lang).or_else(|| self.in_languages.get(Lang::En.code()));
        let (lang, own) = known.ok_or_else(|| minijinja::Error::new(ErrorKind::TemplateNotFound, "there is no language"))?;
        own.get_or_init(|| in_language(&self.templates, *lang)).get_template(V::TEMPLATE)?.render(Value::from(Serde(context)))
    }
}

/// The templates with the words of a language. They are shared: only what they call differs.
fn in_language(templates: &Environment<'static>, lang: Lang) -> Environment<'static> {
    let mut own = templates.clone();
    view::format::install(&mut own, lang);
    say::install(&mut own, lang);
    own
}

#[derive(Serialize)]
struct Whole<'a, V> {
    view: &'a V,
    site: &'a Site,
    style: &'a str,
    counter_style: &'a str,
    script: &'a str,
}

/// Where the style is: its address changes with it.
#[must_use]
pub fn style() -> String {
    format!("{}?v={}", path::STYLE, digest(CSS))
}

/// Where the style of complaints is: its address changes with it.
#[must_use]
pub fn counter_style() -> String {
    format!("{}?v={}", path::COUNTER_STYLE, digest(COUNTER_CSS))
}

/// Where the script is: its address changes with it.
#[must_use]
pub fn script() -> String {
    format!("{}?v={}", path::SCRIPT, digest(SCRIPT))
}

/// What the layout needs beside the view.
#[derive(Debug, Clone, Serialize)]
pub struct Site {
    /// BCP 47 tag.
    pub lang: &'static str,
    /// Writing direction.
    pub dir: &'static str,
    /// The language switch.
    pub languages: Vec<Choice>,
    /// Whether no person has signed for the words of this language.
    pub drafted: bool,
    /// The path of the page, without its query.
    pub here: String,
    /// A sentence above every page.
    pub notice: Option<String>,
    /// Who is signed in, with the token of their forms.
    pub inspector: Option<Inspector>,
}

impl Site {
    /// The layout of a page in a language.
    #[must_use]
    pub fn new(lang: Lang, here: &Uri, notice: Option<String>) -> Self {
        // An address that begins with two slashes would lead a link to another site.
        let whole = here.path_and_query().map(|p| p.as_str()).filter(|p| !p.starts_with("//")).unwrap_or(path::HOME);
        let drafted = lang != Lang::En && catalogue().tongue(lang).meta.status == Standing::MachineDrafted;
        Self { lang: lang.code(), dir: lang.dir(), languages: lang.choices(whole), drafted, here: here.path().to_owned(), notice, inspector: None }
    }
}

impl Site {
    /// The same page in English, the language of the desk.
    #[must_use]
    fn in_english(self) -> Self {
        Self { lang: Lang::En.code(), dir: Lang::En.dir(), drafted: false, ..self }
    }
}

/// How long a browser may keep a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keep {
    /// The same for everybody: the list, the law, the start page.
    Shared,
    /// An answer to one asker: their own browser may keep it a minute, nobody between.
    Asker,
    /// An answer to what must not lie about: nobody.
    Nobody,
}

/// The page being asked for: the first parameter of every handler that shows one.
pub struct Page {
    pages: Arc<Pages>,
    site: Site,
}

impl Page {
    /// A page at an address, for requests that never reached a handler.
    #[must_use]
    pub fn of(state: &AppState, uri: &Uri) -> Self {
        Self { pages: Arc::clone(&state.pages), site: Site::new(lang::asked(uri.query()), uri, state.answers.notice()) }
    }

    /// The language of the page (BCP 47).
    #[must_use]
    pub const fn lang(&self) -> &'static str {
        self.site.lang
    }

    /// A page that anybody may see.
    ///
    /// # Errors
    /// When the template does not fit the view.
    pub fn show<V: View>(&self, view: &V, keep: Keep) -> Result<Response, PageError> {
        let html = self.pages.render(view, &self.site)?;
        Ok(([(header::CACHE_CONTROL, keep.directive())], Html(html)).into_response())
    }

    /// A page of the desk: nobody keeps it.
    ///
    /// # Errors
    /// When the template does not fit the view.
    pub fn show_at_desk<V: View>(mut self, inspector: Option<Inspector>, view: &V) -> Result<Response, PageError> {
        self.site = Site { inspector, ..self.site.in_english() };
        let html = self.pages.render(view, &self.site)?;
        Ok(([(header::CACHE_CONTROL, "no-store")], Html(html)).into_response())
    }

    /// An error page; plain text where even that fails.
    #[must_use]
    pub fn show_error(&self, view: &ErrorView) -> Response {
        match self.pages.render(view, &self.site) {
            Ok(html) => Html(html).into_response(),
            Err(error) => {
                tracing::error!(%error, "the error page failed");
                view.title.english().to_owned().into_response()
            }
        }
    }
}

impl Keep {
    const fn directive(self) -> &'static str {
        match self {
            Self::Shared => "public, max-age=300",
            Self::Asker => "private, max-age=60",
            Self::Nobody => "no-store",
        }
    }
}

impl FromRequestParts<AppState> for Page {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Infallible> {
        let OriginalUri(uri) = OriginalUri::from_request_parts(parts, state).await?;
        Ok(Self::of(state, &uri))
    }
}

/// The beginning of a text's SHA-256, in base 16.
#[must_use]
pub fn digest(text: &str) -> String {
    hex(&Sha256::digest(text.as_bytes())[..8])
}
