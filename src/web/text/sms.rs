//! `POST /text/sms`: one line in, one answer out, of at most two segments in the sender's language.

use std::time::Instant;

use axum::extract::{Path, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};

use super::ask::{Ask, FeeAsk, Likeness, Reader};
use super::door::{Brought, Message};
use super::keywords::folded;
use super::texts::{Pass, Texts};
use super::voice::Voice;
use super::{fee, verdict, words};
use crate::flow::complaints::glance::Glance;
use crate::flow::gateways::{AnswerShape, Channel};
use crate::flow::look_up::Asked;
use crate::record::check::Check;
use crate::record::complaint::code::ComplaintCode;
use crate::record::currency::Currency;
use crate::record::id::Worker;
use crate::store::texts::Sender;
use crate::web::error::PageError;
use crate::web::lang::Lang;
use crate::web::pace::Asker;
use crate::web::state::AppState;

/// A plain form.
pub async fn plain(State(state): State<AppState>, brought: Brought) -> Result<Response, PageError> {
    let message = brought.plain(&state, Channel::Sms).await?;
    answer(&state, &message).await
}

/// The form of a gateway.
pub async fn of_gateway(State(state): State<AppState>, Path(name): Path<String>, brought: Brought) -> Result<Response, PageError> {
    let message = brought.of_gateway(&state.texts, Channel::Sms, &name).await?;
    answer(&state, &message).await
}

async fn answer(state: &AppState, message: &Message) -> Result<Response, PageError> {
    let (texts, at) = (&state.texts, Instant::now());
    let conversation = Conversation::begin(state, message, at).await?;
    if let Some(known) = conversation.name.and_then(|name| texts.answered(name, at)) {
        return Ok(dressed(message.answer, &known));
    }
    let name = conversation.name;
    let told = conversation.reply(message).await?;
    if let Some(name) = name {
        texts.keep(name, &told, at);
    }
    Ok(dressed(message.answer, &told))
}

/// An answer as its bringer wants it; an empty one is silence.
fn dressed(shape: AnswerShape, text: &str) -> Response {
    match shape {
        AnswerShape::Plain => ([(header::CONTENT_TYPE, "text/plain; charset=utf-8")], text.to_owned()).into_response(),
        AnswerShape::Twiml => ([(header::CONTENT_TYPE, "text/xml; charset=utf-8")], twiml(text)).into_response(),
    }
}

fn twiml(text: &str) -> String {
    let escaped = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    let inner = if text.is_empty() { String::new() } else { format!("<Message><Body>{escaped}</Body></Message>") };
    format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response>{inner}</Response>")
}

/// One message of a sender, and what is known of them.
pub(super) struct Conversation<'a> {
    pub(super) state: &'a AppState,
    pub(super) who: Worker,
    name: Option<Worker>,
    /// The session of a menu, where this is one.
    pub(super) session: Option<Worker>,
    sender: Sender,
    pub(super) at: Instant,
    /// The money of the country of their number.
    pub(super) currency: Option<Currency>,
    /// The network of a bringer who is not known: guesses at codes are counted for it too, and nobody vouches for the number.
    pub(super) near: Option<Asker>,
}

impl<'a> Conversation<'a> {
    /// Whose message it is, and what they chose.
    pub(super) async fn begin(state: &'a AppState, message: &Message, at: Instant) -> Result<Self, PageError> {
        let memory = &state.texts.memory;
        let who = memory.pseudonym(&message.from).ok_or(PageError::Closed)?;
        let name = message.id.as_deref().and_then(|id| memory.message(who, id));
        let currency = state.texts.callers.country(&message.from).and_then(|country| state.texts.places.currency(country));
        Ok(Self { state, who, name, session: None, sender: memory.recall(who).await?, at, currency, near: message.near })
    }

    /// The same as a session: one name stands for all its screens, and tells none from another.
    pub(super) fn of_session(self) -> Self {
        Self { session: self.name, name: None, ..self }
    }

