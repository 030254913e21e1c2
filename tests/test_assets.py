"""The files that travel with the program are found in the checkout and in an installed package."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import tracker
from tracker.assets import resource, seed

ROOT = Path(__file__).resolve().parent.parent


def test_the_checkout_serves_its_own_folders():
    assert resource("places", "states.json") == ROOT / "resources" / "places" / "states.json"
    assert resource("vocabularies").is_dir()
    assert seed() == ROOT / "seeds"


def test_every_seed_is_found_by_name():
    for file in (ROOT / "seeds").iterdir():
        assert seed(file.name) == file


@pytest.mark.parametrize("find", [resource, seed])
def test_what_is_missing_is_named(find):
    with pytest.raises(FileNotFoundError, match=r"incomplete: .*nowhere\.json is missing"):
        find("nowhere.json")


def test_an_installed_package_serves_what_was_packed_into_it(tmp_path):
    package = tmp_path / "tracker"
    package.mkdir()
    for name in ("__init__.py", "assets.py"):
        shutil.copy(Path(tracker.__file__).with_name(name), package / name)
    (package / "_resources" / "places").mkdir(parents=True)
    (package / "_resources" / "places" / "states.json").write_text("[]")
    (package / "_seeds").mkdir()
    (package / "_seeds" / "article.txt").write_text("Two states agreed.")
    program = (
        "from tracker.assets import resource, seed;"
        "print(resource('places', 'states.json').read_text(), seed('article.txt').read_text())"
    )

    finished = subprocess.run(
        [sys.executable, "-c", program],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    )

    assert finished.stdout.strip() == "[] Two states agreed."
