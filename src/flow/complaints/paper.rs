//! How does a photograph or a document come to a complaint? What it is, its bytes say; a photograph is painted anew, so that place, time
//! and device fall away with all else that is not picture. A PDF is kept as it came.

use std::io::Cursor;

use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader, Limits};
use sha2::{Digest, Sha256};

use super::Counter;
use super::follow::number_of;
use crate::record::code::codes;
use crate::record::hex::hex;
use crate::store;
use crate::store::complaint_papers::NewPaper;

/// Bytes of a paper, at most.
pub const BYTES_MAX: usize = 5 * 1024 * 1024;
/// Papers of a complaint, at most.
pub const PAPERS_MAX: usize = 5;
/// Width and height of a photograph in pixels, at most.
const SIDE_MAX: u32 = 10_000;
/// Memory that a photograph may take while it is painted, in bytes: 50 million pixels in three colours, and room to turn them.
const MEMORY_MAX: u64 = 320 * 1024 * 1024;
/// How well a photograph is kept, of 100.
const QUALITY: u8 = 88;

codes! {
    /// What a paper is.
    PaperKind, "a photograph (JPEG, PNG, WebP) or a PDF": Jpeg = "image/jpeg", Png = "image/png", WebP = "image/webp", Pdf = "application/pdf",
}

/// Why a paper was not kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PaperRefusal {
    /// Nothing came.
    Empty,
    /// More than [`BYTES_MAX`].
    TooLarge,
    /// Neither a photograph nor a PDF.
    Unknown,
    /// A photograph that cannot be read, or with too many pixels.
    Unreadable,
    /// The complaint has [`PAPERS_MAX`] already.
    TooMany,
}

/// Keeps a paper; `None` where no complaint has that code.
///
/// # Errors
/// When the store is not available.
pub async fn attach(counter: &Counter<'_>, code: &str, sent: Vec<u8>) -> Result<Option<Result<(), PaperRefusal>>, store::Error> {
    let Some(id) = number_of(counter, code).await? else { return Ok(None) };
    if PAPERS_MAX <= counter.store.complaint_papers(id).await?.len() {
        return Ok(Some(Err(PaperRefusal::TooMany)));
    }
    let cleaned = tokio::task::spawn_blocking(move || clean(sent)).await.unwrap_or(Err(PaperRefusal::Unreadable));
    let paper = match cleaned {
        Ok(paper) => paper,
        Err(refused) => return Ok(Some(Err(refused))),
    };
    let kept = counter.store.add_complaint_paper(id, paper, (PAPERS_MAX, counter.now.at)).await?;
    Ok(Some(if kept { Ok(()) } else { Err(PaperRefusal::TooMany) }))
}

/// What is kept of the bytes that were sent.
///
/// # Errors
/// When they are no paper that is taken.
pub fn clean(sent: Vec<u8>) -> Result<NewPaper, PaperRefusal> {
    if sent.is_empty() {
        return Err(PaperRefusal::Empty);
    }
    if BYTES_MAX < sent.len() {
        return Err(PaperRefusal::TooLarge);
    }
    let sent_sha256 = hex(&Sha256::digest(&sent));
    let (kind, bytes) = match sniff(&sent).ok_or(PaperRefusal::Unknown)? {
        PaperKind::Pdf => (PaperKind::Pdf, sent),
        PaperKind::Jpeg => (PaperKind::Jpeg, painted(&sent, ImageFormat::Jpeg)?),
        // What was a photograph in WebP is kept as the older kind, which every program opens.
        PaperKind::WebP => (PaperKind::Jpeg, painted(&sent, ImageFormat::WebP)?),
        PaperKind::Png => (PaperKind::Png, painted(&sent, ImageFormat::Png)?),
    };
    Ok(NewPaper { kind: kind.to_string(), sha256: hex(&Sha256::digest(&bytes)), sent_sha256, bytes })
}

/// What the first bytes say; names and what a browser says of a file are not asked.
#[must_use]
pub fn sniff(bytes: &[u8]) -> Option<PaperKind> {
    match bytes {
        [0xFF, 0xD8, 0xFF, ..] => Some(PaperKind::Jpeg),
        [0x89, b'P', b'N', b'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => Some(PaperKind::Png),
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => Some(PaperKind::WebP),
        [b'%', b'P', b'D', b'F', b'-', ..] => Some(PaperKind::Pdf),
        _other => None,
    }
}

/// The pixels of a picture, upright, in a fresh file.
fn painted(sent: &[u8], format: ImageFormat) -> Result<Vec<u8>, PaperRefusal> {
    let picture = pixels(sent, format).map_err(|_| PaperRefusal::Unreadable)?;
    let mut out = Cursor::new(Vec::new());
    let written = if format == ImageFormat::Png {
        picture.write_to(&mut out, ImageFormat::Png)
    } else {
        let flat = DynamicImage::ImageRgb8(picture.into_rgb8());
        flat.write_with_encoder(image::codecs::jpeg::JpegEncoder::new_with_quality(&mut out, QUALITY))
    };
    written.map_err(|_| PaperRefusal::Unreadable)?;
    Ok(out.into_inner())
}

fn pixels(sent: &[u8], format: ImageFormat) -> image::ImageResult<DynamicImage> {
    let mut limits = Limits::default();
    (limits.max_image_width, limits.max_image_height, limits.max_alloc) = (Some(SIDE_MAX), Some(SIDE_MAX), Some(MEMORY_MAX));
    let mut reader = ImageReader::with_format(Cursor::new(sent), format);
    reader.limits(limits);
    let mut decoder = reader.into_decoder()?;
    let turned = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let mut picture = DynamicImage::from_decoder(decoder)?;
    picture.apply_orientation(turned);
    Ok(picture)
}
