"""`leanprm repl`: the community REPL's protocol on standard input and output."""

from __future__ import annotations

import sys
from concurrent.futures import CancelledError
from typing import BinaryIO

from leanprm.cli import _options
from leanprm.cli._console import build_progress
from leanprm.lean.sync import LoopThread
from leanprm.verify.community import Framing, Session, open_engine
from leanprm.verify.community.framing import encode
from leanprm.verify.community.replies import Json, error


def repl(
    project: _options.Project = None,
    timeout: _options.Timeout = _options.DEFAULTS.wall_s,
    memory: _options.Memory = _options.DEFAULTS.memory_mb,
    heartbeats: _options.Heartbeats = _options.DEFAULTS.max_heartbeats,
) -> None:
    """Speak the JSON protocol of leanprover-community/repl: a request, a blank line, an answer.

    What it accepts is never a verdict on a proof; `leanprm verify` gives one.
    """
    limits = _options.make_limits(timeout, memory, heartbeats)
    toolchain = _options.make_toolchain(project)
    with build_progress() as progress:
        engine = open_engine(toolchain, limits, progress)
    with LoopThread() as loop:
        session = Session(engine, toolchain, limits)
        try:
            serve(loop, session, sys.stdin.buffer, sys.stdout.buffer)
        finally:
            loop.run(session.close())


def serve(loop: LoopThread, session: Session, requests: BinaryIO, answers: BinaryIO) -> None:
    """Answer requests until their end.

    Raises:
        KeyboardInterrupt: On Ctrl-C between requests; one that is running is answered.
    """
    framing = Framing()
    while True:
        line = requests.readline()
        group = framing.feed(line)
        if group is not None:
            answers.write(encode(_answer(loop, session, group)))
            answers.flush()
        if not line:
            return


def _answer(loop: LoopThread, session: Session, group: bytes) -> Json:
    try:
        return loop.run(session.answer(group))
    except (KeyboardInterrupt, CancelledError):
        return error("Interrupted.")
