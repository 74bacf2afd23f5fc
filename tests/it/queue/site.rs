//! The queue as officials use it over the real house: filters in the address, ticks and a page that asks once more, views, files, and who may.

use axum::Router;
use axum::http::{StatusCode, header};
use recruitwatch::flow::people::{NewPerson, add_person};
use recruitwatch::record::official::Role;
use recruitwatch::web::path;

use crate::live::desk::session_of;
use crate::live::world::{NAME, PASSWORD, REGISTRAR, WORKER, World, breach, breach_of_a_stranger, now, world};
use crate::visit::{Seen, get, get_with, post};

/// Somebody at the desk.
struct Official {
    site: Router,
    cookie: String,
    token: String,
}

impl Official {
    async fn of(site: &Router, name: &str) -> Self {
        let cookie = session_of(site, name).await;
        let token = get_with(site, path::DESK_CASES, &cookie).await.hidden("form_token");
        Self { site: site.clone(), cookie, token }
    }

    async fn sees(&self, address: &str) -> Seen {
        get_with(&self.site, address, &self.cookie).await
    }

    async fn sends(&self, address: &str, form: &str) -> Seen {
        post(&self.site, address, &self.cookie, &format!("form_token={}&{form}", self.token)).await
    }
}

async fn decider(world: &World) -> Official {
    add_person(&world.store, NewPerson { name: "Dalisay".to_owned(), role: Role::Decider, password: PASSWORD.to_owned() }, "test", now()).await.unwrap();
    Official::of(&world.site, "Dalisay").await
}

#[tokio::test]
async fn filters_stand_in_the_address_and_a_wrong_one_is_told_and_lists_nothing() {
    let world = world().await;
    let amina = Official::of(&world.site, NAME).await;
    let all = amina.sees("/desk/findings").await;
    assert_eq!((all.status, all.header(header::CACHE_CONTROL)), (StatusCode::OK, "no-store"));
    assert!(all.body.find("P-17").unwrap() < all.body.find("P-18").unwrap(), "the gravest first");
    assert!(all.body.contains("Habagat Example Manpower") && all.body.contains("BD–MY") && !all.body.contains(WORKER), "{}", all.body);
    let one = amina.sees("/desk/findings?grade=G1&agency=&code=").await;
    assert!(!one.body.contains("P-17") && one.body.contains("P-18"));
    let none = amina.sees("/desk/findings?agency=NOBODY").await;
    assert!(none.status == StatusCode::OK && none.body.contains("No finding fits these filters"), "{}", none.body);
    for wrong in ["grade=G9%3Cb%3E", "from=yesterday", "grade=G4&grade=G9&origin=XXXX", "page=x&hands=x"] {
        let told = amina.sees(&format!("/desk/findings?{wrong}")).await;
        assert_eq!(told.status, StatusCode::UNPROCESSABLE_ENTITY, "{wrong}");
        assert!(told.body.contains("Please look again") && !told.body.contains("P-17") && !told.body.contains("<b>"), "{wrong}: {}", told.body);
    }
    assert_eq!(amina.sees("/desk/findings?page=99999999").await.status, StatusCode::OK);
    assert_eq!(get(&world.site, "/desk/findings").await.status, StatusCode::NOT_FOUND, "to a stranger it is not there");
    for wrong in ["/desk/cases?state=lost", "/desk/complaints?late=maybe"] {
        let told = amina.sees(wrong).await;
        assert!(told.status == StatusCode::UNPROCESSABLE_ENTITY && told.body.contains("role=\"alert\""), "{wrong}: {}", told.body);
    }
}

