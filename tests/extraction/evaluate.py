"""Measures extraction against careful readings: precision, recall and exact shares per field.

    python -m tests.extraction.evaluate                  our own articles
    python -m tests.extraction.evaluate FOLDER           any folder of gold, see `gold`
    python -m tests.extraction.evaluate --details        also what is wrong, article by article
    python -m tests.extraction.evaluate --record         also keeps the result in evaluation.json
    python -m tests.extraction.evaluate --learning       what lessons from reviews change

Precision and recall of day and place count a value as wrong where the reader left the field
empty. An exact share is of all agreements that were read, then of those that were found. A label
of areas is found when any of its ids is proposed; ids that no label covers are not judged. The
last table sets the confidence of every judged value, the highest of its passages, against how
often it is right. Spanish and French articles are counted for themselves too.

`--learning` reviews two thirds of the articles as their readers would, and reads the last third
without and with what that taught, each third in its turn. It does so for our articles, which have
hardly a name in common and so show whether lessons do harm, and for those of `beat`, written as
one person would follow two seas for five years, where names, houses and phrases come again.
With `--record` the counts are kept in learning.json.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from tests.extraction.comparing import measure
from tests.extraction.gold import ARTICLES, read_gold, read_labels
from tests.extraction.replaying import replay
from tests.extraction.replaying import table as replay_table

RECORD = Path(__file__).resolve().parent / "evaluation.json"
COMMAND = "python -m tests.extraction.evaluate --record"
LEARNT = RECORD.with_name("learning.json")
BEAT = RECORD.with_name("beat")

LANGUAGES = {"-es-": "Spanish", "-fr-": "French"}
"""Parts of file names that tell the language of an article; each is counted for itself too."""


def table(result: Mapping[str, Any]) -> str:
    """Return a result as people read it."""
    lines = [f"{result['articles']} articles", ""]
    lines.append(f"{'':22}{'right':>7}{'wrong':>7}{'missed':>7}{'prec.':>8}{'recall':>8}{'F1':>8}")
    lines += [_counts(name, counts) for name, counts in result["fields"].items()]
    lines += ["", f"{'':22}{'right':>7}{'of':>7}{'share':>8}"]
    lines += [_share(name, counts) for name, counts in result["shares"].items()]
    lines += ["", "of the agreements found"]
    lines += [_share(name, counts) for name, counts in result["found"].items()]
    lines.append(_counts("areas", result["found areas"]))
    lines += ["", f"{'confidence':22}{'values':>7}{'mean':>8}{'right':>8}"]
    for row in result["reliability"]:
        span = f"{row['from']:.2f} to {row['to']:.2f}"
        mean, right = f"{row['mean confidence']:.3f}", _rate(row["right"], row["values"])
        lines.append(f"{span:22}{row['values']:7}{mean:>8}{right:>8}")
    return "\n".join(lines) + "\n"


def _counts(name: str, counts: Mapping[str, int]) -> str:
    right, wrong, missed = counts["right"], counts["wrong"], counts["missed"]
    rates = _rate(right, right + wrong), _rate(right, right + missed)
    f1 = _rate(2 * right, 2 * right + wrong + missed)
    return f"{name:22}{right:7}{wrong:7}{missed:7}{rates[0]:>8}{rates[1]:>8}{f1:>8}"


def _share(name: str, counts: Mapping[str, int]) -> str:
    right, of = counts["right"], counts["of"]
    return f"{name:22}{right:7}{of:7}{_rate(right, of):>8}"


def _rate(part: float, whole: float) -> str:
    return f"{part / whole:.3f}" if whole else "-"


def main(arguments: list[str] | None = None) -> int:
    """Print the tables for a folder; keep the result where asked to."""
    parser = argparse.ArgumentParser(description=str(__doc__).splitlines()[0])
    parser.add_argument("folder", nargs="?", type=Path, default=ARTICLES)
    parser.add_argument("--details", action="store_true", help="list what is wrong")
    parser.add_argument("--record", action="store_true", help="keep the result of our articles")
    parser.add_argument("--learning", action="store_true", help="score what reviews teach")
    asked = parser.parse_args(arguments)
    if asked.learning:
        return _learning(asked.folder, record=asked.record)
    articles, labels = read_gold(asked.folder), read_labels(asked.folder)
    measured = measure(articles, labels)
    result = measured.result()
    if asked.details:
        sys.stdout.write("\n".join(measured.details) + "\n\n")
    sys.stdout.write(table(result))
    for mark, language in LANGUAGES.items():
        ours = [article for article in articles if mark in article.name]
        if ours:
            sys.stdout.write(f"\n{language}: {table(measure(ours, labels).result())}")
    if asked.record:
        if asked.folder.resolve() != ARTICLES:
            parser.error("only the result of our own articles is recorded")
        RECORD.write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")
    return 0


def _learning(folder: Path, *, record: bool) -> int:
    folders = (ARTICLES, BEAT) if folder.resolve() == ARTICLES else (folder,)
    found = {each.name: replay(each, kinds=True, turns=3) for each in folders}
    for name, result in found.items():
        sys.stdout.write(f"{name}\n{replay_table(result)}\n")
    if record and len(folders) > 1:
        LEARNT.write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
