//! Which codes were given, and what became of a file of answers?

use std::io::{self, Write};

use crate::flow::feedback::invite::Invited;
use crate::flow::feedback::take::TakenAnswers;
use crate::record::id::Id;

/// Writes codes to stdout as CSV; whether some placement was not there.
///
/// # Errors
/// When stdout cannot be written.
pub fn invited(invited: &[(Id, Invited)]) -> io::Result<bool> {
    let mut out = csv::Writer::from_writer(io::stdout().lock());
    out.write_record(["placement_id", "code", "told"])?;
    for (number, invited) in invited {
        let (code, told) = match invited {
            Invited::Code(code) => (code.grouped(), "a new code: tell it to this worker alone".to_owned()),
            Invited::Known(on) => (String::new(), format!("has a code since {on}: --again gives another")),
            Invited::NoSuchPlacement => (String::new(), "no placement of this number came from this sender".to_owned()),
        };
        out.write_record([number.as_str(), &code, &told])?;
    }
    out.flush()?;
    let count = |is: fn(&Invited) -> bool| invited.iter().filter(|(_, invited)| is(invited)).count();
    let missing = count(|invited| matches!(invited, Invited::NoSuchPlacement));
    eprintln!("{} codes were given, {} workers had one, {missing} placements are not known.", count(is_code), count(is_known));
    Ok(0 < missing)
}

const fn is_code(invited: &Invited) -> bool {
    matches!(invited, Invited::Code(_))
}

const fn is_known(invited: &Invited) -> bool {
    matches!(invited, Invited::Known(_))
}

/// Writes what became of a file of answers.
///
/// # Errors
/// When stdout cannot be written.
pub fn taken(taken: &TakenAnswers) -> io::Result<()> {
    let TakenAnswers { rows, taken, unchanged, rejected, issues } = taken;
    super::report::issues(issues);
    writeln!(io::stdout(), "{rows} rows: {taken} taken, {unchanged} known already, {rejected} rejected.")
}
