//! How is work spread over all cores while the order of its results stays that of its input, and memory stays flat?

use std::collections::BTreeMap;
use std::io;
use std::sync::Mutex;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;

/// Blocks that may wait at once for each worker.
const WAITING: usize = 2;

/// Why an ordered run stopped.
#[derive(Debug)]
pub enum Stopped<E> {
    /// The input failed.
    Input(E),
    /// The output could not be written.
    Output(io::Error),
}

/// Works on blocks on `threads` threads and hands the results to `sink` in the order of the blocks. A block that fails ends the run
/// after the blocks before it.
///
/// # Errors
/// When the input fails or the sink cannot write.
pub fn in_order<T: Send, B: Send, E: Send>(
    threads: usize,
    blocks: impl Iterator<Item = Result<T, E>> + Send,
    work: impl Fn(T) -> B + Sync,
    mut sink: impl FnMut(B) -> io::Result<()>,
) -> Result<(), Stopped<E>> {
    let threads = threads.max(1);
    let (to_work, waiting) = sync_channel::<(usize, T)>(threads * WAITING);
    let (to_sink, done) = sync_channel::<(usize, B)>(threads * WAITING);
    let waiting = Mutex::new(Some(waiting));
    thread::scope(|scope| {
        let reader = scope.spawn(move || feed(blocks, &to_work));
        for _ in 0..threads {
            let (waiting, work, to_sink) = (&waiting, &work, to_sink.clone());
            scope.spawn(move || labour(waiting, work, &to_sink));
        }
        drop(to_sink);
        let written = drain(&done, &mut sink);
        // A closed output ends the workers, and these the reader.
        drop(done);
        let read = reader.join().unwrap_or(Ok(()));
        written.map_err(Stopped::Output)?;
        read.map_err(Stopped::Input)
    })
}

fn feed<T, E>(blocks: impl Iterator<Item = Result<T, E>>, to_work: &SyncSender<(usize, T)>) -> Result<(), E> {
    for (nth, block) in blocks.enumerate() {
        if to_work.send((nth, block?)).is_err() {
            break;
        }
    }
    Ok(())
}

fn labour<T, B>(waiting: &Mutex<Option<Receiver<(usize, T)>>>, work: impl Fn(T) -> B, to_sink: &SyncSender<(usize, B)>) {
    loop {
        let next = match waiting.lock() {
            Ok(waiting) => waiting.as_ref().and_then(|waiting| waiting.recv().ok()),
            Err(_) => return,
        };
        let Some((nth, block)) = next else { return };
        if to_sink.send((nth, work(block))).is_err() {
            // Nobody writes any more: the door is closed, so that the reader does not wait for room for ever.
            if let Ok(mut waiting) = waiting.lock() {
                *waiting = None;
            }
            return;
        }
    }
}

fn drain<B>(done: &Receiver<(usize, B)>, sink: &mut impl FnMut(B) -> io::Result<()>) -> io::Result<()> {
    let mut early: BTreeMap<usize, B> = BTreeMap::new();
    let mut next = 0;
    for (nth, result) in done {
        early.insert(nth, result);
        while let Some(result) = early.remove(&next) {
            sink(result)?;
            next += 1;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{Stopped, in_order};
    use std::io;

    #[test]
    fn results_come_in_the_order_of_the_blocks() {
        for threads in [1, 2, 7] {
            let mut seen = Vec::new();
            let blocks = (0_u64..500).map(Ok::<_, ()>);
            let slow_first = |n: u64| if n.is_multiple_of(17) { (0..20_000).fold(n, |a, _| std::hint::black_box(a)) } else { n };
            in_order(threads, blocks, slow_first, |n| {
                seen.push(n);
                Ok(())
            })
            .unwrap();
            assert_eq!(seen, (0..500).collect::<Vec<_>>());
        }
    }

    #[test]
    fn a_failing_input_ends_after_the_blocks_before_it() {
        let mut seen = 0;
        let blocks = (0..100).map(|n| if n < 40 { Ok(n) } else { Err("torn") });
        let stopped = in_order(
            2,
            blocks,
            |n| n,
            |_| {
                seen += 1;
                Ok(())
            },
        );
        assert!(matches!(stopped, Err(Stopped::Input("torn"))));
        assert_eq!(seen, 40);
    }

    #[test]
    fn a_closed_output_ends_the_run() {
        let endless = (0_u64..).map(Ok::<_, ()>);
        let stopped = in_order(2, endless, |n| n, |n| if n == 100 { Err(io::ErrorKind::BrokenPipe.into()) } else { Ok(()) });
        assert!(matches!(stopped, Err(Stopped::Output(_))));
    }
}
