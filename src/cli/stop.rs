//! Has the user asked to stop? The first Ctrl-C lets whole lines and whole transactions end; the second ends at once.

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

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
