"""Statements that a page makes for machines (JSON-LD), read without trusting them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

_STATEMENTS = '//script[@type="application/ld+json"]'
_MOST = 500
"""Objects looked at per page; a page about one article has a handful."""


def articles(tree: Any) -> list[dict[str, Any]]:  # noqa: ANN401 - lxml has no types
    """Return the objects stated on a page, articles first."""
    found: list[dict[str, Any]] = []
    for script in tree.xpath(_STATEMENTS):
        try:
            found.extend(_objects(json.loads(script.text or "")))
        except (ValueError, RecursionError):
            continue
    return sorted(found, key=_is_other)[:_MOST]


def find_text(objects: list[dict[str, Any]], key: str) -> str:
    """Return the first text that one of the objects has under a key."""
    return next((value for each in objects if isinstance(value := each.get(key), str)), "")


def names_of(objects: list[dict[str, Any]], key: str) -> list[str]:
    """Return the names that articles state under a key, such as their authors'."""
    for each in objects:
        stated = each.get(key)
        people = stated if isinstance(stated, list) else [stated]
        names = [one.get("name") if isinstance(one, dict) else one for one in people[:_MOST]]
        if found := [name for name in names if isinstance(name, str) and name.strip()]:
            return found
    return []


def _objects(value: Any) -> Iterator[dict[str, Any]]:  # noqa: ANN401 - anything may be stated
    """Yield the objects in lists and graphs, without recursion."""
    waiting = [value]
    for _ in range(_MOST):
        if not waiting:
            return
        each = waiting.pop(0)
        if isinstance(each, list):
            waiting.extend(each[:_MOST])
        elif isinstance(each, dict):
            yield each
            waiting.extend(each[key] for key in ("@graph", "mainEntity") if key in each)


def _is_other(each: dict[str, Any]) -> bool:
    kinds = each.get("@type")
    names = kinds if isinstance(kinds, list) else [kinds]
    return not any(isinstance(name, str) and name.endswith("Article") for name in names)
