"""Tells what is asked from what is told: to ask whether a paper was signed says nothing."""

from __future__ import annotations

import re

from tracker.extraction.document import Document

_CLOSING = " \"')]"
_QUOTED = re.compile(r"[^\"?]{0,200}\?\"")
"""The end of a question that somebody is quoted with."""
_ASKED = re.compile(
    r"\b(?:whether|asked if|asked the [^.]{0,80} if|si ya se|pregunto si|savoir si)\b"
)
"""Words that lead an indirect question, as in the questions put to a minister in parliament."""


def asked(document: Document, number: int, act_start: int) -> bool:
    """Whether an act is only asked about, directly or in the words of somebody's question."""
    sentence = document.sentences[number]
    if _QUOTED.match(document.folded.clean, act_start, sentence.end):
        return True
    if document.folded.clean[sentence.start : sentence.end].rstrip(_CLOSING).endswith("?"):
        return True
    return _ASKED.search(document.folded.lower, sentence.start, act_start) is not None
