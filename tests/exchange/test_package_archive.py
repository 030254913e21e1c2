"""Zips that people should not have sent."""

from __future__ import annotations

import zipfile

import pytest

from tests.exchange.packages import members, rewrite, write_package
from tracker.domain.errors import FileUnusable
from tracker.exchange.package_archive import is_safe, open_package


@pytest.fixture
def package(tmp_path):
    return write_package(tmp_path / "p.zip")


def contents(path):
    with open_package(path) as archive:
        return {name: archive.data(name) for name in archive.names}


def refusal(path):
    with pytest.raises(FileUnusable) as refused:
        contents(path)
    assert refused.value.hint
    assert "\n" not in str(refused.value)
    return refused.value.what


def test_members_are_read(package):
    with open_package(package) as archive:
        assert archive.names == members(package).keys()
        assert next(archive.table("data/texts.csv"))["pages"] == ""
        assert len(archive.objects("data/records.json")) == 1


@pytest.mark.parametrize(
    "name", ["../evil", "/etc/x", "a/../../b", "C:\\x", "a\\b", "a//b", "./a", "a\nb"]
)
def test_a_name_that_leads_out_is_refused(package, name):
    assert not is_safe(name)
    rewrite(package, [*members(package).items(), (name, b"x")])

    assert "leads out" in refusal(package)


def test_two_files_of_one_name_are_refused(package):
    with pytest.warns(UserWarning, match="Duplicate"):
        rewrite(package, [*members(package).items(), ("codebook.md", b"other")])

    assert "two files of one name" in refusal(package)


def test_a_bomb_is_refused_before_it_is_unpacked(package):
    rewrite(package, [*members(package).items(), ("texts/big.txt", b"0" * 30_000_000)])
    with zipfile.ZipFile(package) as archive:
        info = archive.getinfo("texts/big.txt")
    packed = info.compress_size.to_bytes(4, "little") + (30_000_000).to_bytes(4, "little")
    lying = info.compress_size.to_bytes(4, "little") + (1_900_000_000).to_bytes(4, "little")
    package.write_bytes(package.read_bytes().replace(packed, lying))

    assert "unpack to far more" in refusal(package)


def test_a_member_larger_than_it_says_is_refused(package):
    rewrite(package, [*members(package).items(), ("texts/big.txt", b"0" * 300_000)])
    true, false = (300_000).to_bytes(4, "little"), (3_000).to_bytes(4, "little")
    package.write_bytes(package.read_bytes().replace(true, false))

    assert refusal(package)


def test_what_is_no_zip_is_refused(tmp_path):
    (tmp_path / "p.zip").write_bytes(b"PK\x03\x04 but not really")
    assert "no zip" in refusal(tmp_path / "p.zip")
    assert "does not exist" in refusal(tmp_path / "none.zip")
    (tmp_path / "folder.zip").mkdir()
    assert "is a folder" in refusal(tmp_path / "folder.zip")


@pytest.mark.parametrize("at", range(200, 2_000, 300))
def test_a_damaged_one_is_refused_or_read(package, at):
    before = members(package)
    data = bytearray(package.read_bytes())
    data[at] ^= 0xFF
    package.write_bytes(bytes(data))

    try:
        assert contents(package) == before
    except FileUnusable as refused:
        assert refused.hint  # noqa: PT017 - either is right


@pytest.mark.parametrize(
    "descriptor",
    [b"", b"[]", b"{}", b'{"resources": 3}', b'{"resources": [{"path": "x"}]}', b"[" * 100_000],
)
def test_a_descriptor_that_lists_nothing_is_refused(package, descriptor):
    held = members(package) | {"datapackage.json": descriptor}
    rewrite(package, held.items())

    assert "datapackage.json" in refusal(package)


def test_a_zip_of_something_else_is_refused(tmp_path):
    rewrite(tmp_path / "p.zip", [("hello.txt", b"hello")])

    assert "no data package" in refusal(tmp_path / "p.zip")


def test_a_list_that_names_files_elsewhere_is_refused(package):
    listed = b'{"resources": [{"path": "../x", "bytes": 1, "hash": "sha256:0"}]}'
    rewrite(package, (members(package) | {"datapackage.json": listed}).items())

    assert "outside" in refusal(package)
