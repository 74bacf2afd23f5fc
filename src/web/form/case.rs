//! What did an official do in a case? The fields of one form of the desk, read into an event or into one sentence.

use chrono::NaiveDate;

use super::{money, no_day};
use crate::record::case::deadline::{Spans, Stage};
use crate::record::case::event::{Answer, Closing, Event, Ruling, Sanction, Service, Standard, Verdict};
use crate::record::case::evidence::{Keeping, Made, Making, Piece};
use crate::record::case::parse_number;
use crate::record::code::{Code, codes};
use crate::record::complaint::remedy::{Head, Payer};
use crate::record::money::Money;
use crate::record::period::parse_day;

codes! {
    /// What a form of a case does.
    Deed, "one of the acts of a case":
    Note = "note", Evidence = "evidence", HandOver = "hand_over", Limit = "limit", Notice = "notice", Serve = "serve", AskExtension = "ask_extension",
    Extend = "extend", Reply = "reply", Decide = "decide", Sanction = "sanction", Appeal = "appeal", Answer = "answer", Owe = "owe", Paid = "paid",
    Confirm = "confirm", Draw = "draw", Refill = "refill", Close = "close",
}

/// The form as it was typed.
#[derive(Debug, Clone, Default)]
pub struct CaseForm(Vec<(String, String)>);

impl CaseForm {
    /// A form of pairs.
    #[must_use]
    pub const fn of(pairs: Vec<(String, String)>) -> Self {
        Self(pairs)
    }

    /// What stands in a field, without the spaces around it; nothing where the form has no such field.
    #[must_use]
    pub fn text(&self, name: &str) -> &str {
        self.0.iter().find(|(known, _)| known == name).map(|(_, text)| text.trim()).unwrap_or_default()
    }

    /// What stands in a field, with every space of it.
    #[must_use]
    pub fn whole(&self, name: &str) -> &str {
        self.0.iter().find(|(known, _)| known == name).map(|(_, text)| text.as_str()).unwrap_or_default()
    }

    /// Every value of a field that may stand several times.
    #[must_use]
    pub fn every(&self, name: &str) -> Vec<String> {
        let values = self.0.iter().filter(|(known, _)| known == name).flat_map(|(_, text)| text.split([',', ' ', '\n', '\r']));
        values.map(str::trim).filter(|text| !text.is_empty()).map(str::to_owned).collect()
    }

    /// How many events whoever filled it in saw in the case.
    #[must_use]
    pub fn seen(&self) -> usize {
        self.text("seen").parse().unwrap_or_default()
    }

    /// A number of something in the case.
    ///
    /// # Errors
    /// A sentence for whoever filled the form in.
    pub fn number(&self) -> Result<i64, String> {
        self.text("number").parse().map_err(|_| "Write the number as the page shows it, such as 12.".to_owned())
    }

    /// What is done, and on which day; where the form names no last day, the span of the step has it.
    ///
    /// # Errors
    /// A sentence for whoever filled the form in.
    pub fn read(&self, spans: &Spans, today: NaiveDate) -> Result<(Event, NaiveDate), String> {
        let deed = Deed::parse(self.text("deed")).map_err(|_| "Press one of the buttons of the page.".to_owned())?;
        let on = self.day("on")?.unwrap_or(today);
        let words = || self.text("words").to_owned();
        let event = match deed {
            Deed::Note => Event::Noted { words: words() },
            Deed::Evidence => Event::Evidence(self.piece()?),
            Deed::HandOver => Event::Handed { evidence: self.number()?, to: self.text("name").to_owned(), why: words() },
            Deed::Limit => Event::Limited { offence: words(), last_on: self.needed_day("until")? },
            Deed::Notice => Event::NoticeMade { addressee: self.text("name").to_owned(), allegations: words() },
            Deed::Serve => Event::Served { how: self.chosen::<Service>()?, proof: words() },
            Deed::AskExtension => Event::ExtensionAsked { reasons: words() },
            Deed::Extend => Event::Extended { until: self.needed_day("until")?, reasons: words() },
            Deed::Reply => Event::Replied { words: words() },
            Deed::Appeal => Event::Appealed { forum: words(), stays: self.ticked("stays") },
            Deed::Close => Event::Closed { why: self.chosen::<Closing>()?, reasons: words() },
            Deed::Decide => self.decision()?,
            Deed::Sanction => self.sanction()?,
            Deed::Answer => Event::AppealAnswered { answer: self.chosen::<Answer>()?, reasons: words() },
            Deed::Owe => self.owed(spans, on)?,
            Deed::Paid => Event::Paid { item: self.number()?, amount: self.amount()?, proof: words() },
            Deed::Draw => self.drawn(spans, on)?,
            Deed::Refill => Event::Refilled { drawn: self.number()?, amount: self.amount()?, proof: words() },
            Deed::Confirm => Event::Confirmed { item: self.number()?, came: self.text("choice") == "came", how: words() },
        };
        Ok((event, on))
    }

