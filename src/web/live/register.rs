//! What do registrars see, and what becomes of what they write? Files of licences over `flow::enter_event` and `flow::decide_entry`.

use super::Live;
use crate::flow::decide_entry::{Decided, Decision, decide_entry};
use crate::flow::enter_event::{Entered, Hand, enter_event, timeline};
use crate::record::agency::Agency;
use crate::record::code::Code;
use crate::record::id::{Id, Key};
use crate::record::register::{Register, RegisterRows};
use crate::record::said;
use crate::store::entries::{Kept, Verdict as Said};
use crate::store::licence_file::LicenceFile;
use crate::web::answers::{Outcome, Trouble};
use crate::web::form::FieldError;
use crate::web::form::event::{DecisionForm, EventForm};
use crate::web::view::licence_desk::{EntryLine, LicenceDeskView, OddLine, ToldLine, appeals, kinds};
use crate::web::view::register::RegisterRow;
use crate::web::view::register_desk::RegisterDeskView;
use crate::web::view::verdict::Verdict;

/// Licences, entries and odd events on one page.
const SHOWN: usize = 50;
const WAITING_MAX: u32 = 100;

const STALE: &str = "Something came in between, and nothing was written. What is new is marked below. Look at it, then send the form again or leave it.";

impl Live {
    pub(super) async fn desk_of_register(&self, asked: &str, who: &str) -> Result<RegisterDeskView, Trouble> {
        let (shown, as_of) = (self.house.shown(), self.day());
        let waiting = self.store.waiting_entries(WAITING_MAX).await?;
        let odd: Vec<OddLine> = shown.register.out_of_turn(as_of).map(|told| OddLine::from(&told)).collect();
        let found = found(&shown.register, asked);
        Ok(RegisterDeskView {
            asked: asked.to_owned(),
            has_more: SHOWN < found.len(),
            found: found.into_iter().take(SHOWN).map(|agency| RegisterRow::of(&shown.register, agency, as_of)).collect(),
            waiting: waiting.iter().map(|kept| EntryLine::of(kept, who, 0)).collect(),
            odd_total: odd.len(),
            odd: odd.into_iter().take(SHOWN).collect(),
            as_of,
        })
    }

    pub(super) async fn licence_view(&self, licence: &Id, (form, seen): (EventForm, &str), who: &str) -> Result<Option<LicenceDeskView>, Trouble> {
        let file = self.store.licence_file(licence).await?;
        let printed = file.holders.first().map(|agency| &agency.licence_no).or_else(|| file.told.first().map(|told| &told.event.licence_no));
        let Some(printed) = printed else { return Ok(None) };
        Ok(Some(self.filled(printed, &file, (form, LicenceFile::newest_of(seen)), who)))
    }

    fn filled(&self, licence: &Id, file: &LicenceFile, (form, (entry, intake)): (EventForm, (i64, i64)), who: &str) -> LicenceDeskView {
        let (timeline, today) = (timeline(file), self.day());
        let events = timeline.events().to_vec();
        let register = Register::new(RegisterRows { agencies: file.holders.clone(), events, ..RegisterRows::default() });
        let one = file.holders.first().filter(|agency| !register.is_shared(agency));
        let status = one.map_or_else(|| timeline.status_on(today, today), |agency| register.status_of(agency, today, today)).status;
        let mut told: Vec<&_> = file.told.iter().collect();
        told.sort_by_key(|told| std::cmp::Reverse((told.event.effective_on, told.event.event, told.event.known_on())));
        let line = |kept: &Kept| EntryLine::of(kept, who, entry);
        LicenceDeskView {
            licence_no: licence.to_string(),
            called: one.map_or_else(|| format!("Licence number {licence}"), |agency| agency.legal_name.clone()),
            status: Verdict::of_status(status),
            today,
            message: None,
            problems: Vec::new(),
            doubt: None,
            told: told.into_iter().map(|told| ToldLine::of(told, intake)).collect(),
            odd: timeline.out_of_turn(today).iter().map(OddLine::from).collect(),
            waiting: file.entries.iter().filter(|kept| kept.waits()).map(line).collect(),
            history: file.entries.iter().take(SHOWN).map(line).collect(),
            more_history: file.entries.len().saturating_sub(SHOWN),
            form: if form.appeal.is_empty() { EventForm { appeal: "none".to_owned(), ..form } } else { form },
            version: file.version.clone(),
            kinds: kinds(),
            appeals: appeals(),
        }
    }

