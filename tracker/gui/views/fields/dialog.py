"""Asks for one part of a record in a dialog, and keeps it open until the answer makes sense."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from tracker.domain.errors import ValueRefused
from tracker.gui.sentences.speaking import refusal_line
from tracker.gui.views.elements.labels import Words, primary_button
from tracker.gui.views.elements.mnemonics import give_mnemonics
from tracker.gui.views.fields.form import PartForm


class PartDialog(QDialog):
    """Holds a form. `check` may refuse what the form reads, such as a party named twice."""

    part_submitted = Signal(object)

    def __init__(
        self,
        title: str,
        verb: str,
        form: PartForm[Any],
        check: Callable[[Any], object] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.form = form
        self._check = check
        self.error = Words(role="error")
        self.error.setWordWrap(True)
        self.error.hide()
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.setAutoDefault(False)
        self.save = primary_button(verb)
        self.save.setDefault(True)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.save)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(form)
        layout.addWidget(self.error)
        layout.addLayout(buttons)
        self.cancel.clicked.connect(self.reject)
        self.save.clicked.connect(self.submit)
        for line in form.lines:
            line.entered.connect(self._enter)
        give_mnemonics(self)

    def submit(self) -> None:
        """Hand over the part, or say at once what is wrong with it."""
        try:
            part = self.form.read()
            if self._check is not None:
                self._check(part)
        except ValueRefused as error:
            self.error.setText(refusal_line(error))
            self.error.show()
            return
        self.part_submitted.emit(part)
        self.accept()

    def _enter(self, _words: str) -> None:
        self.submit()
