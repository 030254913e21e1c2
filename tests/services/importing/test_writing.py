from __future__ import annotations

from dataclasses import replace

from tests import factories as make
from tracker.app import App
from tracker.domain.action import Action, ActionKind
from tracker.domain.changes import Changes
from tracker.domain.import_report import Outcome
from tracker.domain.query import parse
from tracker.exchange.importing.tables import TableRow
from tracker.services.importing.proposals import Proposal
from tracker.services.importing.writing import ImportWriting

ACT = Action(ActionKind.IMPORT, "from x.csv")


def proposal(outcome: Outcome, agreement=None) -> Proposal:
    return Proposal(TableRow(2, ()), outcome, (), agreement)


def write(app: App, *batches: list[Proposal]) -> Changes:
    def work(session, action: int) -> Changes:
        writing = ImportWriting(session, action, app.reference)
        for batch in batches:
            writing.write(batch)
        return writing.changes

    return app.imports._writer.run_bulk(ACT, work)


def test_added_and_changed_records_are_listed_at_once(app):
    old = make.bare_agreement(title="Old")
    app.records.save(old, Action(ActionKind.ADD_AGREEMENT, ""))
    new = make.bare_agreement(title="New")
    changed = replace(old, title="Newer", revision=1)

    changes = write(app, [proposal(Outcome.ADDED, new), proposal(Outcome.CHANGED, changed)], [])

    assert changes.agreements == {old.uuid, new.uuid}
    assert changes.action == "import from x.csv"
    titles = {row.title for row in app.agreements.rows(parse(""), as_of=make.TODAY)}
    assert titles == {"New", "Newer"}
    assert app.agreements.count(parse("newer"), as_of=make.TODAY) == 1
    assert app.library.check() == []


def test_where_nothing_is_to_be_written_there_is_no_action(app):
    assert not write(app, [proposal(Outcome.REFUSED), proposal(Outcome.UNCHANGED)])
    assert app.history.next_undo() is None
