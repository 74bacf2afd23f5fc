//! Is the law whole, dated, and answered by the day?

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use recruitwatch::record::charge::Item;
use recruitwatch::record::period::parse_day;
use recruitwatch::rules::book::Answer;
use recruitwatch::rules::coverage::{Covered, coverage};
use recruitwatch::rules::norm::{Clause, Version};
use recruitwatch::rules::parse::parse;

use super::sample::{book, country, day, seeds};

/// Rules of the research that became versions of one norm.
const MERGED: [(&str, &str); 16] = [
    ("ph-landbased-1997", "ph-landbased-fee"),
    ("ph-landbased-1999", "ph-landbased-fee"),
    ("ph-landbased-2002", "ph-landbased-fee"),
    ("ph-landbased-2016", "ph-landbased-fee"),
    ("ph-landbased-2023", "ph-landbased-fee"),
    ("in-pre2009-slabs", "in-service-charge"),
    ("in-2009", "in-service-charge"),
    ("in-2017", "in-service-charge"),
    ("sg-pre2011", "sg-worker-fee"),
    ("sg-ea-rules-2011", "sg-worker-fee"),
    ("tw-service-2004", "tw-service-fee"),
    ("tw-service-2017", "tw-service-fee"),
    ("qa-1992", "qa-recruiter-fee"),
    ("qa-2004-art33", "qa-recruiter-fee"),
    ("th-inbound-2016", "th-inbound-fee"),
    ("th-inbound-2017", "th-inbound-fee"),
];

/// Rules that kept their name.
const KEPT: &str = "ilo-c181-art7 ilo-definition-2019 ilo-mlc2006-a1.4 ilo-c188-art22 ilo-c189-art15 ph-domestic-worker-zero ph-seafarer-zero ph-host-prohibition \
    ph-nz-zero ph-loan-interest ph-refund-dismissal id-law39-2004 id-hk-decree98-2012 id-law18-2017 id-bp2mi-2-2020 id-bp2mi-9-2020 \
    id-my-domestic-2011 id-my-domestic-2022 vn-law72-2006 vn-tw-2014-industry vn-tw-2014-institutional-care vn-tw-2016-home-care \
    vn-tw-2016-coastal-fishing vn-jp-titp-2016 vn-law69-art23 vn-law69-art23-seafarer vn-brokerage-ban-2022 vn-intermediary-2024 vn-kr-eps-deposit \
    th-outbound-general th-outbound-taiwan-2013 th-outbound-korea-trainee kh-thailand-2014 la-thailand-2021 mm-thailand-150k mm-thailand-300k \
    mm-thailand-230usd mm-japan-titp mm-japan-ssw mm-domestic-jobs my-246-local-jobseeker my-246-abroad-jobseeker my-246-noncitizen my-np-mou-2018 \
    sg-renewal-zero sg-mdw-employer-refund np-fea2007-s24 np-malaysia-2010 np-gulf-2010 np-fvft-2015 np-state-charges-2025 bd-2017-sg bd-2017-ru \
    bd-2017-sa bd-2017-my bd-2017-ly bd-2017-iq bd-2017-eg bd-2017-bn bd-2017-lb bd-2017-mv bd-2017-ae bd-2017-kw bd-2017-jo bd-2017-qa bd-2017-om \
    bd-2017-bh bd-sa-female-zero bd-my-2022 bd-cost-allocation pk-oep-service pk-direct-service pk-state-charges lk-registration-2023 \
    lk-agency-zero-policy hk-57a-10pct hk-fdh-employer-costs hk-money-lenders mo-16-2020 tw-rehire-zero tw-intermediate-skilled \
    tw-origin-one-month kr-eps jp-esa-32-3 jp-titp-2017 jp-ikusei-2027 cn-outbound-service ae-1980-art18 ae-2021-art6 ae-domestic-2022 \
    sa-2005-art40 sa-domestic-2013 sa-domestic-2025 sa-domestic-employer-cap kw-68-2015 kw-employer-cap-2022 kw-private-6-2010 bh-fees om-fees \
    jo-domestic lb-2011 il-general il-caregiver-2010 il-caregiver-2016 il-caregiver-2022 il-agri-2023 eu-tawd-6-3 gb-eaa-s6 gb-conduct-reg5 \
    gb-glaa ie-1971 nl-waadi fr-l5321-3 de-296 de-aupair de-special-occupations de-trainee-zero pl-2004-art85 us-h2a-135j us-h2b-20o \
    us-h2-dhs-2024 us-flsa-floor us-far-recruitment-fees ca-federal-tfwp ca-on-epfna ca-bc-tfwpa ca-ab ca-sk ca-mb ca-ns ca-nb ca-qc nz-wpa-12a \
    au-245ar au-reg-2-87 ug-2021 ke-2016 et-923-2016 mx-lft-539d ke-2024-policy";

