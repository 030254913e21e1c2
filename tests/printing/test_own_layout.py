"""A layout of a person's own never hangs or fills the machine, and nothing of it goes out."""

from __future__ import annotations

import io
import json

import pytest
import typst

from tracker.domain.errors import TrackerError
from tracker.domain.progress import Cancelled
from tracker.printing.own_layout import compiled_apart, serve

ENDLESS = "#for i in range(3000) { for j in range(3000) { counter(str(i)).step() } }\n"


def patient():
    """Wait as long as it takes."""


@pytest.fixture
def layout(tmp_path):
    def written(text):
        path = tmp_path / "own.typ"
        path.write_text(text, encoding="utf-8")
        return path

    return written


def test_it_is_set_as_the_program_sets_its_own(layout):
    source = layout("#set document(title: [Own], date: none)\n= #sys.inputs.data")

    first = compiled_apart(source, "Überschrift", ["ua-1"], patient)

    assert first.startswith(b"%PDF")
    assert first == compiled_apart(source, "Überschrift", ["ua-1"], patient)


def test_an_error_comes_back_as_the_typesetter_raises_it(layout):
    with pytest.raises(typst.TypstError) as refused:
        compiled_apart(layout("= Title\n#nothing"), "", [], patient)

    assert refused.value.message == "unknown variable: nothing"
    assert "own.typ:2" in refused.value.diagnostic


def test_one_that_does_not_come_to_an_end_is_stopped(layout):
    with pytest.raises(TrackerError, match=r"own.typ was stopped: .* 0.3 seconds"):
        compiled_apart(layout(ENDLESS), "", [], patient, seconds=0.3)


def test_whoever_waits_can_stop_it(layout):
    def stop():
        raise Cancelled

    with pytest.raises(Cancelled):
        compiled_apart(layout(ENDLESS), "", [], stop)


def test_one_that_wants_all_memory_is_refused(layout):
    with pytest.raises(TrackerError, match="it wants too much memory"):
        compiled_apart(layout('#("a" * 4000000000).len()'), "", [], patient)


def test_the_process_answers_with_the_document_or_with_what_is_wrong(layout):
    def answer(text):
        order = json.dumps({"source": str(layout(text)), "standards": []}).encode()
        given, taken = io.BytesIO(order + b"\nDay"), io.BytesIO()
        serve(given, taken)
        return taken.getvalue()

    assert answer("#sys.inputs.data").startswith(b"%PDF")
    assert json.loads(answer("#oops"))["message"] == "unknown variable: oops"
