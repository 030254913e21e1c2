"""The words of the full-text indexes, in spans of the alphabet, for guessing at typing slips.

Reading all words of a large library takes seconds, so that only those are read that begin like the
word typed, or as it would with one slip in its first letters.
"""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy.orm import Session

from tracker.db.layout import AGREEMENT_INDEX, TEXT_INDEX
from tracker.domain.spelling import Counted

INDEXES = (AGREEMENT_INDEX, TEXT_INDEX)
_LAST = "\U0010ffff"
_FIRST_LETTERS = 2


def has_word(session: Session, word: str, *, whole: bool) -> bool:
    """Say whether anything in the library has a word, or one that begins so unless `whole`."""
    exact = "SELECT term, 0 FROM {} WHERE term = ? LIMIT 1"
    begun = "SELECT term, 0 FROM {} WHERE term >= ? AND term < ? LIMIT 1"
    statement, bounds = (exact, (word,)) if whole else (begun, (word, word + _LAST))
    return any(_vocabulary(session, index, statement, bounds) for index in INDEXES)


def words_like(session: Session, word: str, *, widely: bool = False) -> Iterator[Counted]:
    """Yield words that begin as a word does but for a slip, and how many records have each.

    `widely` yields all with the same first letter, which takes far longer in a large library.
    """
    for begin in [word[0]] if widely else _beginnings(word):
        for index in INDEXES:
            yield from _vocabulary(
                session,
                index,
                "SELECT term, doc FROM {} WHERE term >= ? AND term < ?"
                " AND length(term) BETWEEN ? AND ?",
                (begin, begin + _LAST, len(word) - 2, len(word) + 2),
            )


def _beginnings(word: str) -> list[str]:
    """Return what the first letters may have been meant to be; none contains another."""
    first, second, third = word[0], word[1:2], word[2:3]
    meant = {first + second, second + first, first + third, second + third}
    return sorted(begin for begin in meant if len(begin) == _FIRST_LETTERS)


def _vocabulary(
    session: Session, index: str, statement: str, values: tuple[object, ...]
) -> list[tuple[str, int]]:
    connection = session.connection()
    name = f"{index}_words"
    connection.exec_driver_sql(
        f"CREATE VIRTUAL TABLE IF NOT EXISTS temp.{name} USING fts5vocab(main, {index}, row)"
    )
    return [tuple(row) for row in connection.exec_driver_sql(statement.format(name), values)]
