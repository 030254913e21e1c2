"""Whole records as one JSON array, for programs and for keeping.

Each member is an object as `record_json` describes it. The same records give the same bytes.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

from tracker.domain.dossier import Dossier
from tracker.domain.progress import Progress, silent
from tracker.exchange.record_json import record_object
from tracker.exchange.whole_file import whole_text_file


def write_json(
    dossiers: Iterable[Dossier],
    path: Path,
    *,
    proposals: bool = False,
    total: int = 0,
    progress: Progress = silent,
) -> int:
    """Write agreements as they come and return how many there were.

    Raises `FileUnusable` where the file cannot be written; the old file then stays, as it does
    when `progress` stops the work.
    """
    done = 0
    with whole_text_file(path) as file:
        file.write("[")
        for done, dossier in enumerate(dossiers, start=1):
            file.write("\n" if done == 1 else ",\n")
            record = record_object(dossier, proposals=proposals)
            file.write(json.dumps(record, ensure_ascii=False, indent=1))
            progress(done, total)
        file.write("\n]\n" if done else "]\n")
    return done
