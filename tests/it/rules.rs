//! The law: its language, its seeds, and what the book answers.

use recruitwatch::rules::parse::parse;

fn one(name: &str, text: &str) -> Vec<String> {
    match parse(&[(format!("seeds/rules/{name}.toml"), text.to_owned())]) {
        Ok(_) => vec![],
        Err(errors) => errors.iter().map(ToString::to_string).collect(),
    }
}

#[test]
fn scratch() {
    for e in one(
        "xa",
        "id = \"xa\"\ntitle = 4\njurisdiction = \"QQ\"\nside = \"orign\"\nforse = \"statute\"\n[[version]]\nfrom = 2020-01-01\nuntil = 2019-01-01\nbinds = []\ncorridor = { origin = [\"PH\"] }\nstanding = { confidence = \"found\", source = \"none\", published = true }\ncitation = { text = \"x\" }\n[[version.cap]]\nitems = [\"agency-fees\"]\namount = { fixed = \"ten\", currency = \"INR\" }\n[[version.cap]]\nitems = []\namount = { fixd = \"10\" }\nwhen = [\"empl\", { day = 3 }]\n",
    ) {
        eprintln!("{e}");
    }
    for e in one("xb", "id = \n x = = 3\n[[a]") {
        eprintln!("{e}");
    }
}