    async fn reply(self, message: &Message) -> Result<String, PageError> {
        let texts = self.texts();
        let voice = Voice::of_message(self.lang(message));
        let ask = self.reader(voice.lang()).read(&message.text, |text| self.likeness(text));
        match (&ask, self.sender.has_stopped) {
            (Ask::Start, _) => {}
            (_, true) => return Ok(String::new()),
            (Ask::Stop, false) => {
                let _ended = texts.stories.take(self.who, self.at);
                return self.change(Sender { has_stopped: true, ..self.sender.clone() }, voice, "text-stopped").await;
            }
            (_, false) => {}
        }
        match texts.pass(self.who, self.at) {
            Pass::Open => {}
            Pass::Told => return Ok(voice.word("text-too-often")),
            Pass::Silent => return Ok(String::new()),
        }
        if let Some(told) = self.goes_on(&ask, &message.text, voice).await? {
            return Ok(told);
        }
        match ask {
            Ask::Start => self.change(Sender { has_stopped: false, ..self.sender.clone() }, voice, "text-started").await,
            Ask::Language(Some(lang)) => self.speak(lang, Voice::of_message(lang)).await,
            Ask::Language(None) => Ok(words::languages(voice)),
            Ask::Help | Ask::Stop => Ok(words::help(voice)),
            Ask::Offices(country) => Ok(words::offices(&texts.places.help(country, country).offices, voice)),
            Ask::Fee(None) => Ok(voice.word("text-fee-how")),
            Ask::Fee(Some(asked)) => Ok(self.assessed(&asked, voice)),
            Ask::Matter(code) => self.matter(code, voice).await,
            Ask::Tell(words) => self.begin_story(words, voice),
            Ask::Confirm(digits) => self.confirm(&message.from, digits.as_deref(), voice).await,
            Ask::Check(asked) => self.check(&asked, voice).await,
        }
    }

    /// The register is asked first: a licence number may look like a code.
    async fn check(&self, asked: &str, voice: Voice) -> Result<String, PageError> {
        let check = self.looked_up(asked);
        let code = ComplaintCode::parse(asked).filter(|_| check.agency.is_none());
        if let Some(code) = code {
            return self.matter(Some(code), voice).await;
        }
        Ok(verdict::told(&check, voice, self.texts().rules.site.as_deref()))
    }

    pub(super) fn looked_up(&self, asked: &str) -> Check {
        self.state.answers.shown().check(&Asked::new(asked, self.state.answers.today()))
    }

    /// How near words are to the name of an agency: a name that is only near counts where it begins with the same word.
    fn likeness(&self, words: &str) -> Likeness {
        let check = self.looked_up(words);
        let first = |name: &str| name.split_whitespace().next().map(folded);
        match &check.agency {
            Some(_) if check.matched_by == "name" => Likeness::Same,
            None if check.candidates.iter().any(|agency| first(&agency.name) == first(words)) => Likeness::Near,
            Some(_) | None => Likeness::None,
        }
    }

    pub(super) fn assessed(&self, asked: &FeeAsk, voice: Voice) -> String {
        fee::told(asked, &self.state.answers.fees(&fee::question(asked, self.state.answers.today())), voice)
    }

    /// How far the matter of a code is. Guesses are few, and a wrong code is answered as an unknown one.
    pub(super) async fn matter(&self, code: Option<ComplaintCode>, voice: Voice) -> Result<String, PageError> {
        if !self.may_try() {
            return Ok(voice.word("text-code-wait"));
        }
        let found: Option<Glance> = match &code {
            Some(code) => self.texts().memory.glance(code.as_str()).await?,
            None => None,
        };
        if found.is_none() {
            self.was_wrong();
        }
        Ok(words::matter(found, voice))
    }

    /// Whether sender and network may guess once more.
    pub(super) fn may_try(&self) -> bool {
        self.near.is_none_or(|Asker(near)| self.state.complaints.may_try(near).is_ok()) && self.texts().may_try(self.who, self.at)
    }

    /// Counts a guess for sender and network.
    pub(super) fn was_wrong(&self) {
        self.texts().was_wrong(self.who, self.at);
        if let Some(Asker(near)) = self.near {
            let _ = self.state.complaints.was_wrong(near);
        }
    }

    /// Answers in a language from now on.
    pub(super) async fn speak(&self, lang: Lang, voice: Voice) -> Result<String, PageError> {
        self.change(Sender { lang: Some(lang.code().to_owned()), ..self.sender.clone() }, voice, "text-language-now").await
    }

    /// Remembers something of the sender, once for each message, and says so.
    async fn change(&self, sender: Sender, voice: Voice, id: &str) -> Result<String, PageError> {
        let memory = &self.texts().memory;
        let is_first = match self.name {
            Some(name) => memory.is_first(name).await?,
            None => true,
        };
        if is_first {
            memory.remember(self.who, &sender).await?;
        }
        Ok(voice.word(id))
    }

    pub(super) fn texts(&self) -> &'a Texts {
        &self.state.texts
    }

    pub(super) fn reader(&self, lang: Lang) -> Reader<'a> {
        let Texts { keywords, callers, places, .. } = self.texts();
        Reader { keywords, callers, places, lang }
    }

    /// The language that the sender chose; else the one that letters or number speak for; else English.
    pub(super) fn lang(&self, message: &Message) -> Lang {
        let chosen = self.sender.lang.as_deref();
        chosen.or_else(|| self.texts().callers.guess(&message.from, &message.text)).map_or_else(Lang::default, Lang::of)
    }
}
