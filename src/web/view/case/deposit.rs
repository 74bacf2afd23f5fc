//! What was drawn from the agency's deposit, and did it come back?

use chrono::NaiveDate;
use serde::Serialize;

use crate::record::case::deposit::Drawing;
use crate::record::money::Money;

/// Money that was drawn.
#[derive(Debug, Clone, Serialize)]
pub struct DrawingLine {
    /// Its number, and that of the item for which it was drawn.
    pub id: (i64, i64),
    /// How much.
    pub amount: Money,
    /// When it was drawn, and by which event the decision was written.
    pub drawn: (NaiveDate, i64),
    /// What shows it.
    pub receipt: String,
    /// The last day on which it is filled up in time.
    pub refill_on: NaiveDate,
    /// What is short, where something is.
    pub short: Option<Money>,
    /// When it was full again.
    pub full_on: Option<NaiveDate>,
    /// What came back.
    pub refilled: Vec<(Money, NaiveDate, String)>,
    /// What the register says of it.
    pub entered: Option<(NaiveDate, String)>,
    /// Whether the register should say that the deposit is short.
    pub lacks: bool,
}

impl DrawingLine {
    pub(super) fn of(drawing: &Drawing, today: NaiveDate) -> Self {
        Self {
            id: (drawing.id, drawing.item),
            amount: drawing.amount,
            drawn: (drawing.drawn_on, drawing.decision),
            receipt: drawing.receipt.clone(),
            refill_on: drawing.refill_on,
            short: Some(drawing.short()).filter(|short| !short.is_zero()),
            full_on: drawing.full_on(),
            refilled: drawing.refilled.iter().map(|part| (part.amount, part.paid_on, part.proof.clone())).collect(),
            entered: drawing.entered.clone().map(|(on, words, _)| (on, words)),
            lacks: drawing.register_lacks(today),
        }
    }
}
