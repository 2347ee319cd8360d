"""Benchmarks: what is known of each, and their theorems."""

from leanprm.search.benchmarks.registry import Benchmark, benchmark, benchmarks, load_tasks
from leanprm.search.benchmarks.tasks import Task

__all__ = ["Benchmark", "Task", "benchmark", "benchmarks", "load_tasks"]
