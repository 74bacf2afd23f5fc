//! What workers said of an agency, as its page tells it: counts alone.

use chrono::NaiveDate;
use serde::Serialize;

use super::complaint_words::said;
use crate::record::feedback::Question;
use crate::statistics::feedback::{Figure, Response, Row, Said, Showing, Voices};
use crate::web::say::Sentence;

/// What workers said.
#[derive(Debug, Clone, Serialize)]
pub struct VoicesView {
    /// Who was asked and who answered; absent where too few did.
    pub response: Option<ResponseLine>,
    /// What was asked, with the counts.
    pub rows: Vec<RowLine>,
    /// So many workers stand behind each number.
    pub least: u64,
    /// Numbers are rounded to this.
    pub rounded: u64,
}

/// Who was asked and who answered.
#[derive(Debug, Clone, Serialize)]
pub struct ResponseLine {
    /// Workers who were asked.
    pub asked: u64,
    /// Those who answered.
    pub answered: u64,
    /// Of a hundred.
    pub percent: u64,
    /// The last day whose answers count.
    pub until: NaiveDate,
}

/// One question.
#[derive(Debug, Clone, Serialize)]
pub struct RowLine {
    /// The question as a code, for programs.
    pub question: Question,
    /// In words.
    pub words: Sentence,
    /// The last day whose answers count; absent where nothing is shown.
    pub until: Option<NaiveDate>,
    /// How many said yes, no, and neither; empty where nothing is shown. Absent is hidden, and nought is nobody.
    pub numbers: Vec<Option<u64>>,
}

impl VoicesView {
    /// What is shown of answers.
    #[must_use]
    pub fn of(voices: &Voices, showing: &Showing) -> Self {
        let line = |Response { until, asked, answered, percent }| ResponseLine { asked, answered, percent, until };
        Self { response: voices.response.map(line), rows: voices.rows.iter().map(row).collect(), least: showing.least, rounded: showing.counts_to }
    }

    /// What an invented agency's workers said, and nothing yet.
    #[must_use]
    pub fn samples() -> [Self; 2] {
        let until = NaiveDate::from_ymd_opt(2026, 2, 28).unwrap_or_default();
        let showing = Showing { least: 10, least_otherwise: 5, counts_to: 5 };
        let told = |yes, no, unsaid| Some(Said { until, yes, no, unsaid });
        let rows = [
            (Question::FeePaid, told(Figure::About(25), Figure::About(10), Figure::Nobody)),
            (Question::ContractKept, told(Figure::About(20), Figure::Hidden, Figure::Hidden)),
            (Question::PapersKept, None),
            (Question::PaidOnTime, told(Figure::About(20), Figure::About(15), Figure::Nobody)),
            (Question::WouldReturn, None),
        ];
        let rows: Vec<Row> = rows.into_iter().map(|(question, said)| Row { question, said }).collect();
        let response = Some(Response { until, asked: 50, answered: 35, percent: 70 });
        let none = Voices { response: None, rows: Vec::new() };
        [Self::of(&Voices { response, rows }, &showing), Self::of(&none, &showing)]
    }
}

fn row(row: &Row) -> RowLine {
    let number = |figure: Figure| match figure {
        Figure::About(count) => Some(count),
        Figure::Nobody => Some(0),
        Figure::Hidden => None,
    };
    let numbers = row.said.map(|said| [said.yes, said.no, said.unsaid].map(number).to_vec()).unwrap_or_default();
    RowLine { question: row.question, words: said("told-of", row.question, question_words), until: row.said.map(|said| said.until), numbers }
}

const fn question_words(question: Question) -> &'static str {
    match question {
        Question::FeePaid => "Paid to get the job",
        Question::ContractKept => "The job was as promised",
        Question::PapersKept => "Somebody else keeps the passport",
        Question::PaidOnTime => "Pay comes on time",
        Question::WouldReturn => "Would go with this agency again",
    }
}
