//! Can a sentence be heard that somebody recorded? Files in a folder, offered where they fit, and told by name where they do not.

use std::fs;
use std::path::Path;

use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use recruitwatch::web::lang::Lang;
use recruitwatch::web::page::Pages;
use recruitwatch::web::speech::{Recordings, to_record};

use crate::cli::recruitwatch;
use crate::visit::{get, send, with_pages};

/// A silent sound of 36 milliseconds for each frame: MPEG-1 Layer III, one channel, 32 kHz at 32 kbit/s, which is 144 bytes a frame.
fn mp3(frames: usize) -> Vec<u8> {
    let frame: Vec<u8> = [0xff, 0xfb, 0x18, 0xc4].into_iter().chain([0; 140]).collect();
    frame.repeat(frames)
}

/// The same at 128 kbit/s, which is 576 bytes a frame.
fn heavy_mp3(frames: usize) -> Vec<u8> {
    let frame: Vec<u8> = [0xff, 0xfb, 0x98, 0xc4].into_iter().chain([0; 572]).collect();
    frame.repeat(frames)
}

/// A page of an Ogg stream (RFC 3533): its kind, the position of its last sample, its number, and one packet of less than 255 bytes.
fn ogg_page(kind: u8, position: u64, number: u32, packet: &[u8]) -> Vec<u8> {
    let mut page = b"OggS\0".to_vec();
    page.push(kind);
    page.extend(position.to_le_bytes());
    page.extend(7_u32.to_le_bytes());
    page.extend(number.to_le_bytes());
    page.extend([0; 4]);
    page.extend([1, u8::try_from(packet.len()).unwrap()]);
    page.extend(packet);
    let sum =
        page.iter().fold(0_u32, |sum, byte| (0..8).fold(sum ^ (u32::from(*byte) << 24), |sum, _| (sum << 1) ^ if sum >> 31 == 1 { 0x04c1_1db7 } else { 0 }));
    page[22..26].copy_from_slice(&sum.to_le_bytes());
    page
}

/// A silent sound in Opus (RFC 7845) of so many milliseconds.
fn opus(milliseconds: u64) -> Vec<u8> {
    let head = [b"OpusHead\x01\x01".as_slice(), &[0, 0], &48_000_u32.to_le_bytes(), &[0, 0, 0]].concat();
    let tags = [b"OpusTags".as_slice(), &4_u32.to_le_bytes(), b"test", &0_u32.to_le_bytes()].concat();
    [ogg_page(2, 0, 0, &head), ogg_page(0, 0, 1, &tags), ogg_page(4, milliseconds * 48, 2, &[0xf8, 0xff, 0xfe])].concat()
}

fn put(folder: &Path, name: &str, bytes: &[u8]) {
    let file = folder.join(name);
    fs::create_dir_all(file.parent().unwrap()).unwrap();
    fs::write(file, bytes).unwrap();
}

/// A folder with a recorded headline and a recorded step in English, and a headline in Burmese.
fn recorded() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    put(folder.path(), "en/check-licensed.mp3", &mp3(40));
    put(folder.path(), "en/what-to-do.opus", &opus(900));
    put(folder.path(), "my/check-licensed.opus", &opus(1200));
    folder
}

#[tokio::test]
async fn a_recorded_headline_is_offered_to_be_heard_in_place_of_a_voice() {
    let folder = recorded();
    let (recordings, unheard) = Recordings::of_folder(folder.path()).unwrap();
    assert_eq!((recordings.count(), unheard.len()), (3, 0), "{unheard:?}");
    let address = recordings.of("en", "check-licensed").unwrap().address.clone();
    let site = with_pages(Pages::heard_in(recordings).unwrap());

    let page = get(&site, "/check?q=Amihan+Example+Overseas").await.body;
    let player = format!("<audio controls preload=\"none\" data-headline=\"check-licensed\" src=\"{}\" aria-label=\"Listen\">", address.replace('/', "&#x2f;"));
    assert!(page.contains(&player) && !page.contains("<button type=\"button\" class=\"second listen\""), "{player}");
    assert!(page.contains(" data-say=\"what-to-do\" data-heard=\"/speech/en/what-to-do.opus?v="), "what follows the headline is marked");
    assert!(!page.contains("autoplay"));
    let other = get(&site, "/check?q=Golden+Door").await.body;
    assert!(!other.contains("<audio") && other.contains("data-headline=\"check-not-found\""), "a headline that nobody recorded is left to a voice");
    let burmese = get(&site, &Lang::My.link("/check?q=Amihan+Example+Overseas")).await.body;
    assert!(burmese.contains("&#x2f;speech&#x2f;my&#x2f;check-licensed.opus?v="));
}

