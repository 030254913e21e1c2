"""What a library learnt, made ready to be laid over what rules know.

Nothing here changes a reading where nothing was learnt.
"""

from __future__ import annotations

from tracker.domain.area import Areas
from tracker.domain.folding import fold
from tracker.domain.learnt import KnownPerson, Learnt
from tracker.extraction.areas.mentions import AreaFinder
from tracker.extraction.document.gazetteer import Gazetteer
from tracker.extraction.learnt.refusals import Refused
from tracker.extraction.learnt.taught_words import TaughtAreas, TaughtGazetteer


class Taught:
    """What a library learnt, prepared once for all articles that are read with it."""

    def __init__(
        self, learnt: Learnt, gazetteer: Gazetteer, finder: AreaFinder, areas: Areas
    ) -> None:
        self.learnt = learnt
        self.gazetteer, self.areas = gazetteer, finder
        if learnt.aliases:
            self.gazetteer = TaughtGazetteer(gazetteer, learnt.aliases)
        if learnt.phrases:
            known = [phrase for phrase in learnt.phrases if phrase[1] in areas]
            self.areas = TaughtAreas(finder, known)
        self.persons: dict[str, list[KnownPerson]] = {}
        for person in learnt.persons:
            self.persons.setdefault(fold(person.name), []).append(person)
        self.refused: Refused = frozenset(
            (field, value, fold(words)) for field, value, words in learnt.demoted
        )
