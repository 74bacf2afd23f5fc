//! What is left of a text when what tells of workers is taken out? An official marks it in the text itself, as `[[Siti]]`; the rest must stand as
//! it stood, and how long the marked words were is not told.

/// What stands where something was taken out.
pub const BLACK: &str = "█████";

/// Why there is no redacted text.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Unmarked {
    /// Nothing is marked.
    #[error("nothing is marked: put [[ before and ]] behind what tells of a worker")]
    Nothing,
    /// A mark has no other half.
    #[error("line {0}: a mark [[ has no ]] behind it, or stands inside another, or ]] has no [[ before it")]
    Half(usize),
    /// Something else than marks was changed.
    #[error("line {0} is not what the original says there: only add marks, and change nothing else")]
    Changed(usize),
}

/// The text with black where it was marked. `original` may hold double brackets of its own only outside of what is marked.
///
/// # Errors
/// When nothing is marked, a mark is not whole, or the rest is not the original.
pub fn redacted(original: &str, marked: &str) -> Result<String, Unmarked> {
    let (original, marked) = (lines(original), lines(marked));
    let (mut plain, mut black) = (String::with_capacity(marked.len()), String::with_capacity(marked.len()));
    let (mut rest, mut marks) = (marked.as_str(), 0_usize);
    while let Some((before, after)) = rest.split_once("[[") {
        let line = |text: &str| 1 + text.matches('\n').count();
        let half = || Unmarked::Half(line(&plain) + before.matches('\n').count());
        let (inside, behind) = after.split_once("]]").filter(|(inside, _)| !inside.contains("[[")).ok_or_else(half)?;
        if before.contains("]]") {
            return Err(half());
        }
        for text in [before, inside] {
            plain.push_str(text);
        }
        black.push_str(before);
        black.push_str(BLACK);
        (rest, marks) = (behind, marks + 1);
    }
    plain.push_str(rest);
    black.push_str(rest);
    if rest.contains("]]") {
        return Err(Unmarked::Half(plain.matches('\n').count() + 1));
    }
    if plain != original {
        return Err(Unmarked::Changed(first_other_line(&original, &plain)));
    }
    if marks == 0 { Err(Unmarked::Nothing) } else { Ok(black) }
}

/// Forms send line ends of two characters; nothing else is touched, but ends of the whole text.
fn lines(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n").trim_end_matches('\n').to_owned()
}

fn first_other_line(original: &str, plain: &str) -> usize {
    1 + original.split('\n').zip(plain.split('\n')).take_while(|(known, sent)| known == sent).count()
}
