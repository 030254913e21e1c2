"""A process that asks for more than its limit fails; the machine goes on."""

from __future__ import annotations

import subprocess
import sys
from ctypes import c_size_t, sizeof

import pytest

from tracker.domain.memory_limit import ExtendedLimits, limit_memory, limits_of

PROGRAM = "from tracker.domain.memory_limit import limit_memory\nlimit_memory({size})\n{then}"


def run(size: int, then: str) -> subprocess.CompletedProcess[bytes]:
    program = PROGRAM.format(size=size, then=then)
    return subprocess.run(
        [sys.executable, "-c", program], capture_output=True, timeout=60, check=False
    )


def test_more_than_the_limit_is_refused_inside_the_process() -> None:
    done = run(400_000_000, "x = 'x' * 2_000_000_000")

    assert done.returncode == 1
    assert b"MemoryError" in done.stderr


def test_less_than_the_limit_is_given() -> None:
    assert run(1_000_000_000, "x = 'x' * 50_000_000").returncode == 0


def test_a_limit_may_be_none() -> None:
    limit_memory(-1)


def test_windows_is_told_the_limit_of_one_process() -> None:
    limits = limits_of(1_000_000_000)

    assert limits.process_memory == 1_000_000_000
    assert limits.basic.flags == 0x100
    assert limits.job_memory == 0


@pytest.mark.skipif(sizeof(c_size_t) != 8, reason="sizes on 64 bits")
def test_the_layout_is_the_one_that_windows_reads() -> None:
    assert sizeof(ExtendedLimits) == 144
    assert ExtendedLimits.process_memory.offset == 112
