"""What each action does: the ids of the action table, joined to what the screens can do."""

from __future__ import annotations

from tracker.gui.actions import Handler
from tracker.gui.screen_set import ScreenSet


def handlers(work: ScreenSet) -> dict[str, Handler]:
    """Return what each action does that one screen can do alone."""
    return _files(work) | _edits(work) | _views(work) | _records(work) | _rest(work)


def _files(work: ScreenSet) -> dict[str, Handler]:
    return {
        "article.paste": work.capturing.paste,
        "source.add": work.capturing.choose_files,
        "source.folder": work.capturing.choose_folder,
        "source.web": work.capturing.choose_address,
        "import": work.importing.choose,
        "library.new": work.files.create,
        "library.open": work.files.choose,
        "library.recent": work.preferences.forget_recent,
        "export": work.exporting.start,
        "library.backup": work.files.back_up,
        "library.restore": work.files.restore,
        "library.check": work.files.check,
        "quit": work.window.close,
    }


def _edits(work: ScreenSet) -> dict[str, Handler]:
    return {
        "undo": work.undoing.undo,
        "redo": work.undoing.redo,
        "search.clear": work.catalogue.clear,
        "search.history": work.searches.show,
        "search.save": work.keeping.ask,
        "list.select_all": work.catalogue.list.selectAll,
        "learnt.on": work.learnt.toggle,
        "learnt.show": work.learnt.open,
    }


def _views(work: ScreenSet) -> dict[str, Handler]:
    look = work.appearance
    return {
        "view.sidebar": look.apply_parts,
        "view.record": look.apply_parts,
        "view.reader": look.apply_parts,
        "view.insights": work.figures.toggle,
        "view.day": work.clocks.open,
        "view.today": work.clocks.return_to_now,
        "view.pane": work.window.next_pane,
        "view.columns": look.show_columns,
        "view.compact": look.compact,
        "view.standard": look.standard,
        "view.comfortable": look.comfortable,
        "theme.system": look.follow_system,
        "theme.light": look.light,
        "theme.dark": look.dark,
    }


def _records(work: ScreenSet) -> dict[str, Handler]:
    edit = work.editing
    return {
        "value.edit": edit.edit_current,
        "value.decide": work.deciding.ask,
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
        "agreement.review_next": work.capturing.review_next,
        "agreement.change": work.selection.change,
        "agreement.merge": work.selection.merge,
        "agreement.split": work.splitting.ask,
    }


def _rest(work: ScreenSet) -> dict[str, Handler]:
    return {
        "source.attach": work.sources.attach,
        "source.open": work.sources.open,
        "source.details": work.sources.show_details,
        "source.reread": work.sources.read_again,
        "source.detach": work.sources.detach,
        "passage.next": work.record.next_passage,
        "passage.previous": work.record.previous_passage,
        "passage.reattach": work.sources.reattach,
        "passage.copy": work.record.copy_citation,
        "print.brief": work.printing.show_brief,
        "print.list": work.printing.show_list,
        "help.page": work.guidance.show_page,
        "help.palette": work.guidance.show_palette,
        "help.about": work.guidance.show_about,
    }