/// How many rules the research counts.
const RULES: usize = 156;

#[test]
fn every_rule_of_the_research_has_its_norm() {
    let book = book();
    let ids: BTreeSet<&str> = KEPT.split_whitespace().chain(MERGED.iter().map(|(rule, _)| *rule)).collect();
    assert_eq!(ids.len(), RULES);
    let missing: Vec<&str> = KEPT.split_whitespace().chain(MERGED.iter().map(|(_, norm)| *norm)).filter(|id| book.norm(id).is_none()).collect();
    assert!(missing.is_empty(), "{missing:?}");
    for (norm, versions) in
        [("ph-landbased-fee", 5), ("in-service-charge", 3), ("sg-worker-fee", 2), ("tw-service-fee", 2), ("qa-recruiter-fee", 2), ("th-inbound-fee", 2)]
    {
        assert_eq!(book.norm(norm).unwrap().versions.len(), versions, "{norm}");
    }
}

/// The research is shared by the editors of the law; where it lies beside the project, its sums and days are compared.
#[test]
fn the_days_of_the_seeds_are_those_of_the_research() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let shared = std::env::var_os("RECRUITWATCH_SHARED").map_or_else(|| root.join("../shared"), PathBuf::from);
    let Ok(text) = std::fs::read_to_string(shared.join("research/fee-rules.yaml")) else {
        return println!("skipped: no research/fee-rules.yaml beside the project (set RECRUITWATCH_SHARED to its folder)");
    };
    let book = book();
    let mut compared = 0;
    let rules = text.split_once("\nrules:\n").and_then(|(_, rest)| rest.split_once("\npublished_cases:")).unwrap().0;
    for rule in format!("\n{rules}").split("\n- id: ").skip(1) {
        let id = rule.lines().next().unwrap().trim();
        let norm = MERGED.iter().find(|(old, _)| *old == id).map_or(id, |(_, norm)| norm);
        let norm = book.norm(norm).unwrap_or_else(|| panic!("{id} is not in the seeds: seed it, or list the norm that holds it"));
        let field = |name: &str| rule.lines().find_map(|line| line.trim().strip_prefix(name)).map(|v| v.trim_matches(&[' ', '\''][..]).to_owned());
        let (from, until) = (field("valid_from:"), field("valid_to:"));
        let day_of = |v: Option<String>| v.as_deref().and_then(parse_day);
        let fits = |v: &Version| v.from == day_of(from.clone()) && v.until.and_then(|day| day.pred_opt()) == day_of(until.clone());
        assert!(norm.versions.iter().any(fits), "{id}: no version runs from {from:?} to {until:?}");
        compared += 1;
    }
    assert_eq!(compared, RULES);
}

#[test]
fn every_version_names_the_day_of_its_next_reading() {
    for norm in book().norms() {
        for version in &norm.versions {
            assert!(version.check_by.is_some(), "{}", norm.id);
            assert!(norm.file.starts_with(&format!("seeds/rules/{}/", norm.jurisdiction.to_lowercase())), "{} stands in {}", norm.id, norm.file);
        }
    }
}

#[test]
fn the_digest_does_not_depend_on_the_order_of_files_and_sees_every_byte() {
    let mut texts = seeds();
    let digest = parse(&texts).unwrap().digest();
    texts.reverse();
    assert_eq!(parse(&texts).unwrap().digest(), digest);
    texts[0].1.push('\n');
    assert_ne!(parse(&texts).unwrap().digest(), digest);
    assert!(digest.starts_with("sha256:") && digest.len() == 7 + 64, "{digest}");
}

