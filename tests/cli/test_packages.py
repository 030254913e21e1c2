"""Checking a package from the command line."""

from __future__ import annotations

from tests import factories as make
from tests.exchange.packages import tamper


def test_a_package_is_verified_and_tampering_is_named(tell, store, tmp_path):
    store(make.agreement())
    package = tmp_path / "p.zip"
    assert tell("export", package).out == f"1 agreement written to {package}\n"

    answer = tell("verify", package)
    assert "15 files and 33 quotations checked: all is as it was exported." in answer.out
    assert "Fingerprint: " in answer.out

    tamper(package, "codebook.md", lambda content: content + b"!")
    answer = tell("verify", package)
    assert answer.status == 1
    assert "codebook.md was changed" in answer.out
    assert "1 problem" in answer.out


def test_what_is_no_package_is_one_sentence(tell, tmp_path):
    (tmp_path / "p.zip").write_bytes(b"nothing")

    assert "is no zip file" in tell("verify", tmp_path / "p.zip").sentence


def test_a_package_is_imported_on_the_command_line(tell, store, tmp_path):
    store(make.agreement())
    tell("export", tmp_path / "p.zip")

    assert "1 unchanged" in tell("import", tmp_path / "p.zip").out
