"""Finds persons by their names, offices and forms of address."""

from __future__ import annotations
