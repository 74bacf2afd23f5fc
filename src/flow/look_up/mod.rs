//! What would a worker be told about these words? Match, then status on the day, then one verdict of the closed list.
//!
//! Only the very same name of one agency, or something that it alone has (licence number, phone, page), speaks of a status.

mod scope;
mod words;

use chrono::NaiveDate;

use crate::matching::{Alignment, Answer, Candidate, Evidence, Index, Scope, Verdict};
use crate::record::agency::{Agency, AgencyKind, Person};
use crate::record::check::{Check, CheckVerdict, CheckedAgency, Difference};
use crate::record::licence::{Status, StatusOn};
use crate::record::period::Period;
use crate::record::place::{Country, Occupation};
use crate::record::register::Register;
use crate::record::said::Said;

/// Characters of a question that are answered.
const MAX_ASKED: usize = 200;

/// What was asked.
#[derive(Debug, Clone)]
pub struct Asked {
    /// A name, licence number, phone or page, in any writing.
    pub words: String,
    /// The day that is meant.
    pub on: NaiveDate,
    /// The day as of which the register is read.
    pub known: NaiveDate,
    /// Only licences of this jurisdiction; others of the same name are shown apart.
    pub jurisdiction: Option<String>,
    /// Where the job is.
    pub destination: Option<Country>,
    /// What the job is.
    pub occupation: Option<Occupation>,
    /// What kind of placement it is.
    pub kind: Option<AgencyKind>,
}

impl Asked {
    /// A question about words on a day, with what is known on that day.
    #[must_use]
    pub fn new(words: impl Into<String>, on: NaiveDate) -> Self {
        Self { words: words.into(), on, known: on, jurisdiction: None, destination: None, occupation: None, kind: None }
    }
}

/// Answers a question from the register. The index must have been built from the same register, in its order.
#[must_use]
pub fn look_up(register: &Register, index: &Index, asked: &Asked) -> Check {
    let desk = Desk { register, asked };
    let answer = desk.with_people_of_the_day(index.ask(&asked.words, &Scope { jurisdiction: asked.jurisdiction.clone() }), index);
    match answer.verdict {
        Verdict::Exact => desk.one_is_meant(&answer),
        Verdict::Likely => desk.no_status(CheckVerdict::DidYouMean, &nearest(answer)),
        Verdict::Ambiguous | Verdict::Partial => desk.no_status(CheckVerdict::Several, &answer),
        Verdict::LookAlike => desk.no_status(CheckVerdict::LookAlike, &answer),
        Verdict::Differ => desk.no_status(CheckVerdict::NameAndNumberDiffer, &answer),
        Verdict::None => desk.no_status(CheckVerdict::NotFound, &answer),
    }
}

/// One name is nearly the same: it is shown with others that go by every core word that was typed, not with all that share a word.
fn nearest(mut answer: Answer) -> Answer {
    let mut place = 0;
    answer.candidates.retain(|candidate| {
        place += 1;
        place == 1 || candidate.is_namesake
    });
    answer
}

/// The register and the question, side by side.
struct Desk<'a> {
    register: &'a Register,
    asked: &'a Asked,
}

