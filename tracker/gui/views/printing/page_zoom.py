"""How large the pages of a preview are shown: smaller, larger, or one of the usual sizes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QLocale
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from tracker.gui.views.elements.labels import icon_button
from tracker.gui.views.printing.page_view import Fit, PageView

_AS_ON_PAPER = 2


class PageZoom(QWidget):
    """Sets how large a view shows its pages, and says it."""

    def __init__(self, view: PageView, window: QWidget) -> None:
        super().__init__()
        self._view = view
        self.smaller = icon_button("minus", self.tr("Smaller (Ctrl+-)"))
        self.larger = icon_button("plus", self.tr("Larger (Ctrl++)"))
        self.size_box = QComboBox()
        self.size_box.addItems(
            [self.tr("Fit width"), self.tr("Whole page"), self.tr("As on paper")]
        )
        self.size_box.setAccessibleName(self.tr("Size of the pages"))
        self.size_box.setToolTip(
            self.tr("Fit width: Ctrl+2, whole page: Ctrl+0, as on paper: Ctrl+1")
        )
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for widget in self.in_order():
            layout.addWidget(widget)
        self._connect(window)
        self._tell()

    def in_order(self) -> tuple[QWidget, ...]:
        """Return what takes the focus, from left to right."""
        return self.smaller, self.larger, self.size_box

    def _connect(self, window: QWidget) -> None:
        self.smaller.clicked.connect(self._view.smaller)
        self.larger.clicked.connect(self._view.larger)
        self.size_box.activated.connect(self._choose)
        self._view.scale_changed.connect(self._tell)
        keys: tuple[tuple[QKeySequence.StandardKey | str, Callable[[], None]], ...] = (
            (QKeySequence.StandardKey.ZoomIn, self._view.larger),
            (QKeySequence.StandardKey.ZoomOut, self._view.smaller),
            ("Ctrl+0", self._view.fit_page),
            ("Ctrl+1", self._view.actual_size),
            ("Ctrl+2", self._view.fit_width),
        )
        for key, act in keys:
            QShortcut(QKeySequence(key), window).activated.connect(act)

    def _choose(self, index: int) -> None:
        (self._view.fit_width, self._view.fit_page, self._view.actual_size)[index]()

    def _tell(self) -> None:
        """Show the usual size that pages have, or their share of the size on paper."""
        fit, scale = self._view.fit, self._view.scale()
        usual = {Fit.WIDTH: 0, Fit.PAGE: 1}
        on_paper = _AS_ON_PAPER if scale == 1 else -1
        share = QLocale().toString(round(100 * scale))
        self.size_box.setPlaceholderText(self.tr("{n}%").format(n=share))
        self.size_box.setCurrentIndex(usual.get(fit, on_paper))
