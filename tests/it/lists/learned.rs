//! What is proposed for an unknown list: close to what a person wrote, and never complete by itself.

use std::fs;

use recruitwatch::ingest::source::{HeaderWords, Proposal, learn};
use recruitwatch::ingest::{Source, read_list};
use rstest::rstest;
use toml::{Table, Value};

use super::{HONG_KONG, IRELAND, here, real};

fn proposed(file: &str, name: &str, bytes: &[u8]) -> Proposal {
    let words = HeaderWords::parse(&fs::read_to_string(here("seeds/lists/headers.toml")).unwrap()).unwrap();
    learn((file, name), bytes, &words).unwrap()
}

/// The columns of a description: from which, to which.
fn mapped(text: &Table) -> Vec<(Vec<String>, String)> {
    let names = |value: &Value| match value {
        Value::Array(names) => names.iter().map(|name| name.as_str().unwrap().to_owned()).collect(),
        name => vec![name.as_str().unwrap().to_owned()],
    };
    let mut columns: Vec<_> =
        text["columns"].as_array().unwrap().iter().map(|column| (names(&column["from"]), column["to"].as_str().unwrap().to_owned())).collect();
    columns.sort();
    columns
}

#[rstest]
#[case(IRELAND, "ie-wrc")]
#[case(HONG_KONG, "hk-ld")]
fn a_proposal_for_a_real_list_is_close_to_its_description_by_hand(#[case] file: &str, #[case] name: &str) {
    let Some(bytes) = real(file) else { return };
    let proposal = proposed(file, name, &bytes);
    let text: Table = proposal.text.parse().unwrap();
    let by_hand: Table = fs::read_to_string(here("seeds/sources").join(name).with_extension("toml")).unwrap().parse().unwrap();
    assert_eq!(mapped(&text), mapped(&by_hand));
    for key in ["encoding", "delimiter", "ignore", "number"] {
        assert_eq!(text.get(key), by_hand.get(key), "{key}");
    }
    assert_eq!(text["listing"].get("since"), by_hand["listing"].get("since"));
    let rows = by_hand["rows"].as_table().unwrap();
    assert!(text["rows"]["least"].as_integer() >= rows["least"].as_integer() && text["rows"]["most"].as_integer() <= Some(5000));
    let words = |text: &Table| {
        text["columns"]
            .as_array()
            .unwrap()
            .iter()
            .filter_map(|column| column.get("words"))
            .flat_map(|w| w.as_table().unwrap().keys().cloned().collect::<Vec<_>>())
            .collect::<Vec<_>>()
    };
    assert_eq!(words(&text), words(&by_hand));
}

#[test]
fn a_proposal_is_refused_until_a_person_has_filled_it_in() {
    let list = "Licence No,Name of Agency,Expiry Date,Status\n1,Example (invented),31/12/2025,Valid\n2,Imagined,01/02/2026,Suspended\n";
    let proposal = proposed("list.csv", "mine", list.as_bytes());
    let errors = Source::parse("mine", &proposal.text).unwrap_err();
    assert!(errors.iter().all(|error| error.message.contains("still to be filled in") || error.key == "as_of" || error.key == "status.words"), "{errors:#?}");
    assert!(errors.iter().any(|error| error.key == "jurisdiction" || error.to_string().contains("TODO")));
    let words = [("TODO: the country of the licences, such as NP", "KE"), ("TODO: the day of the list as the publisher gives it, YYYY-MM-DD", "2025-06-30")];
    let filled = words.into_iter().fold(proposal.text, |text, (todo, word)| text.replace(todo, word));
    let filled = filled.replace("\"Valid\" = \"TODO: licensed conditional suspended expired revoked surrendered or refused\"", "\"Valid\" = \"licensed\"");
    let filled = filled.replace("\"TODO: licensed conditional suspended expired revoked surrendered or refused\"", "\"suspended\"").replace("TODO: ", "");
    let source = Source::parse("mine", &filled).unwrap_or_else(|errors| panic!("{errors:#?}\n{filled}"));
    let (rows, report) = read_list("list.csv", list.as_bytes(), &source).unwrap();
    assert_eq!(report.exit_code(), 0, "{report:#?}");
    assert_eq!(rows.agencies.iter().map(|a| a.expires_on.unwrap().to_string()).collect::<Vec<_>>(), ["2025-12-31", "2026-02-01"]);
}

