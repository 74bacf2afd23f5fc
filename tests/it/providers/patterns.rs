//! Is the list of patterns read whole, and is every mistake in it told at its place?

use recruitwatch::flow::law::{rule_book, seed};
use recruitwatch::record::charge::{Item, ItemGroup};
use recruitwatch::record::code::Code;
use recruitwatch::rules::patterns::Patterns;

fn mistakes(from: &str, to: &str) -> Vec<String> {
    let text = seed("lists/patterns.toml").unwrap();
    assert!(text.contains(from), "{from}");
    Patterns::parse("patterns.toml", &text.replacen(from, to, 1)).unwrap_err().iter().map(ToString::to_string).collect()
}

#[test]
fn no_fee_and_nothing_that_only_a_state_gives_is_a_service() {
    let law = rule_book(None).unwrap();
    let services: Vec<Item> = Item::ALL.iter().copied().filter(|item| law.patterns().provider.service_of(*item).is_some()).collect();
    let never = [ItemGroup::Fees, ItemGroup::Administrative, ItemGroup::Illegitimate, ItemGroup::Other];
    assert!(services.iter().all(|item| !never.contains(&item.group())), "{services:?}");
    assert!([Item::ProfessionalLicence, Item::WelfareFund, Item::SocialSecurity].iter().all(|item| !services.contains(item)));
    assert!([Item::MedicalExam, Item::Insurance, Item::SkillsTest, Item::SkillsTraining, Item::Lodging, Item::Equipment].iter().all(|i| services.contains(i)));
}

#[test]
fn a_mistake_is_told_with_its_line_and_what_to_do() {
    assert_eq!(mistakes("least_workers = 10", "least_workers = 1"), ["patterns.toml:9: least_workers: is less than 2: what one worker bought is no pattern"]);
    assert_eq!(mistakes("\"80\"", "\"101\""), ["patterns.toml:12: least_stated_percent: is no percent above 0 and up to 100: write it like \"80\""]);
    assert!(mistakes("\"medical-exam\"", "\"medical-examination\"")[0].starts_with("patterns.toml:20: items: "));
    assert_eq!(mistakes("\"medical-retest\"", "\"lodging\""), ["patterns.toml:40: items: lodging stands twice: keep it in one service"]);
    assert_eq!(mistakes("name = \"insurance\"", "name = \"medical\""), ["patterns.toml:23: name: medical stands twice: keep one"]);
    assert!(mistakes("[provider]", "[provide]")[0].starts_with("patterns.toml:"));
}

#[test]
fn what_a_pattern_is_counts_for_the_digest_of_the_rule_book() {
    let text = seed("lists/patterns.toml").unwrap();
    let digest = |text: &str| {
        let texts = [("patterns.toml".to_owned(), text.to_owned())];
        recruitwatch::rules::book::RuleBook::new(Vec::new(), &[]).with_patterns(Patterns::parse("patterns.toml", text).unwrap(), &texts).digest()
    };
    assert_ne!(digest(&text), digest(&text.replace("least_workers = 10", "least_workers = 12")));
    assert_eq!(digest(&text), digest(&text));
}
