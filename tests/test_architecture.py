"""The budgets of the house: small files, short functions, plain names, a test for each module.

What ruff, mypy and import-linter check by themselves is not repeated here, except for complexity,
whose limit is part of the budget.
"""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from fnmatch import fnmatch
from functools import cache
from pathlib import Path
from statistics import median, quantiles
from typing import TypeAlias

ROOT = Path(__file__).resolve().parent.parent
PROGRAM = ROOT / "tracker"
TESTS = ROOT / "tests"

TOP_LEVEL = {
    "pyproject.toml",
    "README.md",
    "LICENSE",
    "CHANGELOG.md",
    "constraints.txt",
    "tracker",
    "tests",
    "seeds",
    "resources",
}
"""All that may lie beside the dot-files."""

REFUSED_NAMES = {"util", "utils", "helper", "helpers", "common", "misc", "manager", "managers"}
REGISTRY_HOSTS = ("pypi" + ".org", "python" + "hosted.org", "npm" + "js.org", "crates" + ".io")
TEXT_FILES = {
    "",
    ".cfg",
    ".css",
    ".ini",
    ".json",
    ".md",
    ".py",
    ".qss",
    ".svg",
    ".toml",
    ".ts",
    ".txt",
    ".typ",
    ".yaml",
    ".yml",
}

LONGEST_FILE = 400
MEDIAN_FILE = 100
LONGEST_FUNCTION = 60
NINE_OF_TEN_FUNCTIONS = 30
COMPLEXITY = 8

Function: TypeAlias = ast.FunctionDef | ast.AsyncFunctionDef
Definition: TypeAlias = Function | ast.ClassDef


@cache
def modules() -> tuple[Path, ...]:
    """Return the modules of the program; generated migrations have rules of their own."""
    found = sorted(PROGRAM.rglob("*.py"))
    return tuple(path for path in found if "versions" not in path.parts)


@cache
def written_tests() -> tuple[Path, ...]:
    return tuple(sorted(TESTS.rglob("*.py")))


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), filename=str(path))


def name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def length(path: Path) -> int:
    return len(path.read_text(encoding="utf-8").splitlines())


def lines_in_functions(paths: tuple[Path, ...]) -> int:
    """Count what does something: tables of columns, words and sentences are data, not code."""
    count = 0
    for path in paths:
        lines = path.read_text(encoding="utf-8").splitlines()
        within = {
            number
            for function in functions(path)
            for number in range(function.lineno - 1, function.end_lineno or function.lineno)
        }
        count += sum(bool(lines[number].strip()) for number in within)
    return count


def functions(path: Path) -> Iterator[Function]:
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def lines_of(function: Function) -> int:
    return (function.end_lineno or function.lineno) - function.lineno + 1


def public_definitions(body: list[ast.stmt], prefix: str = "") -> Iterator[tuple[str, Definition]]:
    """Yield what others may use; what is defined inside a function is its own affair."""
    for node in body:
        if not isinstance(node, Definition) or node.name.startswith("_"):
            continue
        yield prefix + node.name, node
        if isinstance(node, ast.ClassDef):
            yield from public_definitions(node.body, f"{prefix}{node.name}.")


def is_overload(node: Definition) -> bool:
    return any(
        isinstance(mark, ast.Name) and mark.id == "overload" for mark in node.decorator_list
    )


def holds_code(path: Path) -> bool:
    """Say whether there is more than docstring, imports and a version in a module."""
    return any(
        not isinstance(node, ast.Expr | ast.Import | ast.ImportFrom | ast.Assign)
        for node in tree(path).body
    )


def calls(path: Path, attribute: str) -> Iterator[ast.Call]:
    for node in ast.walk(tree(path)):
        if (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Attribute)
            and node.func.attr == attribute
        ):
            yield node


def ignored_patterns() -> list[str]:
    lines = (ROOT / ".gitignore").read_text(encoding="utf-8").split()
    return [line.rstrip("/") for line in lines]


def own_files() -> Iterator[Path]:
    """Yield the text files of the repository, without what git ignores."""
    ignored = ignored_patterns()
    folders = [ROOT]
    while folders:
        for path in sorted(folders.pop().iterdir()):
            if path.name == ".git" or any(fnmatch(path.name, pattern) for pattern in ignored):
                continue
            if path.is_dir():
                folders.append(path)
            elif path.suffix in TEXT_FILES:
                yield path


def test_no_file_is_too_long():
    long = [
        f"{name(path)} has {length(path)} lines"
        for path in modules() + written_tests()
        if length(path) > LONGEST_FILE
    ]

    assert long == []


