//! What did a worker answer to the questions about a job? One question a page: the code and the answers so far travel in the form itself,
//! never in an address, and any of them may be left open.

use serde::Serialize;

use super::complaint::Go;
use super::{FieldError, code, money, stated};
use crate::record::code::{Code, codes};
use crate::record::feedback::{Heard, Keeper, Told};
use crate::record::said::Said;

codes! {
    /// A question of the form.
    Step, "one of paid sum contract papers pay again check":
    Paid = "paid",
    /// Only where a fee was paid.
    Sum = "sum",
    Contract = "contract", Papers = "papers", Pay = "pay", Again = "again",
    /// All answers, before they are sent.
    Check = "check",
}

/// The answers as they were chosen; an empty one is not said.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[expect(missing_docs, reason = "the fields of the form, named as they stand on the page")]
pub struct FeedbackForm {
    pub code: String,
    pub fee_paid: String,
    pub amount: String,
    pub currency: String,
    pub contract_kept: String,
    pub papers_kept_by: String,
    pub paid_on_time: String,
    pub would_return: String,
}

impl Step {
    /// The field of a question that is answered by choosing.
    #[must_use]
    pub const fn field(self) -> Option<&'static str> {
        match self {
            Self::Paid => Some("fee_paid"),
            Self::Contract => Some("contract_kept"),
            Self::Papers => Some("papers_kept_by"),
            Self::Pay => Some("paid_on_time"),
            Self::Again => Some("would_return"),
            Self::Sum | Self::Check => None,
        }
    }

    /// Which question it is, from 1, of how many.
    #[must_use]
    pub fn place(self) -> (usize, usize) {
        let place = Self::ALL.iter().position(|step| *step == self).unwrap_or_default();
        (place + 1, Self::ALL.len())
    }
}

impl FeedbackForm {
    /// The form that a browser sent, with the question it showed, `None` where it was the code alone, and the button that was pressed.
    #[must_use]
    pub fn of(pairs: Vec<(String, String)>) -> (Self, Option<Step>, Go) {
        let (mut form, mut step, mut go) = (Self::default(), None, Go::Next);
        for (name, text) in pairs {
            match name.as_str() {
                "step" => step = Step::parse(&text).ok(),
                "go" => go = Go::parse(&text).unwrap_or(Go::Next),
                name => {
                    if let Some(field) = form.field(name) {
                        text.trim().clone_into(field);
                    }
                }
            }
        }
        (form, step, go)
    }

    /// The question after one: how much is asked only of whoever paid.
    #[must_use]
    pub fn after(&self, step: Step) -> Step {
        self.walk(Step::ALL.iter().copied().filter(|next| step < *next)).unwrap_or(Step::Check)
    }

    /// The question before one.
    #[must_use]
    pub fn before(&self, step: Step) -> Step {
        self.walk(Step::ALL.iter().copied().rev().filter(|before| *before < step)).unwrap_or(Step::Paid)
    }

    fn walk(&self, mut steps: impl Iterator<Item = Step>) -> Option<Step> {
        steps.find(|step| *step != Step::Sum || self.has_paid())
    }

    fn has_paid(&self) -> bool {
        self.fee_paid == Heard::Yes.as_str()
    }

    /// Leaves the sum open.
    pub fn skip(&mut self, step: Step) {
        if step == Step::Sum {
            self.amount.clear();
            self.currency.clear();
        }
    }

    /// What the page carries along: the code, and every answer but those of the question it shows.
    #[must_use]
    pub fn carried(&self, step: Step) -> Vec<(&'static str, String)> {
        let all = [
            (None, "code", &self.code),
            (Some(Step::Paid), "fee_paid", &self.fee_paid),
            (Some(Step::Sum), "amount", &self.amount),
            (Some(Step::Sum), "currency", &self.currency),
            (Some(Step::Contract), "contract_kept", &self.contract_kept),
            (Some(Step::Papers), "papers_kept_by", &self.papers_kept_by),
            (Some(Step::Pay), "paid_on_time", &self.paid_on_time),
            (Some(Step::Again), "would_return", &self.would_return),
        ];
        all.into_iter().filter(|(of, _, text)| *of != Some(step) && !text.is_empty()).map(|(_, name, text)| (name, text.clone())).collect()
    }

    /// What is wrong with the answer to a question.
    #[must_use]
    pub fn wrong(&self, step: Step) -> Vec<FieldError> {
        let error = |field: &'static str, message: Said| FieldError { field: field.into(), message: message.into() };
        let heard = |field, text: &str| stated(text, code::<Heard>).err().map(|message| error(field, message));
        let found = match step {
            Step::Paid => heard("fee_paid", &self.fee_paid),
            Step::Sum => stated(&self.amount, |text| money(text, &self.currency)).err().map(|message| error("amount", message)),
            Step::Contract => heard("contract_kept", &self.contract_kept),
            Step::Papers => stated(&self.papers_kept_by, code::<Keeper>).err().map(|message| error("papers_kept_by", message)),
            Step::Pay => heard("paid_on_time", &self.paid_on_time),
            Step::Again => heard("would_return", &self.would_return),
            Step::Check => None,
        };
        found.into_iter().collect()
    }

    /// What was answered.
    ///
    /// # Errors
    /// The first question whose answer cannot be taken, with what is wrong.
    pub fn read(&self) -> Result<Told, (Step, Vec<FieldError>)> {
        for step in Step::ALL.iter().filter(|step| **step != Step::Sum || self.has_paid()) {
            let wrong = self.wrong(*step);
            if !wrong.is_empty() {
                return Err((*step, wrong));
            }
        }
        let heard = |text: &str| Heard::parse(text).unwrap_or(Heard::Unsaid);
        Ok(Told {
            fee_paid: heard(&self.fee_paid),
            fee: if self.has_paid() { money(&self.amount, &self.currency).ok() } else { None },
            contract_kept: heard(&self.contract_kept),
            papers_kept_by: Keeper::parse(&self.papers_kept_by).unwrap_or(Keeper::Unsaid),
            paid_on_time: heard(&self.paid_on_time),
            would_return: heard(&self.would_return),
        })
    }

    fn field(&mut self, name: &str) -> Option<&mut String> {
        match name {
            "code" => Some(&mut self.code),
            "fee_paid" => Some(&mut self.fee_paid),
            "amount" => Some(&mut self.amount),
            "currency" => Some(&mut self.currency),
            "contract_kept" => Some(&mut self.contract_kept),
            "papers_kept_by" => Some(&mut self.papers_kept_by),
            "paid_on_time" => Some(&mut self.paid_on_time),
            "would_return" => Some(&mut self.would_return),
            _unknown => None,
        }
    }
}
