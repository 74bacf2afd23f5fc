//! A photograph keeps its picture and loses everything else; what is no paper is not taken.

use std::io::Cursor;

use image::{DynamicImage, ImageFormat, Rgb, RgbImage};
use proptest::prelude::*;
use recruitwatch::flow::complaints::paper::{BYTES_MAX, PaperRefusal, clean};

/// An invented picture, 8 wide and 4 high, red on its left half.
pub fn picture(format: ImageFormat) -> Vec<u8> {
    let picture = RgbImage::from_fn(8, 4, |x, _| if x < 4 { Rgb([250, 10, 10]) } else { Rgb([10, 10, 250]) });
    let mut out = Cursor::new(Vec::new());
    DynamicImage::ImageRgb8(picture).write_to(&mut out, format).unwrap();
    out.into_inner()
}

/// A photograph as a phone writes it: turned by its EXIF, with a place in it, and a film behind the picture.
pub fn photograph() -> Vec<u8> {
    let plain = picture(ImageFormat::Jpeg);
    // TIFF, little endian, one entry: orientation (0x0112), short, 1, value 6: to be turned by 90 degrees.
    let mut exif = b"Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\0\0\0\0".to_vec();
    exif.extend(b"GPS 14.5995 N 120.9842 E");
    let length = u16::try_from(exif.len() + 2).unwrap().to_be_bytes();
    [&plain[..2], &[0xFF, 0xE1], &length, &exif, &plain[2..], b"MotionPhoto GPS film"].concat()
}

fn holds(bytes: &[u8], words: &[u8]) -> bool {
    bytes.windows(words.len()).any(|window| window == words)
}

#[test]
fn place_and_time_and_what_hides_behind_the_picture_fall_away_and_it_stands_upright() {
    let sent = photograph();
    assert!(holds(&sent, b"GPS") && holds(&sent, b"Exif"));
    let kept = clean(sent).unwrap();
    assert_eq!(kept.kind, "image/jpeg");
    assert!(!holds(&kept.bytes, b"GPS") && !holds(&kept.bytes, b"Exif") && !holds(&kept.bytes, b"MotionPhoto"));
    let seen = image::load_from_memory(&kept.bytes).unwrap();
    assert_eq!((seen.width(), seen.height()), (4, 8), "turned");
    assert!(kept.sha256.len() == 64 && kept.sha256 != kept.sent_sha256);
}

#[test]
fn png_and_webp_are_painted_anew_and_a_pdf_stays_as_it_came() {
    let mut png = picture(ImageFormat::Png);
    png.extend(b"hidden behind the picture");
    let kept = clean(png).unwrap();
    assert!(kept.kind == "image/png" && !holds(&kept.bytes, b"hidden"));
    assert_eq!(clean(picture(ImageFormat::WebP)).unwrap().kind, "image/jpeg");
    let pdf = b"%PDF-1.7 invented".to_vec();
    let kept = clean(pdf.clone()).unwrap();
    assert_eq!((kept.kind.as_str(), &kept.bytes, kept.sha256 == kept.sent_sha256), ("application/pdf", &pdf, true));
}

#[test]
fn what_a_file_is_called_does_not_make_it_a_paper() {
    let refused = |sent: Vec<u8>| clean(sent).unwrap_err();
    assert_eq!(refused(Vec::new()), PaperRefusal::Empty);
    assert_eq!(refused(b"<html><script>".to_vec()), PaperRefusal::Unknown);
    assert_eq!(refused(b"\xFF\xD8\xFFno picture".to_vec()), PaperRefusal::Unreadable);
    assert_eq!(refused(vec![0xFF; BYTES_MAX + 1]), PaperRefusal::TooLarge);
    // A PNG that says it is 60,000 pixels wide would take gigabytes.
    let mut vast = picture(ImageFormat::Png);
    vast[16..20].copy_from_slice(&60_000_u32.to_be_bytes());
    assert_eq!(refused(vast), PaperRefusal::Unreadable);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]
    #[test]
    fn no_broken_photograph_breaks_the_painter(kind in 0..3_usize, at in 4..200_usize, byte: u8, cut in 8..400_usize) {
        let mut sent = [picture(ImageFormat::Png), photograph(), picture(ImageFormat::WebP)][kind].clone();
        let place = at % sent.len();
        sent[place] = byte;
        sent.truncate(cut.max(16));
        let _ = clean(sent);
    }
}
