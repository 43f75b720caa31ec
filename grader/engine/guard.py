"""What the tests share with the learner's module, as it was before: built-in names, the seed, pytest, the probe.

Whoever changes one of these under the tests has changed the tests.  Remembered once a worker, before any fork, and
compared while tests run; that the code of a function is replaced is told by `audit`.  It lives beside the learner's
code, as all of this: it makes forging evident, not impossible.
"""

import builtins
import os
import random
import sys
import types
from collections.abc import Iterator, Mapping
from operator import is_
from typing import Any

import pytest

#: What suites themselves replace for a while, to hear what is printed or to answer what is asked.
_SUITES_OWN = {"input", "print", "open", "breakpoint", "__build_class__"}
#: Looked at whenever a test comes by a mark: what tests use, and what reports on them.
_MODULES = ("pytest", "_pytest.runner", "_pytest.python_api", "_pytest.raises", "grader.engine.marks", "grader.wire")
_CLASSES = (
    ("_pytest.python", "Function"),
    ("_pytest.reports", "TestReport"),
    ("_pytest.main", "Session"),
    ("pluggy._hooks", "HookCaller"),
    ("grader.engine.probe", "Probe"),
)
#: Looked at twice a run: what runs below a test.
_MODULES_BELOW = (
    "_pytest.main",
    "_pytest.outcomes",
    "_pytest.python",
    "_pytest.unittest",
    "pluggy._callers",
    "pluggy._hooks",
    "pluggy._manager",
    "unittest.case",
)
_CLASSES_BELOW = (
    ("_pytest.runner", "CallInfo"),
    ("_pytest.runner", "SetupState"),
    ("pluggy._hooks", "HookImpl"),
    ("pluggy._manager", "PluginManager"),
    ("unittest.case", "TestCase"),
    ("unittest.case", "_Outcome"),
)
_KINDS = (types.FunctionType, types.BuiltinFunctionType, type, classmethod, staticmethod, property)
_SEED = b"KATA_SEED"

#: A namespace, the names in it that should go on to mean the same, and what they mean.
_Space = tuple[Mapping[str, Any], tuple[str, ...], tuple[object, ...]]

_spaces: list[_Space] = []
_below: list[_Space] = []
_hooks: list[tuple[Any, object]] = []
_seeds: list[tuple[object, bytes]] = []
_replaced: list[bool] = []


def remember(manager: pytest.PytestPluginManager) -> None:
    """From here on, what is shared should stay as it is."""
    shared = [vars(builtins), vars(random), vars(random.Random)]
    _spaces.extend(map(_fixed, [*shared, *_found(_MODULES, _CLASSES)]))
    _below.extend(map(_fixed, _found(_MODULES_BELOW, _CLASSES_BELOW)))
    impls = (impl for hook in vars(manager.hook).values() for impl in hook.get_hookimpls())
    _hooks.extend((impl, impl.function) for impl in impls)


def _found(modules: tuple[str, ...], classes: tuple[tuple[str, str], ...]) -> Iterator[Mapping[str, Any]]:
    yield from (vars(sys.modules[name]) for name in modules if name in sys.modules)
    known = ((sys.modules.get(name), kind) for name, kind in classes)
    yield from (vars(getattr(module, kind)) for module, kind in known if hasattr(module, kind))


def _fixed(space: Mapping[str, Any]) -> _Space:
    found = {name: value for name, value in dict(space).items() if _is_fixed(name, value)}
    return space, tuple(found), tuple(found.values())


def _is_fixed(name: str, value: object) -> bool:
    return isinstance(value, _KINDS) and name not in _SUITES_OWN


def _is_kept(space: _Space) -> bool:
    """By identity: what is equal may be another all the same."""
    names, meanings = space[1:]
    return all(map(is_, map(space[0].get, names), meanings))


def begin(seed: int, pack: str) -> None:
    """The seed that the suite is to find, and the folder of modules that the pack's suites share."""
    files = ((module, getattr(module, "__file__", None) or "") for module in list(sys.modules.values()))
    _below.extend(_fixed(vars(module)) for module, file in files if file.startswith(f"{pack}{os.sep}"))
    _seeds.append((os.environ, str(seed).encode()))


def was_replaced() -> None:
    """Somebody has put other code into a function, whichever it is."""
    _replaced.append(True)


def has_changed() -> bool:
    """Whether something that the tests use is not what it was."""
    begun = _seeds[-1:]
    is_kept = all(os.environ is known and getattr(known, "_data", {}).get(_SEED) == seed for known, seed in begun)
    return bool(_replaced) or not is_kept or not all(map(_is_kept, _spaces))


def has_changed_below() -> bool:
    """The same for what runs below the tests: too much to be compared in each of them."""
    return any(impl.function is not function for impl, function in _hooks) or not all(map(_is_kept, _below))
