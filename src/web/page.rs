//! How does a view become a page? Strict templates and one layout.

use axum::extract::{FromRequestParts, OriginalUri};
use axum::http::request::Parts;
use axum::http::{StatusCode, Uri, header};
use axum::response::{Html, IntoResponse, Response};
use chrono::NaiveDate;
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
use super::phone::{is_kept, is_private, page_script, runs_script};
use super::say::catalogue::catalogue;
use super::say::meta::Standing;
use super::speech::{self, Recordings};
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

/// The script of `/verify`: it checks a paper without a network, and the page works without it. That of pages for workers is [`super::phone::PAGE_SCRIPT`].
pub const SCRIPT: &str = include_str!("static/verify.js");

/// The script of the desk: every page there works without.
pub const DESK_SCRIPT: &str = include_str!("static/desk.js");

/// Every template, read once, in every language that is offered.
pub struct Pages {
    templates: Environment<'static>,
    /// The same with the words of each language, made when it is first asked for.
    in_languages: BTreeMap<&'static str, (Lang, OnceLock<Environment<'static>>)>,
    style: String,
    counter_style: String,
    script: String,
    page_script: String,
    desk_script: String,
    recordings: Arc<Recordings>,
}

impl Pages {
    /// Reads the templates; nobody has recorded anything.
    ///
    /// # Errors
    /// When one of them cannot be parsed.
    pub fn new() -> Result<Self, minijinja::Error> {
        Self::heard_in(Recordings::default())
    }

    /// Reads the templates, which offer what was recorded.
    ///
    /// # Errors
    /// When one of them cannot be parsed.
    pub fn heard_in(recordings: Recordings) -> Result<Self, minijinja::Error> {
        let mut templates = Environment::new();
        templates.set_undefined_behavior(UndefinedBehavior::Strict);
        templates.set_syntax(SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).build()?);
        for name in Templates::iter() {
            if let Some(file) = Templates::get(&name) {
                templates.add_template_owned(name.into_owned(), String::from_utf8_lossy(&file.data).into_owned())?;
            }
        }
        let in_languages = Lang::offered().iter().map(|lang| (lang.code(), (*lang, OnceLock::new()))).collect();
        let (style, counter_style, script, page_script) = (style(), counter_style(), script(), page_script());
        let desk_script = desk_script();
        Ok(Self { templates, in_languages, style, counter_style, script, page_script, desk_script, recordings: Arc::new(recordings) })
    }

    /// What was recorded.
    #[must_use]
    pub fn recordings(&self) -> &Recordings {
        &self.recordings
    }

    /// A page as text.
    ///
    /// # Errors
    /// When the template asks for something that the view does not have.
    pub fn render<V: View>(&self, view: &V, site: &Site) -> Result<String, minijinja::Error> {
        let Self { style, counter_style, script, page_script, desk_script, .. } = self;
        let context = Whole { view, site, style, counter_style, script, page_script, desk_script };
        let known = self.in_languages.get(site.lang).or_else(|| self.in_languages.get(Lang::En.code()));
        let (lang, own) = known.ok_or_else(|| minijinja::Error::new(ErrorKind::TemplateNotFound, "there is no language"))?;
        own.get_or_init(|| self.in_language(*lang)).get_template(V::TEMPLATE)?.render(Value::from(Serde(context)))
    }

    /// The templates with the words of a language. They are shared: only what they call differs.
    fn in_language(&self, lang: Lang) -> Environment<'static> {
        let mut own = self.templates.clone();
        view::format::install(&mut own, lang);
        say::install(&mut own, lang);
        speech::install(&mut own, lang, &self.recordings);
        own
    }
}

#[derive(Serialize)]
struct Whole<'a, V> {
    view: &'a V,
    site: &'a Site,
    style: &'a str,
    counter_style: &'a str,
    script: &'a str,
    page_script: &'a str,
    desk_script: &'a str,
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

/// Where the script of the desk is: its address changes with it.
#[must_use]
pub fn desk_script() -> String {
    format!("{}?v={}", path::DESK_SCRIPT, digest(DESK_SCRIPT))
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
    /// Whether the page runs the script of pages for workers.
    pub runs_script: bool,
    /// Whether it is a page of which a phone keeps nothing, and whose script only forgets.
    pub is_private: bool,
    /// The day that stands above the page when a phone shows it as kept; none where it keeps no such page.
    pub kept_on: Option<NaiveDate>,
}

impl Site {
    /// The layout of a page in a language.
    #[must_use]
    pub fn new(lang: Lang, here: &Uri, notice: Option<String>) -> Self {
        // An address that begins with two slashes would lead a link to another site.
        let whole = here.path_and_query().map(|p| p.as_str()).filter(|p| !p.starts_with("//")).unwrap_or(path::HOME);
        let drafted = lang != Lang::En && catalogue().tongue(lang).meta.status == Standing::MachineDrafted;
        let here = here.path().to_owned();
        let (runs_script, is_private) = (runs_script(&here), is_private(&here));
        let languages = lang.choices(whole);
        Self { lang: lang.code(), dir: lang.dir(), languages, drafted, here, notice, inspector: None, runs_script, is_private, kept_on: None }
    }

    /// The same on a day, which a phone shows above the page when it kept it.
    #[must_use]
    pub fn on(self, day: NaiveDate) -> Self {
        Self { kept_on: is_kept(&self.here).then_some(day), ..self }
    }
}

impl Site {
    /// The same page in English, the language of the desk.
    #[must_use]
    fn in_english(self) -> Self {
        Self { lang: Lang::En.code(), dir: Lang::En.dir(), drafted: false, runs_script: false, ..self }
    }
}

/// A page of the desk that answers a form: where something was wrong with it, its status says so.
///
/// # Errors
/// When the template does not fit the view.
pub fn answered<V: View>((page, inspector): (Page, Inspector), view: &V, is_well: bool) -> Result<Response, PageError> {
    let mut response = page.show_at_desk(Some(inspector), view)?;
    if !is_well {
        *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    }
    Ok(response)
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
        let site = Site::new(lang::asked(uri.query()), uri, state.answers.notice()).on(state.answers.today());
        Self { pages: Arc::clone(&state.pages), site }
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

    /// A paper of the desk for somebody else, in the language that the address asks for; nobody keeps it.
    ///
    /// # Errors
    /// When the template does not fit the view.
    pub fn show_paper<V: View>(mut self, inspector: Inspector, view: &V) -> Result<Response, PageError> {
        self.site = Site { inspector: Some(inspector), runs_script: false, ..self.site };
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
    digest_of(text.as_bytes())
}

/// The beginning of the SHA-256 of bytes, in base 16.
#[must_use]
pub fn digest_of(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes)[..8])
}
