"""One request and its answer: to an address that was checked, bounded in size.

The system looks the name up; the connection goes to the very address that was checked, while the
name still serves for the certificate.
"""

from __future__ import annotations

import socket
import ssl
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urljoin

from tracker import __version__
from tracker.domain.errors import FileUnusable
from tracker.reading.gzip_stream import CODINGS, GzipStream
from tracker.reading.web_address import WebAddress

if TYPE_CHECKING:
    from urllib3 import BaseHTTPResponse, HTTPConnectionPool

_CHUNK = 65_536
_TRIED = 3
"""Addresses of one host that are tried, for machines that reach only some."""
_MOVED = frozenset({301, 302, 303, 307, 308})
_OK = 200
_GONE = frozenset({404, 410})
_LOCKED = frozenset({401, 402, 403, 407, 429, 451})
_BY_HAND = "Open it in a browser, copy the article's text, and paste that."
_ONLINE = "Check the address, and whether this computer is online."
_LATER = "Try again later, or open it in a browser and paste the article's text."
_ASKED = {
    "User-Agent": f"AgreementTracker/{__version__}",
    "Accept": "text/html,application/xhtml+xml,application/pdf,text/plain;q=0.9,*/*;q=0.5",
    "Accept-Encoding": "gzip, deflate",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What a server answered: a page, or where it has gone."""

    address: WebAddress
    data: bytes = b""
    media_type: str = ""
    leads_to: str = ""
    """Address of a redirect; empty for a page."""


def ask(
    address: WebAddress,
    *,
    allows: Callable[[str], bool],
    seconds: float,
    most: int,
    note: Callable[[int, int], bool],
) -> Answer:
    """Ask for a page. `note` hears of bytes and their total, and says whether to go on.

    Raises `FileUnusable` with one sentence for whatever a net can do.
    """
    from urllib3 import exceptions  # noqa: PLC0415 - only where something is fetched

    host = address.host
    try:
        with closing(_response(address, _checked(address, allows), seconds)) as response:
            return _answer(address, response, most, note)
    except exceptions.SSLError:
        raise FileUnusable(
            f"The connection to {host} is not safe: its certificate cannot be verified.",
            hint=_BY_HAND,
        ) from None
    except (exceptions.NewConnectionError, exceptions.ConnectTimeoutError):
        raise FileUnusable(f"{host} does not answer.", hint=_ONLINE) from None
    except exceptions.TimeoutError:
        raise too_slow(address) from None
    except (exceptions.HTTPError, OSError):
        raise FileUnusable(f"The answer of {host} is damaged or broke off.", hint=_LATER) from None


def too_slow(address: WebAddress) -> FileUnusable:
    """Return the refusal of a page that does not come in time."""
    return FileUnusable(f"{address} takes too long to fetch.", hint=_LATER)


def _checked(address: WebAddress, allows: Callable[[str], bool]) -> list[str]:
    """Return the numeric addresses of a host that may be connected to."""
    try:
        found = socket.getaddrinfo(address.host, address.port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        raise FileUnusable(f"{address.host} cannot be found.", hint=_ONLINE) from None
    numeric = dict.fromkeys(str(each[4][0]) for each in found)
    allowed = [each for each in numeric if allows(each)]
    if not allowed:
        raise FileUnusable(
            f"{address.host} is not a public address, and only those are fetched from.",
            hint=_BY_HAND,
        )
    return allowed[:_TRIED]


def _response(address: WebAddress, numeric: list[str], seconds: float) -> BaseHTTPResponse:
    from urllib3 import exceptions  # noqa: PLC0415

    for each in numeric[:-1]:
        with suppress(exceptions.NewConnectionError, exceptions.ConnectTimeoutError):
            return _asked(address, each, seconds)
    return _asked(address, numeric[-1], seconds)


def _asked(address: WebAddress, numeric: str, seconds: float) -> BaseHTTPResponse:
    return _pool(address, numeric, seconds).urlopen(
        "GET",
        address.target,
        headers=_ASKED | {"Host": address.place},
        redirect=False,
        retries=False,
        assert_same_host=False,
        preload_content=False,
    )


def _pool(address: WebAddress, numeric: str, seconds: float) -> HTTPConnectionPool:
    import urllib3  # noqa: PLC0415

    timeout = urllib3.Timeout(connect=seconds / 2, read=seconds)
    if address.scheme == "http":
        return urllib3.HTTPConnectionPool(numeric, address.port, timeout=timeout, block=True)
    return urllib3.HTTPSConnectionPool(
        numeric,
        address.port,
        timeout=timeout,
        block=True,
        ssl_context=ssl.create_default_context(),
        server_hostname=address.host,
        assert_hostname=address.host,
    )


def _answer(
    address: WebAddress,
    response: BaseHTTPResponse,
    most: int,
    note: Callable[[int, int], bool],
) -> Answer:
    place = response.headers.get("Location", "")
    if response.status in _MOVED and place:
        return Answer(address=address, leads_to=urljoin(str(address), place))
    if response.status != _OK:
        raise _refusal(address, response.status)
    return Answer(
        address=address,
        data=_body(address, response, most, note),
        media_type=response.headers.get("Content-Type", ""),
    )


def _refusal(address: WebAddress, status: int) -> FileUnusable:
    if status in _GONE:
        return FileUnusable(f"There is no page {address}.", hint="Check the address.")
    if status in _LOCKED:
        return FileUnusable(f"{address.host} does not hand out {address}.", hint=_BY_HAND)
    return FileUnusable(
        f"{address.host} answers {status} in place of the page {address}.", hint=_LATER
    )


def _body(
    address: WebAddress,
    response: BaseHTTPResponse,
    most: int,
    note: Callable[[int, int], bool],
) -> bytes:
    """Return the page, unpacked piece by piece, so that no bomb gets further than its first."""
    stated = response.headers.get("Content-Length", "")
    total = int(stated) if stated.isdecimal() and len(stated) < len(str(most)) + 9 else 0
    packed = response.headers.get("Content-Encoding", "").strip().lower() in CODINGS
    stream, data = GzipStream(), bytearray()
    while total <= most and len(data) <= most:
        if not note(response.tell(), total):
            break
        piece = response.read1(_CHUNK, decode_content=not packed)
        if not piece:
            if not stream.is_whole:
                raise OSError("the packed page ends before its end")
            return bytes(data)
        data += stream.unpacked(piece, most + 1 - len(data)) if packed else piece
    raise FileUnusable(
        f"{address} is too large: pages up to {most // 1_000_000} MB are fetched.", hint=_BY_HAND
    )
