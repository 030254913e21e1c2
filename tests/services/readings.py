"""A source whose original reads otherwise now, and what is told of it."""

from __future__ import annotations

from tests import factories as make
from tests.libraries import ADD, query, stored
from tracker.domain.passage import CONTEXT

SHIFTED = "By Mary Smith\n\n" + make.TEXT
GONE = make.TEXT.replace("Acting Secretary Joan Miller signed it", "Secretary J. Miller signed it")


def reads(app, text: str = make.TEXT, *, kept: str = SHIFTED, **changes) -> str:
    """Store the default record on a text whose original reads otherwise now."""
    record = make.agreement()
    article = make.article(text, **{"original": kept.encode()} | changes)
    source = make.source(filename=article.filename, media_type=article.media_type)
    capture = make.capture(record, article=article, source=source)
    app.captures.save(capture, [record], action=ADD)
    return record.uuid


def passages(app, uuid: str) -> set[tuple[str, str, int]]:
    return {(e.passage.exact, e.passage.text, e.passage.start) for e in stored(app, uuid).evidence}


def everything(app) -> list[object]:
    tables = ("source_text", "passage", "evidence", "agreement_source")
    return [query(app.path, f"SELECT * FROM {table}") for table in tables]


def all_lie_on_their_words(app) -> bool:
    return all(
        text[start:end] == exact
        and text[max(0, start - CONTEXT) : start] == prefix
        and text[end : end + CONTEXT] == suffix
        for text, start, end, exact, prefix, suffix in query(
            app.path,
            "SELECT content.text, start, end, exact, prefix, suffix FROM passage"
            " JOIN source_text ON source_text.id = text_id"
            " JOIN content ON sha256 = content_sha256",
        )
    )
