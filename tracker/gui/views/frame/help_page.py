"""Help in the program: all shortcuts, and the search language with examples."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from html import escape

from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from tracker.gui.theme import Theme
from tracker.gui.views.elements.dialog_size import fit_to_window
from tracker.gui.views.frame.command_palette import PaletteEntry


class HelpPage(QDialog):
    """Shows pages made from the table of actions and the fields of the search language."""

    def __init__(
        self,
        entries: Sequence[PaletteEntry],
        fields: Mapping[str, str],
        review: Sequence[tuple[str, str]] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Shortcuts and search language"))
        fit_to_window(self, 720, 680)
        self.page = QTextBrowser()
        self.page.setAccessibleName(self.windowTitle())
        self.page.setOpenLinks(False)
        self.page.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.page.document().setDocumentMargin(20)
        self.page.setHtml(self._html(entries, fields, review))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        buttons.setContentsMargins(16, 8, 16, 12)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.page, 1)
        layout.addWidget(buttons)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with F1 too."""
        if event.matches(QKeySequence.StandardKey.HelpContents):
            self.reject()
        else:
            super().keyPressEvent(event)

    def _html(
        self,
        entries: Sequence[PaletteEntry],
        fields: Mapping[str, str],
        review: Sequence[tuple[str, str]],
    ) -> str:
        parts = [_head(self.tr("Searching"))]
        parts.append(f"<p>{escape(self._introduction())}</p>")
        parts.append(_table((f"{name}:", words) for name, words in fields.items()))
        parts.append(_head(self.tr("Examples"), 3))
        parts.append(_table(self._examples()))
        parts.append(_head(self.tr("Keyboard")))
        sections = dict.fromkeys(entry.section for entry in entries)
        for section in sections:
            rows = [(e.keys, e.words) for e in entries if e.section == section and e.keys]
            if rows:
                parts += [_head(section, 3), _table(rows)]
        if review:
            parts += [_head(self.tr("Reviewing a draft"), 3), _table(review)]
        return "".join(parts)

    def _introduction(self) -> str:
        return self.tr(
            "Words are looked for in agreements and in the texts of their sources. A term narrows "
            "the search to one field; all terms must hold. A comma gives alternatives of a field, "
            "a minus excludes, quotation marks keep words together, a star stands for any ending. "
            "OR, or |, stands between alternatives: terms side by side bind tighter, and brackets "
            "keep alternatives together."
        )

    def _examples(self) -> Sequence[tuple[str, str]]:
        return (
            ("party:GTM area:TRF", self.tr("agreements of Guatemala on trafficking")),
            ("signed:2015..2019 type:moc,mou", self.tr("memoranda signed from 2015 to 2019")),
            ("has:unsupported -tax", self.tr("values without a passage, but not about tax")),
            ('source:"border force"', self.tr("what rests on a source of that name")),
            ("no:signed status:signed", self.tr("signed, but the day was not found")),
            ("(party:MEX OR migra*) in_force:2020..", self.tr("either of two, in force since")),
            (
                "party:MEX OR party:GTM -tax",
                self.tr("of Mexico, or of Guatemala but not about tax"),
            ),
        )


def _head(words: str, depth: int = 2) -> str:
    return f"<h{depth}>{escape(words)}</h{depth}>"


def _table(rows: Iterable[tuple[str, str]]) -> str:
    accent = Theme.current().tokens.accent
    cells = "".join(
        f"<tr><td style='padding:2px 24px 2px 0; white-space:pre; color:{accent}'>"
        f"{escape(left)}</td><td style='padding:2px 0'>{escape(right)}</td></tr>"
        for left, right in rows
    )
    return f"<table cellspacing='0'>{cells}</table>"
