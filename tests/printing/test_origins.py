"""Where the words come from, how near to the act, and whether they are still the same."""

from __future__ import annotations

from dataclasses import replace

from tests.printing import factories as make
from tests.printing.lines import desk, read_all
from tracker.domain.agreement import Agreement
from tracker.domain.vocabulary import Field
from tracker.printing.origins import source_lines

TEXT = "The treaty was signed in Oslo.\n\nIt covers fisheries."
DIGEST = make.source("s1", TEXT).text_sha256[:8]


def dossier(*evidence, **metadata):
    return make.dossier(Agreement(uuid="r", evidence=evidence), {"s1": TEXT}, **metadata)


def written(known, *cited, language="en"):
    writer = desk(known, language)
    writer.notes.refer(writer.line(), cited)
    return read_all(source_lines(writer))


def found(exact):
    return make.evidence(Field.TITLE, exact, TEXT)


def test_a_source_is_cited_in_full():
    known = dossier(
        title="Nordic waters",
        authors=("A. Reporter", "B. Writer"),
        publisher="The North Gazette",
        published="2003-03",
        url="https://gazette.example/2003",
        tier=2,
    )

    assert written(known) == [
        (
            "Nordic waters. A. Reporter, B. Writer. The North Gazette, March 2003, tier 2 "
            "(official register or gazette). https://gazette.example/2003. "
            "Text unchanged since capture "
            f"(SHA-256 {DIGEST}…); no passage cited."
        )
    ]


def test_little_known_is_said_openly():
    assert written(dossier()) == [
        (
            "Day of publication not given, tier 5 (press citing others). Text unchanged since "
            f"capture (SHA-256 {DIGEST}…); no passage cited."
        )
    ]


def test_a_file_without_a_title_goes_by_its_name():
    known = dossier()
    known = replace(known, sources=(replace(known.sources[0], filename="scan.pdf"),))

    assert written(known)[0].startswith("scan.pdf. Day of publication")


def test_cited_passages_are_counted_and_compared_with_the_text():
    one, two = found("signed"), found("fisheries")

    assert written(dossier(one), one)[0].endswith("; 1 passage, found in the text.")
    assert written(dossier(one, two), one, two)[0].endswith("; 2 passages, all found in the text.")


def test_a_passage_that_is_not_in_the_text_is_not_called_found():
    lost = replace(found("signed"), passage=replace(found("signed").passage, exact="initialled"))

    assert written(dossier(lost), lost)[0].endswith("; 1 passage.")


def test_a_text_that_changed_is_told():
    known = replace(dossier(), texts={"text-s1": TEXT + " Added later."})

    assert "Text differs from the one captured" in written(known)[0]


def test_without_the_text_only_its_digest_is_given():
    known = replace(dossier(), texts={})

    assert f". SHA-256 {DIGEST}…; no passage cited." in written(known)[0]


def test_an_unheard_of_tier_is_left_out():
    assert "tier" not in written(dossier(tier=9))[0]


def test_no_source_at_all_is_said_openly():
    assert written(make.dossier(Agreement(uuid="r"))) == [
        "No source is attached: no passage supports any value."
    ]


def test_sources_are_described_in_spanish():
    assert "nivel 5 (prensa que cita a otros)" in written(dossier(), language="es")[0]
