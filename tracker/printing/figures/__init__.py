"""Lays counts out as figures, and writes those as SVG, PNG and PDF."""

from __future__ import annotations