#[tokio::test]
async fn ticked_findings_are_shown_once_more_before_anything_is_done_with_them() {
    let world = world().await;
    let amina = Official::of(&world.site, NAME).await;
    let (grave, small) = (breach().finding_id(), breach_of_a_stranger().finding_id());
    let form = format!("deed=set_aside&reason=return_awaited&words=They+send+it+<anew>&finding={grave}.0&finding={small}.0&query=order%3Dday");
    let asked = amina.sends(path::DESK_FINDINGS, &form).await;
    assert!(asked.status == StatusCode::OK && asked.body.contains("This will happen: 2"), "{}", asked.body);
    assert!(asked.body.contains("A corrected return is awaited: They send it &lt;anew&gt;") && asked.body.contains("findings?order=day"), "{}", asked.body);
    assert!(world.store.triage_of(std::slice::from_ref(&grave)).await.unwrap().is_empty(), "nothing is done yet");

    let bayani = Official::of(&world.site, REGISTRAR).await;
    let read = bayani.sends(path::DESK_FINDINGS, &format!("deed=read&confirmed=yes&finding={grave}.0")).await;
    assert!(read.body.contains("Done with 1, not done with 0."), "{}", read.body);

    let done = amina.sends(path::DESK_FINDINGS, &format!("{form}&confirmed=yes")).await;
    assert!(done.body.contains("Done with 1, not done with 1.") && done.body.contains("Bayani was faster"), "{}", done.body);
    let list = amina.sees("/desk/findings").await.body;
    assert!(list.contains("P-17") && !list.contains("P-18"), "{list}");
    let aside = amina.sees("/desk/findings?state=set_aside").await.body;
    assert!(aside.contains("P-18") && aside.contains("They send it &lt;anew&gt;") && aside.contains(NAME), "{aside}");
    let page = amina.sees(&path::finding(&small)).await.body;
    assert!(page.contains("Set aside, a corrected return is awaited: They send it &lt;anew&gt;") && page.contains("In the queue"), "{page}");
    assert_eq!(world.store.last_entry("triaged findings").await.unwrap().unwrap().who, NAME);

    let opened = amina.sends(path::DESK_FINDINGS, &format!("deed=open_case&confirmed=yes&finding={grave}.1")).await;
    assert!(opened.body.replace("&#x2f;", "/").contains("/desk/cases/1"), "{}", opened.body);
    assert!(amina.sees("/desk/findings?state=in_case").await.body.contains("in case C-1"));
    assert!(amina.sees("/desk/cases?mine=yes&state=investigation").await.body.contains("C-1:"));
    assert!(!bayani.sees("/desk/cases?mine=yes").await.body.contains("C-1:"));
}

#[tokio::test]
async fn all_that_fit_the_filters_are_meant_where_that_is_ticked() {
    let world = world().await;
    let amina = Official::of(&world.site, NAME).await;
    let asked = amina.sends(path::DESK_FINDINGS, "deed=read&every=yes&query=grade%3DG1").await;
    assert!(asked.body.contains("This will happen: 1") && asked.body.contains(&format!("{}.0", breach_of_a_stranger().finding_id())), "{}", asked.body);
}

#[tokio::test]
async fn a_form_that_is_not_understood_is_told_and_one_of_another_session_refused() {
    let world = world().await;
    let amina = Official::of(&world.site, NAME).await;
    for (form, told) in [
        ("deed=read", "Tick the findings first"),
        ("deed=forget&finding=f_0.0", "Choose what is to be done"),
        ("deed=read&finding=f_<b>.0", "open the list again"),
        ("deed=read&finding=f_01234567890123456789", "open the list again"),
        ("deed=read&finding=f_01234567890123456789.-1", "open the list again"),
        ("deed=set_aside&finding=f_01234567890123456789.0", "Choose why they are set aside"),
        ("deed=add_to_case&case=seven&finding=f_01234567890123456789.0", "Write the number of the case"),
        ("deed=assign&to=me&finding=f_01234567890123456789.0", "Choose from the list"),
    ] {
        let seen = amina.sends(path::DESK_FINDINGS, form).await;
        assert!(seen.status == StatusCode::UNPROCESSABLE_ENTITY && seen.body.contains(told) && !seen.body.contains("<b>"), "{form}: {}", seen.body);
    }
    let gone = amina.sends(path::DESK_FINDINGS, "deed=read&finding=f_01234567890123456789.0").await;
    assert!(gone.body.contains("Nothing can be done") && gone.body.contains("not open any more"), "{}", gone.body);
    for address in [path::DESK_FINDINGS, path::DESK_VIEWS] {
        assert_eq!(post(&world.site, address, &amina.cookie, "form_token=guessed&deed=read").await.status, StatusCode::FORBIDDEN, "{address}");
    }
    let dalisay = decider(&world).await;
    let page = dalisay.sees("/desk/findings").await;
    assert!(page.status == StatusCode::OK && !page.body.contains("With the ticked ones"), "whoever decides reads");
    let act = dalisay.sends(path::DESK_FINDINGS, &format!("deed=read&confirmed=yes&finding={}.0", breach().finding_id())).await;
    assert_eq!(act.status, StatusCode::NOT_FOUND, "and does not triage");
}

