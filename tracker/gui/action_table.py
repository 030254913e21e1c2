"""Every action of the window as one table: menus, toolbar, palette and help page come from it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from PySide6.QtGui import QKeySequence

from tracker.gui.wording import translate

Key = QKeySequence.StandardKey
Shortcut: TypeAlias = str | QKeySequence.StandardKey


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """What the user has at hand; decides which actions make sense."""

    listed: int = 0
    selected: int = 0
    trashed: int = 0
    """How many of the selected are in the trash."""
    draft: bool = False
    record: bool = False
    source: bool = False
    value: bool = False
    """Whether a line of the record is current."""
    searching: bool = False
    undo: bool = False
    redo: bool = False
    writable: bool = True
    moved: bool = False
    """Whether another day is looked at than today."""
    reviewing: bool = False
    file: bool = True
    """Whether the library is a file of its own, so that it can be backed up."""


@dataclass(frozen=True, slots=True)
class When:
    """A condition for an action, and why it is missing in words."""

    holds: Callable[[Context], bool]
    otherwise: str


WRITABLE = When(lambda c: c.writable, translate("Actions", "the library is open read-only"))
LISTED = When(lambda c: c.listed > 0, translate("Actions", "nothing is listed"))
SELECTED = When(lambda c: c.selected > 0, translate("Actions", "nothing is selected"))
SEVERAL = When(lambda c: c.selected > 1, translate("Actions", "only one is selected"))
KEPT = When(lambda c: c.selected > c.trashed, translate("Actions", "already in the trash"))
TRASHED = When(lambda c: c.trashed > 0, translate("Actions", "not in the trash"))
DRAFT = When(lambda c: c.draft, translate("Actions", "the record is reviewed already"))
RECORD = When(lambda c: c.record, translate("Actions", "no record is open"))
VALUE = When(lambda c: c.value, translate("Actions", "no value is chosen"))
SOURCE = When(lambda c: c.source, translate("Actions", "the record has no source"))
SEARCHING = When(lambda c: c.searching, translate("Actions", "there is no search"))
UNDO = When(lambda c: c.undo, translate("Actions", "nothing to undo"))
REDO = When(lambda c: c.redo, translate("Actions", "nothing to redo"))
MOVED = When(lambda c: c.moved, translate("Actions", "today is shown already"))
LIBRARY = When(lambda c: not c.reviewing, translate("Actions", "a draft is under review"))
FILE = When(lambda c: c.file, translate("Actions", "the library is not a file"))


@dataclass(frozen=True, slots=True)
class Spec:
    """An action before it meets a window."""

    id: str
    menu: str
    text: str
    shortcut: Shortcut = ""
    icon: str = ""
    when: tuple[When, ...] = ()
    toolbar: str = ""
    """Short text for the toolbar; empty for an action that is not on it."""
    submenu: str = ""
    group: str = ""
    """Name of the exclusive choice a checkable action belongs to; `*` for a choice of its own."""
    line: bool = False
    """Whether a line precedes it in its menu."""
    local: bool = False
    """Whether its shortcut works only in the widgets that hold it, such as Delete in the list."""


FILE_MENU = translate("Actions", "&File")
EDIT = translate("Actions", "&Edit")
VIEW = translate("Actions", "&View")
AGREEMENT = translate("Actions", "&Agreement")
SOURCES = translate("Actions", "&Source")
REPORTS = translate("Actions", "&Reports")
HELP = translate("Actions", "&Help")
ADD = translate("Actions", "A&dd")
THEME = translate("Actions", "&Theme")
HEIGHT = translate("Actions", "Row &height")
RECENT = translate("Actions", "&Recent libraries")

SPECS: tuple[Spec, ...] = (
    Spec("article.paste", FILE_MENU, translate("Actions", "&Paste article"), "Ctrl+Shift+V",
         "clipboard-paste", (WRITABLE, LIBRARY), translate("Actions", "Paste article")),
    Spec("agreement.new", FILE_MENU, translate("Actions", "&New agreement"), Key.New,
         "plus", (WRITABLE, LIBRARY), translate("Actions", "New")),
    Spec("source.add", FILE_MENU, translate("Actions", "Add &source…"), "Ctrl+Shift+O",
         "file-plus", (WRITABLE, LIBRARY), translate("Actions", "Add source")),
    Spec("source.folder", FILE_MENU, translate("Actions", "Add a &folder…"), "",
         "folder-open", (WRITABLE, LIBRARY)),
    Spec("source.web", FILE_MENU, translate("Actions", "Add from the &web…"), "",
         "link", (WRITABLE, LIBRARY)),
    Spec("import", FILE_MENU, translate("Actions", "&Import spreadsheet…"), "Ctrl+I",
         "table-2", (WRITABLE, LIBRARY)),
    Spec("library.new", FILE_MENU, translate("Actions", "New &library…"), "Ctrl+Shift+N",
         "layers", (LIBRARY,), line=True),
    Spec("library.open", FILE_MENU, translate("Actions", "&Open library…"), Key.Open,
         "folder-open", (LIBRARY,)),
    Spec("library.recent", FILE_MENU, translate("Actions", "Forget recent libraries"),
         when=(LIBRARY,), submenu=RECENT),
    Spec("export", FILE_MENU, translate("Actions", "&Export…"), "Ctrl+E",
         "file-output", (LISTED,), translate("Actions", "Export"), line=True),
    Spec("library.backup", FILE_MENU, translate("Actions", "&Back up library…"), "",
         "archive", (FILE,), line=True),
    Spec("library.restore", FILE_MENU, translate("Actions", "Restore from a backup…"), "",
         "archive-restore", (FILE, WRITABLE, LIBRARY)),
    Spec("library.check", FILE_MENU, translate("Actions", "&Check library"), "", "shield-check"),
    Spec("quit", FILE_MENU, translate("Actions", "&Quit"), "Ctrl+Q", line=True),

    Spec("undo", EDIT, translate("Actions", "&Undo"), Key.Undo, "undo-2",
         (UNDO, WRITABLE, LIBRARY)),
    Spec("redo", EDIT, translate("Actions", "&Redo"), "Ctrl+Shift+Z", "redo-2",
         (REDO, WRITABLE, LIBRARY)),
    Spec("search.focus", EDIT, translate("Actions", "&Find agreements"), Key.Find, "search",
         (LIBRARY,), line=True),
    Spec("search.clear", EDIT, translate("Actions", "&Clear search"), "", "x", (SEARCHING,)),
    Spec("search.history", EDIT, translate("Actions", "Recent searc&hes"), "Ctrl+Shift+F",
         "history", (LIBRARY,)),
    Spec("search.save", EDIT, translate("Actions", "&Save search…"), "Ctrl+D", "bookmark",
         (SEARCHING, WRITABLE, LIBRARY)),
    Spec("list.select_all", EDIT, translate("Actions", "Select &all agreements"), "", "",
         (LISTED,)),
    Spec("learnt.on", EDIT, translate("Actions", "&Learn from my decisions"), "", "",
         (WRITABLE, LIBRARY), group="*", line=True),
    Spec("learnt.show", EDIT, translate("Actions", "What was learn&t…"), "", "book-open",
         (LIBRARY,)),

    Spec("view.sidebar", VIEW, translate("Actions", "Show &sidebar"), "Ctrl+Alt+1", group="*"),
    Spec("view.record", VIEW, translate("Actions", "Show &record panel"), "Ctrl+Alt+2", group="*"),
    Spec("view.reader", VIEW, translate("Actions", "Show source rea&der"), "Ctrl+Alt+3",
         group="*"),
    Spec("view.insights", VIEW, translate("Actions", "&Insights"), "Ctrl+Shift+I", "chart-column",
         (LIBRARY,), translate("Actions", "Insights"), group="*", line=True),
    Spec("view.day", VIEW, translate("Actions", "Status on another da&y…"), "Ctrl+Shift+D",
         "calendar-clock", (LIBRARY,), line=True),
    Spec("view.today", VIEW, translate("Actions", "&Back to today"), "Ctrl+Alt+0", "history",
         (MOVED, LIBRARY)),
    Spec("view.next", VIEW, translate("Actions", "&Next agreement"), "Alt+Down", "", (LISTED,),
         line=True),
    Spec("view.previous", VIEW, translate("Actions", "&Previous agreement"), "Alt+Up", "",
         (LISTED,)),
    Spec("view.pane", VIEW, translate("Actions", "Ne&xt pane"), "F6"),
    Spec("view.columns", VIEW, translate("Actions", "&Columns…"), "", "columns-3", line=True),
    Spec("view.compact", VIEW, translate("Actions", "&Compact"), submenu=HEIGHT, group="height"),
    Spec("view.standard", VIEW, translate("Actions", "&Standard"), submenu=HEIGHT, group="height"),
    Spec("view.comfortable", VIEW, translate("Actions", "C&omfortable"), submenu=HEIGHT,
         group="height"),
    Spec("theme.system", VIEW, translate("Actions", "As the &system"), submenu=THEME,
         group="theme"),
    Spec("theme.light", VIEW, translate("Actions", "&Light"), submenu=THEME, group="theme"),
    Spec("theme.dark", VIEW, translate("Actions", "&Dark"), submenu=THEME, group="theme"),

    Spec("value.edit", AGREEMENT, translate("Actions", "&Change value"), "F2", "pencil",
         (VALUE, WRITABLE)),
    Spec("value.decide", AGREEMENT, translate("Actions", "Dec&ide conflict…"), "Ctrl+Alt+C",
         "git-compare", (VALUE, WRITABLE)),
    Spec("value.remove", AGREEMENT, translate("Actions", "&Remove value"), "Ctrl+Backspace",
         "minus",
         (VALUE, WRITABLE)),
    Spec("add.title", AGREEMENT, translate("Actions", "T&itle…"), "", "", (RECORD, WRITABLE),
         submenu=ADD),
    Spec("add.party", AGREEMENT, translate("Actions", "&Party…"), "Ctrl+Alt+P", "",
         (RECORD, WRITABLE),
         submenu=ADD),
    Spec("add.signatory", AGREEMENT, translate("Actions", "&Signatory…"), "Ctrl+Alt+S", "",
         (RECORD, WRITABLE), submenu=ADD),
    Spec("add.event", AGREEMENT, translate("Actions", "&Event…"), "Ctrl+Alt+E", "",
         (RECORD, WRITABLE),
         submenu=ADD),
    Spec("add.area", AGREEMENT, translate("Actions", "&Area…"), "Ctrl+Alt+A", "",
         (RECORD, WRITABLE),
         submenu=ADD),
    Spec("add.gap", AGREEMENT, translate("Actions", "&Gap…"), "Ctrl+Alt+G", "", (RECORD, WRITABLE),
         submenu=ADD),
    Spec("add.relation", AGREEMENT, translate("Actions", "&Relation…"), "Ctrl+Alt+R", "",
         (RECORD, WRITABLE), submenu=ADD),
    Spec("add.terms", AGREEMENT, translate("Actions", "Ter&ms and registration…"),
         "Ctrl+Alt+D", "", (RECORD, WRITABLE), submenu=ADD),
    Spec("add.tag", AGREEMENT, translate("Actions", "&Tags…"), "Ctrl+Alt+T", "",
         (RECORD, WRITABLE),
         submenu=ADD),
    Spec("agreement.review", AGREEMENT, translate("Actions", "Re&view draft"), "Ctrl+R", "check",
         (RECORD, DRAFT, WRITABLE, LIBRARY), line=True),
    Spec("agreement.review_next", AGREEMENT, translate("Actions", "Review ne&xt draft"),
         "Ctrl+Shift+R", "inbox", (WRITABLE, LIBRARY)),
    Spec("agreement.change", AGREEMENT, translate("Actions", "Chan&ge all selected…"),
         "Ctrl+Shift+E", "pencil", (SELECTED, WRITABLE, LIBRARY), line=True),
    Spec("agreement.merge", AGREEMENT, translate("Actions", "M&erge or set apart…"),
         "Ctrl+Shift+M", "git-compare", (SEVERAL, WRITABLE, LIBRARY)),
    Spec("agreement.split", AGREEMENT, translate("Actions", "Ta&ke apart…"), "", "unlink",
         (RECORD, SOURCE, WRITABLE, LIBRARY)),
    Spec("agreement.trash", AGREEMENT, translate("Actions", "&Move to trash"), Key.Delete,
         "trash-2",
         (SELECTED, KEPT, WRITABLE, LIBRARY), line=True, local=True),
    Spec("agreement.restore", AGREEMENT, translate("Actions", "Restore &from trash"), "",
         "rotate-ccw",
         (SELECTED, TRASHED, WRITABLE, LIBRARY)),

    Spec("source.attach", SOURCES, translate("Actions", "&Attach source…"), "Ctrl+Shift+A",
         "paperclip",
         (RECORD, WRITABLE)),
    Spec("source.open", SOURCES, translate("Actions", "&Open in reader"), "", "book-open",
         (RECORD, SOURCE)),
    Spec("source.details", SOURCES, translate("Actions", "&Source details…"), "",
         "sliders-horizontal",
         (RECORD, SOURCE, WRITABLE)),
    Spec("source.reread", SOURCES, translate("Actions", "&Read again"), "", "rotate-ccw",
         (RECORD, SOURCE, WRITABLE)),
    Spec("source.detach", SOURCES, translate("Actions", "&Detach source"), "", "unlink",
         (RECORD, SOURCE, WRITABLE)),
    Spec("passage.next", SOURCES, translate("Actions", "&Next passage"), "F4", "",
         (RECORD, SOURCE),
         line=True),
    Spec("passage.previous", SOURCES, translate("Actions", "&Previous passage"), "Shift+F4", "",
         (RECORD, SOURCE)),
    Spec("passage.copy", SOURCES, translate("Actions", "&Copy quotation with source"),
         "Ctrl+Shift+C",
         "copy", (RECORD, SOURCE)),
    Spec("passage.reattach", SOURCES, translate("Actions", "Re-attac&h passage"), "Ctrl+Shift+K",
         "link", (RECORD, SOURCE, WRITABLE)),

    Spec("print.brief", REPORTS, translate("Actions", "&Print brief…"), Key.Print, "printer",
         (SELECTED,), translate("Actions", "Print")),
    Spec("print.list", REPORTS, translate("Actions", "Print &list…"), "Ctrl+Shift+L", "printer",
         (LISTED,)),

    Spec("help.page", HELP, translate("Actions", "&Shortcuts and search language"),
         Key.HelpContents,
         "keyboard"),
    Spec("help.palette", HELP, translate("Actions", "&Command palette"), "Ctrl+Shift+P",
         "command"),
    Spec("help.about", HELP, translate("Actions", "&About Agreement Tracker"), "", "info",
         line=True),
)  # fmt: skip