#[tokio::test]
async fn a_player_gets_the_sound_whole_or_in_parts_and_nothing_beside_it() {
    let folder = recorded();
    put(folder.path(), "en/secret.txt", b"not ours to show");
    let (recordings, _) = Recordings::of_folder(folder.path()).unwrap();
    let address = recordings.of("en", "check-licensed").unwrap().address.clone();
    let site = with_pages(Pages::heard_in(recordings).unwrap());

    let whole = get(&site, &address).await;
    assert_eq!((whole.status, whole.header(header::CONTENT_TYPE), whole.header(header::CONTENT_LENGTH)), (StatusCode::OK, "audio/mpeg", "5760"));
    assert!(whole.header(header::CACHE_CONTROL).contains("immutable"), "its address changes with it");
    let part = send(&site, Request::get(&address).header(header::RANGE, "bytes=100-199").body(Body::empty()).unwrap()).await;
    assert_eq!((part.status, part.header(header::CONTENT_RANGE)), (StatusCode::PARTIAL_CONTENT, "bytes 100-199/5760"));
    for stranger in ["/speech/en/secret.txt", "/speech/en/check-expired.mp3", "/speech/xx/check-licensed.mp3", "/speech/en/..%2fen%2fcheck-licensed.mp3"] {
        assert_eq!(get(&site, stranger).await.status, StatusCode::NOT_FOUND, "{stranger}");
    }
}

#[test]
fn a_file_that_cannot_be_heard_is_told_by_name_and_with_what_to_do() {
    let folder = recorded();
    let wrong: [(&str, Vec<u8>, &str); 9] = [
        ("README.md", b"hello".to_vec(), "no folder of a language"),
        ("xx/check-licensed.mp3", mp3(9), "no folder of a language"),
        ("en/check-lisenced.mp3", mp3(9), "its name is that of no sentence"),
        ("en/check-expired.wav", mp3(9), "must end in .opus or .mp3"),
        ("en/check-revoked.mp3", b"hello".to_vec(), "no sound of its kind"),
        ("en/check-refused.opus", mp3(9), "no sound of its kind"),
        ("en/check-several.mp3", heavy_mp3(150), "are the most: record it at 24 kbit/s"),
        ("en/check-suspended.mp3", vec![0; 300_000], "a minute of speech may have 240000"),
        ("en/check-licensed.opus", opus(500), "keep one of the two"),
    ];
    for (name, bytes, _) in &wrong {
        put(folder.path(), name, bytes);
    }
    let (recordings, unheard) = Recordings::of_folder(folder.path()).unwrap();
    let told: Vec<String> = unheard.iter().map(ToString::to_string).collect();
    for (name, _, why) in &wrong {
        let file = if name.starts_with("xx/") { "xx" } else { name };
        // Of two recordings of a sentence, either may be the one too many.
        let names = |told: &&String| told.contains(&format!("{file}: ")) || (name.contains("licensed.opus") && told.contains("check-licensed."));
        assert!(told.iter().filter(names).any(|told| told.contains(why)), "{name}: {told:?}");
    }
    assert_eq!((recordings.count(), told.len()), (3, wrong.len()), "{told:?}");
    assert!(Recordings::of_folder(&folder.path().join("none")).is_err());
}

#[test]
fn what_is_worth_recording_is_what_answers_say_without_facts() {
    let english = to_record(Lang::En).unwrap();
    let names: Vec<&str> = english.iter().map(|(name, _)| name.as_str()).collect();
    for name in ["check-licensed", "check-not-found", "check-sentence-expired", "what-to-do", "not-told-later", "fees-too-much", "contract-worse", "home-ask"] {
        assert!(names.contains(&name), "{name} is missing");
    }
    assert!(!names.contains(&"as-of") && !names.contains(&"check-by-name"), "what holds a day or a name cannot be recorded");
    let tamil = to_record(Lang::Ta).unwrap();
    assert_eq!(tamil.len(), english.len());
    assert!(tamil.iter().zip(&english).all(|(own, other)| own.0 == other.0 && own.1 != other.1));
}

#[test]
fn the_command_lists_what_to_record_and_what_was() {
    let folder = recorded();
    put(folder.path(), "en/check-lisenced.mp3", &mp3(9));
    let ran = recruitwatch(&["speech", "--folder", folder.path().to_str().unwrap()]).output().unwrap();
    let (said, told) = (String::from_utf8(ran.stdout).unwrap(), String::from_utf8(ran.stderr).unwrap());
    assert!(said.starts_with("name\trecorded\twords\n"), "{said}");
    assert!(said.contains("check-licensed\tyes\tLicensed\n") && said.contains("check-not-found\tno\tNot found in the register\n"), "{said}");
    assert!(told.contains("check-lisenced.mp3: its name is that of no sentence"), "{told}");
    assert_eq!(ran.status.code(), Some(1));
    let none = recruitwatch(&["speech", "--language", "xx"]).output().unwrap();
    assert!(String::from_utf8(none.stderr).unwrap().contains("\"xx\" is no language of the site"));
}
