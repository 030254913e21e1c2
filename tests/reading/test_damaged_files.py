"""Documents that were cut off, mixed up or built strangely: words, or one sentence."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Callable
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.reading.specimens import (
    FIRST,
    SECOND,
    answer,
    core,
    docx,
    drawn_pdf,
    odt,
    page,
    paragraphs,
    pdf,
    warc_record,
    zipped,
)
from tracker.domain.errors import FileUnusable
from tracker.reading.content import Content, from_json, to_json
from tracker.reading.docx_content import read_docx
from tracker.reading.encoding import decode, newlines, well_formed
from tracker.reading.mail_content import read_mail
from tracker.reading.odt_content import read_odt
from tracker.reading.page_content import page_content, read_page
from tracker.reading.page_date import edtf
from tracker.reading.pdf_content import day_of, read_pdf
from tracker.reading.plain_text import read_text
from tracker.reading.release_head import headline
from tracker.reading.rtf_content import read_rtf
from tracker.reading.warc_content import read_warc

LETTER = f"Subject: Deal\r\nFrom: ana@example.org\r\n\r\n{FIRST}\r\n\r\n{SECOND}\r\n"
ARCHIVE = warc_record(
    "response", answer(page().encode()), WARC_Target_URI="https://x.example/deal"
)
WHOLE: dict[str, tuple[Callable[[bytes, str], Content], bytes]] = {
    "docx": (read_docx, docx(paragraphs(FIRST, SECOND), core=core("Deal", "Ana Paz"))),
    "odt": (read_odt, odt(f"<text:p>{FIRST}</text:p><text:p>{SECOND}</text:p>")),
    "rtf": (read_rtf, rf"{{\rtf1\ansi {FIRST}\par {SECOND}}}".encode()),
    "eml": (read_mail, LETTER.encode()),
    "html": (read_page, page().encode()),
    "warc": (read_warc, ARCHIVE),
    "pdf": (read_pdf, pdf([FIRST], [SECOND])),
}
KINDS = sorted(WHOLE)
FEW = settings(max_examples=25, deadline=None)


def outcome(kind: str, data: bytes) -> str:
    """Return the text of a document; nothing where it is refused in a sentence."""
    name = f"deal.{kind}"
    try:
        return WHOLE[kind][0](data, name).text
    except FileUnusable as refusal:
        if name not in refusal.what or not refusal.hint:
            raise
        return ""


@pytest.mark.parametrize("kind", KINDS)
def test_each_specimen_is_read_while_it_is_whole(kind: str) -> None:
    text = outcome(kind, WHOLE[kind][1])

    assert FIRST in " ".join(text.split())
    assert SECOND in " ".join(text.split())


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("share", [0.05, 0.3, 0.5, 0.7, 0.95])
def test_a_document_cut_off_never_says_what_it_did_not_hold(kind: str, share: float) -> None:
    data = WHOLE[kind][1]

    text = outcome(kind, data[: int(len(data) * share)])

    assert len(text) <= len(FIRST) + len(SECOND) + 200
    assert "Traceback" not in text
    if kind in ("docx", "odt"):
        assert text == ""


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "pdf"])
@pytest.mark.parametrize("seed", range(6))
def test_bytes_turned_over_are_read_or_refused(kind: str, seed: int) -> None:
    chance, data = Random(seed), bytearray(WHOLE[kind][1])  # noqa: S311 - no secret
    for _ in range(4):
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)

    text = outcome(kind, bytes(data))

    assert len(text) < 1_000
    assert text == well_formed(text)


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "pdf"])
@pytest.mark.parametrize("other", KINDS)
def test_a_document_under_the_name_of_another_kind_is_no_accident(kind: str, other: str) -> None:
    text = outcome(kind, WHOLE[other][1])

    assert kind != other or FIRST in " ".join(text.split())
    assert "\x00" not in text


@pytest.mark.parametrize("kind", ["docx", "odt"])
@pytest.mark.parametrize("member", ["../../evil", "/etc/evil", "CON", "a/" * 140 + "x"])
def test_members_with_dangerous_names_are_left_alone(kind: str, member: str) -> None:
    body = docx(paragraphs(FIRST)) if kind == "docx" else odt(f"<text:p>{FIRST}</text:p>")
    with_member = io.BytesIO(body)
    with zipfile.ZipFile(with_member, "a") as archive:
        archive.writestr(member, "x")

    assert outcome(kind, with_member.getvalue()) == FIRST
    assert outcome(kind, zipped({member: "x"})) == ""


@pytest.mark.parametrize(
    "settings_part",
    [
        '<Relationship Id="t" Type="x/attachedTemplate" Target="http://127.0.0.1:9/t.dotm"/>',
        '<Relationship Id="i" Type="x/image" Target="http://127.0.0.1:9/i.png"/>',
        '<Relationship Id="f" Type="x/footnotes" Target="file:///etc/passwd"/>',
        '<Relationship Id="f" Type="x/footnotes" Target="../../../etc/passwd"/>',
    ],
)
def test_a_word_document_reaches_for_nothing_outside(settings_part: str) -> None:
    assert outcome("docx", docx(paragraphs(FIRST), relations=settings_part)) == FIRST


@pytest.mark.parametrize(
    "extra",
    [
        b"/OpenAction<</S/URI/URI(http://127.0.0.1:9/)>>",
        b"/OpenAction<</S/Launch/F(calc.exe)>>",
        b"/AA<</WC<</S/JavaScript/JS(app.alert\\(1\\))>>>>",
        b"/Names<</EmbeddedFiles<</Names[(x)<</F(x)>>]>>>>",
        b"/AcroForm<</XFA(x)>>",
    ],
)
def test_what_a_pdf_would_do_is_not_done(extra: bytes) -> None:
    assert outcome("pdf", pdf([FIRST], extra=extra)) == FIRST


@pytest.mark.parametrize("drawn", [b"", b"q 100 0 0 100 72 600 cm Q", b"BT ET", b"0 0 m 9 9 l S"])
def test_a_pdf_without_letters_is_refused_as_a_scan(drawn: bytes) -> None:
    with pytest.raises(FileUnusable, match=r"scan\.pdf") as refusal:
        read_pdf(drawn_pdf(drawn), "scan.pdf")

    assert refusal.value.hint


@pytest.mark.parametrize(
    ("stated", "day"),
    [
        ("D:20190527233000-06'00'", "2019-05-27"),
        ("D:20190527", "2019-05-27"),
        ("20190527", "2019-05-27"),
        ("D:20191327", "2019"),
        ("D:20190231", "2019-02"),
        ("D:20240229", "2024-02-29"),
        ("D:00000000", ""),
        ("yesterday", ""),
        ("", ""),
        ("D:99999999999999", ""),
    ],
)
def test_the_day_a_pdf_states_is_taken_only_if_it_is_one(stated: str, day: str) -> None:
    assert day_of(stated) == day


@pytest.mark.parametrize("stated", ["2019-13-40", "NaN", "1e999", "0000-00-00", "99999", "-"])
def test_a_date_of_a_page_that_is_none_is_left_out(stated: str) -> None:
    assert edtf(stated) == ""


@pytest.mark.parametrize(
    "live",
    [
        "<script>secret()</script>", "<noscript><p title='</noscript><img src=x>'></noscript>",
        "<svg onload=secret()></svg>", "<iframe src=http://127.0.0.1:9/></iframe>",
        "<meta http-equiv=refresh content='0;url=http://127.0.0.1:9/'>",
        "<base href=http://127.0.0.1:9/>", "<form action=http://127.0.0.1:9/><input></form>",
        "<style>@import url(http://127.0.0.1:9/secret.css)</style>",
        "<img src=file:///etc/passwd onerror=secret()>", "<img src='\\\\host\\x.png'>",
        "<img src='data:image/svg+xml,<svg onload=secret()>'>", "+ADw-script+AD4-",
        "<a href='javascript:secret()'>", "<div " + "a=1 " * 2_000 + "></div>",
    ],
)  # fmt: skip
def test_a_live_page_gives_its_words_and_nothing_of_its_life(live: str) -> None:
    content = page_content(page(FIRST, SECOND).replace("<article>", f"<article>{live}"))

    assert FIRST in content.text
    assert SECOND in content.text
    for sign in ("secret", "127.0.0.1", "onload", "onerror", "<script", "passwd"):
        assert sign not in content.text
    assert content.metadata.url == ""


# -- laws


@FEW
@given(
    st.text(st.characters(exclude_categories=["Cs"]), max_size=60),
    st.lists(st.integers(0, 50), max_size=3).map(lambda found: tuple(sorted(found))),
)
def test_what_a_child_process_found_comes_back_as_it_was(
    text: str, pages: tuple[int, ...]
) -> None:
    content = Content(text=text, pages=pages, extractor="docx", origins={"title": text})

    assert from_json(json.loads(to_json(content))) == content


@FEW
@given(st.text(max_size=60))
def test_lines_and_letters_are_put_right_once(text: str) -> None:
    assert newlines(newlines(text)) == newlines(text)
    assert "\r" not in newlines(text)
    assert well_formed(well_formed(text)) == well_formed(text)
    well_formed(text).encode("utf-8")
    assert len(well_formed(text)) <= len(text)


@FEW
@given(st.text(st.characters(codec="latin-1", exclude_categories=["C"]), min_size=1, max_size=40))
def test_a_declared_encoding_is_believed_where_the_bytes_allow_it(text: str) -> None:
    for encoding in ("utf-8", "utf-16"):
        found, used = decode(text.encode(encoding), "x.txt", encoding)
        assert found == text
        assert used


@FEW
@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=200))
def test_a_pasted_text_is_kept_letter_by_letter(text: str) -> None:
    if not text.strip():
        with pytest.raises(FileUnusable):
            read_text(text)
        return
    article = read_text(text)

    assert article.text == newlines(text)
    assert headline(article.text) == headline(article.text.strip())
