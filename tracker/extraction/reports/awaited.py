"""Sets aside a signing that an article only looks forward to, though it goes on to name it.

'The cabinet authorised the signing of a treaty with Malta. The signing of this treaty responds to
…': the second sentence tells of no act that was done.
"""

from __future__ import annotations

from collections.abc import Sequence

from tracker.extraction.document.article import Document
from tracker.extraction.reports.events import Event
from tracker.extraction.reports.moods import Mood
from tracker.extraction.text.sentences import Kind
from tracker.extraction.vocabulary.acts import Act, Form


def without_awaited(document: Document, events: Sequence[Event]) -> list[Event]:
    """Return the events without nouns for a signing that was called planned before.

    A verb that tells the signing as done outweighs whatever was planned.
    """
    signings = [event for event in events if event.act.act is Act.SIGN and not event.history]
    done = [event for event in signings if event.signs]
    told = [e for e in signings if document.sentences[e.sentence].kind is not Kind.HEADING]
    first = told[0] if told else None
    if first is None or first.mood is not Mood.PLANNED:
        return list(events)
    if any(event.act.form is not Form.NOUN for event in done):
        return list(events)
    named = {id(event) for event in done}
    return [event for event in events if id(event) not in named]
