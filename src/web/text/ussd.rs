//! `POST /text/ussd`: a menu on the screen of any telephone. What was typed so far comes with each request, so nothing is kept in between.
//!
//! At most five lines with digits a screen, at most four answers to the end, and every choice is a digit: a voice could read it all out.

use std::time::Instant;

use axum::extract::{Path, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};

use super::ask::{FeeAsk, sum};
use super::door::{Brought, Message};
use super::sms::Conversation;
use super::story::{Heard, Story};
use super::texts::Pass;
use super::voice::Voice;
use super::{verdict, words};
use crate::flow::callers::Group;
use crate::flow::gateways::Channel;
use crate::record::charge::Item;
use crate::record::check::CheckedAgency;
use crate::record::complaint::Channel as Way;
use crate::record::complaint::code::ComplaintCode;
use crate::web::error::PageError;
use crate::web::form;
use crate::web::lang::Lang;
use crate::web::state::AppState;

/// Answers of somebody to screens, at most; whoever comes further is told to dial again.
const STEPS_MAX: usize = 4;

/// Lines of a screen, at most.
const LINES: usize = 5;

/// The lines of the first screen.
const MENU: [&str; LINES] = ["text-menu-check", "text-menu-fee", "text-menu-code", "text-menu-tell", "text-menu-more"];

/// The lines behind the last of them.
const MORE: [&str; 2] = ["text-menu-language", "text-menu-help"];

/// What a screen shows.
enum Screen {
    /// It waits for an answer.
    Asks(String),
    /// It is the last one.
    Ends(String),
}

/// A plain form.
pub async fn plain(State(state): State<AppState>, brought: Brought) -> Result<Response, PageError> {
    let message = brought.plain(&state, Channel::Ussd).await?;
    answer(&state, message).await
}

/// The form of a gateway.
pub async fn of_gateway(State(state): State<AppState>, Path(name): Path<String>, brought: Brought) -> Result<Response, PageError> {
    let message = brought.of_gateway(&state.texts, Channel::Ussd, &name).await?;
    answer(&state, message).await
}

/// Whoever wants no more messages still sees the screens that they dial.
async fn answer(state: &AppState, message: Message) -> Result<Response, PageError> {
    let at = Instant::now();
    let conversation = Conversation::begin(state, &message, at).await?.of_session();
    let voice = Voice::of_screen(conversation.lang(&message));
    let screen = match state.texts.pass(conversation.who, at) {
        Pass::Open => conversation.walk(&steps(&message.text), voice).await?,
        Pass::Told | Pass::Silent => Screen::Ends(voice.word("text-too-often")),
    };
    let text = match screen {
        Screen::Asks(text) => format!("CON {text}"),
        Screen::Ends(text) => format!("END {text}"),
    };
    Ok(([(header::CONTENT_TYPE, "text/plain; charset=utf-8")], text).into_response())
}

/// What was typed, screen by screen.
fn steps(text: &str) -> Vec<String> {
    let text = text.trim();
    if text.is_empty() { Vec::new() } else { text.split('*').take(STEPS_MAX + 1).map(form::asked).collect() }
}

