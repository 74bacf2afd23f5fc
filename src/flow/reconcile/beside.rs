//! How does a question lie beside the register? Its words go to the names, each property to whom it leads, and each agency that is found
//! so is asked what agrees with it.

use std::collections::BTreeSet;

use compact_str::CompactString;

use super::Desk;
use super::asked::Query;
use super::candidate::{Candidate, Evidence};
use super::property::Property;
use super::tier::Tier;
use crate::matching::{self, Answer, Scope, Verdict};
use crate::record::agency::Agency;
use crate::record::id::Key;
use crate::record::place::Country;

/// A question laid beside the register.
pub(super) struct Beside<'a, 'q> {
    desk: Desk<'a>,
    query: &'q Query,
    named: Answer,
    /// What leads to whom: each property that can lead to an agency, with the answers to its values.
    held: Vec<(Property, Answer)>,
}

impl<'a, 'q> Beside<'a, 'q> {
    pub(super) fn of(desk: Desk<'a>, query: &'q Query) -> Self {
        let wanted: Vec<String> = query.values(Property::Jurisdiction).filter_map(jurisdiction).collect();
        let scope = Scope { jurisdiction: if let [one] = &wanted[..] { Some(one.clone()) } else { None } };
        let ask = |words: &str| desk.shown.index.ask(words, &scope);
        let leads =
            [(Property::LicenceNo, matching::Evidence::Licence), (Property::Phone, matching::Evidence::Phone), (Property::Website, matching::Evidence::Page)];
        let answers = |(property, by)| query.values(property).map(ask).filter(move |answer| answer.by == by).map(move |answer| (property, answer));
        let held = leads.into_iter().flat_map(answers).collect();
        Self { named: ask(&query.words), desk, query, held }
    }

