//! What does somebody see who dials the menu? A telephone that walks every path, in every language.

use recruitwatch::web::lang::Lang;
use recruitwatch::web::say::catalogue::catalogue;
use recruitwatch::web::text::segments::{Encoding, length};
use recruitwatch::web::text::texts::TextRules;

use super::{AGENCY, Line, NUMBER, line, line_with};

/// Every choice by digits, and what is typed where a screen asks for more than a choice.
const PATHS: [&str; 43] = [
    "",
    "1",
    "1*PH-0001",
    "1*PH-0002",
    "1*PH-0003",
    "1*0001",
    "1*Zamora Example Number",
    "1*Zamora Example Number*1",
    "1*Amihan Exmple Overseas",
    "1*Amihan Exmple Overseas*1",
    "1*Nothing Of That Kind",
    "1*0001*1",
    "1*0001*9",
    "2",
    "2*880",
    "2*880*60",
    "2*880*60*300000",
    "2*977*60*10000",
    "2*880*60*much",
    "2*999",
    "3",
    "3*22222222",
    "4",
    "4*1",
    "4*0",
    "4*13",
    "4*9",
    "4*1*0",
    "4*1*0001",
    "4*0*0*0",
    "4*2*0001*5000",
    "4*2*0001*5000*1",
    "5",
    "5*1",
    "5*1*1",
    "5*2",
    "5*2*60",
    "5*2*852",
    "5*2*999",
    "5*3",
    "6",
    "1*2*3*4*5*6",
    "**",
];

/// What holds for every screen.
fn screen(shown: &str, what: &str) -> (bool, Vec<String>) {
    let (kind, text) = shown.split_at(4);
    assert!(matches!(kind, "CON " | "END ") && !text.trim().is_empty(), "{what}: {shown}");
    let most = if Encoding::of(shown) == Encoding::Gsm7 { 182 } else { 80 };
    assert!(length(shown) <= most, "{what}: {} of {most}: {shown}", length(shown));
    let choices: Vec<String> =
        text.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_digit()) && line.chars().nth(1) == Some(' ')).map(str::to_owned).collect();
    assert!(choices.len() <= 5, "{what}: {shown}");
    for (place, choice) in choices.iter().enumerate() {
        assert!(choice.starts_with(&format!("{} ", place + 1)), "{what}: a digit is missing: {shown}");
    }
    assert!(!shown.contains(NUMBER) && !shown.contains("234567"), "{what}: a number is echoed");
    (kind == "CON ", choices)
}

async fn speaks(line: &Line, lang: Lang) -> String {
    let number = format!("+999 55{}", lang.code());
    line.sms(&number, &format!("LANG {}", lang.code())).await;
    number
}

#[tokio::test]
async fn every_path_fits_and_ends_in_every_language() {
    let line = line_with(TextRules { per_hour: 0, ..TextRules::default() }).await;
    for lang in Lang::offered() {
        let number = speaks(&line, *lang).await;
        for path in PATHS {
            let shown = line.ussd(&number, path).await;
            let (goes_on, _) = screen(&shown, &format!("{} {path}", lang.code()));
            assert!(!goes_on || path.split('*').filter(|step| !step.is_empty()).count() < 4, "{path} goes on beyond its fourth answer: {shown}");
        }
        let (goes_on, choices) = screen(&line.ussd(&number, "").await, lang.code());
        assert_eq!((goes_on, choices.len()), (true, 5), "{}", lang.code());
    }
}

/// The choices of the menu are digits alone, so that a voice can read them out and a keypad choose.
#[tokio::test]
async fn every_language_is_reached_by_digits_in_four_answers() {
    let line = line().await;
    let mut reached = Vec::new();
    let (_, groups) = screen(&line.ussd(NUMBER, "5*1").await, "5*1");
    for group in 1..=groups.len() {
        let (_, langs) = screen(&line.ussd(NUMBER, &format!("5*1*{group}")).await, "languages");
        for lang in 1..=langs.len() {
            let shown = line.ussd(NUMBER, &format!("5*1*{group}*{lang}")).await;
            screen(&shown, "chosen");
            let spoken = |one: &&Lang| shown == format!("END {}", catalogue().tongue(**one).word("text-language-now"));
            reached.extend(Lang::offered().iter().find(spoken).map(|lang| lang.code()));
        }
    }
    reached.sort_unstable();
    let mut all: Vec<&str> = Lang::offered().iter().map(|lang| lang.code()).collect();
    all.sort_unstable();
    assert_eq!(reached, all);
}

#[tokio::test]
async fn a_name_that_is_near_is_chosen_by_its_digit_before_anything_is_said_of_it() {
    let line = line().await;
    assert_eq!(line.ussd(NUMBER, "").await, "CON 1 Agency\n2 Fees\n3 My code\n4 Tell us\n5 Language, help");
    assert!(line.ussd(NUMBER, "1*PH-0001").await.starts_with("END Amihan Example Overseas (PH-0001)\nOn 2026-03-24: licensed."));
    let asked = line.ussd(NUMBER, "1*Amihan Exmple Overseas").await;
    assert_eq!(asked, "CON On 2026-03-24: not the exact name.\n1 PH-0001 Amihan Example Overseas");
    assert!(line.ussd(NUMBER, "1*Amihan Exmple Overseas*1").await.contains("(PH-0001)\nOn 2026-03-24: licensed."));
    assert!(line.ussd(NUMBER, "1*Amihan Exmple Overseas*2").await.starts_with("END This is not in the list."));
    assert!(line.ussd(NUMBER, "1*Nothing Of That Kind").await.starts_with("END On 2026-03-24: not found here."));
}

#[tokio::test]
async fn a_matter_is_told_on_a_screen_without_what_it_is_about() {
    let line = line().await;
    let code = line.complaint().await.code;
    for lang in Lang::offered() {
        let number = speaks(&line, *lang).await;
        let shown = line.ussd(&number, &format!("3*{}", code.as_str())).await;
        screen(&shown, lang.code());
        assert!(!shown.contains(AGENCY) && !shown.contains("Amihan") && shown.contains("2026-03-25"), "{shown}");
    }
}

/// Requirement A16 of the research: a voice could read every screen, and a keypad answer it. What each line of a menu ends in, by digits alone.
#[tokio::test]
async fn every_end_of_the_menu_is_reached_by_digits_alone() {
    let line = line().await;
    let code = line.complaint().await.code;
    let reached = [
        ("1*0004*1", "Zamora Example Number 4"),
        ("2*880*60*300000", "On 2026-03-24"),
        (&format!("3*{}", code.by_keys()), "step 1 of 5"),
        ("4*4*0*0", "Your note is kept."),
        ("4*1*0002*5000", "Your note is kept."),
        ("5*1*1*1", "We write to you in English now."),
        ("5*2*60", "Offices"),
    ];
    let mut lines = Vec::new();
    for (digits, end) in reached {
        assert!(digits.chars().all(|c| c.is_ascii_digit() || c == '*'), "{digits}");
        let shown = line.ussd(NUMBER, digits).await;
        assert!(shown.starts_with("END ") && shown.contains(end), "{digits}: {shown}");
        lines.push(digits.split('*').next().unwrap());
    }
    let (_, choices) = screen(&line.ussd(NUMBER, "").await, "menu");
    assert!((1..=choices.len()).all(|digit| lines.contains(&digit.to_string().as_str())), "every line of the menu is in the table");
    let wrong = format!("3*{}", code.by_keys().replacen(|c: char| c != '2', "2", 1));
    assert!(line.ussd(NUMBER, &wrong).await.starts_with("END No match"), "a slip of the finger is found");
}