impl Conversation<'_> {
    async fn walk(&self, steps: &[String], voice: Voice) -> Result<Screen, PageError> {
        let steps: Vec<&str> = steps.iter().map(String::as_str).collect();
        let asks = |id: &str| Ok(Screen::Asks(voice.word(id)));
        match steps.as_slice() {
            [] => Ok(Screen::Asks(numbered(&MENU.map(|id| voice.word(id))))),
            ["1"] => asks("text-ask-agency"),
            ["1", asked] => Ok(self.checked(asked, voice)),
            ["1", asked, choice] => Ok(self.picked(asked, choice, voice)),
            ["2"] => asks("text-ask-home"),
            ["2", told @ ..] => Ok(self.fee(told, voice)),
            ["3"] => Ok(Screen::Asks(voice.pieces(&[voice.word("text-ask-code")], &[voice.word("text-ask-code-keys")]))),
            ["3", code] => self.matter(ComplaintCode::parse(code), voice).await.map(Screen::Ends),
            ["4", answers @ ..] => self.tells(answers, voice).await,
            ["5"] => Ok(Screen::Asks(numbered(&MORE.map(|id| voice.word(id))))),
            ["5", "1"] => Ok(Screen::Asks(numbered(&self.groups().map(|group| group.shows.clone()).collect::<Vec<_>>()))),
            ["5", "1", group, rest @ ..] => self.language((group, rest), voice).await,
            ["5", "2"] => asks("text-ask-country"),
            ["5", "2", code] => Ok(Screen::Ends(self.offices(code, voice))),
            _ => Ok(Screen::Ends(voice.word("text-wrong-choice"))),
        }
    }

    fn checked(&self, asked: &str, voice: Voice) -> Screen {
        let told = verdict::shown(&self.looked_up(asked), voice);
        if told.listed.is_empty() { Screen::Ends(told.text) } else { Screen::Asks(told.text) }
    }

    /// The agency of a line that was shown, by its number; by its name where the number is too short to be one agency's.
    fn picked(&self, asked: &str, choice: &str, voice: Voice) -> Screen {
        let listed = verdict::shown(&self.looked_up(asked), voice).listed;
        let picked = chosen(choice).and_then(|place| listed.get(place));
        let Some(CheckedAgency { licence_no, name, .. }) = picked else { return Screen::Ends(voice.word("text-wrong-choice")) };
        let by_number = self.looked_up(licence_no.as_str());
        let check = if by_number.agency.is_some() { by_number } else { self.looked_up(name) };
        Screen::Ends(verdict::told(&check, voice, None))
    }

    fn fee(&self, told: &[&str], voice: Voice) -> Screen {
        let ends = |id: &str| Screen::Ends(voice.word(id));
        let reader = self.reader(voice.lang());
        let countries: Option<Vec<_>> = told.iter().take(2).map(|code| reader.country(code)).collect();
        let Some(countries) = countries else { return ends("text-wrong-country") };
        match (countries.as_slice(), told) {
            ([_], [_]) => Screen::Asks(voice.word("text-ask-work")),
            ([origin, destination], [_, _, rest @ ..]) => {
                let Some(currency) = self.texts().places.currency(*origin) else { return ends("text-wrong-country") };
                match rest {
                    [] => Screen::Asks(voice.say("text-ask-sum", &[("currency", currency.code())])),
                    [figures] => match sum(figures, currency.code()) {
                        Some(sum) => Screen::Ends(self.assessed(&FeeAsk { origin: *origin, destination: *destination, item: Item::AgencyFee, sum }, voice)),
                        None => ends("text-wrong-sum"),
                    },
                    _ => ends("text-wrong-choice"),
                }
            }
            _ => ends("text-wrong-choice"),
        }
    }

    fn offices(&self, code: &str, voice: Voice) -> String {
        match self.reader(voice.lang()).country(code) {
            Some(country) => words::offices(&self.texts().places.help(country, country).offices, voice),
            None => voice.word("text-wrong-country"),
        }
    }

    /// A story whose answers come all again with each screen: only the last one keeps it.
    async fn tells(&self, answers: &[&str], voice: Voice) -> Result<Screen, PageError> {
        let mut story = Story::begun(self.ticket(), None);
        for (place, answer) in answers.iter().enumerate() {
            match story.hear(answer, self.currency) {
                Heard::Next(next) => story = next,
                Heard::Whole(told) if place + 1 == answers.len() => return self.keep_told(*told, (Way::Ussd, voice)).await.map(Screen::Ends),
                Heard::Whole(_) | Heard::Unread(_) => return Ok(Screen::Ends(voice.word("text-wrong-choice"))),
            }
        }
        Ok(Screen::Asks(story.question(voice, self.currency)))
    }

    fn groups(&self) -> impl Iterator<Item = &Group> {
        self.texts().callers.groups.iter().take(LINES)
    }

    async fn language(&self, (group, rest): (&str, &[&str]), voice: Voice) -> Result<Screen, PageError> {
        let offered = |code: &String| Lang::offered().iter().copied().find(|lang| lang.code() == code);
        let langs: Vec<Lang> =
            chosen(group).and_then(|place| self.groups().nth(place)).map_or_else(Vec::new, |group| group.languages.iter().filter_map(offered).collect());
        match rest {
            [] if !langs.is_empty() => Ok(Screen::Asks(numbered(&langs.iter().map(|lang| lang.endonym().to_owned()).collect::<Vec<_>>()))),
            [choice] => match chosen(choice).and_then(|place| langs.get(place)) {
                Some(lang) => self.speak(*lang, Voice::of_screen(*lang)).await.map(Screen::Ends),
                None => Ok(Screen::Ends(voice.word("text-wrong-choice"))),
            },
            _ => Ok(Screen::Ends(voice.word("text-wrong-choice"))),
        }
    }
}

/// Lines with a digit before each.
fn numbered(lines: &[String]) -> String {
    lines.iter().enumerate().map(|(place, line)| format!("{} {line}", place + 1)).collect::<Vec<_>>().join("\n")
}

/// The place of a line by its digit.
fn chosen(digit: &str) -> Option<usize> {
    digit.parse::<usize>().ok()?.checked_sub(1)
}
