"""Benchmarks that print ratios: `python -m bench` runs all, `python -m bench NAME…` some."""