#[rstest]
#[case("thai/list.tsv", &[("kind", "tsv")], &["digits = \"native\"", "skip_rows = 1", "to = \"expires_on\"", "TODO: no way of writing days fits every value"])]
#[case("nepali/list.csv", &[("kind", "csv")], &["digits = \"native\"", "to = \"expires_on\"", "to = \"licence_no\""])]
#[case("gulf/list.html", &[("kind", "html")], &["table = 2", "to = \"district\""])]
#[case("bangladesh/list.csv", &[("kind", "csv"), ("delimiter", ";")], &["[status]", "\"Server Locked\" = \"TODO", "ignore = [\"SL\"]"])]
#[case("interface/list.json", &[("kind", "json"), ("pointer", "/data/agencies")], &["from = \"name\""])]
#[case("lines/list.ndjson", &[("kind", "ndjson")], &["from = \"name\""])]
fn the_kind_the_calendar_and_the_digits_of_a_sample_are_seen(#[case] file: &str, #[case] said: &[(&str, &str)], #[case] holds: &[&str]) {
    let proposal = proposed(file, "sample", &fs::read(here("fixtures/lists").join(file)).unwrap());
    let text: Table = proposal.text.parse().unwrap_or_else(|error| panic!("{error}\n{}", proposal.text));
    for (key, value) in said {
        assert_eq!(text[*key].as_str(), Some(*value), "{key}");
    }
    for part in holds {
        assert!(proposal.text.contains(part), "{part} is not in\n{}", proposal.text);
    }
}

#[test]
fn days_that_can_be_read_in_two_ways_are_left_to_a_person() {
    let list = "Licence No,Name,Issue Date\n1,Example (invented),01/02/2023\n2,Imagined,03/04/2023\n";
    let text = proposed("list.csv", "mine", list.as_bytes()).text;
    assert!(text.contains("TODO: several ways fit every value: %d/%m/%Y gregorian; %m/%d/%Y gregorian"), "{text}");
}

#[test]
fn an_older_encoding_is_named_with_the_doubt_that_it_needs() {
    let (bytes, _, _) = encoding_rs::WINDOWS_1252.encode("Licence No;Name\n1;Caf\u{e9} \u{c9}l\u{e9}gant (invented)\n2;Soci\u{e9}t\u{e9} imagin\u{e9}e\n");
    let text = proposed("list.csv", "mine", &bytes).text;
    assert!(text.contains("encoding = \"windows-1252\"") && text.contains("look whether names read right"), "{text}");
}

#[test]
fn a_calendar_is_proposed_where_every_day_of_the_column_fits_it_alone() {
    let thai = "เลขที่ใบอนุญาต,ชื่อบริษัท,วันหมดอายุ\n๑,ตัวอย่าง (สมมติ),๒๙ กุมภาพันธ์ ๒๕๖๗\n๒,สมมติ,๑ มกราคม ๒๕๖๘\n";
    let text = proposed("list.csv", "mine", thai.as_bytes()).text;
    assert!(text.contains("format = [\"%d %B %Y\"]\ncalendar = \"buddhist\"\ndigits = \"native\"") && text.contains("\"มกราคม\" = 1"), "{text}");
    let nepali = "इजाजतपत्र नम्बर,कम्पनीको नाम,जारी मिति\n१,उदाहरण (काल्पनिक),२०८०-०२-३२\n२,काल्पनिक,२०७९-०१-०१\n";
    assert!(proposed("list.csv", "mine", nepali.as_bytes()).text.contains("calendar = \"bikram-sambat\""));
    let arabic = "رقم الترخيص,اسم المكتب,تاريخ الانتهاء\n1,مثال (خيالي),30/09/1445\n2,خيال,29/12/1446\n";
    assert!(proposed("list.csv", "mine", arabic.as_bytes()).text.contains("calendar = \"hijri\""));
}
