"""How fast the program is beside the raw limit: `python -m tests.benchmarks`."""
