//! How fast is an agency looked up among many? The whole program as a child process, asked over the network of this machine, beside a static
//! file server that holds the very same page.
//!
//! `cargo bench --bench look_ups`, with `BENCH_AGENCIES` (50000), `BENCH_SECONDS` (5) for each kind of question and `BENCH_CONNECTIONS` (8).
//! It prints, and never judges. The static server is nginx, where it is installed.

#![allow(missing_docs, reason = "a program, not a library")]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a measurement that cannot run should stop and say where")]

mod look_ups {
    pub mod asker;
    pub mod register;
    pub mod servers;
}
#[allow(dead_code, reason = "another bench uses the rest")]
mod measure;

use std::time::Duration;

use look_ups::asker::{Figures, Load, ask, page};
use look_ups::register::{agency, fill};
use look_ups::servers::{Server, nginx, recruitwatch};
use measure::number;

#[tokio::main]
async fn main() {
    let agencies = number("BENCH_AGENCIES", 50_000);
    let load = Load { length: Duration::from_secs(number("BENCH_SECONDS", 5)), connections: number("BENCH_CONNECTIONS", 8) };
    let folder = tempfile::tempdir().unwrap();
    let database = folder.path().join("bench.sqlite");
    let filled = fill(&database, agencies).await;
    println!(
        "{agencies} agencies taken in within {:.1} s; {} connections, {:?} for each kind of question",
        filled.as_secs_f64(),
        load.connections,
        load.length
    );
    let ours = recruitwatch(&database).await;
    println!("open after {:.1} s with {} MB", ours.opened_in.as_secs_f64(), ours.resident_mb());

    let some = move |n: u64| agency(n.wrapping_mul(7_919) % agencies);
    let licence_page = page(&ours.at, &format!("/agencies/{}", some(1).licence)).await;
    println!("\n{:<34} {:>9} {:>9} {:>9} {:>9} {:>9}", "", "a second", "p50 µs", "p95 µs", "p99 µs", "most µs");
    row("page of an agency", ours_at(&ours, &load, move |n| format!("/agencies/{}", some(n).licence)).await);
    row("check by number", ours_at(&ours, &load, move |n| format!("/check?q={}", some(n).licence)).await);
    row("check by name", ours_at(&ours, &load, move |n| format!("/check?q={}", words(&some(n).name))).await);
    row("check by a misspelt name", ours_at(&ours, &load, move |n| format!("/check?q={}", words(&some(n).misspelt()))).await);
    row("check by name, for programs", ours_at(&ours, &load, move |n| format!("/api/v1/check?q={}", words(&some(n).name))).await);
    row("status on a past day, from the store", ours_at(&ours, &load, move |n| format!("/api/v1/agencies/{}/status?on=2025-06-01", some(n).licence)).await);
    let one = Load { connections: 1, ..load };
    let own = ours_at(&ours, &load, move |_| format!("/agencies/{}", some(1).licence)).await;
    row("one page of an agency, again", own);
    row("the same, one asker alone", ours_at(&ours, &one, move |_| format!("/agencies/{}", some(1).licence)).await);
    drop(ours);

    let Some(server) = nginx(folder.path(), &licence_page).await else {
        println!("skipped: no static file server to stand beside (Debian: nginx-light)");
        return;
    };
    let theirs = ask(&server.at, &load, |_| "/page.html".to_owned()).await;
    row("nginx, the same page as a file", theirs);
    row("the same, one asker alone", ask(&server.at, &one, |_| "/page.html".to_owned()).await);
    println!("\none page of an agency as a ratio to the file: {:.2} of its answers a second ({} bytes)", own.a_second / theirs.a_second, licence_page.len());
}

async fn ours_at(ours: &Server, load: &Load, address: impl Fn(u64) -> String + Clone + Send + 'static) -> Figures {
    ask(&ours.at, load, address).await
}

fn row(what: &str, figures: Figures) {
    let Figures { a_second, p50, p95, p99, most } = figures;
    println!("{what:<34} {a_second:>9.0} {p50:>9} {p95:>9} {p99:>9} {most:>9}");
}

fn words(name: &str) -> String {
    name.replace(' ', "+")
}
