//! Evidence comes in with its digest, is held by named hands, and reaches the agency without a worker's name; on every database.

use recruitwatch::edition::archive::unpack;
use recruitwatch::flow::cases::evidence::{Adding, Marked, TEXT, add_evidence, custody, for_the_agency, read_piece, redact};
use recruitwatch::flow::cases::{Acted, Office, spans_of_seeds};
use recruitwatch::record::case::event::Event;
use recruitwatch::record::case::evidence::{Made, Making, Piece};
use recruitwatch::record::case::redact::{BLACK, Unmarked, redacted};
use recruitwatch::record::hex::hex;
use recruitwatch::record::official::Official;
use recruitwatch::store::case_files::subject;
use recruitwatch::web::view::case::paper::CasePaperView;
use rstest::rstest;
use sha2::{Digest, Sha256};

use super::law::notice;
use super::verbs::{People, breach, done, office, opened, people, with_findings};
use crate::complaints::papers::photograph;
use crate::store::databases::each;

fn piece(name: &str, is_sensitive: bool) -> Piece {
    Piece::new((name.to_owned(), String::new()), ("A worker (invented)".to_owned(), "Given freely".to_owned()), (true, is_sensitive))
}

async fn added(office: &Office<'_>, id: i64, piece: Piece, (sent, who): (&[u8], &Official)) -> Acted {
    let seen = office.store.case_file(id).await.unwrap().unwrap().events.len();
    let adding = Adding { piece, on: office.today, seen, who: who.clone(), sent: Some(sent.to_vec()) };
    add_evidence(office, id, adding).await.unwrap().unwrap()
}

async fn kept(office: &Office<'_>, id: i64, piece: Piece, sent: (&[u8], &Official)) -> i64 {
    match added(office, id, piece, sent).await {
        Acted::Done(number) => number,
        Acted::Refused(why) => panic!("{why}"),
    }
}

async fn begun(office: &Office<'_>, people: &People) -> i64 {
    match opened(office, &[breach()], &people.amina).await {
        Acted::Done(id) => id,
        Acted::Refused(why) => panic!("{why}"),
    }
}

const STATEMENT: &[u8] = "On 3 March I, Siti (invented), paid 500.\nThey gave no paper.\n".as_bytes();

