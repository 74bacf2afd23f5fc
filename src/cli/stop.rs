//! Has the user asked to stop? The first Ctrl-C lets whole lines and whole transactions end; the second ends at once.

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use anyhow::Result;

/// A flag that the first Ctrl-C sets.
#[derive(Debug, Clone, Default)]
pub struct Stop(Arc<AtomicBool>);

impl Stop {
    /// Begins to listen for Ctrl-C on a thread of its own.
    ///
    /// # Errors
    /// When the system gives no thread.
    pub fn on_ctrl_c() -> io::Result<Self> {
        let stop = Self::default();
        let flag = stop.clone();
        std::thread::Builder::new().name("ctrl-c".to_owned()).spawn(move || flag.listen())?;
        Ok(stop)
    }

    /// An `Interrupted` error once the user has asked to stop.
    ///
    /// # Errors
    /// After the first Ctrl-C.
    pub fn check(&self) -> io::Result<()> {
        if self.0.load(Ordering::Relaxed) { Err(io::ErrorKind::Interrupted.into()) } else { Ok(()) }
    }

    fn listen(&self) {
        let Ok(runtime) = tokio::runtime::Builder::new_current_thread().enable_io().build() else {
            return;
        };
        for pressed in 0.. {
            if runtime.block_on(tokio::signal::ctrl_c()).is_err() {
                return;
            }
            self.0.store(true, Ordering::Relaxed);
            if pressed > 0 {
                std::process::exit(130);
            }
        }
    }
}

/// All cores, for work that waits.
///
/// # Errors
/// When the system gives no threads.
pub fn runtime() -> io::Result<tokio::runtime::Runtime> {
    tokio::runtime::Builder::new_multi_thread().enable_all().build()
}

/// Waits until somebody asks the program to end: Ctrl-C, or the system's own request.
pub async fn asked() {
    let pressed = async {
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    };
    #[cfg(unix)]
    let told = async {
        match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
            Ok(mut terminate) => {
                terminate.recv().await;
            }
            Err(_) => std::future::pending().await,
        }
    };
    #[cfg(not(unix))]
    let told = std::future::pending::<()>();
    tokio::select! {
        () = pressed => {}
        () = told => {}
    }
}

/// Runs a flow to its end on all cores. Ctrl-C drops it where it waits: a transaction that is open then never happened.
///
/// # Errors
/// Those of the flow; `Interrupted` after Ctrl-C.
pub fn wait<T>(work: impl Future<Output = Result<T>>) -> Result<T> {
    runtime()?.block_on(async {
        tokio::select! {
            done = work => done,
            () = asked() => Err(io::Error::from(io::ErrorKind::Interrupted).into()),
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_flow_runs_to_its_end_and_nothing_is_stopped_unasked() {
        assert_eq!(wait(async { Ok(7) }).unwrap(), 7);
        assert!(Stop::default().check().is_ok());
    }
}
