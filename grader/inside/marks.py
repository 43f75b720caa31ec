"""Functions that a suite with decoys calls while it runs: they note how far a test came, and change values.

Lives in the attempt, beside the learner's code: whoever reads all of this knows what is a decoy, and has worked for it.
"""

import contextlib
import sys
from collections.abc import Generator
from typing import Any

import pytest

from grader.decoys.literals import another_value
from grader.inside.equality import PLAIN, has_own_equality, is_plain
from grader.inside.guard import has_changed

#: The audit event of a mark: whoever only writes it down, without the suite's code, causes none.
MADE = "flowkata.mark"
_seen: dict[int, None] = {}
_changed: list[bool] = []
_changing: set[int] = set()
_module: set[str] = set()
_files: set[str] = set()
#: A class may say anything when it is asked for these; this is what Python itself keeps.
_kept_module = type.__dict__["__module__"].__get__
_kept_bases = type.__dict__["__mro__"].__get__


def begin(changing: tuple[int, ...], module: str, file: str) -> None:
    """From here on the values of these tokens are changed; the learner's module has this name and is this file."""
    _changing.update(changing)
    _module.add(module)
    _files.add(file)


def was_changed() -> bool:
    """Whether something that the tests use was not what it was, at any mark until now."""
    return bool(_changed)


def take_marks() -> tuple[int, ...]:
    """The marks since the last time they were taken."""
    marks = tuple(_seen)
    _seen.clear()
    return marks


def pass_by(token: int) -> None:
    """The test has begun, or has come to its end."""
    sys.audit(MADE, token)
    _seen[token] = None


def mark(token: int) -> None:
    """The test has come to what it asserts: when it first does, it is looked whether that still means the same."""
    if token in _seen:
        return
    sys.audit(MADE, token)
    _seen[token] = None
    if not _changed and has_changed():
        _changed.append(True)


def compared(token: int, value: object) -> object:
    """The value; marked where an object of the module's own says what it equals."""
    if type(value) not in PLAIN and has_own_equality(value, _files):
        sys.audit(MADE, token)
        _seen[token] = None
    return value


def pick(token: int, value: object) -> object:
    """The value, or another of its type that no honest module takes for it.

    What is an object of the module's, or of a class that the suite derived from one of them, is compared by the module
    itself, which may be wrong about it: a mark below zero.  The same where a value that stays is no plain one.
    """
    if token not in _changing:
        if not is_plain(value):
            sys.audit(MADE, -token)
            _seen[-token] = None
        return value
    if any(_is_learners(kind) for kind in _kept_bases(type(value))):
        sys.audit(MADE, -token)
        _seen[-token] = None
    return _other(value, token)


def _is_learners(kind: type) -> bool:
    try:
        name = _kept_module(kind)
    except AttributeError:  # whoever took the name of its module away from a class hides whose it is
        return False
    return type(name) is str and name in _module


def other_error(token: int, expected: object) -> object:
    """The exception that is expected, or one that nobody raises."""
    return _Nobodys if token in _changing else expected


@contextlib.contextmanager
def contained(token: int) -> Generator[None]:
    """In a decoy, what would end the session of all tests fails this one only."""
    try:
        yield
    except (KeyboardInterrupt, pytest.exit.Exception) as error:
        if token not in _changing:
            raise
        raise AssertionError("something else was expected") from error


class _Nobodys(BaseException):
    """An exception that no module can name."""


def _other(value: object, token: int) -> object:
    """One more item, or two that change places; where that is no sense, something that equals nothing else."""
    if type(value) in PLAIN:
        return another_value(value, token)
    if type(value) is list:
        return _other_items(value, token)
    if type(value) is tuple:
        return tuple(_other_items(list(value), token))
    if type(value) in (set, frozenset):
        return value | {("decoy", token)}  # type: ignore[operator]
    if type(value) is dict:
        return {**value, ("decoy", token): token}
    return type("Other", (), {})


def _other_items(items: list[Any], token: int) -> list[Any]:
    """Only what is plain is compared: an item may be the learner's."""
    if len(items) > 1 and all(type(item) in PLAIN for item in items[-2:]) and items[-1] != items[-2]:
        return [*items[:-2], items[-1], items[-2]]
    return [*items, token]