#[tokio::test]
async fn the_agency_gets_a_redacted_copy_and_never_the_sensitive_original() {
    for fresh in each().await {
        let store = fresh.migrated().await;
        let people = people(&store).await;
        with_findings(&store).await;
        let office = office(&store, "2026-03-02");
        let id = begun(&office, &people).await;
        let original = kept(&office, id, piece("Statement of Siti", true), (STATEMENT, &people.amina)).await;
        // The same bytes once more, marked as harmless by mistake.
        kept(&office, id, piece("A text", false), (STATEMENT, &people.amina)).await;
        let books = kept(&office, id, piece("Books", false), (b"12 receipts (invented)", &people.amina)).await;
        let file = store.case_file(id).await.unwrap().unwrap();
        let ids = |(shown, held): (Vec<recruitwatch::record::case::evidence::Shown<'_>>, usize)| (shown.iter().map(|s| s.id).collect::<Vec<_>>(), held);
        assert_eq!(ids(file.disclosed()), (vec![books], 2), "{}", fresh.name);

        let marked = |words: &str| Marked {
            evidence: original,
            name: "Statement of a worker".to_owned(),
            words: words.to_owned(),
            seen: file.events.len(),
            who: people.amina.clone(),
        };
        let changed = marked("On 4 March I, [[Siti]] (invented), paid 500.\r\nThey gave no paper.");
        let Acted::Refused(told) = redact(&office, id, changed).await.unwrap().unwrap() else { panic!("{}", fresh.name) };
        assert!(told.contains("line 1 is not what the original says"), "{}: {told}", fresh.name);
        let whole = marked("On 3 March I, [[Siti]] (invented), paid 500.\r\nThey gave no paper.");
        let Acted::Done(copy) = redact(&office, id, whole).await.unwrap().unwrap() else { panic!("{}", fresh.name) };

        let archive = for_the_agency(&office, id, &people.amina).await.unwrap().unwrap();
        let files = unpack(&archive).unwrap();
        let has = |needle: &[u8]| files.values().any(|bytes| bytes.windows(needle.len()).any(|part| part == needle));
        assert!(has(BLACK.as_bytes()) && has(b"12 receipts") && !has(b"Siti"), "{}: {files:?}", fresh.name);

        done(&office, id, notice(), &people.amina).await;
        let file = store.case_file(id).await.unwrap().unwrap();
        let paper = CasePaperView::notice(&file, &spans_of_seeds().unwrap()).unwrap();
        let told: Vec<_> = paper.evidence.iter().map(|(name, _, is_redacted)| (name.as_str(), *is_redacted)).collect();
        assert_eq!((told, paper.held_back), (vec![("Statement of a worker", true), ("Books", false)], 1), "{}", fresh.name);

        let (known, bytes) = read_piece(&office, (id, original), &people.dalisay).await.unwrap().unwrap();
        assert_eq!((bytes.as_slice(), known.sha256), (STATEMENT, hex(&Sha256::digest(STATEMENT))), "{}: the original stays as it came", fresh.name);
        let logs = custody(&office, &file).await.unwrap();
        let hands = |number: i64| logs[&number].iter().map(|held| format!("{}: {}", held.who, held.what)).collect::<Vec<_>>();
        let read = "read a piece of evidence";
        let expected = ["Amina: added".to_owned(), format!("Amina: {read}"), format!("Amina: {read}"), format!("Dalisay: {read}")];
        assert_eq!(hands(original), expected, "{}", fresh.name);
        assert_eq!(hands(copy), ["Amina: added", "Amina: made evidence ready for the agency"], "{}", fresh.name);
        assert!(!format!("{:?}", store.journal_of(&subject(id)).await.unwrap()).contains("Siti"), "{}: the journal has digests alone", fresh.name);
        assert!(read_piece(&office, (id, 99), &people.amina).await.unwrap().is_none(), "{}", fresh.name);
    }
}

#[tokio::test]
async fn what_a_file_is_its_bytes_say_and_a_photograph_loses_its_place() {
    for fresh in each().await {
        let store = fresh.migrated().await;
        let people = people(&store).await;
        with_findings(&store).await;
        let office = office(&store, "2026-03-02");
        let id = begun(&office, &people).await;
        let sent = photograph();
        let number = kept(&office, id, piece("Photograph", true), (&sent, &people.amina)).await;
        let (known, bytes) = read_piece(&office, (id, number), &people.amina).await.unwrap().unwrap();
        let holds = |bytes: &[u8], what: &[u8]| bytes.windows(what.len()).any(|part| part == what);
        assert!(holds(&sent, b"GPS") && !holds(&bytes, b"GPS"), "{}", fresh.name);
        let expected = (Some("image/jpeg".to_owned()), Some(hex(&Sha256::digest(&sent))), hex(&Sha256::digest(&bytes)));
        assert_eq!((known.media, known.sent_sha256, known.sha256), expected, "{}: both digests are kept", fresh.name);
        let big = vec![b'x'; recruitwatch::flow::cases::act::BYTES_MAX + 1];
        for (odd, why) in [(b"MZ\x90\0\x03\0".as_slice(), "neither a photograph"), (&big, "at most"), (&[0xFF, 0xD8, 0xFF, 0, 1, 2], "cannot be read")] {
            let Acted::Refused(told) = added(&office, id, piece("Odd", false), (odd, &people.amina)).await else { panic!("{}: {why}", fresh.name) };
            assert!(told.contains(why), "{}: {told}", fresh.name);
        }
        let Acted::Refused(told) = added(&office, id, piece("Text", false), (b"text", &people.dalisay)).await else { panic!("{}", fresh.name) };
        assert!(told.contains("an investigator"), "{}: a decider gathers nothing", fresh.name);
        let elsewhere = Adding { piece: piece("Elsewhere", false), on: office.today, seen: 1, who: people.amina.clone(), sent: None };
        let Acted::Refused(told) = add_evidence(&office, id, elsewhere).await.unwrap().unwrap() else { panic!("{}", fresh.name) };
        assert!(told.contains("is no SHA-256"), "{}: without a file its digest is needed", fresh.name);
    }
}

#[tokio::test]
async fn a_copy_that_tells_what_its_original_tells_is_refused() {
    for fresh in each().await {
        let store = fresh.migrated().await;
        let people = people(&store).await;
        with_findings(&store).await;
        let office = office(&store, "2026-03-02");
        let id = begun(&office, &people).await;
        let original = kept(&office, id, piece("Statement", true), (STATEMENT, &people.amina)).await;
        let made = |how, of| Some(Made { how, of });
        let copy = |name: &str, made| Piece { made, is_original: false, ..piece(name, false) };
        for (wrong, sent, why) in [
            (copy("Same", made(Making::Redacted, original)), STATEMENT, "has other bytes"),
            (Piece { is_sensitive: true, ..copy("Sensitive", made(Making::Redacted, original)) }, b"x", "tells of no worker"),
            (copy("Translation", made(Making::Translated, original)), b"x", "so does its translation"),
            (copy("Of nothing", made(Making::Redacted, 99)), b"x", "nothing of that number"),
        ] {
            let Acted::Refused(told) = added(&office, id, wrong, (sent, &people.amina)).await else { panic!("{}: {why}", fresh.name) };
            assert!(told.contains(why), "{}: {told}", fresh.name);
        }
        kept(&office, id, copy("Picture without the face", made(Making::Redacted, original)), (b"%PDF-1.7 (invented)", &people.amina)).await;
        let file = store.case_file(id).await.unwrap().unwrap();
        assert_eq!(file.disclosed().0[0].piece.name, "Picture without the face", "{}", fresh.name);
        assert_eq!(file.piece(original).unwrap().media.as_deref(), Some(TEXT), "{}", fresh.name);
    }
}

#[rstest]
#[case::marked("[[Siti]] paid [[Budi]] 500.", Ok("█████ paid █████ 500."))]
#[case::line_ends_of_a_form("[[Siti]] paid Budi 500.\r\n", Ok("█████ paid Budi 500."))]
#[case::nothing("Siti paid Budi 500.", Err(Unmarked::Nothing))]
#[case::open("[[Siti paid Budi 500.", Err(Unmarked::Half(1)))]
#[case::closed("Siti]] paid Budi 500.", Err(Unmarked::Half(1)))]
#[case::nested("[[Siti [[paid]] Budi]] 500.", Err(Unmarked::Half(1)))]
#[case::changed("[[Siti]] paid Budi 400.", Err(Unmarked::Changed(1)))]
#[case::cut("[[Siti]] paid", Err(Unmarked::Changed(1)))]
fn marks_take_out_what_stands_between_them_and_change_nothing_else(#[case] marked: &str, #[case] expected: Result<&str, Unmarked>) {
    assert_eq!(redacted("Siti paid Budi 500.\n", marked), expected.map(str::to_owned));
}

#[test]
fn evidence_of_older_cases_stays_byte_for_byte_as_it_was() {
    let line = r#"{"kind":"evidence","name":"Book","sha256":"e3","source":"Agency","method":"Asked","is_original":true,"is_sensitive":false}"#;
    let event: Event = serde_json::from_str(line).unwrap();
    assert_eq!(serde_json::to_string(&event).unwrap(), line);
}
