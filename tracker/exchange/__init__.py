"""Tabular and bibliographic files to and from domain rows. No SQL, no Qt."""

from __future__ import annotations
