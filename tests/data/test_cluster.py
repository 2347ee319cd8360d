"""A build on a local Ray cluster: the same bytes, and a node that dies costs nothing."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from leanprm.data.build import build
from leanprm.data.cluster import NodeWorker, RayEngine
from leanprm.data.recipe import load_recipe
from leanprm.data.tasks import Job, plan
from leanprm.errors import InfrastructureError, InputError
from tests.data.test_build import files, make, write_recipe

ray = pytest.importorskip("ray")
pytestmark = [pytest.mark.long, pytest.mark.filterwarnings("ignore")]  # warnings of Ray itself


def test_no_cluster_at_that_address(tmp_path: Path) -> None:
    with pytest.raises(InfrastructureError, match="no Ray cluster"):
        build(
            load_recipe(write_recipe(tmp_path / "in")),
            tmp_path / "out",
            engine=RayEngine("127.0.0.1:1"),
        )


@pytest.fixture(scope="module")
def cluster() -> Iterator[None]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        ray.init(num_cpus=2, include_dashboard=False, log_to_driver=False, logging_level="ERROR")
        yield
        ray.shutdown()


def run(recipe: Path, out: Path) -> Any:
    return build(load_recipe(recipe), out, engine=RayEngine())


def test_the_same_set_as_without_a_cluster(cluster: None, tmp_path: Path) -> None:
    recipe = write_recipe(tmp_path / "in", 200)
    make(recipe, tmp_path / "local")
    built = run(recipe, tmp_path / "ray")
    assert (built.tasks, built.before) == (5, 0)
    assert files(tmp_path / "ray") == files(tmp_path / "local")


def test_errors_of_a_source_come_back(cluster: None, tmp_path: Path) -> None:
    from leanprm.data.cluster import RayEngine

    recipe = write_recipe(tmp_path / "in")
    loaded = load_recipe(recipe)
    tasks = plan(loaded)
    (tmp_path / "in" / "in.jsonl").unlink()
    done = list(RayEngine().run(Job(loaded.raw, loaded.base, tmp_path / "work"), tasks))
    assert sum(each.rejects.get("broken", 0) for each in done) == 1
    bad = {**loaded.raw, "contamination": {"files": ["none.jsonl"]}}
    with pytest.raises((InputError, InfrastructureError)):
        list(RayEngine().run(Job(bad, loaded.base, tmp_path / "work2"), tasks))


def test_a_node_that_dies_costs_nothing(cluster: None, tmp_path: Path) -> None:
    class TwoNodes(RayEngine):
        """Two actors on this machine; one is killed."""

        def _actors(self, job: Job) -> list[tuple[Any, int]]:
            remote = ray.remote(NodeWorker).options(max_concurrency=2, num_cpus=0)
            first, second = remote.remote(job, 1), remote.remote(job, 1)
            ray.kill(first)
            return [(first, 2), (second, 2)]

    recipe = write_recipe(tmp_path / "in", 100)
    make(recipe, tmp_path / "local")
    build(load_recipe(recipe), tmp_path / "ray", engine=TwoNodes())
    assert files(tmp_path / "ray") == files(tmp_path / "local")


def test_no_node_left(cluster: None, tmp_path: Path) -> None:
    class Dead(RayEngine):
        def _actors(self, job: Job) -> list[tuple[Any, int]]:
            actor = ray.remote(NodeWorker).options(num_cpus=0).remote(job, 1)
            ray.kill(actor)
            return [(actor, 2)]

    recipe = write_recipe(tmp_path / "in", 100)
    with pytest.raises(InfrastructureError, match="no node is left for 5 tasks"):
        build(load_recipe(recipe), tmp_path / "ray", engine=Dead())
    assert make(recipe, tmp_path / "ray").tasks == 5
