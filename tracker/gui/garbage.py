"""Collects cyclic garbage on the window's thread only, and never for long.

Python may run its collector on any thread that allocates. A widget in a cycle would then be
destroyed by a worker, which Qt answers with a crash. So the automatic collector is switched off
and run from a timer, generation by generation as it would run by itself.

A look at everything takes 60 ms, most of it for modules that stay to the end; these are set aside,
and so is a window that was built and filled, until it closes.
"""

from __future__ import annotations

import gc
from typing import cast

from PySide6.QtCore import QCoreApplication, QObject, QTimer

_INTERVAL_MS = 1_000


class Collector(QObject):
    """Stands in for the automatic collector as long as the application lives."""

    def __init__(self, app: QCoreApplication) -> None:
        super().__init__(app)
        gc.disable()
        self.set_aside()
        self._timer = QTimer(self)
        self._timer.setInterval(_INTERVAL_MS)
        self._timer.timeout.connect(self.collect_due)
        self._timer.start()

    @staticmethod
    def install() -> Collector:
        """Return the application's collector, made on first use on the window's thread."""
        app = cast(QCoreApplication, QCoreApplication.instance())
        found = app.findChild(Collector)
        return found if isinstance(found, Collector) else Collector(app)

    @staticmethod
    def set_aside() -> None:
        """Look no more at what there is now, as it is there to stay."""
        gc.freeze()

    @staticmethod
    def take_back() -> None:
        """Look at everything again, because much of it is to go: a window closes."""
        gc.unfreeze()

    def collect_due(self) -> int:
        """Collect the oldest generation whose threshold is passed; return how much was freed."""
        due = [
            generation
            for generation, (count, threshold) in enumerate(
                zip(gc.get_count(), gc.get_threshold(), strict=True)
            )
            if threshold and count > threshold
        ]
        return gc.collect(due[-1]) if due else 0
