"""Bounds on one Lean process and on one item of work."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Limits:
    """All limits, all finite by default.

    ==================  ==============================================================
    Field               Bounds
    ==================  ==============================================================
    `wall_s`            seconds of wall time for one proof (a check, or its audit)
    `max_heartbeats`    Lean's own deterministic limit per declaration, in thousands of
                        small allocations (`maxHeartbeats`)
    `max_rec_depth`     Lean's recursion limit (`maxRecDepth`)
    `memory_mb`         resident memory of one Lean process group, in MiB
    `reply_bytes`       size of one message from Lean
    `stderr_bytes`      how much of the end of stderr is kept
    `startup_s`         seconds until a new process answers
    `recycle_after`     documents after which a process is replaced
    `recycle_rss_mb`    resident memory after which an idle process is replaced, in MiB
    ==================  ==============================================================

    Raises:
        ValueError: If a limit is not positive and finite.
    """

    wall_s: float = 30.0
    max_heartbeats: int = 200_000
    max_rec_depth: int = 512
    memory_mb: int = 4096
    reply_bytes: int = 64 * 1024 * 1024
    stderr_bytes: int = 16 * 1024
    startup_s: float = 60.0
    recycle_after: int = 2_000
    recycle_rss_mb: int = 2048

    def __post_init__(self) -> None:
        for name, value in vars(self).items():
            if not 0 < value < float("inf"):
                raise ValueError(f"limit {name} must be positive and finite, not {value}")

    def options(self) -> dict[str, str]:
        """Lean options (`-D name=value`) that put these limits on every declaration."""
        return {
            "maxHeartbeats": str(self.max_heartbeats),
            "maxRecDepth": str(self.max_rec_depth),
        }
