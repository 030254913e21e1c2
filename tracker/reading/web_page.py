"""A page on the web becomes an article here, or a sentence says why not.

Only for an address that a person named: only http and https, only public addresses, which are
looked up once and then connected to, so that a name cannot lead into the own network, and only so
long and so much. Redirects are checked like the first address.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import PurePosixPath
from threading import Event, Thread
from time import monotonic
from urllib.parse import unquote, urlsplit

from tracker.domain.article import Article
from tracker.domain.errors import FileUnusable
from tracker.domain.progress import Progress, silent
from tracker.reading.files import read_answer
from tracker.reading.web_address import WebAddress, is_public, web_address
from tracker.reading.web_answer import Answer, ask, too_slow

_REDIRECTS = 5
_SECONDS = 20.0
_MOST = 20_000_000
_LOOK_EVERY = 0.1
"""Seconds after which the person's wish to stop is heard."""
_BY_HAND = "Open it in a browser, copy the article's text, and paste that."
ADDRESS_ORIGIN = "the address it was fetched from"
DAY_ORIGIN = "the day it was fetched"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fetcher:
    """How far a fetch may go. The defaults are what people get."""

    allows: Callable[[str], bool] = is_public
    """Says of a numeric address whether it may be connected to."""
    seconds: float = _SECONDS
    """For everything together: looking up, redirects and the page."""
    most: int = _MOST
    """Bytes of a page, unpacked."""

    def fetch(self, url: str, progress: Progress = silent) -> Article:
        """Return the article at an address. Raises `FileUnusable`, or what `progress` raises."""
        answer = self._waited(_Download(web_address(url), self), progress)
        article = read_answer(
            answer.data,
            name=str(answer.address),
            filename=_filename(answer.address),
            media_type=answer.media_type,
        )
        return _placed(article, answer.address)

    def _waited(self, download: _Download, progress: Progress) -> Answer:
        """Wait for the download, never longer than allowed, and hear whether to stop."""
        end = monotonic() + self.seconds
        Thread(target=download.run, name="fetch", daemon=True).start()
        try:
            while not download.ended.wait(_LOOK_EVERY):
                progress(download.received, download.total)
                if monotonic() > end:
                    raise too_slow(download.address)
        finally:
            download.stopped.set()
        return download.result()


class _Download:
    """Follows an address to its page, in a thread that nobody has to wait for."""

    def __init__(self, address: WebAddress, fetcher: Fetcher) -> None:
        self.address = address
        self._fetcher = fetcher
        self._answer: Answer | Exception | None = None
        self.received = 0
        self.total = 0
        self.ended = Event()
        self.stopped = Event()

    def run(self) -> None:
        """Download, and keep what came of it."""
        try:
            self._answer = self._follow()
        except Exception as error:  # noqa: BLE001 - told to the thread that waits
            self._answer = error
        self.ended.set()

    def result(self) -> Answer:
        """Return the page, or raise what went wrong."""
        if isinstance(self._answer, Answer):
            return self._answer
        raise self._answer or RuntimeError("the download has not ended")

    def _follow(self) -> Answer:
        address = self.address
        for _ in range(_REDIRECTS + 1):
            answer = ask(
                address,
                allows=self._fetcher.allows,
                seconds=self._fetcher.seconds,
                most=self._fetcher.most,
                note=self._note,
            )
            if not answer.leads_to:
                return answer
            address = web_address(answer.leads_to)
        raise FileUnusable(
            f"{self.address} leads from one address to the next without end.", hint=_BY_HAND
        )

    def _note(self, received: int, total: int) -> bool:
        """Note how much has come; say whether to go on."""
        self.received, self.total = received, total
        return not self.stopped.is_set()


def _placed(article: Article, address: WebAddress) -> Article:
    """Add where and when the page was fetched; its own address stays if it is of that host."""
    metadata, origins = article.metadata, dict(article.origins)
    if (urlsplit(metadata.url).hostname or "").removeprefix("www.") != address.site:
        metadata = replace(metadata, url=str(address))
        origins["url"] = ADDRESS_ORIGIN
    today = dt.datetime.now().astimezone().date().isoformat()
    origins["accessed"] = DAY_ORIGIN
    return replace(article, metadata=replace(metadata, accessed=today), origins=origins)


def _filename(address: WebAddress) -> str:
    last = PurePosixPath(unquote(address.target.partition("?")[0])).name
    return last or address.host
