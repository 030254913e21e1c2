"""Looks at a table before its import: how it is built, what columns mean, which words are new."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from difflib import get_close_matches
from pathlib import Path

from tracker.domain.area import Areas
from tracker.domain.errors import FileUnusable
from tracker.domain.folding import fold
from tracker.domain.place import Places
from tracker.domain.progress import Progress
from tracker.domain.reference import Reference
from tracker.exchange.importing.column_look import column_looks
from tracker.exchange.importing.mapping import Mapping
from tracker.exchange.importing.presets import preset_for
from tracker.exchange.importing.table_look import Origin, TableKind, TableLook, UnknownWords
from tracker.exchange.importing.tables import ReadingHints, Table, open_table
from tracker.services.importing.foreign import ForeignReader, guess
from tracker.services.importing.kinds import is_ours, reader_for

HEAD_ROWS = 30
SUGGESTED = 6
LISTED = 100
"""Different words of each kind that are listed, the most frequent first."""
_ALIKE = 0.62
_STEM = 5
_PULSE = 500


def inspected(
    path: Path,
    hints: ReadingHints | None,
    reference: Reference,
    remembered: Callable[[Sequence[str]], Mapping | None],
) -> TableLook:
    """Look at a file; hints say what a person knows better than the file shows."""
    if path.suffix.lower() in (".json", ".zip"):
        reader_for(path, None, reference)  # refuses what is cut off or of another program
        return TableLook(path=path, kind=TableKind.OWN, hints=ReadingHints())
    table = open_table(path, hints)
    known = remembered(table.header) if table.named else None
    if known and hints is None and known.hints != ReadingHints():
        table = open_table(path, known.hints)
    look = TableLook(
        path=path,
        kind=TableKind.OWN if is_ours(table) else TableKind.FOREIGN,
        hints=table.hints,
        sheets=table.sheets,
        head=tuple(table.top(HEAD_ROWS)),
        header=table.header,
        total=table.total,
    )
    if look.kind is TableKind.OWN:
        return look
    guessed = guess(table, reference)
    mapping, origin = _meaning(table, known, guessed)
    return replace(
        look,
        mapping=mapping,
        guessed=guessed,
        origin=origin,
        columns=column_looks(table, mapping),
    )


def unknown_words(
    path: Path, mapping: Mapping, reference: Reference, progress: Progress
) -> list[UnknownWords]:
    """Read all rows under a mapping, and return what they say in words nobody knows."""
    table = open_table(path, mapping.hints)
    reader = ForeignReader(table, reference, mapping)
    for done, row in enumerate(reader.rows(), start=1):
        reader.read(row)
        if done % _PULSE == 0:
            progress(done, reader.total)
    found: list[UnknownWords] = []
    listed: Counter[str] = Counter()
    for (kind, words), times in reader.unknowns.most_common():
        listed[kind] += 1
        if listed[kind] <= LISTED:
            offered = _offered(kind, words, reference)
            found.append(UnknownWords(kind=kind, words=words, times=times, suggestions=offered))
    return found


def _offered(kind: str, words: str, reference: Reference) -> tuple[str, ...]:
    if kind == "parties":
        return suggested(words, reference.places)
    return suggested_areas(words, reference.areas) if kind == "areas" else ()


def suggested_areas(words: str, areas: Areas) -> tuple[str, ...]:
    """Return the areas one of whose names has a word that begins like one of these words."""
    stems = [word[:_STEM] for word in fold(words).split() if len(word) >= _STEM]
    found: Counter[str] = Counter()
    for area in areas.assignable():
        named = [fold(name) for name in (*area.labels.values(), *area.synonyms)]
        for stem in stems:
            found[area.id] += any(f" {stem}" in f" {name}" for name in named)
    return tuple(id_ for id_, times in found.most_common(SUGGESTED) if times)


def suggested(name: str, places: Places) -> tuple[str, ...]:
    """Return the codes of the registry whose names are most like a name."""
    named = {
        form: place.code for place in places for forms in place.names.values() for form in forms
    }
    found = [place.code for place in places.find(name)]
    found += [named[form] for form in get_close_matches(name, named, SUGGESTED, _ALIKE)]
    folded = {form.casefold(): code for form, code in named.items()}
    words = name.casefold()
    found += [folded[form] for form in get_close_matches(words, folded, SUGGESTED, _ALIKE)]
    return tuple(dict.fromkeys(found))[:SUGGESTED]


def open_as_found(path: Path, mapping: Mapping) -> Table:
    """Open a table as it is without hints, so that its kind is told before anybody says how."""
    try:
        return open_table(path)
    except FileUnusable:
        return open_table(path, mapping.hints)


def _meaning(table: Table, known: Mapping | None, guessed: Mapping) -> tuple[Mapping, Origin]:
    if known is not None and set(known.columns) <= set(table.header):
        return known, Origin.REMEMBERED
    register = preset_for(table)
    return (register, Origin.REGISTER) if register else (guessed, Origin.TOLD)
