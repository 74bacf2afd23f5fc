//! What is shown of workers' answers on the page of an agency? Counts of those who were asked and of what they said, released month by
//! month, and only where nobody can be read out of them. Never a mean, never a mark.

use chrono::{Datelike, Days, Months, NaiveDate};
use serde::Deserialize;

use super::suppress::release::{Release, newest};
use super::suppress::{Count, hide};
use crate::record::code::Code;
use crate::record::feedback::{Question, Told, Voice};

/// How answers are shown. Data, read from the text of `seeds/lists/feedback.toml`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Showing {
    /// A number is shown when so many workers stand behind it, and may change by no fewer.
    pub least: u64,
    /// Of those who were asked, so many are not known to have said the same.
    pub least_otherwise: u64,
    /// Published counts are rounded to this.
    pub counts_to: u64,
}

/// What is shown of an agency.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Voices {
    /// Who was asked and who answered; `None` where too few did, and then nothing else is shown either.
    pub response: Option<Response>,
    /// The questions, in order.
    pub rows: Vec<Row>,
}

/// Who was asked and who answered: rounded counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Response {
    /// The last day whose answers are counted.
    pub until: NaiveDate,
    /// Workers who were asked.
    pub asked: u64,
    /// Of them, those who answered anything.
    pub answered: u64,
    /// Of a hundred who were asked, reckoned from the rounded counts; halves up.
    pub percent: u64,
}

/// What was said to one question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Row {
    /// Which.
    pub question: Question,
    /// The counts; `None` where they would say too much.
    pub said: Option<Said>,
}

/// How many said what.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Said {
    /// The last day whose answers are counted.
    pub until: NaiveDate,
    /// Said yes.
    pub yes: Figure,
    /// Said no.
    pub no: Figure,
    /// Answered, but not this.
    pub unsaid: Figure,
}

/// A number as it is published.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Figure {
    /// Rounded.
    About(u64),
    /// Nobody.
    Nobody,
    /// Too few, or it would tell of a few.
    Hidden,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    showing: WrittenShowing,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenShowing {
    least: u64,
    least_otherwise: u64,
    counts_to: u64,
    #[serde(rename = "standing")]
    _standing: String,
}

impl Showing {
    /// Reads the list.
    ///
    /// # Errors
    /// One sentence that names the line or the key, and what to do.
    pub fn parse(text: &str) -> Result<Self, String> {
        let Written { showing } = toml::from_str(text).map_err(|error| error.to_string())?;
        let WrittenShowing { least, least_otherwise, counts_to, _standing } = showing;
        if least < 3 || counts_to == 0 || least < counts_to {
            return Err("showing.least is a count from 3, and showing.counts_to one from 1 to it: write 10 and 5".into());
        }
        Ok(Self { least, least_otherwise, counts_to })
    }

    /// A count as it is published: to the nearest five (or as the list says), halves up.
    #[must_use]
    pub const fn published(&self, count: u64) -> u64 {
        (count + self.counts_to / 2) / self.counts_to * self.counts_to
    }
}

impl Voices {
    /// What may be shown on a day. Answers are released as they stood at the beginning of each month, and each question goes its own
    /// way through the months: a release that differs from the one before by a few is held until more has come.
    #[must_use]
    pub fn of(asked: &[Voice], showing: &Showing, today: NaiveDate) -> Self {
        let days = release_days(asked, today);
        let response = response(asked, showing, &days);
        let row = |question: &Question| Row { question: *question, said: response.and_then(|_| said(asked, showing, (&days, *question))) };
        Self { rows: Question::ALL.iter().map(row).collect(), response }
    }

    /// Whether there is nothing to show.
    #[must_use]
    pub const fn is_silent(&self) -> bool {
        self.response.is_none()
    }
}

/// The first days of months from the first question to today; what was written down before each is released on it.
fn release_days(asked: &[Voice], today: NaiveDate) -> Vec<NaiveDate> {
    let Some(first) = asked.iter().map(|voice| voice.recorded_on).min() else { return Vec::new() };
    let next = |day: &NaiveDate| day.with_day(1).and_then(|day| day.checked_add_months(Months::new(1)));
    std::iter::successors(next(&first), next).take_while(|day| *day <= today).collect()
}

