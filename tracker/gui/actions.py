"""The live actions of a window, made from the table and checked against their handlers."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from tracker.gui.action_table import SPECS, Context, Spec
from tracker.gui.icons import icon
from tracker.gui.wording import native_keys

Handler: TypeAlias = Callable[[], object]


class Actions(QObject):
    """Holds one `QAction` per row of the table; menus are built here, toolbars by the window."""

    def __init__(self, window: QMainWindow, handlers: Mapping[str, Handler]) -> None:
        super().__init__(window)
        if missing := {spec.id for spec in SPECS} ^ handlers.keys():
            raise LookupError(f"Actions and handlers do not match: {sorted(missing)}")
        self._window = window
        self._specs = {spec.id: spec for spec in SPECS}
        self._groups: dict[str, QActionGroup] = {}
        self._actions = {spec.id: self._make(spec, handlers[spec.id]) for spec in SPECS}
        self.menus: dict[str, QMenu] = {}
        for spec in SPECS:
            menu = self._menu(spec)
            if spec.line:
                menu.addSeparator()
            menu.addAction(self._actions[spec.id])
        self._context = Context()
        self.refresh(self._context)

    def __getitem__(self, id: str) -> QAction:  # noqa: A002 - the standard word
        return self._actions[id]

    def __iter__(self) -> Iterator[Spec]:
        return iter(SPECS)

    @property
    def context(self) -> Context:
        """What the actions were last told."""
        return self._context

    def refresh(self, context: Context) -> None:
        """Enable what makes sense now."""
        self._context = context
        for id_, spec in self._specs.items():
            self._actions[id_].setEnabled(all(when.holds(context) for when in spec.when))

    def obstacle(self, id: str) -> str:  # noqa: A002 - the standard word
        """Say why an action cannot run now; empty if it can."""
        for when in self._specs[id].when:
            if not when.holds(self._context):
                return translated(when.otherwise)
        return ""

    def rename(self, id: str, detail: str) -> None:  # noqa: A002 - the standard word
        """Add to an action's text what exactly it would do; empty for its plain text."""
        text = translated(self._specs[id].text)
        detail = detail.replace("&", "&&")
        self._actions[id].setText(f"{text}: {detail}" if detail else text)

    def _make(self, spec: Spec, run: Handler) -> QAction:
        action = QAction(translated(spec.text), self._window)
        action.setObjectName(spec.id)
        if spec.shortcut:
            action.setShortcut(QKeySequence(spec.shortcut))
        if spec.local:
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        if spec.icon:
            action.setIcon(icon(spec.icon))
        if spec.toolbar:
            action.setIconText(translated(spec.toolbar))
        action.setToolTip(tooltip(spec))
        if spec.group:
            action.setCheckable(True)
        if spec.group not in ("", "*"):
            group = self._groups.setdefault(spec.group, QActionGroup(self._window))
            group.addAction(action)
        action.triggered.connect(_plain(run))
        return action

    def _menu(self, spec: Spec) -> QMenu:
        if spec.menu not in self.menus:
            self.menus[spec.menu] = self._window.menuBar().addMenu(translated(spec.menu))
        if not spec.submenu:
            return self.menus[spec.menu]
        if spec.submenu not in self.menus:
            self.menus[spec.submenu] = self.menus[spec.menu].addMenu(translated(spec.submenu))
        return self.menus[spec.submenu]


def translated(text: str) -> str:
    """Return a text of the table in the user's language."""
    return QCoreApplication.translate("Actions", text)


def plain_text(spec: Spec) -> str:
    """Return an action's words without the mark of its mnemonic."""
    return translated(spec.text).replace("&", "")


def keys(spec: Spec) -> str:
    """Return the shortcut as the platform writes it; empty where there is none."""
    return native_keys(spec.shortcut) if spec.shortcut else ""


def tooltip(spec: Spec) -> str:
    """Return words and shortcut."""
    words = plain_text(spec).rstrip("…")
    return f"{words} ({keys(spec)})" if keys(spec) else words


def _plain(run: Handler) -> Callable[..., None]:
    """Drop the `checked` flag that Qt passes and no handler wants."""

    def slot(*_flags: object) -> None:
        run()

    return slot
