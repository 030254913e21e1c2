"""Lets a process that reads foreign files fail rather than fill the machine."""

from __future__ import annotations

import sys
from contextlib import suppress
from ctypes import Structure, byref, c_int64, c_size_t, c_uint32, c_uint64, c_void_p, sizeof

_EXTENDED_LIMITS = 9
"""Which facts about a job object are set: those of `ExtendedLimits`."""
_PROCESS_MEMORY = 0x100
"""That the limit of memory for one process counts."""


class BasicLimits(Structure):
    """JOBOBJECT_BASIC_LIMIT_INFORMATION, as Windows lays it out."""

    _fields_ = (
        ("process_time", c_int64),
        ("job_time", c_int64),
        ("flags", c_uint32),
        ("least_working_set", c_size_t),
        ("most_working_set", c_size_t),
        ("processes", c_uint32),
        ("affinity", c_size_t),
        ("priority", c_uint32),
        ("scheduling", c_uint32),
    )


class ExtendedLimits(Structure):
    """JOBOBJECT_EXTENDED_LIMIT_INFORMATION, as Windows lays it out."""

    _fields_ = (
        ("basic", BasicLimits),
        ("io_counters", c_uint64 * 6),
        ("process_memory", c_size_t),
        ("job_memory", c_size_t),
        ("peak_process_memory", c_size_t),
        ("peak_job_memory", c_size_t),
    )


def limits_of(size: int) -> ExtendedLimits:
    """Return what a job object is told, so that each process in it gets so many bytes."""
    limits = ExtendedLimits()
    limits.basic.flags = _PROCESS_MEMORY
    limits.process_memory = size
    return limits


def limit_memory(size: int) -> None:
    """Give this process so many bytes of memory, where the platform can; -1 for no limit."""
    if sys.platform == "win32":
        if size > 0:
            with suppress(OSError, AttributeError):
                _join_job(limits_of(size))
        return
    with suppress(ImportError, OSError, ValueError):
        import resource  # noqa: PLC0415 - not on Windows

        resource.setrlimit(resource.RLIMIT_AS, (size, size))


def _join_job(limits: ExtendedLimits) -> None:
    """Put this process into a job object of its own, for as long as it lives."""
    if sys.platform == "win32":
        from ctypes import windll  # noqa: PLC0415 - only on Windows

        kernel = windll.kernel32
        kernel.CreateJobObjectW.restype = c_void_p
        kernel.GetCurrentProcess.restype = c_void_p
        job = c_void_p(kernel.CreateJobObjectW(None, None))
        kernel.SetInformationJobObject(job, _EXTENDED_LIMITS, byref(limits), sizeof(limits))
        kernel.AssignProcessToJobObject(job, c_void_p(kernel.GetCurrentProcess()))