fn response(asked: &[Voice], showing: &Showing, days: &[NaiveDate]) -> Option<Response> {
    let release = |day: &NaiveDate| {
        let answered = told_before(asked, *day).count() as u64;
        Release { cells: vec![answered], is_shown: showing.least <= answered }
    };
    let releases: Vec<Release> = days.iter().map(release).collect();
    let at = newest(&releases, showing.least)?;
    let (day, answered) = (days[at], showing.published(releases[at].cells[0]));
    let asked = showing.published(asked_before(asked, day));
    Some(Response { until: last_day(day), asked, answered, percent: (answered * 100 + asked / 2) / asked.max(1) })
}

fn said(asked: &[Voice], showing: &Showing, (days, question): (&[NaiveDate], Question)) -> Option<Said> {
    let shown = |day: &NaiveDate| {
        let cells = sides(asked, *day, question);
        (figures(&cells, showing, asked_before(asked, *day)), cells)
    };
    let (figures, cells): (Vec<[Figure; 3]>, Vec<Vec<u64>>) = days.iter().map(shown).unzip();
    let release = |(cells, figures): (Vec<u64>, &[Figure; 3])| Release { cells, is_shown: figures.iter().any(|figure| *figure != Figure::Hidden) };
    let at = newest(&cells.into_iter().zip(&figures).map(release).collect::<Vec<_>>(), showing.least)?;
    let [yes, no, unsaid] = figures[at];
    Some(Said { until: last_day(days[at]), yes, no, unsaid })
}

/// The counts of one question as they are published.
fn figures(cells: &[u64], showing: &Showing, asked: u64) -> [Figure; 3] {
    let held: Vec<usize> = (0..cells.len()).filter(|at| 0 < cells[*at]).collect();
    let counts: Vec<Count> = held.iter().map(|at| Count { workers: cells[*at], of_one_agency: false }).collect();
    let hidden = hide(&counts, showing.least);
    // Where nearly all who were asked said the same, the agency would know what each of them said.
    let is_unanimous = |workers: u64| asked < workers + showing.least_otherwise;
    let mut figures = [Figure::Hidden; 3];
    if held.is_empty() || held.iter().zip(&hidden).any(|(at, why)| why.is_none() && is_unanimous(cells[*at])) {
        return figures;
    }
    for (at, figure) in figures.iter_mut().enumerate() {
        *figure = match held.iter().position(|held| *held == at) {
            Some(place) if hidden[place].is_none() => Figure::About(showing.published(cells[at])),
            Some(_) => Figure::Hidden,
            // That nobody said it is told only where no other cell is hidden: else it is one of those that may hold somebody.
            None if hidden.iter().all(Option::is_none) => Figure::Nobody,
            None => Figure::Hidden,
        };
    }
    figures
}

/// How many said yes, no and neither, of those who had answered before a day.
fn sides(asked: &[Voice], day: NaiveDate, question: Question) -> Vec<u64> {
    let mut cells = vec![0; 3];
    for told in told_before(asked, day) {
        cells[match told.side(question) {
            Some(true) => 0,
            Some(false) => 1,
            None => 2,
        }] += 1;
    }
    cells
}

/// The last word of each worker before a day, of those who said anything.
fn told_before(asked: &[Voice], day: NaiveDate) -> impl Iterator<Item = &Told> {
    let last = move |voice: &Voice| voice.answers.iter().rposition(|(recorded_on, _)| *recorded_on < day);
    asked.iter().filter_map(move |voice| last(voice).map(|at| &voice.answers[at].1)).filter(|told| !told.is_silent())
}

fn asked_before(asked: &[Voice], day: NaiveDate) -> u64 {
    asked.iter().filter(|voice| voice.recorded_on < day).count() as u64
}

/// The day before a release.
fn last_day(release: NaiveDate) -> NaiveDate {
    release.checked_sub_days(Days::new(1)).unwrap_or(release)
}
