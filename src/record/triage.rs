//! What has an official made of a finding so far? Read it, taken it on, put it into a case, or set it aside for now; nothing of this says that a
//! finding is right or wrong.

use super::code::codes;

codes! {
    /// Where a finding stands in the queue.
    Standing, "one of new read in_case set_aside":
    /// Nobody has read it, or it has changed since it was set aside.
    New = "new",
    /// Somebody has read it.
    Read = "read",
    /// A case rests on it.
    InCase = "in_case",
    /// Not now, for a reason, and until it changes.
    SetAside = "set_aside",
}

codes! {
    /// Why a finding is set aside for now.
    Reason, "one of graver_first evidence_awaited return_awaited other_body same_matter small other":
    /// Graver matters take the inspectors' days.
    GraverFirst = "graver_first",
    /// Papers or statements are on their way.
    EvidenceAwaited = "evidence_awaited",
    /// The sender has to correct its return first.
    ReturnAwaited = "return_awaited",
    /// Another body works on it.
    OtherBody = "other_body",
    /// Another finding says the same of the same matter.
    SameMatter = "same_matter",
    /// Too small to be worked on alone.
    Small = "small",
    /// Something else, which the words say.
    Other = "other",
}

codes! {
    /// What an official does with findings in the queue.
    Deed, "one of read assign release set_aside bring_back open_case add_to_case":
    /// Says that it was read.
    Read = "read",
    /// Gives it to a person.
    Assign = "assign",
    /// Takes it from whoever has it.
    Release = "release",
    /// Puts it aside for now.
    SetAside = "set_aside",
    /// Takes it back from there.
    BringBack = "bring_back",
    /// Opens a case on it.
    OpenCase = "open_case",
    /// Puts it into a case that is open already.
    AddToCase = "add_to_case",
}
