"""What stands in the cells that a print is measured beside."""

from __future__ import annotations

import json

import pytest

from tests.benchmarks.prints import _in_cells

RUNS = [{"text": ["in ", "force"], "style": "strong"}, {"note": 1}]


def test_cells_of_a_list_are_as_many_and_in_as_many_columns():
    rows = [{"cells": ["Treaty", RUNS, []], "whole": True}]
    column = {"title": ["Head"], "samples": [RUNS]}

    made = json.loads(_in_cells(json.dumps({"rows": rows, "columns": [column] * 3})))

    assert made == {"columns": 3, "cells": ["Treaty", "in force", ""]}


@pytest.mark.parametrize("key", ["runs", "lines"])
def test_words_of_other_documents_stand_in_five_columns_each_run_in_a_cell(key):
    blocks = [{"kind": "value", "label": "Status", key: [*RUNS, *RUNS]}]

    made = json.loads(_in_cells(json.dumps({"blocks": blocks})))

    assert made == {"columns": 5, "cells": ["in force", "in force"]}