    /// The form for an event that is named by its mark; an empty one where it is not there.
    pub(super) async fn form_for(&self, licence: &Id, (mark, does): (&str, &str)) -> Result<EventForm, Trouble> {
        let file = self.store.licence_file(licence).await?;
        let told = file.told.iter().find(|told| told.mark == mark);
        Ok(told.map_or_else(EventForm::default, |told| EventForm { does: does.to_owned(), ..EventForm::correcting(mark, &told.event) }))
    }

    pub(super) async fn written(&self, licence: &Id, form: EventForm, who: &str) -> Result<Option<Outcome>, Trouble> {
        let entered = match form.read() {
            Ok(draft) => enter_event(&self.store, licence, draft, &self.hand(who)).await?,
            Err(problems) => return self.again(licence, form, who, |view| LicenceDeskView { problems, ..view }).await,
        };
        match entered {
            None => Ok(None),
            Some(Entered::InForce | Entered::Proposed) => self.shown_anew(licence).await,
            Some(Entered::Doubted(doubt)) => self.again(licence, form, who, |view| LicenceDeskView { doubt: Some(OddLine::from(&*doubt)), ..view }).await,
            Some(Entered::Stale) => self.stale(licence, form, who).await,
            Some(Entered::Wrong(wrong)) => {
                let problems =
                    wrong.into_iter().map(|(field, message)| FieldError { field: field.into(), message: said::Said::in_english(message).into() }).collect();
                self.again(licence, form, who, |view| LicenceDeskView { problems, ..view }).await
            }
        }
    }

    pub(super) async fn decided(&self, licence: &Id, (entry, form): (i64, DecisionForm), who: &str) -> Result<Option<Outcome>, Trouble> {
        let Ok(verdict) = Said::parse(&form.verdict) else { return Ok(None) };
        let is_here = self.store.entry(entry).await?.is_some_and(|kept| kept.change.event.licence_no.key() == licence.key());
        let decision = Decision { entry, verdict, why: form.why, seen: form.version.clone() };
        let decided = if is_here { decide_entry(&self.store, decision, &self.hand(who)).await? } else { None };
        let blank = EventForm { version: form.version, ..EventForm::default() };
        match decided {
            None => Ok(None),
            Some(Decided::Done) => self.shown_anew(licence).await,
            Some(Decided::Stale) => self.stale(licence, blank, who).await,
            Some(Decided::Refused(sentence)) => self.again(licence, blank, who, |view| LicenceDeskView { message: Some(sentence), ..view }).await,
        }
    }

    fn hand(&self, who: &str) -> Hand {
        Hand { who: who.to_owned(), at: self.now(), today: self.day() }
    }

    /// The public pages answer from what was just written.
    async fn shown_anew(&self, licence: &Id) -> Result<Option<Outcome>, Trouble> {
        self.house.refresh(&self.store).await?;
        Ok(Some(Outcome::Written(licence.to_string())))
    }

    async fn again(&self, licence: &Id, form: EventForm, who: &str, with: impl FnOnce(LicenceDeskView) -> LicenceDeskView) -> Result<Option<Outcome>, Trouble> {
        let view = self.licence_view(licence, (form, ""), who).await?;
        Ok(view.map(|view| Outcome::Again(Box::new(with(view)))))
    }

    async fn stale(&self, licence: &Id, form: EventForm, who: &str) -> Result<Option<Outcome>, Trouble> {
        let seen = form.version.clone();
        let view = self.licence_view(licence, (form, &seen), who).await?;
        Ok(view.map(|view| Outcome::Stale(Box::new(LicenceDeskView { message: Some(STALE.to_owned()), ..view }))))
    }
}

/// Holders whose number is the one asked for, else those whose name holds the words; one more than is shown tells that there are more.
fn found<'a>(register: &'a Register, asked: &str) -> Vec<&'a Agency> {
    let key = Key::of(asked);
    if key.is_empty() {
        return Vec::new();
    }
    let by_number: Vec<&Agency> = register.agencies(&key).collect();
    if !by_number.is_empty() {
        return by_number;
    }
    let named = |agency: &&Agency| agency.names().any(|name| Key::of(name).as_str().contains(key.as_str()));
    register.rows().agencies.iter().filter(named).take(SHOWN + 1).collect()
}
