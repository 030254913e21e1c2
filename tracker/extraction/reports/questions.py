"""Tells what is asked from what is told: to ask whether a paper was signed says nothing."""

from __future__ import annotations

import re

from tracker.extraction.document.article import Document

_CLOSING = " \"')]"
_QUOTED = re.compile(r"[^\"?]{0,200}\?\"")
"""The end of a question that somebody is quoted with."""
_ASKED = re.compile(
    r"\b(?:whether|asked if|asked the [^.]{0,80} if|si ya se|pregunto si|savoir si)\b"
)
"""Words that lead an indirect question, as in the questions put to a minister in parliament."""


_TAKEN_BACK = re.compile(
    r"(?:they|it|he|she|neither|that) (?:have|has|had|did|do|does|is|was|were) ?(?:not|n't)\b"
    r"[^.;]{0,12}[.;]"
)
"""A sentence that only says that what the one before tells is not so."""


def taken_back(document: Document, number: int) -> bool:
    """Whether the next sentence says no more than that a sentence is not so."""
    if number + 1 >= len(document.sentences):
        return False
    following = document.sentences[number + 1]
    return _TAKEN_BACK.match(document.folded.lower, following.start, following.end) is not None


def asked(document: Document, number: int, act_start: int) -> bool:
    """Whether an act is only asked about, directly or in the words of somebody's question."""
    sentence = document.sentences[number]
    if _QUOTED.match(document.folded.clean, act_start, sentence.end):
        return True
    if document.folded.clean[sentence.start : sentence.end].rstrip(_CLOSING).endswith("?"):
        return True
    return _ASKED.search(document.folded.lower, sentence.start, act_start) is not None
