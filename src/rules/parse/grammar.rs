//! Which tables and keys does the language have, what is each for, and how does a right line look? Data for messages, for editors and for
//! the guide; a test holds it to what the reader really takes.

use crate::record::charge::Receipt;
use crate::record::code::Code;
use crate::record::placement::{EndedReason, Event, HiringChannel, Sex};
use crate::rules::norm::{Actor, AdvanceEvent, Confidence, DateBasis, DoubtAbout, Force, GateEvent, Otherwise, Precision, Price, Side, SourceGrade};

/// A table of the language.
#[derive(Debug, Clone, Copy)]
pub struct TableWords {
    /// Its name: `norm` for the file itself.
    pub name: &'static str,
    /// What it says, in a sentence.
    pub about: &'static str,
    /// Its keys.
    pub keys: &'static [KeyWords],
}

/// A key of a table.
#[derive(Debug, Clone, Copy)]
pub struct KeyWords {
    /// Its name.
    pub name: &'static str,
    /// What stands under it.
    pub shape: Shape,
    /// Whether a table without it is no table.
    pub required: bool,
    /// What it says, in a few words.
    pub about: &'static str,
    /// A right line.
    pub example: &'static str,
}

/// What stands under a key.
#[derive(Debug, Clone, Copy)]
pub enum Shape {
    /// A quoted text.
    Text,
    /// A day without quotes.
    Day,
    /// A whole number from 0 to 1200.
    Count,
    /// A quoted decimal from 0 to 100.
    Percent,
    /// True or false.
    Flag,
    /// One word of a list.
    One(Words),
    /// A list of words of a list.
    Some(Words),
    /// A list of quoted words.
    List,
    /// `"all"`, `"rest"` or a list of item codes.
    Items,
    /// The formula of a limit.
    Formula,
    /// A list of conditions.
    Conditions,
    /// `"inside"`, `"outside"` or a highest rate.
    Tax,
    /// A percent, or the part for unused months.
    Share,
    /// A table of the language.
    Table(&'static str),
    /// Any number of tables of the language.
    Tables(&'static str),
}

/// The words of a closed list.
pub type Words = fn() -> Vec<&'static str>;

fn words<T: Code>() -> Vec<&'static str> {
    T::ALL.iter().map(|code| code.as_str()).collect()
}

const fn key(name: &'static str, shape: Shape, about: &'static str, example: &'static str) -> KeyWords {
    KeyWords { name, shape, required: false, about, example }
}

const fn must(name: &'static str, shape: Shape, about: &'static str, example: &'static str) -> KeyWords {
    KeyWords { name, shape, required: true, about, example }
}

const ITEMS: KeyWords = must("items", Shape::Items, "of what the clause speaks", "items = [\"agency-fee\", \"visa\"]");
const BY: KeyWords = key("by", Shape::Some(words::<Actor>), "only where these take the money", "by = [\"origin_agency\"]");
const WHEN: KeyWords = key("when", Shape::Conditions, "only where all of these hold", "when = [\"employer_refused\"]");
const NOTE: KeyWords = must("note", Shape::Text, "the clause in words", "note = \"No training may be a condition for the job.\"");

/// Every table of the language, the file itself first.
pub const TABLES: &[TableWords] = &[
    TableWords {
        name: "norm",
        about: "One norm with its history: one file.",
        keys: &[
            must("id", Shape::Text, "the name of the norm, as its file is named", "id = \"ph-agency-fee\""),
            must("title", Shape::Text, "one line on what it is about", "title = \"Placement fee: at most a month of pay\""),
            must("jurisdiction", Shape::Text, "whose law it is", "jurisdiction = \"PH\""),
            must("side", Shape::One(words::<Side>), "which end of the way makes it", "side = \"origin\""),
            must("force", Shape::One(words::<Force>), "what kind of norm it is", "force = \"regulation\""),
            must("version", Shape::Tables("version"), "the norm as it stood from one day to another, oldest first", "[[version]]"),
        ],
    },
    TableWords {
        name: "version",
        about: "The norm as it stood from one day to another.",
        keys: &[
            key("from", Shape::Day, "the first day; left out where it is not known", "from = 2020-01-31"),
            key("until", Shape::Day, "the last day, as documents print it", "until = 2023-06-30"),
            key("from_precision", Shape::One(words::<Precision>), "how well the first day is known", "from_precision = \"year\""),
            key("until_precision", Shape::One(words::<Precision>), "how well the last day is known", "until_precision = \"approximate\""),
            key("date_basis", Shape::One(words::<DateBasis>), "which day of a placement decides", "date_basis = \"charged_on\""),
            key("issued_on", Shape::Day, "the day of issue, where it is another one", "issued_on = 2019-12-01"),
            key("enforced_from", Shape::Day, "the day from which it was carried out, where it is another one", "enforced_from = 2021-07-01"),
            must("corridor", Shape::Table("corridor"), "from where to where it reaches", "corridor = { origins = [\"PH\"], destinations = [\"SG\"] }"),
            key("scope", Shape::Table("scope"), "for which workers and jobs", "scope = { occupations = [\"9111\"] }"),
            must("binds", Shape::Some(words::<Actor>), "whose taking of money it governs", "binds = [\"origin_agency\"]"),
            key("displaces", Shape::List, "ids of norms that it takes the place of", "displaces = [\"np-malaysia-2010\"]"),
            must(
                "standing",
                Shape::Table("standing"),
                "how well it is established",
                "standing = { confidence = \"found\", source = \"official\", published = true }",
            ),
            must(
                "citation",
                Shape::Table("citation"),
                "where it is written",
                "citation = { text = \"Rules 2020, r. 5\", urls = [\"https://example.org/rules\"] }",
            ),
            key("seen", Shape::Text, "what was seen at the address, in our own words", "seen = \"One month of pay, after signature.\""),
            key("check_by", Shape::Day, "the day by which its source must be read again", "check_by = 2027-11-22"),
            key("notes", Shape::List, "what it says besides: shown, never computed", "notes = [\"Overcharging costs the licence.\"]"),
            key("doubt", Shape::Tables("doubt"), "what is not certain, and when it matters", "[[version.doubt]]"),
            key("licensing_only", Shape::Flag, "a statute that licenses agencies and whose clause on fees was not seen", "licensing_only = true"),
            key("ban", Shape::Tables("ban"), "what may not be asked of the worker", "[[version.ban]]"),
            key("cap", Shape::Tables("cap"), "what may be asked up to an amount", "[[version.cap]]"),
            key("allow", Shape::Tables("allow"), "what may be asked", "[[version.allow]]"),
            key("gate", Shape::Tables("gate"), "what may be taken only after an event", "[[version.gate]]"),
            key("receipt", Shape::Tables("receipt"), "for what a receipt must be given", "[[version.receipt]]"),
            key("refund", Shape::Tables("refund"), "what comes back when the job ends early", "[[version.refund]]"),
            key("advance", Shape::Tables("advance"), "what the worker may pay first and gets back", "[[version.advance]]"),
            key("deduction", Shape::Tables("deduction"), "what may be kept back from pay", "[[version.deduction]]"),
            key("loan", Shape::Tables("loan"), "what a loan for fees may cost, and who may name the lender", "[[version.loan]]"),
            key("employer_cap", Shape::Tables("employer_cap"), "a price of the employer: never money of the worker", "[[version.employer_cap]]"),
            key("wage_floor", Shape::Tables("wage_floor"), "pay less costs may not fall below the minimum", "[[version.wage_floor]]"),
            key("tying", Shape::Tables("tying"), "the job may not depend on buying something else", "[[version.tying]]"),
            key("import", Shape::Tables("import"), "what is barred where the other end bars it", "[[version.import]]"),
        ],
    },
    TableWords {
        name: "corridor",
        about: "From where to where a version reaches. What is left out means anywhere.",
        keys: &[
            key("origins", Shape::List, "countries that workers leave", "origins = [\"PH\"]"),
            key("destinations", Shape::List, "countries of work", "destinations = [\"SG\", \"HK\"]"),
            key("except_destinations", Shape::List, "countries of work that are left out", "except_destinations = [\"NZ\"]"),
            key("origin_areas", Shape::List, "areas that workers leave, of ISO 3166-2", "origin_areas = [\"ID-JB\"]"),
            key("destination_areas", Shape::List, "areas of work, of ISO 3166-2", "destination_areas = [\"CA-ON\"]"),
        ],
    },
    TableWords {
        name: "scope",
        about: "For which workers and jobs. What is left out means all.",
        keys: &[
            key("occupations", Shape::List, "jobs of ISCO-08, by their first digits", "occupations = [\"9111\"]"),
            key("except_occupations", Shape::List, "jobs that are left out", "except_occupations = [\"1\", \"2\"]"),
            key("sexes", Shape::Some(words::<Sex>), "only these workers", "sexes = [\"F\"]"),
            key("programmes", Shape::List, "schemes of entry", "programmes = [\"titp\"]"),
            key("worker_classes", Shape::List, "classes of permit", "worker_classes = [\"intermediate_skilled\"]"),
            key("except_worker_classes", Shape::List, "classes of permit that are left out", "except_worker_classes = [\"intermediate_skilled\"]"),
            key("events", Shape::Some(words::<Event>), "only these events", "events = [\"renewal\"]"),
            key("channels", Shape::Some(words::<HiringChannel>), "only workers hired this way", "channels = [\"agency\"]"),
            key("sectors", Shape::List, "sections or divisions of ISIC", "sectors = [\"A\"]"),
        ],
    },
    TableWords {
        name: "standing",
        about: "How well a version is established: it decides whether a finding is a breach or an advisory.",
        keys: &[
            must("confidence", Shape::One(words::<Confidence>), "whether its core was seen in a source", "confidence = \"found\""),
            must("source", Shape::One(words::<SourceGrade>), "the best source", "source = \"official\""),
            must("published", Shape::Flag, "whether its publication is known", "published = true"),
        ],
    },
    TableWords {
        name: "citation",
        about: "Where a version is written.",
        keys: &[
            must("text", Shape::Text, "instrument and provision in one line", "text = \"Rules 2020, r. 5\""),
            key("published", Shape::Text, "gazette, circular or official page that published it", "published = \"Gazette 12 of 2020\""),
            key("urls", Shape::List, "the addresses that were read", "urls = [\"https://example.org/rules\"]"),
        ],
    },
    TableWords {
        name: "doubt",
        about: "Something that is not certain, and when it matters.",
        keys: &[
            must("about", Shape::One(words::<DoubtAbout>), "what is uncertain", "about = \"amount\""),
            must("text", Shape::Text, "the doubt in words", "text = \"A lower ceiling is reported for short contracts.\""),
            key("when", Shape::Conditions, "it matters only where all of these hold", "when = [{ contract_months = { from = 0, to = 11 } }]"),
        ],
    },
    TableWords { name: "ban", about: "What may not be asked of the worker.", keys: &[ITEMS, BY, WHEN] },
    TableWords {
        name: "cap",
        about: "What may be asked of the worker up to an amount.",
        keys: &[
            ITEMS,
            BY,
            must("amount", Shape::Formula, "the formula of the limit", "amount = { fixed = \"600.00\", currency = \"SGD\" }"),
            WHEN,
            key("otherwise", Shape::One(words::<Otherwise>), "what holds where the facts of `when` are not there", "otherwise = \"banned\""),
            key("proof_on_agency", Shape::Flag, "whether a missing paper counts against the agency", "proof_on_agency = true"),
            key("tax", Shape::Tax, "whether tax lies inside the limit", "tax = { outside_percent = \"18\" }"),
            key("less_employer_part", Shape::Flag, "whether what the employer paid is taken off", "less_employer_part = true"),
        ],
    },
    TableWords {
        name: "allow",
        about: "What may be asked of the worker.",
        keys: &[ITEMS, BY, key("at", Shape::One(words::<Price>), "at which price", "at = \"actual_cost\""), WHEN],
    },
    TableWords {
        name: "gate",
        about: "What may be taken only after an event.",
        keys: &[
            ITEMS,
            must("after", Shape::One(words::<GateEvent>), "the event that must come first", "after = \"contract\""),
            must("takes_all", Shape::Flag, "whether taking it early makes the whole charge unlawful", "takes_all = true"),
        ],
    },
    TableWords {
        name: "receipt",
        about: "For what a receipt must be given.",
        keys: &[ITEMS, must("at_least", Shape::One(words::<Receipt>), "the least that will do", "at_least = \"itemised\"")],
    },
    TableWords {
        name: "refund",
        about: "What comes back when the job ends early.",
        keys: &[
            ITEMS,
            must("share", Shape::Share, "how much of the lawful remainder", "share = \"50\""),
            key("reasons", Shape::Some(words::<EndedReason>), "only where it ended for these reasons", "reasons = [\"employer_fault\"]"),
            key("not_for", Shape::Some(words::<EndedReason>), "not where it ended for these reasons", "not_for = [\"worker_fault\"]"),
            key("within_months", Shape::Count, "only where it ended within so many months", "within_months = 6"),
            key("to_worker", Shape::Flag, "whether it comes back to the worker and not to the employer", "to_worker = true"),
            key("interest_percent", Shape::Percent, "simple interest a year", "interest_percent = \"12\""),
            key("days", Shape::Count, "days after the end by which it must be back", "days = 30"),
        ],
    },
    TableWords {
        name: "advance",
        about: "What the worker may pay first and gets back.",
        keys: &[
            ITEMS,
            must("from", Shape::One(words::<AdvanceEvent>), "the event from which the deadline runs", "from = \"arrival\""),
            key("months", Shape::Count, "months to the deadline", "months = 1"),
            key("days", Shape::Count, "days to the deadline", "days = 30"),
        ],
    },
    TableWords {
        name: "deduction",
        about: "What may be kept back from pay.",
        keys: &[ITEMS, key("max_percent_of_month", Shape::Percent, "the most of a month's pay; nothing where it is left out", "max_percent_of_month = \"10\"")],
    },
    TableWords {
        name: "loan",
        about: "What a loan for fees may cost, and who may name the lender.",
        keys: &[
            key("max_annual_percent", Shape::Percent, "the highest rate a year", "max_annual_percent = \"8\""),
            key("tied_barred", Shape::Flag, "whether the agency may not name the lender", "tied_barred = true"),
        ],
    },
    TableWords {
        name: "employer_cap",
        about: "A limit on the employer's price, which is never money of the worker.",
        keys: &[key("amount", Shape::Formula, "the price, for display", "amount = { fixed = \"9000\", currency = \"SAR\" }"), NOTE],
    },
    TableWords { name: "wage_floor", about: "Pay less the costs put on the worker may not fall below the minimum wage.", keys: &[NOTE] },
    TableWords { name: "tying", about: "The job may not depend on buying something else.", keys: &[NOTE, WHEN] },
    TableWords {
        name: "import",
        about: "What is barred at this end where the other end bars it.",
        keys: &[ITEMS, key("listed", Shape::List, "places that the regulator listed", "listed = [\"GB\", \"CA-BC\"]")],
    },
];

/// A table by its name.
#[must_use]
pub fn table(name: &str) -> Option<&'static TableWords> {
    TABLES.iter().find(|table| table.name == name)
}

