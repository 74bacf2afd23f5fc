"""Is an edition as it was published? Another language and another library (joserfc) judge, from the files and a key set alone.

    verify_edition.py FOLDER JWKS

Prints what was verified as one line of JSON. Exit code 1, and the reason on stderr, at the first thing that is wrong.
"""

import base64
import csv
import gzip
import hashlib
import json
import sys
from pathlib import Path

from joserfc import jws
from joserfc.jwk import KeySet


def signed(text, keys):
    """The payload of a compact JWS that one of the keys has signed; the key is named by its kid."""
    return jws.deserialize_compact(text.strip(), keys, algorithms=["EdDSA"]).payload


def check_files(folder, statement):
    for line in statement["files"]:
        held = (folder / line["name"]).read_bytes()
        if len(held) != line["bytes"] or hashlib.sha256(held).hexdigest() != line["sha256"]:
            raise ValueError(f"{line['name']} is not what was published")


def bits(credential):
    """A Bitstring Status List (W3C, 2025): multibase base64url, gzip, highest bit first."""
    encoded = credential["credentialSubject"]["encodedList"]
    if encoded[0] != "u":
        raise ValueError("the list is not in base64url")
    packed = base64.urlsafe_b64decode(encoded[1:] + "=" * (-len(encoded[1:]) % 4))
    return gzip.decompress(packed)


def is_revoked(unpacked, index):
    return bool(unpacked[index // 8] & (128 >> index % 8))


def check_tokens(folder, keys, statement):
    """Each token is signed, speaks of its own row, and counts exactly where its bit is not set."""
    unpacked = bits(json.loads(signed((folder / "status-list.jws").read_text(), keys)))
    counted = {"tokens": 0, "revoked": 0}
    with open(folder / "tokens.csv", newline="", encoding="utf-8") as table:
        for row in csv.DictReader(table):
            revoked = is_revoked(unpacked, int(row["index"]))
            if revoked != (row["token"] == ""):
                raise ValueError(f"the bit of {row['licence_no']} is not as its token")
            counted["revoked"] += revoked
            if row["token"]:
                claims = json.loads(signed(row["token"], keys))
                told = (claims["sub"], claims["jurisdiction"], claims["index"], claims["edition"])
                if told != (row["licence_no"], row["jurisdiction"], int(row["index"]), statement["edition"]):
                    raise ValueError(f"the token of {row['licence_no']} speaks of another licence or edition")
                counted["tokens"] += 1
    return counted


def main(folder, jwks):
    keys = KeySet.import_key_set(json.loads(jwks.read_text()))
    payload = signed((folder / "edition.jws").read_text(), keys)
    if payload != (folder / "edition.json").read_bytes():
        raise ValueError("edition.json is not what was signed")
    statement = json.loads(payload)
    check_files(folder, statement)
    told = {"edition": statement["edition"], "files": len(statement["files"])}
    if (folder / "tokens.csv").exists():
        told |= check_tokens(folder, keys, statement)
    print(json.dumps(told))


if __name__ == "__main__":
    try:
        main(Path(sys.argv[1]), Path(sys.argv[2]))
    except Exception as error:  # whatever is wrong, the edition is not right
        sys.exit(f"{type(error).__name__}: {error}")
