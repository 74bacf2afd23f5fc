//! Which cells must be hidden beside a small one where the totals of rows and of columns are published too? The corners of a rectangle, so
//! that no row and no column has a hidden cell alone. And what can whoever reads the totals still reckon of a hidden cell?

use super::Hidden;

/// Workers by row and column; every row is as long as the first.
pub type Counts = Vec<Vec<u64>>;

/// Why each cell of a table is hidden, where it is.
pub type Veil = Vec<Vec<Option<Hidden>>>;

/// A cell by row and column.
pub type At = (usize, usize);

/// Hides cells of 1 to `least - 1` workers, and beside each the three other corners of the rectangle that hides the fewest workers more;
/// of rectangles alike the first. A cell of nobody is no corner: everybody knows what it hides. Then every cell is tried: as long as
/// the totals tell a small one closer than to a span of `least`, the next rectangle goes around it, or, where there is none, the whole table.
///
/// Primary and complementary suppression as `domain.md` 6.4 has them.
#[must_use]
pub fn hide_table(counts: &Counts, least: u64) -> Veil {
    let small = |count: u64| 0 < count && count < least;
    let mut veil: Veil = counts.iter().map(|row| row.iter().map(|count| small(*count).then_some(Hidden::Few)).collect()).collect();
    let primary: Vec<At> = cells(counts).filter(|(row, column)| veil[*row][*column].is_some()).collect();
    for at in primary {
        while !is_covered(counts, &veil, at, least) {
            match cheapest(counts, &veil, at) {
                Some(corners) => corners.iter().for_each(|corner| hide_beside(&mut veil, *corner)),
                None => cells(counts).for_each(|cell| hide_beside(&mut veil, cell)),
            }
            if veil.iter().flatten().all(Option::is_some) {
                break;
            }
        }
    }
    veil
}

/// The least and the most that a hidden cell can hold, for whoever knows the shown cells and the totals of rows and columns, and that
/// no cell is below nothing. A shown cell holds what it holds.
///
/// A cell grows while another of its row and one of its column give as much, so what it can still take is the greatest flow from its row
/// to its column through the hidden cells (Ford and Fulkerson 1956); it shrinks in the same way the other way around.
#[must_use]
pub fn interval(counts: &Counts, veil: &Veil, at: At) -> (u64, u64) {
    let here = counts[at.0][at.1];
    if veil[at.0][at.1].is_none() {
        return (here, here);
    }
    let (more, less) = (movable(counts, veil, (at, true), u64::MAX), movable(counts, veil, (at, false), u64::MAX));
    (here - less.min(here), here + more)
}

fn cells(counts: &Counts) -> impl Iterator<Item = At> {
    let columns = counts.first().map_or(0, Vec::len);
    (0..counts.len()).flat_map(move |row| (0..columns).map(move |column| (row, column)))
}

fn hide_beside(veil: &mut Veil, (row, column): At) {
    veil[row][column].get_or_insert(Hidden::Beside);
}

/// Whether the totals leave a span of `least` around a hidden cell.
fn is_covered(counts: &Counts, veil: &Veil, at: At, least: u64) -> bool {
    // What is more than enough is not looked for.
    let more = movable(counts, veil, (at, true), least);
    least <= more || least - more <= movable(counts, veil, (at, false), least - more).min(counts[at.0][at.1])
}

/// The three other corners of the rectangle through a cell that hides the fewest workers more, of those that hide anything more.
fn cheapest(counts: &Counts, veil: &Veil, (row, column): At) -> Option<[At; 3]> {
    let hidden_mass = |corners: &[At; 3]| corners.iter().filter(|(r, c)| veil[*r][*c].is_none()).map(|(r, c)| counts[*r][*c]).sum::<u64>();
    let is_new = |corners: &[At; 3]| corners.iter().any(|(r, c)| veil[*r][*c].is_none());
    let holds_somebody = |corners: &[At; 3]| corners.iter().all(|(r, c)| 0 < counts[*r][*c]);
    let others = cells(counts).filter(|(r, c)| *r != row && *c != column).map(|(r, c)| [(row, c), (r, column), (r, c)]);
    others.filter(|corners| is_new(corners) && holds_somebody(corners)).min_by_key(hidden_mass)
}

/// How much can be moved into a cell (or out of it), along ways through the other hidden cells; no more is looked for once it is `enough`.
fn movable(counts: &Counts, veil: &Veil, ((row, column), into): (At, bool), enough: u64) -> u64 {
    // What each cell can still give: going from a row to a column takes from the cell where the wanted one grows, and gives where it shrinks.
    let mut left: Vec<Vec<u64>> = counts.clone();
    let mut moved = 0_u64;
    let most: u64 = counts.iter().flatten().sum::<u64>().min(enough);
    while moved < most {
        let Some(way) = way(&left, veil, (row, column), into) else { break };
        let step = way.iter().filter(|(_, gives)| *gives).map(|((r, c), _)| left[*r][*c]).min().unwrap_or(0);
        if step == 0 {
            break;
        }
        for ((r, c), gives) in way {
            left[r][c] = if gives { left[r][c] - step } else { left[r][c] + step };
        }
        moved += step;
    }
    moved
}

/// A way from the row of a cell to its column through other hidden cells, in turn giving and taking; with whether each cell gives.
fn way(left: &Counts, veil: &Veil, (row, column): At, into: bool) -> Option<Vec<(At, bool)>> {
    let columns = left.first().map_or(0, Vec::len);
    // Nodes: the rows, then the columns. Each remembers from where it was reached.
    let mut reached: Vec<Option<usize>> = vec![None; left.len() + columns];
    let mut waiting = std::collections::VecDeque::from([row]);
    reached[row] = Some(row);
    let cell = |from: usize, to: usize| if from < left.len() { (from, to - left.len()) } else { (to, from - left.len()) };
    while let Some(node) = waiting.pop_front() {
        let is_row = node < left.len();
        let neighbours = if is_row { left.len()..left.len() + columns } else { 0..left.len() };
        for next in neighbours {
            let (r, c) = cell(node, next);
            // Within the row of the wanted cell and from a row on to a column, cells give where it grows; from a column on to a row they take.
            let gives = is_row == into;
            let is_open = veil[r][c].is_some() && (r, c) != (row, column) && (!gives || 0 < left[r][c]);
            if is_open && reached[next].is_none() {
                reached[next] = Some(node);
                waiting.push_back(next);
            }
        }
    }
    let mut back = Vec::new();
    let mut node = left.len() + column;
    while node != row {
        let from = reached[node]?;
        back.push((cell(from, node), (from < left.len()) == into));
        node = from;
    }
    Some(back)
}
