//! What did an official do with a complaint? The fields of one form of the desk, read into an event or into one sentence.

use chrono::NaiveDate;
use serde::Deserialize;

use super::{money, no_day};
use crate::record::code::{Code, codes};
use crate::record::complaint::deadline::Deadlines;
use crate::record::complaint::deadline::{Now, Stage};
use crate::record::complaint::event::{Closing, Decision, Event, Referral};
use crate::record::complaint::grievance::Assurance;
use crate::record::complaint::remedy::{Head, Payer};
use crate::record::period::parse_day;
use crate::record::said::Said;

codes! {
    /// What a form of the desk does.
    Deed, "one of the acts of the complaints desk":
    Acknowledge = "acknowledge", Answer = "answer", Contacted = "contacted", TakeOn = "take_on", Assure = "assure", Refer = "refer",
    Accepted = "accepted", Declined = "declined", Serve = "serve", Replied = "replied", Decide = "decide", Owe = "owe", Paid = "paid",
    Close = "close", Merge = "merge",
}

impl Deed {
    /// Whether it decides what becomes of a complaint; an intake officer only takes in, answers and says who somebody is.
    #[must_use]
    pub const fn decides(self) -> bool {
        match self {
            Self::Acknowledge | Self::Answer | Self::Contacted | Self::Assure => false,
            Self::TakeOn
            | Self::Refer
            | Self::Accepted
            | Self::Declined
            | Self::Serve
            | Self::Replied
            | Self::Decide
            | Self::Owe
            | Self::Paid
            | Self::Close
            | Self::Merge => true,
        }
    }
}

/// The form as it was typed.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
#[expect(missing_docs, reason = "the fields of the form, named as they stand on the page")]
pub struct ActForm {
    pub form_token: String,
    pub seen: String,
    pub deed: String,
    pub on: String,
    pub words: String,
    pub choice: String,
    pub payer: String,
    pub licence_no: String,
    pub placement_id: String,
    pub urgent: String,
    pub agreed: String,
    pub number: String,
    pub amount: String,
    pub currency: String,
    pub due_on: String,
}

impl ActForm {
    /// What is done, and on which day.
    ///
    /// # Errors
    /// A sentence for whoever filled the form in.
    pub fn read(&self, (deadlines, now): (&Deadlines, Now)) -> Result<(Event, NaiveDate), String> {
        let deed = self.deed().ok_or("Press one of the buttons of the page.")?;
        let on = if self.on.trim().is_empty() { now.today } else { parse_day(&self.on).ok_or_else(|| english(&no_day(&self.on)))? };
        Ok((self.event(deed, (deadlines, on, now))?, on))
    }

    /// Which form it is.
    #[must_use]
    pub fn deed(&self) -> Option<Deed> {
        Deed::parse(&self.deed).ok()
    }

    fn event(&self, deed: Deed, (deadlines, on, now): (&Deadlines, NaiveDate, Now)) -> Result<Event, String> {
        let words = self.words.trim().to_owned();
        Ok(match deed {
            Deed::Acknowledge => Event::Acknowledged,
            Deed::Answer => Event::Answered { words },
            Deed::Contacted => Event::Contacted,
            Deed::TakeOn => {
                let text = |text: &str| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
                Event::TakenOn { urgent: self.urgent == "yes", licence_no: text(&self.licence_no), placement_id: text(&self.placement_id) }
            }
            Deed::Assure => Event::Assured { level: chosen::<Assurance>(&self.choice)?, by: words },
            Deed::Refer if self.agreed != "yes" => return Err("Ask the worker first: a complaint is passed on only with the worker's word.".to_owned()),
            Deed::Refer => Event::Referred { to: chosen::<Referral>(&self.choice)?, office: words },
            Deed::Accepted => Event::Accepted { referral: self.number()? },
            Deed::Declined => Event::Declined { referral: self.number()?, reason: words },
            Deed::Serve => Event::NoticeServed,
            Deed::Replied => Event::Replied,
            Deed::Decide => Event::Decided { outcome: chosen::<Decision>(&self.choice)?, reasons: words },
            Deed::Owe => {
                let due_on = if self.due_on.trim().is_empty() { None } else { Some(parse_day(&self.due_on).ok_or_else(|| english(&no_day(&self.due_on)))?) };
                let usual = || deadlines.due(Stage::Refund, on, (None, now)).map_or(on, |due| due.by_on);
                let (head, payer) = (chosen::<Head>(&self.choice)?, chosen::<Payer>(&self.payer)?);
                Event::Owed { head, payer, amount: money(&self.amount, &self.currency).map_err(|said| english(&said))?, due_on: due_on.unwrap_or_else(usual) }
            }
            Deed::Paid => Event::Paid { item: self.number()?, amount: money(&self.amount, &self.currency).map_err(|said| english(&said))?, proof: words },
            Deed::Close => Event::Closed { why: chosen::<Closing>(&self.choice)?, reasons: words },
            Deed::Merge => Event::Merged { into: self.number()? },
        })
    }

    fn number(&self) -> Result<i64, String> {
        self.number.trim().parse().map_err(|_| "Write the number of the complaint, such as 12.".to_owned())
    }
}

/// The desk reads English.
fn english(said: &Said) -> String {
    said.english().to_owned()
}

fn chosen<T: Code>(text: &str) -> Result<T, String> {
    T::parse(text).map_err(|_| "Choose one of the list.".to_owned())
}
