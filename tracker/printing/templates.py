"""Templates of a person's own, which stand in for those of the program."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import typst

from tracker.assets import resource
from tracker.domain.errors import FileUnusable, TrackerError, ValueRefused
from tracker.printing.own_layout import HINT

SUFFIX = ".typ"
_PLACE = re.compile(r"┌─ .*?([^/\\\n]+\.typ):(\d+)")


def template_names(folder: Path) -> tuple[str, ...]:
    """Return the names of the templates in a folder, in order; none where there is no folder."""
    if not folder.is_dir():
        return ()
    return tuple(sorted(path.stem for path in folder.glob(f"*{SUFFIX}") if path.is_file()))


def find_template(folder: Path, name: str) -> Path:
    """Return the file of a template. Raises `ValueRefused` where there is none of the name."""
    known = template_names(folder)
    if name in known:
        return folder / f"{name}{SUFFIX}"
    if known:
        hint = f"Choose one of: {', '.join(known)}."
    else:
        hint = f"Put templates that end in .typ into {folder}."
    raise ValueRefused(f"There is no template “{name}”.", hint=hint)


@contextmanager
def beside_own(template: Path) -> Iterator[Path]:
    """Give a folder in which a template finds what lies beside it, and the program's own.

    The typesetter opens no file outside it. Raises `FileUnusable` where it cannot be made.
    """
    with TemporaryDirectory(prefix="agreement-templates-") as made:
        folder = Path(made)
        try:
            for source in (resource("templates"), template.parent):
                shutil.copytree(source, folder, dirs_exist_ok=True)
        except (OSError, shutil.Error) as error:
            raise FileUnusable(
                f"{template.name} could not be read.", hint="Look at the folder it lies in."
            ) from error
        yield folder


def refusal(template: Path, error: typst.TypstError) -> TrackerError:
    """Return the sentence about an error in a template, with the line it stands on."""
    where = _PLACE.search(str(getattr(error, "diagnostic", "")))
    said = error.message.partition(" (searched at")[0]
    if said.startswith("failed to download package"):
        said = "packages are not fetched from the network"
    if where is None:
        return TrackerError(f"{template.name} could not be typeset: {said}.", hint=HINT)
    name, line = where[1], where[2]
    return TrackerError(f"{name} has an error in line {line}: {said}.", hint=HINT)
