#!/usr/bin/env python3
"""Checks a message of Recruitwatch as a receiver should (Standard Webhooks 1.0), with nothing but the standard library.

    WEBHOOK_SECRET=whsec_… check_webhook.py ID TIMESTAMP SIGNATURE < body

ID, TIMESTAMP and SIGNATURE are the headers webhook-id, webhook-timestamp and webhook-signature; the body is read byte for byte. Exit 0: it is
genuine and fresh. Exit 1: it is not to be believed. A receiver also passes over an id that it has seen: a message may come twice.
"""

import base64
import hashlib
import hmac
import os
import sys
import time

TOLERANCE_SECONDS = 300


def is_genuine(secret: str, headers: tuple[str, str, str], body: bytes, now: float) -> bool:
    id_, timestamp, signatures = headers
    if abs(now - int(timestamp)) > TOLERANCE_SECONDS:
        return False
    key = base64.b64decode(secret.removeprefix("whsec_"))
    ours = hmac.new(key, f"{id_}.{timestamp}.".encode() + body, hashlib.sha256).digest()
    ours = "v1," + base64.b64encode(ours).decode()
    return any(hmac.compare_digest(ours, given) for given in signatures.split(" "))


def main() -> int:
    arguments = sys.argv[1:]
    now = time.time()
    if arguments[:1] == ["--now"]:
        now = int(arguments[1])
        arguments = arguments[2:]
    id_, timestamp, signatures = arguments
    genuine = is_genuine(os.environ["WEBHOOK_SECRET"], (id_, timestamp, signatures), sys.stdin.buffer.read(), now)
    print("genuine" if genuine else "not to be believed")
    return 0 if genuine else 1


if __name__ == "__main__":
    sys.exit(main())
