//! What becomes of what somebody tells by telephone, and of the digits that confirm a phone? A report like any other, and a contact that answered.

use super::ask::Ask;
use super::sms::Conversation;
use super::story::{Heard, Story, Told, kept};
use super::voice::Voice;
use crate::flow::complaints::file_complaint::Draft;
use crate::record::complaint::Channel;
use crate::record::hex::hex;
use crate::web::error::PageError;
use crate::web::form;
use crate::web::pace::Asker;

impl Conversation<'_> {
    /// Begins a story: its first question.
    pub(super) fn begin_story(&self, words: Option<String>, voice: Voice) -> Result<String, PageError> {
        let story = Story::begun(hex(&rand::random::<[u8; 16]>()), words);
        let question = story.question(voice, self.currency);
        Ok(if self.texts().stories.keep(self.who, story, self.at) { question } else { voice.word("text-too-often") })
    }

    /// The next question of a story that was begun, or its end; `None` where none waits, or this is an order and no answer.
    pub(super) async fn goes_on(&self, ask: &Ask, answer: &str, voice: Voice) -> Result<Option<String>, PageError> {
        let is_order = ask.is_clear() || matches!(ask, Ask::Tell(_));
        let stories = &self.texts().stories;
        let Some(story) = stories.take(self.who, self.at) else { return Ok(None) };
        if is_order {
            stories.keep(self.who, story, self.at);
            return Ok(None);
        }
        match story.hear(&form::asked(answer), self.currency) {
            Heard::Next(story) | Heard::Unread(story) => {
                let question = story.question(voice, self.currency);
                stories.keep(self.who, story, self.at);
                Ok(Some(question))
            }
            Heard::Whole(told) => self.keep_told(*told, (Channel::Sms, voice)).await.map(Some),
        }
    }

    /// Keeps a whole story: its code.
    pub(super) async fn keep_told(&self, told: Told, (channel, voice): (Channel, Voice)) -> Result<String, PageError> {
        let near_may = self.near.is_none_or(|Asker(near)| self.state.complaints.may_file(near).is_ok());
        if !near_may || !self.texts().may_tell(self.who, self.at) {
            return Ok(voice.word("text-too-often"));
        }
        let (ticket, received_on) = (told.ticket.clone(), self.state.answers.today());
        let draft = Draft { ticket, grievance: told.grievance(voice.lang().code()), contact: None, channel, received_on, keyed_by: None };
        let memory = &self.texts().memory;
        let code = memory.tell(draft, self.near.is_none().then_some(self.who)).await?.code;
        Ok(kept(&code, memory.glance(code.as_str()).await?, voice))
    }

    /// What makes a session that is sent twice one report: its name, else whose it is and the day.
    pub(super) fn ticket(&self) -> String {
        let day = self.state.answers.today();
        self.session.map_or_else(|| format!("{} {day}", hex(&self.who.0)), |session| hex(&session.0))
    }

    /// Confirms a phone by digits that a page showed. Where nobody vouches for the number, nothing is confirmed.
    pub(super) async fn confirm(&self, number: &str, digits: Option<&str>, voice: Voice) -> Result<String, PageError> {
        if !self.may_try() {
            return Ok(voice.word("text-code-wait"));
        }
        let is_confirmed = match digits.filter(|_| self.near.is_none()) {
            Some(digits) => self.texts().memory.confirm((self.who, number), digits).await?,
            None => false,
        };
        if !is_confirmed {
            self.was_wrong();
        }
        Ok(voice.word(if is_confirmed { "text-confirmed" } else { "text-confirm-unknown" }))
    }
}
