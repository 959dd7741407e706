"""Checks the parameters of a call against the documented ranges, lengths and forms before anything is sent.

Pass :func:`check_input`, or what :func:`create_check` makes, as the option ``check`` of a gateway or session. A program
that does not import this module does not load the rules.
"""

from __future__ import annotations

import functools
import json
import re
from collections.abc import Mapping, Sequence
from typing import Any

from ._generated.rules import RULES
from ._options import InputCheck
from ._records import to_json

Rule = Mapping[str, Any]


def check_input(method: str, path: str, parameters: Mapping[str, object]) -> str | None:
    """Says in a sentence what is wrong; None when nothing is. Input that any edition of the documents allows passes."""
    return _check(method, path, parameters, None)


def create_check(edition: str) -> InputCheck:
    """A check like :func:`check_input` of one edition, such as ``2025-11``: its operations, fields and ranges only."""
    return functools.partial(_check_edition, edition)


def _check_edition(edition: str, method: str, path: str, parameters: Mapping[str, object]) -> str | None:
    rule = RULES.get(f"{method} {path}")
    if rule is not None and not _holds(rule, edition):
        return f"Edition {edition} has no {method} {path}."
    return _check(method, path, parameters, edition)


def _check(method: str, path: str, parameters: Mapping[str, object], edition: str | None) -> str | None:
    rule = RULES.get(f"{method} {path}")
    return None if rule is None else _violation(rule, to_json(parameters), "", edition)


def _holds(rule: Rule, edition: str | None) -> bool:
    """Whether an edition has it; without an edition, True."""
    if edition is None:
        return True
    until = rule.get("until")
    return rule.get("since", "") <= edition and (until is None or edition < until)


def _versions(rule: Rule, edition: str | None) -> list[Rule]:
    """The rule of an edition; without one the rules of all editions, the newest last."""
    versions = [rule]
    for change in rule.get("changes", ()):
        if edition is None or change["edition"] <= edition:
            versions.append({**versions[-1], **change["set"]})
    return versions if edition is None else versions[-1:]


def _violation(given: Rule, value: object, place: str, edition: str | None) -> str | None:
    told: str | None = None
    for rule in _versions(given, edition):
        told = _violation_of(rule, value, place, edition)
        if told is None:
            return None
    return told


def _violation_of(rule: Rule, value: object, place: str, edition: str | None) -> str | None:
    lives, values = rule.get("lives"), rule.get("enum")
    if lives and values:
        rule = {**rule, "enum": [one for one in values if _holds(lives.get(str(one), {}), edition)]}
    alternatives: Sequence[Rule] = rule.get("anyOf", ())
    if alternatives:
        if any(_violation(one, value, place, edition) is None for one in alternatives):
            return None
        return _complaint(rule, value, place, ", or ".join(map(_expectation, alternatives)))
    if not _fits(rule, value):
        return _complaint(rule, value, place, _expectation(rule))
    if isinstance(value, list):
        items = rule.get("items")
        found = (_violation(items, item, f"{place}[{index}]", edition) for index, item in enumerate(value) if items)
        return next((one for one in found if one is not None), None)
    properties: Mapping[str, Rule] = rule.get("properties", {})
    if not isinstance(value, dict) or not properties:
        return None
    for name, item in value.items():
        complaint = _field(properties.get(name), item, f"{place}.{name}" if place else name, edition)
        if complaint is not None:
            return complaint
    missing = next((name for name in rule.get("required", ()) if value.get(name) is None), None)
    return None if missing is None else f"{f'{place}.{missing}' if place else missing} is missing."


def _field(rule: Rule | None, value: object, place: str, edition: str | None) -> str | None:
    if rule is None:
        return f"{place} is not documented."
    if not _holds(rule, edition):
        return f"{place} is not in edition {edition}."
    return _violation(rule, value, place, edition)


def _fits(rule: Rule, value: object) -> bool:
    kind = rule.get("type")
    if kind is not None and not _has_type(value, kind):
        return False
    if "const" in rule and value != rule["const"]:
        return False
    if "enum" in rule and value not in rule["enum"]:
        return False
    if isinstance(value, bool):
        return True
    if isinstance(value, int | float):
        return bool(rule.get("minimum", value) <= value <= rule.get("maximum", value))
    if isinstance(value, list):
        return bool(len(value) <= rule.get("maxItems", len(value)))
    if not isinstance(value, str):
        return True
    length, pattern = len(value), rule.get("pattern")
    if not rule.get("minLength", 0) <= length <= rule.get("maxLength", length):
        return False
    return pattern is None or _compiled(pattern).search(value) is not None


@functools.cache
def _compiled(pattern: str) -> re.Pattern[str]:
    # The end of a pattern is the end of the text, and no line break may follow.
    return re.compile(pattern[:-1] + r"\Z" if pattern.endswith("$") else pattern)


def _has_type(value: object, kind: str) -> bool:
    match kind:
        case "integer":
            return (isinstance(value, int) and not isinstance(value, bool)) or (
                isinstance(value, float) and value.is_integer()
            )
        case "number":
            return isinstance(value, int | float) and not isinstance(value, bool)
        case "boolean":
            return isinstance(value, bool)
        case "string":
            return isinstance(value, str)
        case "array":
            return isinstance(value, list)
        case "object":
            return isinstance(value, dict)
        case _:
            return value is None


def _complaint(rule: Rule, value: object, place: str, expected: str) -> str:
    told = json.dumps(value, ensure_ascii=False)[:80] if _may_quote(rule) else _kind(value)
    return f"{place or 'The parameters'} must be {expected}; it is {told}."


def _may_quote(rule: Rule) -> bool:
    """Whether a sentence may quote the value: no secret, and no object or array that may hold one."""
    if rule.get("secret") or rule.get("properties") or rule.get("items"):
        return False
    return all(map(_may_quote, rule.get("anyOf", ())))


def _kind(value: object) -> str:
    if isinstance(value, str):
        return f"a string of {len(value)} characters"
    if isinstance(value, list):
        return f"a list of {len(value)} items"
    return {type(None): "null", dict: "an object", bool: "a boolean"}.get(type(value), "a number")


def _article(word: str) -> str:
    return f"{'an' if word[:1] in 'aeio' else 'a'} {word}"


def _expectation(rule: Rule) -> str:
    """What a rule asks for, in words."""
    bounds = rule.get("range") or rule
    words: list[str] = []
    if "const" in rule:
        words.append(json.dumps(rule["const"]))
    elif "enum" in rule:
        words.append(f"one of {', '.join(map(json.dumps, rule['enum']))}")
    else:
        words.append(_article(rule.get("type", "value")))
    if "minimum" in bounds and "maximum" in bounds:
        words.append(f"from {bounds['minimum']} to {bounds['maximum']}")
    if "minLength" in rule:
        words.append(f"of at least {rule['minLength']} characters")
    if "maxLength" in rule:
        words.append(f"of at most {rule['maxLength']} characters")
    if "maxItems" in rule:
        words.append(f"of at most {rule['maxItems']} items")
    if "pattern" in rule and "range" not in rule:
        words.append(f"of the form {rule['pattern']}")
    return " ".join(words)
