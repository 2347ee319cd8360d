"""One Lean for all sessions of these tests, and a way to ask it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from leanprm.lean.limits import Limits
from leanprm.lean.sync import LoopThread
from leanprm.lean.toolchain import Toolchain
from leanprm.verify.community import Framing, Session, open_engine
from leanprm.verify.community.framing import encode
from leanprm.verify.community.native import NativeEngine

Ask = Callable[[bytes], str]
"""Requests in, all answers out."""


def converse(session: Session, loop: LoopThread, requests: bytes) -> str:
    """All answers of a session to these requests."""
    framing = Framing()
    said = b""
    for line in [*requests.splitlines(keepends=True), b""]:
        group = framing.feed(line)
        if group is not None:
            said += encode(loop.run(session.answer(group)))
    return said.decode()


@pytest.fixture(scope="session")
def loop() -> Iterator[LoopThread]:
    with LoopThread() as thread:
        yield thread


@pytest.fixture(scope="session")
def engine(toolchain: Toolchain, loop: LoopThread) -> Iterator[NativeEngine]:
    opened = open_engine(toolchain, Limits())
    assert isinstance(opened, NativeEngine)
    yield opened
    loop.run(opened.close())


@pytest.fixture
def session(engine: NativeEngine, toolchain: Toolchain) -> Session:
    return Session(engine, toolchain, Limits())


@pytest.fixture
def ask(session: Session, loop: LoopThread) -> Ask:
    """A conversation with a session of its own."""

    return lambda requests: converse(session, loop, requests)


@pytest.fixture
def say(session: Session, loop: LoopThread) -> Callable[..., Any]:
    """One request, given as fields."""
    import json

    def run(**fields: Any) -> Any:
        return loop.run(session.answer(json.dumps(fields).encode()))

    return run