def test_half_of_the_modules_fit_on_two_screens():
    assert median(length(path) for path in modules()) <= MEDIAN_FILE


def test_no_function_is_too_long():
    long = [
        f"{name(path)}: {function.name} has {lines_of(function)} lines"
        for path in modules() + written_tests()
        for function in functions(path)
        if lines_of(function) > LONGEST_FUNCTION
    ]

    assert long == []


def test_nine_of_ten_functions_are_short():
    lengths = [lines_of(function) for path in modules() for function in functions(path)]

    assert quantiles(lengths, n=10)[-1] <= NINE_OF_TEN_FUNCTIONS


def test_no_function_is_too_complex():
    finished = subprocess.run(
        [
            sys.executable,
            *("-m", "ruff", "check", "--isolated", "--select", "C901", "--no-cache", "--quiet"),
            *("--output-format", "concise"),
            *("--config", f"lint.mccabe.max-complexity={COMPLEXITY}"),
            *("--exclude", "versions"),
            *(str(PROGRAM), str(TESTS)),
        ],
        capture_output=True,
        text=True,
        check=False,
    )

    assert finished.stdout + finished.stderr == ""


def test_no_name_says_nothing():
    refused = [
        name(path)
        for path in modules() + written_tests()
        if REFUSED_NAMES & set(path.relative_to(ROOT).with_suffix("").as_posix().split("/"))
        or REFUSED_NAMES & set(path.stem.split("_"))
    ]
    classes = [
        f"{name(path)}: {node.name}"
        for path in modules()
        for node in ast.walk(tree(path))
        if isinstance(node, ast.ClassDef)
        and node.name.lower().endswith(tuple(REFUSED_NAMES - {"common", "misc"}))
    ]

    assert refused + classes == []


def test_every_public_definition_says_why_it_exists():
    silent = [f"{name(path)}" for path in modules() if not ast.get_docstring(tree(path))]
    silent += [
        f"{name(path)}: {label}"
        for path in modules()
        for label, node in public_definitions(tree(path).body)
        if not is_overload(node) and not ast.get_docstring(node)
    ]

    assert silent == []


def test_every_function_says_what_it_returns():
    untyped = [
        f"{name(path)}: {function.name}"
        for path in modules()
        for function in functions(path)
        if function.returns is None
    ]

    assert untyped == []


def test_every_module_has_a_test_of_its_name():
    untested = [name(path) for path in modules() if not expected_test(path).exists()]

    assert untested == []


def expected_test(module: Path) -> Path:
    """Return where the test of a module lies; a package that only has a docstring needs none."""
    place = module.relative_to(PROGRAM)
    if place.name == "__init__.py" and not holds_code(module):
        return module
    if place.name == "__init__.py":
        return TESTS / place.parent / f"test_{module.parent.name}.py"
    return TESTS / place.with_name(f"test_{place.stem.strip('_')}.py")


def test_there_is_at_least_as_much_test_as_code():
    assert lines_in_functions(written_tests()) >= lines_in_functions(modules())


def test_parameters_are_called_alike_in_every_process():
    """Tests run in several processes, which must collect the same ones."""
    random = [
        f"{name(path)}:{call.lineno}"
        for path in written_tests()
        for function in functions(path)
        for mark in function.decorator_list
        for call in ast.walk(mark)
        if isinstance(call, ast.Call) and ast.unparse(call.func).endswith(("uuid", "uuid4"))
    ]

    assert random == []


def test_no_signal_is_connected_to_a_lambda():
    connected = [
        f"{name(path)}:{call.lineno}"
        for path in modules()
        for call in calls(path, "connect")
        if any(isinstance(argument, ast.Lambda) for argument in call.args)
    ]

    assert connected == []


def test_the_window_never_runs_the_event_loop_by_hand():
    by_hand = [
        f"{name(path)}:{call.lineno}"
        for path in modules()
        for call in calls(path, "processEvents")
    ]

    assert by_hand == []


def test_the_top_level_holds_only_what_was_agreed():
    ignored = ignored_patterns()
    surplus = [
        path.name
        for path in ROOT.iterdir()
        if path.name not in TOP_LEVEL
        and not path.name.startswith(".")
        and not any(fnmatch(path.name, pattern) for pattern in ignored)
    ]

    assert surplus == []


def test_no_file_names_the_host_of_a_registry():
    named = [
        f"{name(path)}: {host}"
        for path in own_files()
        for host in REGISTRY_HOSTS
        if host in path.read_text(encoding="utf-8", errors="replace")
    ]

    assert named == []