#[tokio::test]
async fn views_are_kept_by_name_and_hold_no_words() {
    let world = world().await;
    let (amina, bayani) = (Official::of(&world.site, NAME).await, Official::of(&world.site, REGISTRAR).await);
    let kept = amina.sends(path::DESK_VIEWS, "deed=keep&name=Grave+%26+new&shared=yes&query=grade%3DG4%26state%3Dnew%26worker%3DMaria").await;
    assert_eq!((kept.status, kept.header(header::LOCATION)), (StatusCode::SEE_OTHER, "/desk/findings?grade=G4&state=new"));
    let seen = bayani.sees("/desk/findings").await.body;
    assert!(seen.contains("Grave &amp; new") && seen.contains(&format!("of {NAME}")) && !seen.contains("Maria"), "{seen}");
    for (form, told) in [
        ("deed=keep&name=One&query=agency%3DMaria+Example+(invented)", "No licence of this number is known here"),
        ("deed=keep&name=One&query=", "Set a filter first"),
        ("deed=keep&name=&query=grade%3DG4", "Call the view by 1 to 60 letters"),
        ("deed=keep&name=One&query=grade%3DG9", "is no grade"),
        ("deed=burn&name=One", "Choose what is to become of the view"),
        ("deed=delete&view=1", "this view among yours"),
    ] {
        let told_again = bayani.sends(path::DESK_VIEWS, form).await;
        assert!(told_again.status == StatusCode::UNPROCESSABLE_ENTITY && told_again.body.contains(told), "{form}: {}", told_again.body);
    }
    assert_eq!(amina.sends(path::DESK_VIEWS, "deed=delete&view=1").await.status, StatusCode::SEE_OTHER);
    assert!(!bayani.sees("/desk/findings").await.body.contains("Grave &amp; new"));
}

