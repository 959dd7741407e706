"""The GUID of a session, as headers and results have it."""

from __future__ import annotations

import re

import httpx2

_NAME = re.compile(r'^\s*"?\s*(?:JSESSIONID\s*=|[\w-]+\s*=(?=[\s"]*[^\s"=]))?[\s"]*', re.IGNORECASE | re.ASCII)
_END = re.compile(r'[\s"]*$')


def guid_of(headers: httpx2.Headers) -> str | None:
    """The GUID in the headers of an answer: Set-GUID, or Guid, which the documents list beside it."""
    return plain_guid(headers.get("Set-GUID")) or plain_guid(headers.get("Guid"))


def plain_guid(value: object) -> str | None:
    """A GUID without name, quotes and attributes; of several the last one."""
    if not isinstance(value, str):
        return None
    # Headers of one name are joined by commas. A comma inside an expiry date is followed by words.
    given = (_END.sub("", _NAME.sub("", one.split(";", 1)[0], count=1)) for one in value.split(","))
    found = [one for one in given if one and not re.search(r"\s", one)]
    return found[-1] if found else None
