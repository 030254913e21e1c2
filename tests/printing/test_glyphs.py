"""Every character is drawn, spelled out as a code, or invisible by nature; never a box."""

from __future__ import annotations

import json
import unicodedata
from itertools import pairwise

import pytest
import typst
from hypothesis import given
from hypothesis import strategies as st

from tracker.assets import resource
from tracker.printing.glyphs import LONGEST_WORD, Glyphs, coverage

EVERY_GLYPH = """
#import "style.typ": families
#set document(title: "Every glyph")
#set text(font: families, size: 4pt)
#let lines = json(bytes(sys.inputs.data))
= Every glyph
#for line in lines [#line #emph(line) #strong(line) #text(weight: "semibold", line)]
"""


def words_with(characters):
    """Space marks that combine apart from each other, each on a letter it can sit on."""
    for character in characters:
        combines = unicodedata.category(character).startswith("M")
        yield f"o{character}" if combines else character


def test_each_character_of_the_table_has_a_glyph_in_all_styles():
    characters = sorted(coverage() - set("\u200c\u200d\u200e\u200f\u00ad\u2060"))
    words = list(words_with(characters))
    lines = [" ".join(words[at : at + 200]) for at in range(0, len(words), 200)]

    pdf = typst.compile(
        EVERY_GLYPH.encode(),
        root=resource("templates"),
        font_paths=[str(resource("fonts"))],
        ignore_system_fonts=True,
        sys_inputs={"data": json.dumps(lines)},
        pdf_standards=["ua-1"],
    )

    assert pdf.startswith(b"%PDF")
    assert len(characters) > 29_000


@pytest.mark.parametrize(
    "name",
    [
        "Guatemala",
        "Đặng Văn Lâm",
        "Þórður Ægisson",
        "Żółć",
        "Владимир Зеленский",
        "Кыргыз Республикасы",
        "Αλέξης Τσίπρας",
        "عبد الفتاح السيسي",
        "جمهوری اسلامی ایران",
        "بنیامین پاکستان ٹ ڈ ڑ",
        "בנימין נתניהו",
        "กระทรวงการต่างประเทศ",
        "ລາວ",
        "ព្រះរាជាណាចក្រកម្ពុជា",
        "မြန်မာ",
        "中华人民共和国",
        "中華民國外交部",
        "日本国とアメリカ合衆国",
        "대한민국",
        "საქართველო",
        "Հայաստան",
        "भारत गणराज्य",
        "বাংলাদেশ",
        "ශ්‍රී ලංකාව",
        "தமிழ்",
        "తెలుగు",
        "ಕನ್ನಡ",
        "മലയാളം",
        "ଓଡ଼ିଆ",
        "ગુજરાતી",
        "ਪੰਜਾਬ",
        "འབྲུག་ཡུལ",
        "ኢትዮጵያ",
        "ދިވެހިރާއްޖެ",
        "№ 5 — «quote» … €",
    ],
)
def test_names_in_the_scripts_of_states_stay_as_they_are(name):
    glyphs = Glyphs()

    assert glyphs.printable(name) == unicodedata.normalize("NFC", name)
    assert not glyphs.missing


def test_a_character_without_a_glyph_is_spelled_out_and_remembered():
    glyphs = Glyphs()

    assert glyphs.printable("Smile 😀!") == "Smile [U+1F600]!"
    assert glyphs.printable("🇬🇹") == "[U+1F1EC][U+1F1F9]"
    assert glyphs.missing == {"U+1F600", "U+1F1EC", "U+1F1F9"}


def test_half_a_character_is_spelled_out():
    assert Glyphs().printable("broken \ud800 text") == "broken [U+D800] text"


@pytest.mark.parametrize(
    "control", ["\x00", "\x07", "\n", "\r\n", "\t", "\u2028", "\u2029", "\xa0"]
)
def test_controls_and_line_ends_become_a_single_space(control):
    assert Glyphs().printable(f"one {control}two") == "one two"


@pytest.mark.parametrize(
    "hidden", ["\u202e", "\u202a", "\u2066", "\ufeff", "\ufe0f", "\U000e0067"]
)
def test_characters_that_only_steer_other_programs_are_left_out(hidden):
    glyphs = Glyphs()

    assert glyphs.printable(f"evil{hidden}exe") == "evilexe"
    assert not glyphs.missing


def test_letters_are_composed_so_that_accents_sit_right():
    assert Glyphs().printable("Pen\u0303a") == "Peña"


def test_text_of_usual_words_is_one_piece():
    words = "a memorandum of cooperation between two governments"

    assert Glyphs().pieces(words) == [words]


def test_a_word_longer_than_a_line_may_break():
    word = "W" * 300

    pieces = Glyphs().pieces(f"see {word} there")

    assert "".join(pieces) == f"see {word} there"
    assert max(map(len, pieces)) <= LONGEST_WORD


@pytest.mark.parametrize("word", ["ni\u0308" * 30, "क्ष" * 30, "ശ്രീ" * 20, "প্র\u200dা" * 20])
def test_a_break_never_comes_inside_one_sign(word):
    pieces = Glyphs().pieces(word)

    assert len(pieces) > 1
    for before, after in pairwise(pieces):
        assert unicodedata.combining(before[-1]) != 9
        assert before[-1] != "\u200d"
        assert not unicodedata.category(after[0]).startswith("M")


@pytest.mark.parametrize(
    "text",
    [
        "กระทรวงการต่างประเทศของประเทศไทยและสหรัฐอเมริกา",
        "中华人民共和国政府和危地马拉共和国政府关于相互促进和保护投资的协定与议定书",
        "https://www.example.org/policy/immigration/889221/homeland-chief-cuts-deal",
    ],
)
def test_scripts_and_addresses_that_break_by_their_own_rules_stay_whole(text):
    assert Glyphs().pieces(text) == [text]


def test_a_long_latin_word_among_other_signs_may_break_all_the_same():
    pieces = Glyphs().pieces("中" + "W" * 100 + "国")

    assert "".join(pieces) == "中" + "W" * 100 + "国"
    assert len(pieces) > 8


def test_words_from_right_to_left_are_closed_so_that_numbers_after_them_stay_there():
    assert Glyphs().pieces("اتفاقية") == ["اتفاقية\u200e"]
    assert Glyphs().pieces("agreement") == ["agreement"]


@given(st.text(max_size=200))
def test_pieces_say_what_the_text_says(text):
    glyphs = Glyphs()

    joined = "".join(glyphs.pieces(text)).removesuffix("\u200e")

    assert joined == glyphs.printable(text).removesuffix("\u200e")
    assert coverage().issuperset(joined)
    assert joined == " ".join(joined.split())