/// A right line for a path such as `cap.amount.fixed`: of the nearest key that the language has.
#[must_use]
pub fn example(path: &str) -> Option<&'static str> {
    let of_formula = FORMULAS.iter().find(|formula| path.rsplit('.').next() == Some(formula.kind) && path.contains("amount"));
    if let Some(formula) = of_formula {
        return Some(formula.example);
    }
    let mut parts: Vec<&str> = path.split('.').filter(|part| !part.is_empty()).collect();
    while let Some(last) = parts.pop() {
        let owner = parts.last().copied();
        let tables: &[&str] = owner.as_ref().map_or(&["version", "norm"], std::slice::from_ref);
        let found = tables.iter().filter_map(|name| table(name)).flat_map(|table| table.keys).find(|key| key.name == last);
        if let Some(key) = found {
            return Some(key.example);
        }
    }
    None
}

/// A kind of formula, named after the key that says it.
#[derive(Debug, Clone, Copy)]
pub struct FormulaWords {
    /// The key that says the kind.
    pub kind: &'static str,
    /// The keys that may stand beside it.
    pub beside: &'static [&'static str],
    /// What it says, in a few words.
    pub about: &'static str,
    /// A right line.
    pub example: &'static str,
}

const fn formula(kind: &'static str, beside: &'static [&'static str], about: &'static str, example: &'static str) -> FormulaWords {
    FormulaWords { kind, beside, about, example }
}

/// Every kind of formula that is a table; `"zero"` and `"actual_cost"` are words.
pub const FORMULAS: [FormulaWords; 10] = [
    formula("fixed", &["currency", "per"], "a sum", "amount = { fixed = \"600.00\", currency = \"SGD\" }"),
    formula("wage_multiple", &["base"], "so many times a wage", "amount = { wage_multiple = \"0.1\", base = \"first_month\" }"),
    formula(
        "months_per_12",
        &["max_months", "base", "duration", "extension_per_12"],
        "months of pay for each twelve months",
        "amount = { months_per_12 = \"1\", max_months = \"2\", base = \"declared_fixed\", duration = \"shorter_of_both\" }",
    ),
    formula("days_of_wages", &["base"], "so many days of pay", "amount = { days_of_wages = \"45\", base = \"contract_basic\" }"),
    formula("percent_of_wages", &["months"], "a part of the pay of the contract", "amount = { percent_of_wages = \"12.5\", months = 12 }"),
    formula(
        "lesser_of",
        &[],
        "the least of several",
        "amount = { lesser_of = [{ days_of_wages = \"45\", base = \"contract_basic\" }, { fixed = \"20000\", currency = \"INR\" }] }",
    ),
    formula("sum_of", &[], "the sum of several", "amount = { sum_of = [{ fixed = \"500\", currency = \"PKR\" }, { fixed = \"200\", currency = \"PKR\" }] }"),
    formula(
        "table",
        &[],
        "the first row that fits",
        "amount = { table = [{ when = [{ contract_months = { to = 12 } }], amount = { fixed = \"1200\", currency = \"USD\" } }] }",
    ),
    formula(
        "monthly",
        &["currency", "restarts"],
        "a sum for each month of stay",
        "amount = { monthly = [{ from = 1, to = 12, amount = \"1800\" }, { from = 13, amount = \"1700\" }], currency = \"TWD\", restarts = false }",
    ),
    formula("set_by", &["currency"], "a sum in a notice that is not at hand", "amount = { set_by = \"notices of the ministry\", currency = \"NPR\" }"),
];