    fn decision(&self) -> Result<Event, String> {
        Ok(Event::Decided {
            rulings: self.rulings()?,
            standard: self.chosen::<Standard>()?,
            considered: self.text("words").to_owned(),
            appeal_until: self.day("until")?,
            forum: Some(self.text("forum").to_owned()).filter(|forum| !forum.is_empty()),
        })
    }

    fn sanction(&self) -> Result<Event, String> {
        let points = match self.text("points") {
            "" => None,
            points => {
                let count = points.parse().map_err(|_| "Write the points as a whole number, or leave the field empty.".to_owned())?;
                Some((self.text("scheme").to_owned(), self.text("offence").to_owned(), count))
            }
        };
        let (sanction, from, until) = (self.chosen::<Sanction>()?, self.needed_day("from")?, self.day("until")?);
        Ok(Event::Sanctioned { sanction, from, until, points, words: self.text("words").to_owned() })
    }

    /// What is told of a piece of evidence; its digest is of no weight where a file comes with the form.
    ///
    /// # Errors
    /// A sentence for whoever filled the form in.
    pub fn piece(&self) -> Result<Piece, String> {
        let some = |name: &str| Some(self.text(name).to_owned()).filter(|text| !text.is_empty());
        let made = match (self.text("made"), self.text("of")) {
            ("", _) => None,
            (how, of) => {
                let how = Making::parse(how).map_err(|_| "Choose how it was made of another piece, or leave both fields empty.".to_owned())?;
                Some(Made { how, of: of.parse().map_err(|_| "Choose of which piece it was made.".to_owned())? })
            }
        };
        let keeping = if self.text("keeping").is_empty() { Ok(Keeping::Case) } else { Keeping::parse(self.text("keeping")) };
        let keeping = keeping.map_err(|_| "Choose how long it is kept.".to_owned())?;
        let (told, came) =
            ((self.text("name").to_owned(), self.text("sha256").to_lowercase()), (self.text("source").to_owned(), self.text("words").to_owned()));
        let plain = Piece::new(told, came, (self.ticked("is_original"), self.ticked("is_sensitive")));
        Ok(Piece { authority: some("authority"), obtained_by: some("obtained_by"), made, keeping, ..plain })
    }

    /// The day of a field, or today.
    ///
    /// # Errors
    /// A sentence for whoever filled the form in.
    pub fn on(&self, today: NaiveDate) -> Result<NaiveDate, String> {
        Ok(self.day("on")?.unwrap_or(today))
    }

    fn drawn(&self, spans: &Spans, on: NaiveDate) -> Result<Event, String> {
        let decision = self.text("decision").parse().map_err(|_| "Open the case again: the form does not say by which decision.".to_owned())?;
        let refill_on = self.day("refill_on")?.unwrap_or_else(|| spans.end(Stage::Refill, on));
        Ok(Event::Drawn { item: self.number()?, decision, amount: self.amount()?, receipt: self.text("words").to_owned(), refill_on })
    }

    fn owed(&self, spans: &Spans, on: NaiveDate) -> Result<Event, String> {
        Ok(Event::Owed {
            placement_id: self.text("placement_id").to_owned(),
            head: self.chosen::<Head>()?,
            payer: Payer::parse(self.text("payer")).map_err(|_| "Choose who has to pay.".to_owned())?,
            amount: self.amount()?,
            due_on: self.day("due_on")?.unwrap_or_else(|| spans.end(Stage::Refund, on)),
            is_estimate: self.ticked("is_estimate"),
        })
    }

    fn amount(&self) -> Result<Money, String> {
        money(self.text("amount"), self.text("currency")).map_err(|said| said.english().to_owned())
    }

    /// One ruling for each finding that the page listed.
    fn rulings(&self) -> Result<Vec<Ruling>, String> {
        let ruling = |finding_id: &String| {
            let verdict = Verdict::parse(self.text(&format!("verdict_{finding_id}"))).map_err(|_| format!("Choose an outcome for finding {finding_id}."))?;
            Ok(Ruling { finding_id: finding_id.clone(), verdict, reasons: self.text(&format!("reasons_{finding_id}")).to_owned() })
        };
        self.every("finding").iter().map(ruling).collect()
    }

    fn chosen<T: Code>(&self) -> Result<T, String> {
        T::parse(self.text("choice")).map_err(|_| "Choose one of the list.".to_owned())
    }

    fn ticked(&self, name: &str) -> bool {
        self.text(name) == "yes"
    }

    fn day(&self, name: &str) -> Result<Option<NaiveDate>, String> {
        match self.text(name) {
            "" => Ok(None),
            text => parse_day(text).map(Some).ok_or_else(|| no_day(text).english().to_owned()),
        }
    }

    fn needed_day(&self, name: &str) -> Result<NaiveDate, String> {
        self.day(name)?.ok_or_else(|| "Write the day, such as 2026-03-31.".to_owned())
    }
}

/// A case of an address: `C-7` or `7`.
#[must_use]
pub fn case_number(text: &str) -> Option<i64> {
    parse_number(text)
}
