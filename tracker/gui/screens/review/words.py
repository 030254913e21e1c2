"""Words about the article under review, and the numbers of a draft's passages."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication

from tracker.domain.agreement import Agreement
from tracker.domain.capture import Capture, SimilarAgreement
from tracker.domain.dossier import Dossier
from tracker.domain.vocabulary import SourceTier
from tracker.gui.languages import language_name
from tracker.gui.naming import Naming

translate = QCoreApplication.translate
SHOWN_DIGITS = 12


def passage_numbers(draft: Agreement, capture: Capture) -> dict[str, int]:
    """Return the number of each passage, as the record will show it once it is saved."""
    dossier = Dossier(
        agreement=draft,
        sources=(capture.source,),
        texts={capture.text.uuid: capture.text.text},
        text_sources={capture.text.uuid: capture.source.uuid},
        as_of=datetime.now(UTC).date(),
    )
    return dossier.numbers()


def article_words(capture: Capture, naming: Naming) -> tuple[str, str]:
    """Return the title of the article, and publisher, day, language, tier and digest in a line."""
    meta = capture.source.metadata
    first = capture.text.text.strip().partition("\n")[0]
    title = meta.title or (f"{first[:90]}…" if len(first) > 90 else first)  # noqa: PLR2004
    published = naming.date(meta.published) if meta.published else ""
    parts = (
        *_left_out(capture, naming),
        _copied(capture),
        meta.publisher or translate("Review", "publisher not given"),
        published or translate("Review", "publication day not given"),
        language_name(meta.language),
        translate("Review", "tier {n}").format(n=meta.tier),
        naming.label(SourceTier(meta.tier)) if 1 <= meta.tier <= 7 else "",  # noqa: PLR2004
        "SHA-256 " + capture.text.sha256[:SHOWN_DIGITS] + "…",
    )
    return title, " · ".join(part for part in parts if part)


def _left_out(capture: Capture, naming: Naming) -> Iterator[str]:
    """Yield what the text tells beyond the drafts, so that nobody takes them for all."""
    if capture.announced:
        words = translate("Review", "the text speaks of {n} agreements")
        yield words.format(n=naming.number(capture.announced))
    if capture.unread:
        words = translate("Review", "the last {n} characters were not read")
        yield words.format(n=naming.number(capture.unread))


def _copied(capture: Capture) -> str:
    """Say whose text it is, where another source has nearly the same."""
    if not capture.copies:
        return ""
    nearest = capture.copies[0]
    words = translate("Review", "copy of {name} ({share} %), one witness with it")
    return words.format(name=nearest.name, share=round(nearest.share * 100))


def similar_words(similar: SimilarAgreement, naming: Naming) -> tuple[str, str]:
    """Return what to call a record that is alike, and why it is thought to be."""
    parties = "–".join(naming.place(code) for code in similar.parties)
    signed = naming.date(similar.signed) if similar.signed else ""
    name = ", ".join(part for part in (similar.title, parties, signed) if part)
    same = translate("Review", "Same parties and a similar title.")
    if not similar.signed:
        same = translate("Review", "Same parties; no day to compare.")
    held = translate("Review", "It rests on one source.")
    if similar.n_sources != 1:
        held = translate("Review", "It rests on {n} sources.").format(n=similar.n_sources)
    return name, f"{same} {held}"
