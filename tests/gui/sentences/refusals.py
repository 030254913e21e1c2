"""Reads from the source which sentences the program can say, with a mark for each hole."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cached_property
from importlib import import_module
from itertools import product
from pathlib import Path

from tracker.domain import errors

ROOT = Path(__file__).parents[3]
HOLE = "§"
MUTE_ROOMS = ("cli", "gui")
"""Rooms whose words the window does not get from elsewhere: it never sees or itself translates."""
REFUSALS = {name for name, kind in vars(errors).items() if isinstance(kind, type)} - {
    "annotations"
}
REMARKS = {
    "Problem": (slice(0), "message"),
    "ImportProblem": (slice(0), "what"),
    "problem": (slice(1, 2), "what"),
    "refused": (slice(1, 2), "what"),
    "skipped": (slice(1, 2), "what"),
    "Notice": (slice(2, 4), "message"),
    "notice": (slice(2, 4), "message"),
    "remark": (slice(2, 3), "sentence"),
}
"""Calls that say something about a record or a row: where among their arguments."""
FRAGMENTS = {"PartyReading": ["remark"], "DateReading": ["problem", "remark"], "Cleaned": []}
"""Calls whose words stand inside a sentence: as their second argument, or by these names."""
FRAGMENTARY = ("_remark", "oddity")
"""Functions that return such words."""
TELLING = {"excess", "guess", "hint", "noun", "reason", "said", "sentence", "what", "words"}
"""Names of variables that hold the program's own words; others hold the user's."""
FINDINGS = {
    "tracker/db/integrity.py": ("_structure", "_originals", "_texts"),
    "tracker/db/ledger.py": ("_compared",),
    "tracker/db/location.py": ("warning_for",),
}
"""Functions that yield or return sentences, for the list of problems and for the bar."""


class Module:
    """One source file, and what its sentences are made of."""

    def __init__(self, path: Path) -> None:
        self.name = str(path.relative_to(ROOT))
        self.tree = ast.parse(path.read_text(encoding="utf-8"))
        self.live = import_module(self.name.removesuffix(".py").replace("/", "."))

    @cached_property
    def functions(self) -> dict[str, ast.FunctionDef]:
        """All functions and methods by name."""
        return {n.name: n for n in ast.walk(self.tree) if isinstance(n, ast.FunctionDef)}

    def owners(self) -> Iterator[tuple[ast.FunctionDef, ast.Call]]:
        """Yield each call inside a function with the innermost function around it."""
        for function in self.functions.values():
            for node in ast.walk(function):
                if isinstance(node, ast.Call):
                    yield function, node

    def refusals(self) -> Iterator[str]:
        """Yield what is said where a refusal or a problem is made."""
        for function, call in self.owners():
            name = _called(call)
            if name in REFUSALS or (name == "cls" and self.name.endswith("errors.py")):
                for node in (*call.args[:1], *_named(call, "hint")):
                    yield from self.said(node, function)
            elif name in REMARKS:
                places, keyword = REMARKS[name]
                said = (*_named(call, keyword), *_named(call, "hint"))
                for node in (*call.args[places], *said):
                    yield from self.said(node, function)
            elif self.name.endswith("errors.py") and ast.unparse(call.func) == "super().__init__":
                for node in (*call.args[:1], *_named(call, "hint")):
                    yield from self.said(node, function)

    def findings(self) -> Iterator[str]:
        """Yield what is said by functions that hand out sentences."""
        for name in FINDINGS.get(self.name, ()):
            function = self.functions[name]
            for node in ast.walk(function):
                if isinstance(node, ast.Yield | ast.Return) and node.value is not None:
                    value = node.value
                    value = value.elts[1] if isinstance(value, ast.Tuple) else value
                    yield from self.said(value, function)

    def fragments(self) -> Iterator[str]:
        """Yield what is said inside sentences about a cell."""
        for function, call in self.owners():
            keywords = FRAGMENTS.get(_called(call))
            if keywords is not None:
                named = [node for keyword in keywords for node in _named(call, keyword)]
                for node in (*call.args[1:2], *named):
                    yield from self.said(node, function)
        for function in filter(None, map(self.functions.get, FRAGMENTARY)):
            for node in ast.walk(function):
                if isinstance(node, ast.Return) and node.value is not None:
                    yield from self.said(node.value, function)

    def said(self, node: ast.expr, function: ast.FunctionDef) -> list[str]:
        """Return all that an expression can say; nothing where that is made elsewhere."""
        found: list[str] = []
        match node:
            case ast.Constant(value=str(text)):
                found = [text] if text else []
            case ast.JoinedStr(values=parts):
                pieces = [self._piece(part, function) for part in parts]
                found = ["".join(each) for each in product(*pieces)]
            case ast.IfExp(body=body, orelse=other):
                found = self.said(body, function) + self.said(other, function)
            case ast.BoolOp(values=values):
                found = [words for value in values for words in self.said(value, function)]
            case ast.BinOp(left=left, right=right):
                ends = product(self.said(left, function), self.said(right, function))
                found = [f"{first}{last}" for first, last in ends]
            case ast.Call():
                found = self._from_call(node, function)
            case ast.Name(id=name):
                found = self._from_name(name, function)
        return found

    def _piece(self, part: ast.expr, function: ast.FunctionDef) -> list[str]:
        if isinstance(part, ast.FormattedValue):
            inner = part.value
            named = isinstance(inner, ast.Name | ast.IfExp | ast.BoolOp | ast.Constant)
            return (self.said(inner, function) if named else []) or [HOLE]
        return self.said(part, function)

    def _from_call(self, call: ast.Call, function: ast.FunctionDef) -> list[str]:
        if isinstance(call.func, ast.Attribute):
            told = self.said(call.func.value, function)
            if call.func.attr == "format":
                return [words.replace("{}", HOLE) for words in told]
            if call.func.attr in ("strip", "rstrip"):
                return told
            if call.func.attr == "get" and call.args[1:]:
                return self.said(call.args[1], function)
        if _called(call) == "str":
            return self.said(call.args[0], function)
        return []

    def _from_name(self, name: str, function: ast.FunctionDef) -> list[str]:
        known = getattr(self.live, name, None)
        if isinstance(known, str):
            return [known]
        if name not in TELLING:
            return []
        names = [argument.arg for argument in function.args.args]
        if name in names:
            return self._from_callers(function, names, name)
        return [
            words
            for node in ast.walk(function)
            if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == name
            for words in self.said(node.value, function)
        ]

    def _from_callers(self, called: ast.FunctionDef, names: list[str], name: str) -> list[str]:
        place = names.index(name) - (names[0] in ("self", "cls"))
        found = []
        for function, call in self.owners():
            if _called(call) == called.name and function is not called:
                given = [*call.args[place : place + 1], *_named(call, name)]
                found += [words for node in given for words in self.said(node, function)]
        return found


def _called(call: ast.Call) -> str:
    return ast.unparse(call.func).rpartition(".")[2]


def _named(call: ast.Call, name: str) -> list[ast.expr]:
    return [keyword.value for keyword in call.keywords if keyword.arg == name]


def modules() -> list[Path]:
    """Return the files of all rooms whose words may reach the window."""
    return [
        path
        for path in sorted((ROOT / "tracker").glob("*/**/*.py"))
        if path.relative_to(ROOT).parts[1] not in MUTE_ROOMS and "migrations" not in path.parts
    ]


def sentences(path: Path) -> set[str]:
    """Return the sentences of a file."""
    module = Module(path)
    return {*module.refusals(), *module.findings()}


def sentence_parts(path: Path) -> set[str]:
    """Return what a file says inside sentences about a cell."""
    return set(Module(path).fragments())
