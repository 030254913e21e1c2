"""The toolbar: the main acts left, the search box in the middle, ways out right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QToolBar, QToolButton, QWidget

from tracker.gui.icons import icon
from tracker.gui.views.listing.search_box import SearchBox

_NARROW = 900


class MainToolbar(QToolBar):
    """Shows words beside icons, or only icons where the window is narrow."""

    def __init__(
        self,
        left: Sequence[QAction],
        search: SearchBox,
        right: Sequence[QAction],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("main-toolbar")
        self.setWindowTitle(self.tr("Main toolbar"))
        self.setMovable(False)
        self.setFloatable(False)
        self.setIconSize(QSize(20, 20))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        for action in left:
            self.addAction(action)
        self.addWidget(_gap(8))
        search.setMinimumWidth(180)
        self.addWidget(search)
        self.addWidget(_gap(8))
        for action in right:
            self.addAction(action)
        for action in (*left, *right):
            action.setIconText(f" {action.iconText()}")
            button = self.widgetForAction(action)
            if isinstance(button, QToolButton):
                button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
                button.setAccessibleName(action.iconText().strip())
        primary = self.widgetForAction(left[0])
        if isinstance(primary, QToolButton):
            primary.setProperty("role", "primary")
            self._primary = primary
            left[0].changed.connect(self._colour_primary)
            self._colour_primary()

    def _colour_primary(self) -> None:
        """Give the button alone an icon for its ground: the action's own is for menus."""
        self._primary.setIcon(icon("clipboard-paste", "on_fill"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Drop the words where there is no room for them."""
        super().resizeEvent(event)
        narrow = event.size().width() < _NARROW
        style = (
            Qt.ToolButtonStyle.ToolButtonIconOnly
            if narrow
            else Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        )
        if self.toolButtonStyle() is not style:
            self.setToolButtonStyle(style)


def _gap(width: int) -> QWidget:
    gap = QWidget()
    gap.setFixedWidth(width)
    return gap
