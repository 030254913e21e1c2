"""Commands about articles: looking for agreements in one, and taking some into the library."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from tracker.cli import options
from tracker.cli.invocation import opened
from tracker.cli.output import put_json, put_line
from tracker.domain.action import Action, ActionKind
from tracker.domain.agreement import Agreement
from tracker.domain.article import Article
from tracker.domain.vocabulary import Stage

if TYPE_CHECKING:
    from tracker.app import App

ArticleFile = Annotated[Path, typer.Argument(metavar="FILE", help="Text or HTML file to read.")]
ArticleFiles = Annotated[
    list[Path], typer.Argument(metavar="FILE...", help="Text or HTML files to read.")
]
Accept = Annotated[
    bool, typer.Option("--accept", help="Take every proposal as reviewed, without looking at it.")
]


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
    files: ArticleFiles,
    *,
    published: options.Published = "",
    accept: Accept = False,
    json: options.AsJson = False,
) -> None:
    """Store articles as sources, and the agreements they report as drafts.

    All files are read before anything is stored, so that one bad file leaves nothing half done.
    """
    articles = [_read(file, options.published(published)) for file in files]
    with opened(context, create=True) as app:
        captured = [_capture(app, article, accept=accept) for article in articles]
    if json:
        objects = [each.as_object() for each in captured]
        put_json(objects[0] if len(objects) == 1 else objects)
        return
    for file, each in zip(files, captured, strict=True):
        put_line(f"{file.name}: {each.words()}")


@dataclass(frozen=True, slots=True)
class _Captured:
    """What became of one article."""

    source: str
    known: bool
    agreements: tuple[str, ...]

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
        return "\n".join([f"{head}, {_counted(self.agreements)}", *self.agreements])


def _counted(agreements: Sequence[str]) -> str:
    number = len(agreements)
    return "1 agreement" if number == 1 else f"{number or 'no'} agreements"


def _read(file: Path, published: str) -> Article:
    from tracker import reading  # noqa: PLC0415 - parsers are heavy

    article = reading.read_file(file)
    if published:
        article = replace(article, metadata=replace(article.metadata, published=published))
    return article


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
    return _Captured(found.source.uuid, found.known, tuple(draft.uuid for draft in drafts))


def _accept_stored(app: App, agreements: Sequence[str]) -> None:
    for uuid in agreements:
        stored = app.captures.open(uuid)
        if stored.drafts[0].stage is Stage.DRAFT:
            action = Action(ActionKind.REVIEW_DRAFT, f"from {stored.source.name}")
            app.captures.save(stored, _accepted(stored.drafts), action=action)


def _accepted(drafts: Sequence[Agreement]) -> tuple[Agreement, ...]:
    from tracker.domain.drafting import accept_all  # noqa: PLC0415 - not for `extract`

    return tuple(accept_all(draft) for draft in drafts)
