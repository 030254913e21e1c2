"""The forms of a file to export, each with what it is for, in groups."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from tracker.domain.export_form import ExportForm

translate = QCoreApplication.translate

_COLUMNED = (ExportForm.WIDE, ExportForm.WORKBOOK)


@dataclass(frozen=True, slots=True)
class ExportWish:
    """What to write: which agreements, in which form, with which options."""

    selection: bool
    form: str
    """An `ExportForm`."""
    bom: bool
    drafts: bool
    every: bool = False
    """Every agreement of the library, whatever is listed."""
    listed_columns: bool = False
    """Only the columns of the list."""
    successors: bool = False
    """In the table of pairs of states, today's states for former ones."""

    @property
    def suffix(self) -> str:
        """The ending of the file."""
        return ExportForm(self.form).suffix

    @property
    def shape(self) -> str:
        """The shape of a CSV; `wide` where the form is no CSV."""
        return self.form if self.suffix == ".csv" else ExportForm.WIDE

    @property
    def has_columns(self) -> bool:
        """Whether columns can be chosen."""
        return self.form in _COLUMNED


@dataclass(frozen=True, slots=True)
class FormWords:
    """How a form is called, and what it is for."""

    form: ExportForm
    name: str
    purpose: str


def form_groups() -> tuple[tuple[str, tuple[FormWords, ...]], ...]:
    """Return the forms in groups, each with its heading, in the language of the window."""
    return (
        (translate("ExportForms", "Tables"), _tables()),
        (translate("ExportForms", "Whole records"), _records()),
        (translate("ExportForms", "Sources and dates"), _companions()),
    )


def _tables() -> tuple[FormWords, ...]:
    return (
        FormWords(
            ExportForm.WIDE,
            translate("ExportForms", "CSV, one row per agreement"),
            translate("ExportForms", "For spreadsheets and statistics; can be imported again."),
        ),
        FormWords(
            ExportForm.LONG,
            translate("ExportForms", "CSV, one row per value and passage"),
            translate("ExportForms", "Every value with the words behind it and their source."),
        ),
        FormWords(
            ExportForm.DYAD_YEAR,
            translate("ExportForms", "CSV, one row per pair of states and year"),
            translate(
                "ExportForms",
                "What was in force between two states, year by year, for statistics.",
            ),
        ),
        FormWords(
            ExportForm.WORKBOOK,
            translate("ExportForms", "Excel workbook, one sheet per table"),
            translate(
                "ExportForms", "With dates, filters and fixed headings; can be imported again."
            ),
        ),
    )


def _records() -> tuple[FormWords, ...]:
    return (
        FormWords(
            ExportForm.JSON,
            translate("ExportForms", "JSON, with evidence"),
            translate("ExportForms", "Everything about each record, for programs."),
        ),
        FormWords(
            ExportForm.PACKAGE,
            translate("ExportForms", "Data package, with texts and codebook"),
            translate(
                "ExportForms",
                "To publish or hand on: others can check every quotation and import it whole.",
            ),
        ),
    )


def _companions() -> tuple[FormWords, ...]:
    return (
        FormWords(
            ExportForm.CSL,
            translate("ExportForms", "Sources as CSL-JSON"),
            translate("ExportForms", "For Zotero and other reference managers."),
        ),
        FormWords(
            ExportForm.RIS,
            translate("ExportForms", "Sources as RIS"),
            translate("ExportForms", "For EndNote, Mendeley and catalogues."),
        ),
        FormWords(
            ExportForm.BIBTEX,
            translate("ExportForms", "Sources as BibTeX"),
            translate("ExportForms", "For texts set in LaTeX."),
        ),
        FormWords(
            ExportForm.CALENDAR,
            translate("ExportForms", "Key dates as a calendar"),
            translate(
                "ExportForms",
                "Anniversaries, expiry, renewals and deadlines for notice, for any calendar.",
            ),
        ),
    )
