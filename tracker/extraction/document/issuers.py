"""Finds the state in whose name a text is written, by its letterhead or its last lines."""

from __future__ import annotations

import re

from tracker.extraction.document.article import Document, within
from tracker.extraction.text.sentences import Kind

_HEAD, _FOOT = 5, 3
"""Sentences at the head and at the foot among which the letterhead stands."""
_BODY = re.compile(
    r"\b(?:embassy|high commission(?:er)?|ambassador|government|ministry|minister|department"
    r"|office|cabinet|republic|permanent mission|embajad\w+|gobierno|ministeri\w+|cancilleria"
    r"|ministr\w+|ambassad\w+|gouvernement|ministere)\b"
)
_AWAY = re.compile(r"\b(?:in|to|en|a|au|aux|at)\b")


def dateline_state(document: Document) -> str | None:
    """Return the state whose capital a report is written from; where no city is told, none."""
    line = document.dateline
    named = within(document.places, line.start, line.end) if line is not None else ()
    city = next(iter(named), None)
    return city.code if city is not None and city.kind == "capital" else None


def issuer(document: Document) -> str | None:
    """Return the state in whose name a text is written, by its letterhead or its last lines."""
    last = len(document.sentences)
    for number in (*range(min(_HEAD, last)), *range(max(0, last - _FOOT), last)):
        sentence = document.sentences[number]
        if sentence.kind is not Kind.HEADING:
            continue
        places = within(document.places, sentence.start, sentence.end)
        lower = document.folded.lower[sentence.start : sentence.end]
        if not places or not _BODY.search(lower):
            continue
        before = document.folded.lower[sentence.start : places[0].start]
        if places[0].kind != "capital" and not _AWAY.search(before):
            return places[0].code
    return None
