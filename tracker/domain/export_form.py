"""What a file of exported agreements can be, told by its name and the shape asked for."""

from __future__ import annotations

from enum import StrEnum

from tracker.domain.errors import FileUnusable, ValueRefused


class ExportForm(StrEnum):
    """A way in which agreements, or what belongs to them, leave the library."""

    WIDE = "wide"
    LONG = "long"
    DYAD_YEAR = "dyad-year"
    WORKBOOK = "xlsx"
    JSON = "json"
    PACKAGE = "zip"
    CSL = "csl.json"
    RIS = "ris"
    BIBTEX = "bib"
    CALENDAR = "ics"

    @property
    def suffix(self) -> str:
        """The end of the file's name."""
        return ".csv" if self in SHAPES else f".{self.value}"

    @property
    def counts(self) -> str:
        """What the number of things written counts: one of them, for words to choose by."""
        return _COUNTS.get(self, "agreement")


class DyadRule(StrEnum):
    """Who stands for a former state in a table of pairs of states."""

    AS_SIGNED = "as-signed"
    SUCCESSOR_TODAY = "successor-today"


SHAPES = (ExportForm.WIDE, ExportForm.LONG, ExportForm.DYAD_YEAR)
"""The forms that end in .csv."""
_COUNTS = {
    ExportForm.DYAD_YEAR: "dyad-year",
    ExportForm.CSL: "source",
    ExportForm.RIS: "source",
    ExportForm.BIBTEX: "source",
    ExportForm.CALENDAR: "key date",
}
_BY_LENGTH = sorted(ExportForm, key=lambda form: -len(form.suffix))
SUFFIXES = tuple(dict.fromkeys(form.suffix for form in ExportForm))


def form_of(name: str, shape: str = "wide") -> ExportForm:
    """Return the form of a file with this name. Raises `FileUnusable`, `ValueRefused`."""
    if shape not in SHAPES:
        raise ValueRefused(
            f"There is no shape “{shape}”.", hint=f"Choose one of: {', '.join(SHAPES)}."
        )
    found = next((f for f in _BY_LENGTH if name.lower().endswith(f.suffix)), None)
    if found is None:
        *others, last = SUFFIXES
        raise FileUnusable(
            f"{name} does not end in a format that can be written.",
            hint=f"Name it {', '.join(others)} or {last}.",
        )
    return ExportForm(shape) if found in SHAPES else found
