"""The main text of a page is found, without what readers of the page do not see."""

from __future__ import annotations

import pytest

from tracker.reading.page_content import page_content

SEEN = (
    "The ministers of both countries signed a memorandum on border security in the capital.",
    "It will be followed by a second one, they told reporters after the ceremony on Monday.",
)


def page(body: str = "", head: str = "", attributes: str = 'lang="pt-BR"') -> str:
    return (
        f"<!doctype html><html {attributes}><head><title>Two sign | The Paper</title>{head}</head>"
        f"<body><nav><a href=/>Home</a></nav><article><h1>Two sign</h1><p>{SEEN[0]}</p>{body}"
        f"<p>{SEEN[1]}</p></article><footer>All rights reserved</footer></body></html>"
    )


def test_the_main_text_is_kept_and_the_frame_is_not() -> None:
    content = page_content(page())
    assert all(words in content.text for words in SEEN)
    assert "Home" not in content.text
    assert "rights" not in content.text
    assert content.extractor == "trafilatura"
    assert content.extractor_version[0].isdigit()


@pytest.mark.parametrize(
    "body",
    [
        '<p style="display:none">Unseen words that nobody reads on this page at all.</p>',
        '<p style="color:red; DISPLAY : NONE !important">Unseen words nobody reads here.</p>',
        '<div style="visibility: hidden"><p>Unseen words nobody reads here.</p></div>',
        '<p style="font-size:0px">Unseen words nobody reads here.</p>',
        '<p style="opacity:0">Unseen words nobody reads here.</p>',
        "<p hidden>Unseen words that nobody reads on this page at all.</p>",
        "<template><p>Unseen words nobody reads here.</p></template>",
        "<noscript><p>Unseen words nobody reads here.</p></noscript>",
        "<script>document.write('Unseen words')</script>",
        "<style>.x::before { content: 'Unseen words' }</style>",
        "<!-- Unseen words -->",
        "<iframe srcdoc='<p>Unseen words'></iframe>",
    ],
)
def test_hidden_words_are_left_out(body: str) -> None:
    content = page_content(page(body))
    assert "Unseen" not in content.text
    assert all(words in content.text for words in SEEN)


@pytest.mark.parametrize(
    "style", ["font-size:0.9em", "opacity:0.8", "display:block", "font-size: 10px", ""]
)
def test_styled_words_stay(style: str) -> None:
    words = "A styled paragraph that belongs to the story as much as the others do."
    assert words in page_content(page(f'<p style="{style}">{words}</p>')).text


def test_a_page_that_appears_only_by_script_is_still_read() -> None:
    shown_later = page().replace("<body>", '<body style="display:none">')
    assert SEEN[0] in page_content(shown_later).text


def test_metadata_is_collected() -> None:
    head = (
        '<meta property="og:site_name" content="The  Paper">'
        '<meta name="author" content="Ana Paz; Luis Gil">'
        '<link rel="canonical" href="https://example.org/two-sign">'
        '<meta property="article:published_time" content="2019-05-27">'
    )
    metadata = page_content(page(head=head)).metadata
    assert metadata.title == "Two sign"
    assert metadata.publisher == "The Paper"
    assert metadata.authors == ("Ana Paz", "Luis Gil")
    assert metadata.url == "https://example.org/two-sign"
    assert metadata.published == "2019-05-27"
    assert metadata.language == "pt"


def test_only_web_addresses_are_kept() -> None:
    head = '<link rel="canonical" href="javascript:alert(1)">'
    assert page_content(page(head=head)).metadata.url == ""


@pytest.mark.parametrize("attributes", ["", 'lang="portuguese"', 'lang="p"', 'lang=""'])
def test_a_strange_language_code_is_left_out(attributes: str) -> None:
    assert page_content(page(attributes=attributes)).metadata.language == ""


def test_stated_words_replace_missing_ones() -> None:
    html = (
        '<html><head><script type="application/ld+json">{"@type": "NewsArticle", "headline":'
        ' "Two <sign>", "articleBody": "Both &amp; each <b>signed</b> it \\ud800\\u0000."}'
        "</script></head><body><div id=root></div></body></html>"
    )
    content = page_content(html)
    assert content.text.split() == ["Both", "&", "each", "signed", "it", "��."]
    assert content.extractor == "json-ld"
    assert content.metadata.title == "Two <sign>"


@pytest.mark.parametrize("html", ["", " ", "<html></html>", "<svg onload=alert(1)>", "<", "\0"])
def test_a_page_without_words_has_no_text(html: str) -> None:
    assert page_content(html).text == ""
