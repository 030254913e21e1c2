"""Commands about articles: looking for agreements in one, and taking some into the library."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from tracker.cli import options
from tracker.cli.invocation import opened
from tracker.cli.output import complain, one_line, put_array, put_json, put_line
from tracker.domain.action import Action, ActionKind
from tracker.domain.agreement import Agreement
from tracker.domain.article import Article
from tracker.domain.errors import FileUnusable, TrackerError, ValueRefused
from tracker.domain.vocabulary import Stage

if TYPE_CHECKING:
    from tracker.app import App
    from tracker.domain.resemblance import NearCopy

ArticleFile = Annotated[
    Path,
    typer.Argument(metavar="FILE", help="File to read: text, HTML, PDF, Word, e-mail and more."),
]
Inputs = Annotated[
    list[str],
    typer.Argument(
        metavar="FILE|FOLDER|URL...",
        help="Files to read, folders of files, or addresses of pages to fetch.",
    ),
]
Accept = Annotated[
    bool, typer.Option("--accept", help="Take every proposal as reviewed, without looking at it.")
]

_UNUSABLE = 2
"""Exit status where an input could not be used, whatever became of the others."""
_RIGHTS = "Check the folder and its permissions."
_OTHER_FOLDER = "Choose a folder with articles in it; hidden files are passed over."


def extract(
    file: ArticleFile, *, published: options.Published = "", json: options.AsJson = False
) -> None:
    """Show the agreements that an article reports. Nothing is stored."""
    from tracker.services.articles import extract_file  # noqa: PLC0415 - loads vocabularies
    from tracker.services.reference import load_reference  # noqa: PLC0415

    article, extraction = extract_file(file, options.published(published))
    if json:
        from tracker.cli.draft_json import extraction_object  # noqa: PLC0415

        put_json(extraction_object(article, extraction))
        return
    from tracker.cli.draft_text import extraction_lines  # noqa: PLC0415

    for line in extraction_lines(article, extraction, load_reference()):
        put_line(line)


def capture(
    context: typer.Context,
    inputs: Inputs,
    *,
    published: options.Published = "",
    accept: Accept = False,
    json: options.AsJson = False,
) -> None:
    """Store articles as sources, and the agreements they report as drafts.

    Each article is stored by itself, as one step to undo; one that cannot be read is named on
    standard error and does not stop the others. The network is used for addresses only.
    """
    day = options.published(published)
    with ExitStack() as stack:
        taken = _Taken(partial(_opened_once, stack, context, []), day, accept=accept)
        captured = taken.each(inputs)
        if not json:
            for name, each in captured:
                put_line(f"{one_line(name)}: {each.words()}")
        elif len(inputs) > 1 or Path(inputs[0]).is_dir():
            put_array(each.as_object() for _, each in captured)
        else:
            for _, each in captured:
                put_json(each.as_object())
    if taken.failed:
        raise typer.Exit(_UNUSABLE)


def _opened_once(stack: ExitStack, context: typer.Context, held: list[App]) -> App:
    """Open the library with the first article that can be read: a bad one alone makes none."""
    if not held:
        held.append(stack.enter_context(opened(context, create=True)))
    return held[0]


class _Taken:
    """Takes in one article after another, each in a transaction of its own."""

    def __init__(self, app: Callable[[], App], published: str, *, accept: bool) -> None:
        self._app = app
        self._published = published
        self._accept = accept
        self.failed = False

    def each(self, inputs: Sequence[str]) -> Iterator[tuple[str, _Captured]]:
        """Yield what became of each article that could be used, under its name."""
        for named in inputs:
            for place in self._places(named):
                try:
                    article = self._dated(self._read(place))
                    captured = _capture(self._app(), article, accept=self._accept)
                except (FileUnusable, ValueRefused) as error:
                    self._complain(str(place), error)
                else:
                    yield _name(place), captured

    def _places(self, named: str) -> Sequence[Path | str]:
        """Return the files that an input stands for, or the address it is."""
        if _is_address(named):
            return [named]
        from tracker.services.intakes import Intakes  # noqa: PLC0415 - not for `extract`

        path = Path(named)
        try:
            found = Intakes.files([path])
        except OSError as error:
            reason = (error.strerror or str(error)).lower()
            self._complain(named, FileUnusable(f"{named} cannot be read: {reason}.", hint=_RIGHTS))
            return []
        if not found:
            self._complain(named, FileUnusable(f"{named} holds no files.", hint=_OTHER_FOLDER))
        return found

    def _read(self, place: Path | str) -> Article:
        if isinstance(place, str):
            return self._app().captures.fetch(place)
        from tracker import reading  # noqa: PLC0415 - parsers are heavy

        return reading.read_file(place)

    def _dated(self, article: Article) -> Article:
        if not self._published:
            return article
        metadata = replace(article.metadata, published=self._published)
        return replace(article, metadata=metadata)

    def _complain(self, place: str, error: TrackerError) -> None:
        self.failed = True
        said = str(error)
        complain(said if place in said else f"{place}: {said}")


def _name(place: Path | str) -> str:
    return place if isinstance(place, str) else place.name or str(place)


def _is_address(named: str) -> bool:
    from tracker.reading.web_address import is_web_address  # noqa: PLC0415 - not for `extract`

    return is_web_address(named)


@dataclass(frozen=True, slots=True)
class _Captured:
    """What became of one article."""

    source: str
    known: bool
    agreements: tuple[str, ...]
    copies: tuple[NearCopy, ...] = ()
    """Stored sources with nearly the same text."""

    def as_object(self) -> dict[str, object]:
        """Say it to another program."""
        return {
            "source": self.source,
            "known": self.known,
            "agreements": list(self.agreements),
        }

    def words(self) -> str:
        """Say what became of the article, and what comes next."""
        head = f"{'known already' if self.known else 'stored'} as source {self.source}"
        said = ", ".join([head, _counted(self.agreements), *map(_copy, self.copies[:1])])
        return "\n".join([said, *self.agreements])


def _copy(near: NearCopy) -> str:
    return f"copy of {one_line(near.name)} ({round(near.share * 100)} %)"


def _counted(agreements: Sequence[str]) -> str:
    number = len(agreements)
    return "1 agreement" if number == 1 else f"{number or 'no'} agreements"


def _capture(app: App, article: Article, *, accept: bool) -> _Captured:
    found = app.captures.propose(article, article.metadata)
    if found.known and found.source.agreements:
        if accept:
            _accept_stored(app, found.source.agreements)
        return _Captured(found.source.uuid, True, found.source.agreements)  # noqa: FBT003
    drafts = _accepted(found.drafts) if accept else found.drafts
    kind = ActionKind.ADD_SOURCE
    if drafts:
        kind = ActionKind.ADD_AGREEMENT if accept else ActionKind.ADD_DRAFT
    detail = f"from {found.source.name}" if drafts else found.source.name
    app.captures.save(found, drafts, action=Action(kind, detail))
    stored = tuple(draft.uuid for draft in drafts)
    return _Captured(found.source.uuid, found.known, stored, found.copies)


def _accept_stored(app: App, agreements: Sequence[str]) -> None:
    for uuid in agreements:
        stored = app.captures.open(uuid)
        if stored.drafts[0].stage is Stage.DRAFT:
            action = Action(ActionKind.REVIEW_DRAFT, f"from {stored.source.name}")
            app.captures.save(stored, _accepted(stored.drafts), action=action)


def _accepted(drafts: Sequence[Agreement]) -> tuple[Agreement, ...]:
    from tracker.domain.drafting import accept_all  # noqa: PLC0415 - not for `extract`

    return tuple(accept_all(draft) for draft in drafts)
