"""A web server on this machine's loopback, whose answers a test lays down."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Event, Thread

HTML = {"Content-Type": "text/html; charset=utf-8"}
WORDS = (
    "Mexico and Belize signed a memorandum of understanding on police training in Belmopan on"
    " 4 May 2021. The two governments will exchange instructors and share what they learn."
)
PAGE = (
    "<html><head><title>Deal</title></head><body><article><h1>Neighbours sign</h1>"
    f"<p>{WORDS}</p><p>{WORDS}</p></article></body></html>"
).encode()


@dataclass(frozen=True)
class Reply:
    """What is answered at one path."""

    body: bytes = PAGE
    status: int = 200
    headers: dict[str, str] = field(default_factory=lambda: dict(HTML))
    hangs: bool = False
    """Whether the body never comes."""


class WebServer:
    """Answers from `replies`, and notes what it was asked."""

    def __init__(self) -> None:
        self.replies: dict[str, Reply] = {}
        self.asked: list[tuple[str, str]] = []
        """Path and named host of each request."""
        self.release = Event()
        self.port = 0

    def url(self, path: str = "/story", host: str = "127.0.0.1") -> str:
        """Return the address of a path."""
        return f"http://{host}:{self.port}{path}"

    def put(self, path: str = "/story", reply: Reply | None = None, **facts: object) -> str:
        """Lay down an answer and return its address."""
        self.replies[path] = reply or Reply(**facts)  # type: ignore[arg-type]
        return self.url(path)


@contextmanager
def web_server() -> Iterator[WebServer]:
    """Serve on a free port of the loopback while the block runs."""
    served = WebServer()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            served.asked.append((self.path, self.headers.get("Host", "")))
            reply = served.replies.get(self.path, Reply(b"gone", 404))
            self.send_response(reply.status)
            for name, value in reply.headers.items():
                self.send_header(name, value)
            self.end_headers()
            if reply.hangs:
                self.wfile.flush()
                served.release.wait(30)
            else:
                self.wfile.write(reply.body)

        def log_message(self, *_words: object) -> None:
            """Say nothing."""

    class Server(ThreadingHTTPServer):
        def handle_error(self, *_words: object) -> None:
            """Say nothing of readers that hang up."""

    with Server(("127.0.0.1", 0), Handler) as server:
        served.port = server.server_port
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        thread.start()
        try:
            yield served
        finally:
            served.release.set()
            server.shutdown()
