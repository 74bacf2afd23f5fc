### An edition of the register: the list and the decided sanctions of one day, frozen and signed. { $day } is a day.

# { $number } is the number of the edition.
edition-title = Edition { $number } of the register
edition-lead = The list and the decided sanctions as they stood on { $day }. This edition never changes.
# { $key } is the name of a key by which signatures are checked.
edition-signed = Signed with the key { $key }.
edition-unsigned = Nobody has signed this edition
# Labels of two numbers: how many licences and how many sanctions are in it.
edition-licences = Licences
edition-sanctions = Sanctions

## What changed.

edition-changed-since = What changed since edition { $number }
edition-first = The first edition
edition-nothing = Nothing is not as it was.
edition-follows-none = It follows none.
edition-new = New in the list
edition-gone = No longer in the list
edition-changed = Changed
edition-new-sanctions = New sanctions
edition-gone-sanctions = Sanctions no longer listed
edition-changed-sanctions = Changed sanctions
# Behind a list that is cut.
edition-more = and { $count } more
# { $number } is the number of a licence whose holder the list does not name.
edition-licence-number = Licence number { $number }
# { $what } is a sanction such as Licence suspended, { $day } its first day.
edition-from = { $what } from { $day }
# The changes as a file for computer programs.
edition-all-changes = All changes for programs

## Files, and how to check them.

edition-download = Download
edition-archive = All files in one archive
# Heads of columns. SHA-256 is a kind of checksum: leave its name.
edition-file = File
edition-file-what = What it is
edition-bytes = Bytes
edition-check = How to check it
edition-check-get = Download the archive, or all files into one folder with the same names.
# { $address } is an address on this site.
edition-check-keys = Fetch the keys of the authority from { $address }. Compare their names with what it has published elsewhere.
# { $command } is typed into a computer. JSON Web Signatures, Ed25519 and edition.jws are names: leave them.
edition-check-run = Run { $command }. Any other program for JSON Web Signatures (Ed25519) says the same of edition.jws.
# { $digest } and { $book } are codes, { $time } is a time of day such as 10:00 UTC, { $program } is the name of a program.
edition-made = Digest of edition.json { $digest }. Made at { $time } by { $program }, rule book { $book }.
edition-limit-today = What a licence is today may differ. The register says it.
edition-limit-appeal = A sanction that was annulled on appeal stands in no edition that was made later.
edition-limit-undecided = What an inspection suspects and nobody has decided is not here.
