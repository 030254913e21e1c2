"""Says for every action of the table what it does. A row without a line here stops the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker.gui.actions import Handler

if TYPE_CHECKING:
    from tracker.gui.workspace import Workspace


def handlers(work: Workspace) -> dict[str, Handler]:
    """Return what each action does in this workspace."""
    return _files(work) | _edits(work) | _views(work) | _records(work) | _rest(work)


def _files(work: Workspace) -> dict[str, Handler]:
    return {
        "article.paste": work.capturing.paste,
        "agreement.new": work.new_agreement,
        "source.add": work.capturing.choose_files,
        "library.new": work.files.create,
        "library.open": work.files.choose,
        "library.recent": work.preferences.forget_recent,
        "export": work.exporting.start,
        "library.backup": work.files.back_up,
        "library.restore": work.files.restore,
        "library.check": work.files.check,
        "quit": work.window.close,
    }


def _edits(work: Workspace) -> dict[str, Handler]:
    return {
        "undo": work.undoing.undo,
        "redo": work.undoing.redo,
        "search.focus": work.focus_search,
        "search.clear": work.catalogue.clear,
        "search.save": work.save_search,
        "list.select_all": work.catalogue.list.selectAll,
    }


def _views(work: Workspace) -> dict[str, Handler]:
    look = work.appearance
    return {
        "view.sidebar": look.apply_parts,
        "view.record": look.apply_parts,
        "view.reader": look.apply_parts,
        "view.next": work.next_agreement,
        "view.previous": work.previous_agreement,
        "view.pane": work.window.next_pane,
        "view.columns": look.show_columns,
        "view.compact": look.compact,
        "view.standard": look.standard,
        "view.comfortable": look.comfortable,
        "theme.system": look.follow_system,
        "theme.light": look.light,
        "theme.dark": look.dark,
    }


def _records(work: Workspace) -> dict[str, Handler]:
    edit = work.editing
    return {
        "value.edit": edit.edit_current,
        "value.remove": edit.remove_current,
        "add.title": edit.add_title,
        "add.party": edit.add_party,
        "add.signatory": edit.add_signatory,
        "add.event": edit.add_event,
        "add.area": edit.add_area,
        "add.gap": edit.add_gap,
        "add.relation": edit.add_relation,
        "add.terms": edit.add_terms,
        "add.tag": edit.add_tags,
        "agreement.review": work.review,
        "agreement.trash": work.trash,
        "agreement.restore": work.restore,
    }


def _rest(work: Workspace) -> dict[str, Handler]:
    return {
        "source.attach": work.sources.attach,
        "source.open": work.sources.open,
        "source.details": work.sources.show_details,
        "source.detach": work.sources.detach,
        "passage.next": work.record.next_passage,
        "passage.previous": work.record.previous_passage,
        "passage.copy": work.record.copy_citation,
        "print.brief": work.printing.show_brief,
        "print.list": work.printing.show_list,
        "help.page": work.guidance.show_page,
        "help.palette": work.guidance.show_palette,
        "help.about": work.guidance.show_about,
    }