#[test]
fn a_norm_answers_by_the_day() {
    let book = book();
    let norm = book.norm("in-service-charge").unwrap();
    let caps = |day: NaiveDate| match norm.on(day) {
        Answer::InForce(version) => version.from,
        Answer::Ended(_) => panic!("ended on {day}"),
        Answer::Unknown => None,
    };
    assert_eq!(caps(day("2009-07-08")), None, "the first day of the slabs is not known");
    assert_eq!(caps(day("2009-07-09")), Some(day("2009-07-09")));
    assert_eq!(caps(day("2017-12-13")), Some(day("2009-07-09")));
    assert_eq!(caps(day("2017-12-14")), Some(day("2017-12-14")));
    let ended = book.norm("np-malaysia-2010").unwrap();
    assert!(matches!(ended.on(day("2015-07-05")), Answer::InForce(_)));
    assert!(matches!(ended.on(day("2015-07-06")), Answer::Ended(_)));
    assert!(matches!(ended.on(day("2009-12-31")), Answer::Unknown));
}

#[test]
fn coverage_tells_law_from_benchmark_from_gap() {
    let book = book();
    let at = |origin: &str, destination: &str, on: &str, item: Item| {
        let rows = coverage(&book, &[(country(origin), country(destination))], day(on));
        rows[0].items.iter().find(|(i, _)| *i == item).unwrap().1
    };
    assert_eq!(at("IN", "MU", "2020-01-01", Item::AgencyFee), Covered::Known);
    assert_eq!(at("IN", "MU", "2020-01-01", Item::Passport), Covered::BenchmarkOnly);
    assert_eq!(at("FR", "BR", "2020-01-01", Item::AgencyFee), Covered::BenchmarkOnly);
    assert_eq!(at("FR", "BR", "1999-01-01", Item::AgencyFee), Covered::Nothing);
    assert_eq!(at("MX", "US", "2020-01-01", Item::AgencyFee), Covered::SomeWorkers);
    assert_eq!(at("MM", "SG", "2010-01-01", Item::DestinationAgencyFee), Covered::BenchmarkOnly, "the old rules of Singapore are not known to the day");
}

#[test]
fn a_licensing_statute_judges_nothing() {
    let book = book();
    let old = &book.norm("qa-recruiter-fee").unwrap().versions[0];
    assert!(matches!(old.clauses[..], [Clause::LicensingOnly]));
}

#[test]
fn the_norm_that_must_win_inside_one_law_outranks_the_other() {
    let book = book();
    let rank = |id: &str| book.norm(id).unwrap().versions.last().unwrap().rank();
    for (winner, loser) in [
        ("ph-nz-zero", "ph-landbased-fee"),
        ("ph-domestic-worker-zero", "ph-landbased-fee"),
        ("ph-government-hire-zero", "ph-landbased-fee"),
        ("np-fvft-2015", "np-fea2007-s24"),
        ("bd-2017-ae", "bd-cost-allocation"),
        ("bd-sa-female-zero", "bd-cost-allocation"),
        ("id-bp2mi-9-2020", "id-law18-2017"),
        ("sg-renewal-zero", "sg-worker-fee"),
        ("tw-rehire-zero", "tw-service-fee"),
        ("hk-fdh-employer-costs", "hk-57a-10pct"),
        ("th-outbound-taiwan-2013", "th-outbound-general"),
        ("mm-thailand-230usd", "mm-thailand-150k"),
        ("mm-thailand-300k", "mm-thailand-230usd"),
        ("my-np-mou-2018", "my-246-noncitizen"),
        ("id-my-domestic-2022", "my-246-noncitizen"),
        ("pk-direct-service", "pk-oep-service"),
        ("pk-state-charges-direct", "pk-state-charges"),
        ("jp-titp-2017", "jp-esa-32-3"),
        ("il-caregiver-2010", "il-general"),
        ("il-caregiver-2016", "il-caregiver-2010"),
        ("il-caregiver-2022", "il-general"),
        ("il-agri-2023", "il-general"),
        ("de-aupair", "de-296"),
        ("de-special-occupations", "de-296"),
        ("de-trainee-zero", "de-296"),
        ("kw-68-2015", "kw-private-6-2010"),
        ("ke-2024-policy", "ke-2016"),
    ] {
        assert!(rank(loser) < rank(winner), "{loser} beats {winner}");
    }
}

#[test]
fn a_directive_is_the_law_of_the_union() {
    let book = book();
    let directive = book.norm("eu-tawd-6-3").unwrap();
    assert_eq!(directive.jurisdiction, "EU");
    let reached: Vec<&str> = ["DE", "PL", "CH", "GB"].into_iter().filter(|code| directive.versions[0].corridor.destinations.contains(&country(code))).collect();
    assert_eq!(reached, ["DE", "PL"]);
}