impl Desk<'_> {
    fn one_is_meant(&self, answer: &Answer) -> Check {
        let Some((first, agency)) = answer.candidates.first().and_then(|first| Some((first, self.agency(first)?))) else {
            return self.no_status(CheckVerdict::NotFound, answer);
        };
        let found = self.status(agency);
        let beyond = scope::beyond(agency, self.asked);
        let verdict = match CheckVerdict::of(found.status) {
            CheckVerdict::Licensed if !beyond.is_empty() => CheckVerdict::LicensedNotForThis,
            verdict => verdict,
        };
        let mut reasons = words::matched(answer.by, agency);
        reasons.extend(words::because(&found, agency, self.asked));
        reasons.extend(beyond);
        reasons.extend(scope::unsaid(agency, self.asked));
        if self.is_shared(agency) {
            reasons.push(words::SHARED_NUMBER);
        }
        let lost = self.lost_namesakes(answer, agency);
        reasons.extend(lost.iter().map(words::lost_namesake));
        let source_on = self.register.timeline(&agency.licence_no.key()).and_then(|timeline| timeline.last_word(self.asked.known));
        Check { agency: Some(self.shown(first, agency, Some(found.status))), candidates: lost, source_on, ..self.check(verdict, reasons, answer) }
    }

    fn no_status(&self, verdict: CheckVerdict, answer: &Answer) -> Check {
        let candidates: Vec<CheckedAgency> = answer.candidates.iter().filter_map(|one| Some(self.shown(one, self.agency(one)?, None))).collect();
        let reasons = words::why(verdict, answer.by, &candidates);
        Check { candidates, ..self.check(verdict, reasons, answer) }
    }

    fn check(&self, verdict: CheckVerdict, reasons: Vec<Said>, answer: &Answer) -> Check {
        Check {
            verdict,
            headline: words::headline(verdict),
            reasons,
            next_step: words::next_step(verdict),
            asked: self.asked.words.chars().take(MAX_ASKED).collect(),
            matched_by: matched_by(answer.by),
            on: self.asked.on,
            known_on: self.asked.known,
            source_on: self.register.last_word(self.asked.known),
            agency: None,
            candidates: Vec::new(),
            elsewhere: answer.elsewhere.iter().filter_map(|one| Some(self.shown(one, self.agency(one)?, None))).collect(),
        }
    }

    /// Where a person was named, only agencies at which one of that name is on the day are left.
    fn with_people_of_the_day(&self, mut answer: Answer, index: &Index) -> Answer {
        if answer.by != Evidence::Person {
            return answer;
        }
        let is_there = |person: &Person| {
            Period::through(person.from.unwrap_or(NaiveDate::MIN), person.until).is_ok_and(|period| period.contains(self.asked.on))
                && index.is_same_person(&person.name, &self.asked.words)
        };
        let has_one = |one: &Candidate| self.agency(one).is_some_and(|agency| self.register.people(&agency.licence_no.key()).any(is_there));
        answer.candidates.retain(has_one);
        answer.elsewhere.retain(has_one);
        if answer.candidates.is_empty() {
            answer.verdict = Verdict::None;
        }
        answer
    }

    fn agency(&self, candidate: &Candidate) -> Option<&Agency> {
        self.register.rows().agencies.get(candidate.position)
    }

    /// A number that belongs to several holders says nothing of one of them.
    fn status(&self, agency: &Agency) -> StatusOn<'_> {
        let timeline = self.register.timeline(&agency.licence_no.key()).filter(|_| !self.is_shared(agency));
        timeline.map_or(StatusOn { status: Status::Unknown, because: None }, |timeline| timeline.status_on(self.asked.on, self.asked.known))
    }

    fn is_shared(&self, agency: &Agency) -> bool {
        let is_other = |other: &Agency| other.jurisdiction != agency.jurisdiction || !other.goes_by(&agency.legal_name);
        self.register.agencies(&agency.licence_no.key()).any(is_other)
    }

    /// Agencies with a name like that of the one meant whose licence is suspended, taken or given back.
    fn lost_namesakes(&self, answer: &Answer, meant: &Agency) -> Vec<CheckedAgency> {
        let others = answer.candidates.iter().skip(1).filter(|one| one.is_namesake);
        let lost = |one: &Candidate| {
            let agency = self.agency(one).filter(|agency| agency.licence_no.key() != meant.licence_no.key())?;
            let status = self.status(agency).status;
            let is_lost = matches!(status, Status::Suspended | Status::Expired | Status::Revoked | Status::Surrendered | Status::Refused);
            is_lost.then(|| self.shown(one, agency, Some(status)))
        };
        others.filter_map(lost).collect()
    }

    fn shown(&self, candidate: &Candidate, agency: &Agency, status: Option<Status>) -> CheckedAgency {
        CheckedAgency {
            name: agency.legal_name.clone(),
            licence_no: agency.licence_no.clone(),
            jurisdiction: agency.jurisdiction.clone(),
            status,
            differs: if candidate.is_same_name { Vec::new() } else { differences(&candidate.alignment) },
        }
    }
}

fn differences(alignment: &Alignment) -> Vec<Difference> {
    let differing = alignment.pairs.iter().filter(|pair| !pair.typed.eq_ignore_ascii_case(&pair.registered));
    let marked = differing.map(|pair| {
        let (typed, registered) = words::marked(&pair.typed, &pair.registered);
        Difference { typed: Some(typed), registered: Some(registered) }
    });
    let extra = alignment.extra.iter().map(|word| Difference { typed: Some(format!("[{word}]")), registered: None });
    let missing = alignment.missing.iter().map(|word| Difference { typed: None, registered: Some(format!("[{word}]")) });
    marked.chain(extra).chain(missing).collect()
}

const fn matched_by(by: Evidence) -> &'static str {
    match by {
        Evidence::Licence => "licence",
        Evidence::Phone => "phone",
        Evidence::Page => "page",
        Evidence::Name => "name",
        Evidence::Person => "person",
    }
}
