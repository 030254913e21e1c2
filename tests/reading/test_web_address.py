"""Addresses are taken as people write them, and only public ones are called public."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.domain.errors import FileUnusable
from tracker.reading.web_address import is_public, is_web_address, web_address


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("https://example.org/a?b=1#c", "https://example.org/a?b=1"),
        ("HTTP://Example.org", "http://example.org/"),
        (" https://example.org/two\nlines ", "https://example.org/twolines"),
        ("example.org/a", "https://example.org/a"),
        ("example.org:8080/a", "https://example.org:8080/a"),
        ("https://example.org:443/", "https://example.org/"),
        ("https://[2001:db8::1]:8443/a", "https://[2001:db8::1]:8443/a"),
        ("https://bücher.example/ñ", "https://xn--bcher-kva.example/ñ"),
    ],
)
def test_an_address_is_read_as_it_is_meant(written, meant):
    assert str(web_address(written)) == meant


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("", "No address is given."),
        ("https://", "https:// is no address."),
        ("https://example.org:99999/", "https://example.org:99999/ is no address."),
        ("https://" + "a" * 80 + ".example", "is no address."),
        ("https://example.org/" + "a" * 5_000, "… is no address."),
        ("file:///etc/passwd", "only http and https are fetched."),
        ("ftp://example.org", "only http and https are fetched."),
        ("javascript:alert(1)", "only http and https are fetched."),
        ("https://user:secret@example.org/", "holds a user name or a password."),
    ],
)
def test_what_is_no_address_is_refused(written, said):
    with pytest.raises(FileUnusable) as error:
        web_address(written)

    assert error.value.what.endswith(said)
    assert "secret" not in str(error.value)


@given(st.text(max_size=60))
def test_no_text_breaks_the_reading_of_an_address(text):
    read = None
    with suppress(FileUnusable):
        read = web_address(text)

    assert read is None or read.scheme in {"http", "https"}


def test_a_file_name_is_no_address():
    assert is_web_address("https://example.org/a.html")
    assert is_web_address("ftp://example.org")
    assert not is_web_address("a.html")
    assert not is_web_address("C:/a.html")


@pytest.mark.parametrize("numeric", ["93.184.216.34", "2606:2800:220:1::1", "::ffff:8.8.8.8"])
def test_the_open_net_is_public(numeric):
    assert is_public(numeric)


@pytest.mark.parametrize(
    "numeric",
    [
        "127.0.0.1",
        "10.1.2.3",
        "172.16.0.1",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "0.0.0.0",  # noqa: S104 - an address to be refused
        "224.0.0.1",
        "240.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "fe80::1%eth0",
        "fc00::1",
        "ff02::1",
        "::ffff:127.0.0.1",
        "64:ff9b::a00:1",
        "2002:7f00:1::",
    ],
)
def test_everything_else_is_not(numeric):
    assert not is_public(numeric)
