//! Which rows does a placement become? One of `placements.csv`, and its charges, papers, pay and complaint.

use std::io::{self, Write};

use super::scene::{Charge, Paper, Pay, Scene, after};
use super::sheet::Sheet;

/// A whole sum with two digits after the point: every currency of the demo has them.
fn money(units: i64) -> String {
    format!("{units}.00")
}

/// Adds the row of `placements.csv`.
pub fn placement<W: Write>(sheet: &mut Sheet<W>, scene: &Scene) -> io::Result<()> {
    let way = scene.agency.corridor;
    sheet.set("placement_id", scene.placement_id()).set("worker_id", format_args!("INVENTED-{:09}", scene.worker)).set("worker_sex", scene.sex);
    sheet.set("worker_born_on", scene.born).set("origin", way.origin).set("destination", way.destination).maybe("programme", way.programme);
    sheet.set("hiring_channel", "agency").set("event", "first_entry").set("agency_licence", &scene.printed_licence).set("agency_name", &scene.printed_name);
    sheet.maybe("destination_agency_licence", scene.agency.partner()).maybe("sub_agent", scene.agency.sub_agent());
    sheet.set("employer_id", scene.agency.employer_id(scene.employer)).set("employer_name", scene.agency.employer_name(scene.employer));
    sheet.set("job_order", &scene.job_order).set("occupation", way.occupation).set("job_title", way.title).set("sector", way.sector);
    sheet.set("recruited_on", scene.recruited_on).set("contract_signed_on", scene.signed_on).set("departed_on", scene.departed_on);
    sheet.set("arrived_on", scene.arrived_on).maybe("ended_on", scene.ended.map(|(on, ..)| on)).set("contract_months", way.months);
    sheet.set("permit_months", way.months).set("first_wage_on", scene.first_wage_on);
    sheet.maybe("ended_by", scene.ended.map(|(_, by, _)| by)).maybe("ended_reason", scene.ended.map(|(.., reason)| reason));
    sheet.maybe("employer_refusal_on", scene.refusal_on);
    sheet.maybe("asked_on", scene.asked.then(|| after(scene.arrived_on, 100))).maybe("asked_by", scene.asked.then_some("inspector"));
    sheet.maybe("costs_stated", scene.costs_stated.then_some("yes"));
    sheet.set("wage_amount", money(scene.wage)).set("wage_currency", way.wage_money).set("wage_period", "month");
    sheet.maybe("first_month_earnings", scene.pays.first().map(|pay| money(pay.paid))).set("outcome", scene.outcome).end()
}

/// Adds the rows of `charges.csv`.
pub fn charges<W: Write>(sheet: &mut Sheet<W>, scene: &Scene) -> io::Result<()> {
    scene.charges.iter().enumerate().try_for_each(|(at, charge)| row_of_charge(sheet, scene, (at + 1, charge)))
}

fn row_of_charge<W: Write>(sheet: &mut Sheet<W>, scene: &Scene, (nth, charge): (usize, &Charge)) -> io::Result<()> {
    let (kind, payee) = &charge.payee;
    sheet.set("charge_id", format_args!("c{nth}")).set("placement_id", scene.placement_id()).set("item", charge.item);
    sheet.set("amount", money(charge.amount)).set("currency", charge.currency);
    sheet.set("kind", if charge.refund_of.is_some() { "refund" } else { "charge" }).set("charged_on", charge.on).set("paid_by", charge.paid_by);
    sheet.set("payee_kind", kind).set("payee", payee).set("method", charge.method).set("receipt", charge.receipt);
    sheet
        .maybe("receipt_no", charge.receipt_amount.map(|_| format!("INV-R-{:08}-{nth}", scene.number)))
        .maybe("receipt_amount", charge.receipt_amount.map(money))
        .maybe("actual_cost", charge.actual_cost.map(money));
    sheet.maybe("tax_amount", charge.tax.map(money)).maybe("tax_kind", charge.tax.map(|_| "GST"));
    if let Some((from, to)) = charge.period {
        sheet.set("period_from", from).set("period_to", to).set("service_rendered", "yes");
    }
    if let Some((_, percent)) = charge.loan {
        sheet.set("loan_principal", money(charge.amount)).set("loan_annual_percent", percent).set("loan_months", 12);
    }
    sheet.set("reported_by", charge.reported_by).maybe("lender", charge.loan.map(|(lender, _)| lender));
    sheet.maybe("lender_named_by_agency", charge.loan.map(|_| "yes"));
    sheet.maybe("refund_of", charge.refund_of.map(|of| format!("c{of}"))).end()
}

