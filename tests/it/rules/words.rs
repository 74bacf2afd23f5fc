//! Does a norm read as sentences?

use recruitwatch::rules::book::InForce;
use recruitwatch::rules::words::in_words;

use super::sample::book;

#[test]
fn a_version_reads_as_sentences() {
    let book = book();
    let of = |id: &str| {
        let norm = book.norm(id).unwrap();
        in_words(InForce { norm, version: norm.versions.last().unwrap() })
    };
    let sg = of("sg-worker-fee");
    assert_eq!(sg.reach, "Workers who go to Singapore: what agencies at destination and employers take.");
    assert_eq!(sg.days, "From 1 April 2011, with no end known; the day of signature of the contract decides.");
    assert_eq!(sg.standing, "Binding (regulation).");
    assert!(sg.says.contains(&"Not to be asked of the worker: renewal fee, employer levy and fee recovery.".to_owned()), "{:?}", sg.says);
    assert_eq!(
        sg.says[0],
        "Destination agency fee, agency fee, application fee, service fee and package total together, taken by agencies at destination: at most one month \
         of the fixed pay declared for the work pass for each 12 months of the contract or the work pass, whichever is shorter, in all at most 2 months."
    );
    let np = of("np-fvft-2015");
    let fee = &np.says[0];
    assert!(fee.contains("at most 10000.00 NPR where the employer refused in writing to pay the agency."), "{fee}");
    assert!(fee.ends_with("Otherwise nothing may be asked. The agency has to prove it."), "{fee}");
    let mou = of("my-np-mou-2018");
    assert!(
        mou.says.contains(&"The worker may pay first and gets it back within a month of arrival: medical exam and police clearance.".to_owned()),
        "{:?}",
        mou.says
    );
    let hk = of("hk-57a-10pct");
    assert!(hk.says[0].ends_with("at most 10 percent of the pay received for the first month."), "{:?}", hk.says);
    assert_eq!(hk.says[1], "Nothing else may be asked of the worker.");
    assert_eq!(of("vn-tw-2016-home-care").standing, "Advisory, because its publication is not known.");
}

#[test]
fn issue_effect_and_enforcement_are_told_where_they_differ() {
    let (file, text) = crate::house::norm("xa-late", "[[version.ban]]\nitems = \"all\"\n");
    let text = text.replace("from = 2020-01-01", "issued_on = 2019-12-01\nfrom = 2020-01-01\nenforced_from = 2021-07-01");
    let book = crate::house::book(&[(file, text)]);
    let norm = &book.norms()[0];
    assert_eq!(
        in_words(InForce { norm, version: &norm.versions[0] }).days,
        "From 1 January 2020, with no end known; the day of signature of the contract decides. Issued on 1 December 2019. Carried out from 1 July 2021; \
         before that it advises."
    );
}

#[test]
fn every_seed_reads_as_whole_sentences() {
    for norm in book().norms() {
        for version in &norm.versions {
            let words = in_words(InForce { norm, version });
            let all = [&words.reach, &words.days, &words.standing].into_iter().chain(&words.says).chain(&words.doubts);
            for sentence in all {
                assert!(sentence.ends_with('.') && !sentence.contains("  ") && !sentence.contains(": .") && !sentence.contains('_'), "{}: {sentence}", norm.id);
            }
            assert!(!words.says.is_empty(), "{}", norm.id);
        }
    }
}
