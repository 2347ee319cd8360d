"""Tasks on a Ray cluster: one actor a node, each with processes of its own.

Tasks are coarse and write to the folder of the set, which all nodes must share. A node that dies
gives its tasks back; they are done by the others.
"""

from __future__ import annotations

import socket
from collections.abc import Iterator, Sequence
from typing import Any

from leanprm._extras import need
from leanprm.data.engine import do, pool
from leanprm.data.tasks import Done, Job, Task
from leanprm.errors import InfrastructureError, LeanPrmError
from leanprm.lean.pool import usable_cores

_AHEAD = 2
_REACH_S = 10.0


class NodeWorker:
    """The actor of one node: a pool of processes, and calls that wait for a task each.

    Args:
        job: The job.
        workers: Processes of this node.
    """

    def __init__(self, job: Job, workers: int) -> None:
        self._pool = pool(job, workers)

    def run(self, task: Task) -> Done | LeanPrmError:
        """Do a task; what it raises on purpose comes back as a value."""
        try:
            return self._pool.submit(do, task).result()
        except LeanPrmError as error:
            return error


class RayEngine:
    """Does tasks on the nodes of a Ray cluster.

    Args:
        address: Of a running cluster; None for a cluster on this machine alone.
        nodes: At most as many nodes; None for all.
    """

    def __init__(self, address: str | None = None, nodes: int | None = None) -> None:
        self._ray = need("ray", "ray")
        self._address = address
        self._nodes = nodes

    def run(self, job: Job, tasks: Sequence[Task]) -> Iterator[Done]:
        """Do all tasks; the order of the results is not that of the tasks.

        Raises:
            InfrastructureError: If there is no cluster at the address, or no node is left.
            LeanPrmError: What a task raised.
        """
        if not tasks:
            return
        own = not self._ray.is_initialized()
        if own:
            self._connect()
        try:
            yield from self._run(job, tasks)
        finally:
            if own:
                self._ray.shutdown()

    def _connect(self) -> None:
        host, _, port = (self._address or "").rpartition(":")
        try:
            if host and port.isdecimal():
                # Ray itself tries for minutes and then ends the process.
                socket.create_connection((host.removeprefix("ray://"), int(port)), _REACH_S).close()
            self._ray.init(
                address=self._address,
                include_dashboard=False,
                log_to_driver=False,
                logging_level="ERROR",
            )
        except (OSError, ValueError, RuntimeError) as error:
            what = str(error).splitlines()[0]
            raise InfrastructureError(f"no Ray cluster: {what}", phase="start") from None

    def _run(self, job: Job, tasks: Sequence[Task]) -> Iterator[Done]:
        left = list(reversed(tasks))
        free = dict(self._actors(job))
        running: dict[Any, tuple[Any, Task]] = {}
        while left or running:
            for actor in free:
                while left and free[actor]:
                    free[actor] -= 1
                    task = left.pop()
                    running[actor.run.remote(task)] = actor, task
            if not running:
                raise InfrastructureError(
                    f"no node is left for {len(left)} tasks; run the same command again",
                    phase="build",
                )
            (ready,), _ = self._ray.wait(list(running), num_returns=1)
            actor, task = running.pop(ready)
            try:
                result = self._ray.get(ready)
            except self._ray.exceptions.RayError:
                free.pop(actor, None)
                left.append(task)
                continue
            if isinstance(result, LeanPrmError):
                raise result
            if actor in free:
                free[actor] += 1
            yield result

    def _actors(self, job: Job) -> list[tuple[Any, int]]:
        """An actor on each node, with how many tasks it holds at a time."""
        pin = need("ray.util.scheduling_strategies", "ray").NodeAffinitySchedulingStrategy
        found = []
        alive = [node for node in self._ray.nodes() if node["Alive"]]
        for node in alive[: self._nodes]:
            cores = int(node["Resources"].get("CPU", 0)) or usable_cores()
            slots = _AHEAD * cores
            actor = self._ray.remote(NodeWorker).options(
                max_concurrency=slots,
                num_cpus=0,
                scheduling_strategy=pin(node["NodeID"], soft=False),
            )
            found.append((actor.remote(job, cores), slots))
        return found