/// Adds the rows of `contracts.csv`.
pub fn papers<W: Write>(sheet: &mut Sheet<W>, scene: &Scene) -> io::Result<()> {
    scene.papers.iter().try_for_each(|paper| row_of_paper(sheet, scene, paper))
}

fn row_of_paper<W: Write>(sheet: &mut Sheet<W>, scene: &Scene, paper: &Paper) -> io::Result<()> {
    let way = scene.agency.corridor;
    sheet.set("placement_id", scene.placement_id()).set("stage", paper.stage).set("dated_on", paper.on);
    sheet.set("employer_id", scene.agency.employer_id(paper.employer)).set("workplace_country", way.destination);
    sheet.set("occupation", way.occupation).set("job_title", way.title).set("duration_months", way.months);
    sheet.set("wage_amount", money(paper.wage)).set("wage_currency", way.wage_money).set("wage_period", "month").set("food", "free");
    sheet.set("accommodation", "free").set("pay_interval_days", 30).set("pay_due_days", 7).set("pay_method", "bank");
    sheet.set("hours_day", paper.hours_day).set("hours_week", paper.hours_day * 6).set("rest_days_month", "4.348").set("annual_leave_days", 30);
    sheet.set("airfare_out_by", "employer").set("airfare_return_by", "employer").set("documents_held_by", paper.documents);
    clauses(sheet).end()
}

/// What an honest paper says besides: no model contract of the rule book asks for more, or for another clause.
fn clauses<W: Write>(sheet: &mut Sheet<W>) -> &mut Sheet<W> {
    sheet.set("workplace_kind", "other").set("probation_days", 0).set("overtime_multiplier", "1.5").set("deductions_month", "0.00");
    sheet.set("daily_rest_hours", 12).set("public_holiday_days", 13).set("sick_leave_days", 30);
    sheet.set("medical_by", "employer").set("insurance", "death disability liability medical repatriation").set("injury_compensation", "yes");
    sheet.set("repatriation_by", "employer").set("home_leave_months", 24).set("local_transport_by", "employer");
    sheet.set("notice_employer_days", 30).set("notice_worker_days", 30).set("dispute_procedure", "yes").set("worker_language_copy", "yes")
}

/// Adds the rows of `payments.csv`.
pub fn pays<W: Write>(sheet: &mut Sheet<W>, scene: &Scene) -> io::Result<()> {
    let Scene { pays, agency, .. } = scene;
    pays.iter().try_for_each(|Pay { from, to, due_on, paid_on, due, paid, fined }| {
        sheet.set("placement_id", scene.placement_id()).set("period_from", from).set("period_to", to).set("due_on", due_on).set("paid_on", paid_on);
        sheet.set("gross_due", money(*due)).set("amount_paid", money(*paid)).set("currency", agency.corridor.wage_money);
        if 0 < *fined {
            sheet.set("deductions", money(*fined)).set("deduction_basis", "fine");
        }
        sheet.set("method", "bank").set("evidence", "payslip").end()
    })
}

/// Adds the row of `complaints.csv`, where the worker complained.
pub fn complaint<W: Write>(sheet: &mut Sheet<W>, scene: &Scene) -> io::Result<()> {
    let Some(issue) = scene.complaint else {
        return Ok(());
    };
    sheet.set("complaint_id", format_args!("INV-C-{:08}", scene.number)).set("placement_id", scene.placement_id());
    sheet.set("agency_licence", &scene.printed_licence).set("received_on", after(scene.arrived_on, 120)).set("channel", "sms").set("issue", issue);
    sheet.set("text", "An invented complaint.").end()
}