    fn agency(&self, candidate: &matching::Candidate) -> Option<&'a Agency> {
        self.desk.shown.register.rows().agencies.get(candidate.position)
    }

    /// Those found by what stands in the place of a name, and those of the same name elsewhere. Nobody is found by a person: a table of
    /// people must not become one of where they work.
    pub(super) fn by_name(&self) -> Vec<Candidate<'a>> {
        if self.named.by == matching::Evidence::Person {
            return Vec::new();
        }
        // Behind the one that a number, phone or page leads to stand names like its own: nobody asked for them.
        let is_led = self.named.verdict == Verdict::Exact && self.named.by != matching::Evidence::Name;
        let shown = if is_led { 1 } else { self.named.candidates.len() };
        let inside = self.named.candidates.iter().take(shown).enumerate().map(|(at, one)| (Tier::of(&self.named, at, one), one));
        let elsewhere = self.named.elsewhere.iter().map(|one| (Tier::Several, one));
        inside.chain(elsewhere).filter_map(|(tier, one)| Some(self.candidate(self.agency(one)?, tier, Some(one)))).collect()
    }

    /// Those that alone hold a number, phone or page; where several do, all of them.
    pub(super) fn holders(&self, property: Property) -> impl Iterator<Item = &'a Agency> {
        let answers = self.held.iter().filter(move |(own, _)| *own == property);
        answers.flat_map(|(_, answer)| owners(answer)).filter_map(|one| self.agency(one))
    }

    /// Adds who was found by a property alone. Where a name was given, it is another one.
    pub(super) fn add(&self, agency: &'a Agency, found: &mut Vec<Candidate<'a>>) {
        let id = |agency: &Agency| self.desk.shown.register.public_id(agency);
        if found.iter().any(|other| id(other.agency) == id(agency)) {
            return;
        }
        let tier = if self.query.words.trim().is_empty() { Tier::Held } else { Tier::Differ };
        found.push(self.candidate(agency, tier, None));
    }

    fn candidate(&self, agency: &'a Agency, tier: Tier, named: Option<&matching::Candidate>) -> Candidate<'a> {
        let evidence = self.evidence(agency, named);
        let is_match = self.is_match(agency, tier, &evidence);
        let tier = match tier {
            Tier::Held if is_match => Tier::Exact,
            Tier::LookAlike if evidence.licence == Some(true) => Tier::Differ,
            Tier::LookAlike | Tier::Differ | Tier::Held | Tier::Partial | Tier::Several | Tier::Likely | Tier::Exact => tier,
        };
        Candidate { agency, tier, is_match, score: named.map_or(0.0, |named| named.score), evidence }
    }

    fn is_match(&self, agency: &Agency, tier: Tier, evidence: &Evidence) -> bool {
        let by_number = evidence.licence == Some(true);
        let names_agree = tier == Tier::Likely || evidence.same_name == Some(true);
        let is_sure = match tier {
            Tier::Exact => match self.named.by {
                matching::Evidence::Name => true,
                matching::Evidence::Licence => !self.desk.shown.register.is_shared(agency),
                // A phone or page in the place of a name may be anybody's who answers it, and many people share a name.
                matching::Evidence::Phone | matching::Evidence::Page | matching::Evidence::Person => false,
            },
            Tier::Held => by_number && !self.desk.shown.register.is_shared(agency),
            Tier::Likely | Tier::Several => by_number && names_agree,
            Tier::Partial | Tier::Differ | Tier::LookAlike => false,
        };
        is_sure && !evidence.contradicts()
    }

    fn evidence(&self, agency: &Agency, named: Option<&matching::Candidate>) -> Evidence {
        let laid = named.filter(|one| one.is_same_name || !one.alignment.pairs.is_empty() || !one.alignment.extra.is_empty());
        let count = |words: &[CompactString]| words.len();
        Evidence {
            same_name: laid.map(|one| one.is_same_name),
            aligned_share: laid.map(|one| aligned_share(&one.alignment)),
            extra_words: laid.map(|one| count(&one.alignment.extra)),
            missing_words: laid.map(|one| count(&one.alignment.missing)),
            licence: self.licence(agency),
            jurisdiction: self.jurisdiction(agency),
            phone: self.reached(agency, Property::Phone, agency.phones.is_empty()),
            website: self.reached(agency, Property::Website, agency.pages.is_empty() && agency.emails.is_empty()),
        }
    }

    /// A number that several numbers of the register may be the same as says nothing.
    fn licence(&self, agency: &Agency) -> Option<bool> {
        if !self.query.asks(Property::LicenceNo) {
            return None;
        }
        let is_written_so = self.query.values(Property::LicenceNo).any(|number| Key::of(number) == agency.licence_no.key());
        let answers = self.held.iter().filter(|(property, _)| *property == Property::LicenceNo).map(|(_, answer)| answer);
        let (sole, shared): (Vec<&Answer>, Vec<&Answer>) = answers.partition(|answer| answer.verdict == Verdict::Exact);
        let owns = |answers: &[&Answer]| answers.iter().any(|answer| self.owns(agency, answer));
        if is_written_so || owns(&sole) { Some(true) } else { (!owns(&shared)).then_some(false) }
    }

    fn jurisdiction(&self, agency: &Agency) -> Option<bool> {
        let own = agency.jurisdiction.as_str();
        let holds = |wanted: &str| own.eq_ignore_ascii_case(wanted) || own.split_once('-').is_some_and(|(country, _)| country.eq_ignore_ascii_case(wanted));
        let agrees = || self.query.values(Property::Jurisdiction).filter_map(jurisdiction).any(|wanted| holds(&wanted));
        self.query.asks(Property::Jurisdiction).then(agrees)
    }

    /// Whether a phone or page leads to the agency; nobody knows where the register has none of it.
    fn reached(&self, agency: &Agency, property: Property, is_unsaid: bool) -> Option<bool> {
        let leads = || self.held.iter().any(|(own, answer)| *own == property && self.owns(agency, answer));
        (self.query.asks(property) && !is_unsaid).then(leads)
    }

    fn owns(&self, agency: &Agency, answer: &Answer) -> bool {
        let id = |agency: &Agency| self.desk.shown.register.public_id(agency);
        let owners: BTreeSet<String> = owners(answer).filter_map(|one| self.agency(one)).map(id).collect();
        owners.contains(&id(agency))
    }
}

/// To whom a number, phone or page leads. Behind the one that alone has it an answer names others of a like name.
fn owners(answer: &Answer) -> impl Iterator<Item = &matching::Candidate> {
    let count = match answer.verdict {
        Verdict::Exact => 1,
        Verdict::Ambiguous => answer.candidates.len(),
        Verdict::Likely | Verdict::Partial | Verdict::LookAlike | Verdict::None | Verdict::Differ => 0,
    };
    answer.candidates.iter().take(count)
}

/// The code of a jurisdiction, which may also be given by the name of its country.
fn jurisdiction(text: &str) -> Option<String> {
    let code = text.to_ascii_uppercase();
    if Country::parse(code.split('-').next().unwrap_or_default()).is_ok() {
        return Some(code);
    }
    Country::all().find(|country| country.name().eq_ignore_ascii_case(text)).map(|country| country.code().to_owned())
}

/// Of the words that were typed, how many lie beside a word of the name, each by its likeness.
#[allow(clippy::cast_precision_loss)]
fn aligned_share(alignment: &matching::Alignment) -> f32 {
    let words = |pair: &matching::Pair| pair.typed.split_whitespace().count();
    let typed = alignment.pairs.iter().map(words).sum::<usize>() + alignment.extra.len();
    let aligned: f32 = alignment.pairs.iter().map(|pair| pair.similarity * words(pair) as f32).sum();
    if typed == 0 { 0.0 } else { aligned / typed as f32 }
}
