//! What does the program do when it is called? It reads the arguments and hands them to [`recruitwatch::cli`].

use std::process::ExitCode;

/// An audit makes many small strings on all cores: this allocator is made for that.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    recruitwatch::cli::answer(std::env::args_os())
}