#[tokio::test]
async fn lists_leave_as_files_and_the_journal_says_who_took_them() {
    let world = world().await;
    let amina = Official::of(&world.site, NAME).await;
    let csv = amina.sees("/desk/tables/findings.csv?grade=G1").await;
    assert_eq!((csv.status, csv.header(header::CACHE_CONTROL)), (StatusCode::OK, "no-store"));
    assert_eq!(csv.header(header::CONTENT_DISPOSITION), "attachment; filename=\"findings.csv\"");
    let lines: Vec<&str> = csv.body.lines().collect();
    assert!(lines.len() == 2 && lines[0].starts_with("Finding,Says,Grade,Agency,Placement,Corridor") && lines[1].contains("P-18"), "{}", csv.body);
    let entry = world.store.last_entry("took out a table").await.unwrap().unwrap();
    assert!(entry.who == NAME && entry.detail["rows"] == 1 && entry.detail.to_string().contains("grade=G1"), "{entry:?}");
    let agency = amina.sees(&path::desk_agency_table("PH-0002", "findings.csv")).await;
    assert!(agency.body.contains("P-17") && !agency.body.contains(WORKER), "{}", agency.body);
    assert_eq!(world.store.journal_of("agency PH-0002").await.unwrap().len(), 1, "and which agency");
    for list in ["inspections", "cases", "signals"] {
        for ending in ["csv", "xlsx"] {
            assert_eq!(amina.sees(&format!("/desk/tables/{list}.{ending}")).await.status, StatusCode::OK, "{list}.{ending}");
        }
    }
    let complaints = amina.sees("/desk/tables/complaints/complaints.xlsx").await;
    assert!(complaints.status == StatusCode::OK && complaints.header(header::CONTENT_TYPE).contains("spreadsheetml"));
    for nowhere in
        ["/desk/tables/people.csv", "/desk/tables/findings.pdf", "/desk/tables/complaints/findings.csv", "/desk/agencies/NOBODY/findings/findings.csv"]
    {
        assert_eq!(amina.sees(nowhere).await.status, StatusCode::NOT_FOUND, "{nowhere}");
    }
    for (table, list) in [("findings.csv?grade=G9", "/desk/findings?grade=G9"), ("cases.csv?state=lost", "/desk/cases?state=lost")] {
        let wrong = amina.sees(&format!("/desk/tables/{table}")).await;
        assert_eq!((wrong.status, wrong.header(header::LOCATION)), (StatusCode::SEE_OTHER, list), "the list tells what is wrong");
    }
    add_person(&world.store, NewPerson { name: "Ines".to_owned(), role: Role::Intake, password: PASSWORD.to_owned() }, "test", now()).await.unwrap();
    let cookie = session_of(&world.site, "Ines").await;
    assert_eq!(get_with(&world.site, "/desk/tables/complaints/complaints.csv", &cookie).await.status, StatusCode::OK);
    for closed in ["/desk/findings", "/desk/tables/findings.csv", "/desk/agencies/PH-0002/findings/findings.csv"] {
        assert_eq!(get_with(&world.site, closed, &cookie).await.status, StatusCode::NOT_FOUND, "{closed}");
        assert_eq!(get(&world.site, closed).await.status, StatusCode::NOT_FOUND, "{closed}");
    }
}

#[tokio::test]
async fn a_supervisor_says_who_does_what_and_an_analyst_only_reads() {
    let world = world().await;
    for (name, role) in [("Sol", Role::Supervisor), ("Ana", Role::Analyst)] {
        add_person(&world.store, NewPerson { name: name.to_owned(), role, password: PASSWORD.to_owned() }, "test", now()).await.unwrap();
    }
    let finding = breach().finding_id();
    let sol = Official::of(&world.site, "Sol").await;
    assert!(sol.sees("/desk/findings").await.body.contains("value=\"assign\""));
    let amina = world.store.person(NAME).await.unwrap().unwrap().official.id;
    let given = sol.sends(path::DESK_FINDINGS, &format!("deed=assign&to={amina}&confirmed=yes&finding={finding}.0")).await;
    assert!(given.body.contains("Done with 1, not done with 0."), "{}", given.body);
    for (form, told) in
        [("deed=assign&to=", "Choose somebody who investigates"), ("deed=open_case", "done by those who investigate"), ("deed=read", "who investigate")]
    {
        let refused = sol.sends(path::DESK_FINDINGS, &format!("{form}&confirmed=yes&finding={finding}.1")).await;
        assert!(refused.status == StatusCode::UNPROCESSABLE_ENTITY && refused.body.contains(told), "{form}: {}", refused.body);
    }
    let cookie = session_of(&world.site, "Ana").await;
    let page = get_with(&world.site, "/desk/findings", &cookie).await;
    assert!(page.status == StatusCode::OK && page.body.contains(NAME), "{}", page.body);
    for word in ["type=\"checkbox\" id=\"t1\"", "findings.csv", "Keep these filters"] {
        assert!(!page.body.contains(word), "{word}");
    }
    for closed in ["/desk/tables/findings.csv", "/desk/tables/cases.csv", "/desk/agencies/PH-0002/findings/findings.csv"] {
        assert_eq!(get_with(&world.site, closed, &cookie).await.status, StatusCode::NOT_FOUND, "{closed}");
    }
    assert_eq!(get_with(&world.site, "/desk/tables/signals.csv", &cookie).await.status, StatusCode::OK);
}
