"""Addresses of pages: what a person may mean, and which of them are public."""

from __future__ import annotations

import ipaddress
import re
from dataclasses import dataclass
from urllib.parse import urlsplit

from tracker.domain.errors import FileUnusable

_PORTS = {"http": 80, "https": 443}
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
_WRITTEN = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://")
_HOST_AND_PORT = re.compile(r"[^/:]+:\d+(?:/|$)")
_LONGEST = 4_000
_NAT64 = ipaddress.IPv6Network("64:ff9b::/96")
_HINT = "Write it as https://example.org/article."


@dataclass(frozen=True, slots=True, kw_only=True)
class WebAddress:
    """The parts of an address; the host is in the letters that the net uses."""

    scheme: str
    host: str
    port: int
    target: str
    """Path and query."""

    @property
    def site(self) -> str:
        """The host without the `www.` that means nothing."""
        return self.host.removeprefix("www.")

    @property
    def place(self) -> str:
        """Host, and port where it is not the usual one: what a request names."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == _PORTS[self.scheme] else f"{host}:{self.port}"

    def __str__(self) -> str:
        return f"{self.scheme}://{self.place}{self.target}"


def is_web_address(text: str) -> bool:
    """Say whether a text is written as an address of any kind, rather than as a file name."""
    return bool(_WRITTEN.match(text.strip()))


def web_address(text: str) -> WebAddress:
    """Return the parts of an address; `https://` may be left out. Raises `FileUnusable`."""
    url = "".join(text.split())
    if not url:
        raise FileUnusable("No address is given.", hint=_HINT)
    if not _SCHEME.match(url) or _HOST_AND_PORT.match(url):
        url = f"https://{url}"
    if url.partition(":")[0].lower() not in _PORTS:
        raise FileUnusable(
            f"{_short(url)} is no address of the web: only http and https are fetched.",
            hint=_HINT,
        )
    try:
        return _parts(url)
    except ValueError:
        raise FileUnusable(f"{_short(url)} is no address.", hint=_HINT) from None


def _parts(url: str) -> WebAddress:
    parts = urlsplit(url)
    host = parts.hostname or ""
    if not host or len(url) > _LONGEST:
        raise ValueError(url)
    if "@" in parts.netloc:
        raise FileUnusable(
            f"The address of {host} holds a user name or a password.",
            hint="Leave it out; pages behind a login cannot be fetched.",
        )
    if ":" not in host:
        host = host.encode("idna").decode("ascii")
    scheme = parts.scheme.lower()
    query = f"?{parts.query}" if parts.query else ""
    return WebAddress(
        scheme=scheme,
        host=host,
        port=parts.port or _PORTS[scheme],
        target=f"{parts.path or '/'}{query}",
    )


def is_public(numeric: str) -> bool:
    """Say whether a numeric address is on the open net, also behind a translated form."""
    address = ipaddress.ip_address(numeric.partition("%")[0])
    if isinstance(address, ipaddress.IPv6Address):
        inner = [address.ipv4_mapped, address.sixtofour, *(address.teredo or ())]
        if address in _NAT64:
            inner.append(ipaddress.IPv4Address(int(address) & 0xFFFFFFFF))
        if not all(_is_open(each) for each in inner if each is not None):
            return False
        if address.ipv4_mapped is not None:
            return True
    return _is_open(address)


def _is_open(address: ipaddress.IPv4Address | ipaddress.IPv6Address) -> bool:
    return address.is_global and not address.is_multicast and not address.is_reserved


def _short(url: str) -> str:
    return url if len(url) <= 200 else f"{url[:200]}…"  # noqa: PLR2004 - fits a sentence
