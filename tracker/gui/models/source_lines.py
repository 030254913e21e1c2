"""The sources of a record, one line each, and how many of them were written apart."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from tracker.domain.dossier import Dossier
from tracker.domain.source import Source
from tracker.domain.vocabulary import SourceTier
from tracker.gui.models.record_line import Part, RecordLine
from tracker.gui.naming import Naming

translate = QCoreApplication.translate


def source_lines(dossier: Dossier, naming: Naming) -> Iterator[RecordLine]:
    """Yield a line per source; before them, where some are copies, how much they count."""
    section = translate("RecordLines", "Sources")
    witnesses, count = dossier.n_witnesses, len(dossier.sources)
    if witnesses < count:
        yield RecordLine(
            section=section,
            text=_counted(count, witnesses, naming),
            part=Part.EMPTY,
            below=translate("RecordLines", "Copies of one report count once."),
        )
    for source in dossier.sources:
        yield RecordLine(
            section=section,
            text=source.metadata.title or source.name,
            part=Part.SOURCE,
            item=source.uuid,
            below=source_words(source, naming),
        )


def source_words(source: Source, naming: Naming) -> str:
    """Return publisher, day and tier of a source, as the record shows them."""
    meta = source.metadata
    day = (
        naming.date(meta.published)
        if meta.published
        else translate("RecordLines", "publication day not given")
    )
    words = (meta.publisher, day, naming.label(SourceTier(meta.tier)))
    return " · ".join(word for word in words if word)


def _counted(sources: int, witnesses: int, naming: Naming) -> str:
    number = naming.number(sources)
    if witnesses == 1:
        return translate("RecordLines", "{n} sources, 1 witness").format(n=number)
    words = translate("RecordLines", "{n} sources, {count} witnesses")
    return words.format(n=number, count=naming.number(witnesses))
