"""The record panel: one record shown, edited, decided and taken apart."""

from __future__ import annotations
