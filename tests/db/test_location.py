from __future__ import annotations

from pathlib import Path

import pytest

from tracker.db.location import Place, is_remote, warning_for

MOUNTS = """\
/dev/sda1 / ext4 rw,relatime 0 0
proc /proc proc rw 0 0
server:/export {top}/shared nfs4 rw,vers=4.2 0 0
//box/papers {top}/with\\040space cifs rw 0 0
/dev/sdb1 {top}/shared/local ext4 rw 0 0
me@host:/home {top}/far fuse.sshfs rw 0 0
broken
"""


@pytest.fixture
def mounts(tmp_path: Path) -> Path:
    file = tmp_path / "mounts"
    file.write_text(MOUNTS.format(top=tmp_path), encoding="utf-8")
    return file


@pytest.mark.parametrize(
    ("name", "remote"),
    [
        ("policy.agreements", False),
        ("shared/policy.agreements", True),
        ("shared/deep/er/policy.agreements", True),
        ("with space/policy.agreements", True),
        ("far/policy.agreements", True),
        ("shared/local/policy.agreements", False),
        ("sharedness/policy.agreements", False),
    ],
)
def test_the_mount_a_file_lies_on_says_whether_it_is_far_away(tmp_path, mounts, name, remote):
    path = tmp_path / name

    assert is_remote(path, mounts) is remote
    assert bool(warning_for(path, mounts)) is remote


def test_a_system_without_a_list_of_mounts_is_taken_as_near(tmp_path):
    assert not is_remote(tmp_path / "policy.agreements", tmp_path / "none")


@pytest.mark.parametrize("folder", ["Dropbox", "OneDrive - Ministry", "Nextcloud"])
def test_a_folder_that_a_program_copies_elsewhere_is_warned_about(tmp_path, mounts, folder):
    warning = warning_for(tmp_path / folder / "treaties" / "policy.agreements", mounts)

    assert folder in warning
    assert "policy.agreements" in warning


def test_the_name_of_the_library_itself_does_not_matter(tmp_path, mounts):
    assert warning_for(tmp_path / "dropbox.agreements", mounts) == ""


def test_a_place_tells_whether_the_same_file_lies_there(tmp_path):
    path, away = tmp_path / "policy.agreements", tmp_path / "away"
    path.write_bytes(b"one")
    place, remote = Place.of(path), Place.of(path, remote=True)
    assert place.is_kept()

    path.rename(away)
    assert not place.is_kept()
    assert not remote.is_kept()

    path.write_bytes(b"two")
    assert not place.is_kept()
    assert remote.is_kept()

    away.replace(path)
    assert place.is_kept()
