"""Prints how fast the program is: `python -m tests.benchmarks [--size N] [--only PART]`."""

from __future__ import annotations

import argparse
import sys

from tests.benchmarks.exports import exports
from tests.benchmarks.imports import imports
from tests.benchmarks.library_maker import library_of
from tests.benchmarks.measuring import peak_megabytes, table
from tests.benchmarks.prints import prints
from tests.benchmarks.reads import reads
from tests.benchmarks.window import window
from tests.benchmarks.writes import writes
from tests.gui.painting import painting

PARTS = {
    "window": window,
    "painting": painting,
    "reads": reads,
    "writes": writes,
    "exports": exports,
    "imports": imports,
    "prints": prints,
}


def main(arguments: list[str]) -> int:
    """Measure the parts asked for on a library of the size asked for."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("--size", type=int, default=100_000, help="agreements in the library")
    parser.add_argument("--only", choices=PARTS, action="append", help="a part; may be repeated")
    chosen = parser.parse_args(arguments)
    path = library_of(chosen.size)
    say = sys.stdout.write
    say(f"{chosen.size:,} agreements, {path.stat().st_size / 1e6:,.0f} MB\n")
    for name in chosen.only or PARTS:
        say(table(list(PARTS[name](path))))
        say(f"\nmost memory so far: {peak_megabytes():,.0f} MB\n\n")
        sys.stdout.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
