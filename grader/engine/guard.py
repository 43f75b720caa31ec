"""What the tests share with the learner's module, as it was before: built-in names, the seed, pytest, the probe.

Whoever changes one of these under the tests has changed the tests.  Remembered once a worker, before any fork, and
compared while tests run.  It lives beside the learner's code, as all of this: it makes forging evident, not impossible.
"""

import builtins
import os
import random
import sys
import types
from collections.abc import Iterator, Mapping
from operator import attrgetter
from typing import Any

#: What suites themselves replace for a while, to hear what is printed or to answer what is asked.
_SUITES_OWN = {"input", "print", "open", "breakpoint", "__build_class__"}
_MODULES = ("pytest", "_pytest.runner", "_pytest.python_api", "_pytest.raises", "grader.engine.marks", "grader.wire")
_CLASSES = (
    ("_pytest.python", "Function"),
    ("_pytest.reports", "TestReport"),
    ("_pytest.main", "Session"),
    ("pluggy._hooks", "HookCaller"),
    ("grader.engine.probe", "Probe"),
)
_KINDS = (types.FunctionType, types.BuiltinFunctionType, type, classmethod, staticmethod, property)
_SEED = b"KATA_SEED"

_code = attrgetter("__code__")
_spaces: list[tuple[Mapping[str, Any], tuple[str, ...]]] = []
_functions: list[types.FunctionType] = []
#: Holds what was seen, so that nothing else can ever be found at its place in memory.
_values: list[object] = []
_before: list[object] = []


def remember() -> None:
    """From here on, what is shared should stay as it is."""
    for space in _shared():
        found = {name: value for name, value in dict(space).items() if _is_fixed(name, value)}
        _spaces.append((space, tuple(found)))
        _values.extend(found.values())
        _functions.extend(value for value in found.values() if isinstance(value, types.FunctionType))
    _values.extend(map(_code, _functions))
    _before[:] = _now()


def _shared() -> Iterator[Mapping[str, Any]]:
    yield from (vars(builtins), vars(random), vars(random.Random))
    yield from (vars(sys.modules[name]) for name in _MODULES if name in sys.modules)
    yield from (vars(getattr(sys.modules[name], known)) for name, known in _CLASSES if name in sys.modules)


def _is_fixed(name: str, value: object) -> bool:
    return isinstance(value, _KINDS) and name not in _SUITES_OWN


def _now() -> list[object]:
    seen: list[object] = [tuple(map(id, map(space.get, names))) for space, names in _spaces]
    return [*seen, tuple(map(id, map(_code, _functions))), id(os.environ)]


def begin(seed: int) -> None:
    """The seed that the suite is to find."""
    _values.append(str(seed).encode())


def has_changed() -> bool:
    """Whether something that the tests use is not what it was."""
    data = getattr(os.environ, "_data", {})
    return _now() != _before or data.get(_SEED) != _values[-1]
