"""A snapshot of everything that tests and the learner's module share, and comparison with it while tests run.

Built-in names, the seed, pytest and the probe: to change one of them is to change the tests.  The snapshot
is taken once a worker, before any fork; `audit` notes when the code of a function is replaced.  It lives
beside the learner's code, so it makes forging evident, not impossible.
"""

import builtins
import os
import random
import sys
import types
from collections.abc import Collection, Iterable, Iterator, Mapping
from itertools import islice
from operator import is_, itemgetter
from typing import Any

import pytest

#: What fixtures replace for a while, to hear what is printed or to answer what is asked.
_FIXTURES_OWN = frozenset({"input", "print", "open", "breakpoint", "__build_class__"})
#: Looked at whenever a test comes by a mark, and at its end: what tests use.
_MODULES = ("pytest", "_pytest.approx", "_pytest.python_api", "_pytest.raises")
#: Looked at when a test has ended: what reports on it.
_MODULES_BEHIND = (
    "_pytest.runner",
    "grader.inside.equality",
    "grader.inside.guard",
    "grader.inside.marks",
    "grader.inside.probe",
    "grader.wire",
)
_CLASSES_BEHIND = (
    ("_pytest.python", "Function"),
    ("_pytest.reports", "TestReport"),
    ("_pytest.main", "Session"),
    ("pluggy._hooks", "HookCaller"),
    ("grader.inside.probe", "Probe"),
    ("_pytest.raises", "AbstractRaises"),
    ("_pytest.raises", "RaisesExc"),
    ("_pytest._code.code", "ExceptionInfo"),
    ("unittest.case", "_AssertRaisesBaseContext"),
    ("unittest.case", "_AssertRaisesContext"),
    *((f"_pytest.{module}", kind) for module in ("approx", "python_api") for kind in ("ApproxScalar", "ApproxMapping")),
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
_SUITES_KINDS = (types.FunctionType, types.BuiltinFunctionType, type, types.ModuleType)
_SEED = b"KATA_SEED"


class KeptNamespace:
    """A namespace whose names should go on to mean the same; of what it holds only some kinds count."""

    def __init__(self, names: Mapping[str, Any], kinds: tuple[type, ...] = _KINDS) -> None:
        self._names = names
        self._kept = {name: value for name, value in dict(names).items() if isinstance(value, kinds)}
        self.let_go(_FIXTURES_OWN)

    def let_go(self, names: Collection[str]) -> None:
        """Allow these names to change."""
        self._kept = {name: value for name, value in self._kept.items() if name not in names}
        # All are looked up in one step: this is done several times in every test.
        self._look_up = itemgetter(*self._kept, *list(self._kept)[:1]) if self._kept else tuple
        self._meanings = tuple(self._kept.values())

    def is_kept(self) -> bool:
        """By identity: what is equal may be another all the same."""
        try:
            return all(map(is_, self._meanings, self._look_up(self._names)))
        except KeyError:
            return False


class _Shared:
    """All that is compared, and what has been heard; of this process, which runs one attempt."""

    def __init__(self) -> None:
        self.spaces: list[KeptNamespace] = []
        self.behind: list[KeptNamespace] = []
        self.below: list[KeptNamespace] = []
        self.suites: list[KeptNamespace] = []
        self.hidden: list[tuple[Mapping[str, Any], frozenset[str]]] = []
        self.hooks: list[tuple[Any, object]] = []
        self.patched: frozenset[str] = frozenset()
        self.bound: dict[str, object] | None = None
        self.environment: object = os.environ
        self.seed = b""
        self.modules = 0
        self.is_replaced = False


_shared = _Shared()


def remember_shared(manager: pytest.PytestPluginManager, pack: str) -> None:
    """From here on, what is shared should stay as it is; `pack` is the folder of what suites share."""
    _shared.below.extend(_of_pack(pack, list(sys.modules.values())))
    _shared.modules = len(sys.modules)
    shared = [vars(builtins), vars(random), vars(random.Random)]
    _shared.spaces.extend(map(KeptNamespace, [*shared, *_found(_MODULES, ())]))
    _shared.behind.extend(map(KeptNamespace, _found(_MODULES_BEHIND, _CLASSES_BEHIND)))
    _shared.below.extend(map(KeptNamespace, _found(_MODULES_BELOW, _CLASSES_BELOW)))
    impls = (impl for hook in vars(manager.hook).values() for impl in hook.get_hookimpls())
    _shared.hooks.extend((impl, impl.function) for impl in impls)


def _found(modules: tuple[str, ...], classes: tuple[tuple[str, str], ...]) -> Iterator[Mapping[str, Any]]:
    yield from (vars(sys.modules[name]) for name in modules if name in sys.modules)
    known = ((sys.modules.get(name), kind) for name, kind in classes)
    yield from (vars(getattr(module, kind)) for module, kind in known if hasattr(module, kind))


def begin(seed: int, pack: str, patched: Collection[str], bound: Mapping[str, str] | None) -> None:
    """The seed that the suite is to find, the folder of what suites share, the names that this one patches itself.

    `bound` are all its names with where they are from, None where nobody knows: looked up before any code of a learner.
    """
    _shared.bound = None if bound is None else {name: _meant(name, origin, patched) for name, origin in bound.items()}
    # To look at every module again would take as long as several tests: a fork copies each page that it touches.  One
    # that was taken out meanwhile, an exercise's namesake, moves the count by one.
    new = islice(reversed(sys.modules.values()), max(0, len(sys.modules) - _shared.modules) + 1)
    _shared.below.extend(_of_pack(pack, list(new)))
    _shared.environment, _shared.seed, _shared.patched = os.environ, str(seed).encode(), frozenset(patched)
    for space in [*_shared.spaces, *_shared.behind, *_shared.below] if patched else ():
        space.let_go(_shared.patched)


def _of_pack(pack: str, modules: Iterable[types.ModuleType]) -> Iterator[KeptNamespace]:
    files = ((module, getattr(module, "__file__", None) or "") for module in modules)
    return (KeptNamespace(vars(module)) for module, file in files if file.startswith(f"{pack}{os.sep}"))


#: What a name means of which nobody can tell: the suite's own, one of a module that is not there yet, one it patches.
_ITS_OWN = object()


def _meant(name: str, origin: str, patched: Collection[str]) -> object:
    """Return the object that a suite imports under a name; `_ITS_OWN` where that cannot be known."""
    module, colon, original = origin.partition(":")
    found = sys.modules.get(module)
    if found is None or name in patched or original in patched:
        return _ITS_OWN
    return vars(found).get(original, _ITS_OWN) if colon else found


def remember_suite(suite: Mapping[str, Any]) -> None:
    """Remember what the suite means by its names: to change that is to change the tests."""
    _shared.is_replaced |= _was_changed_at_import(suite)
    space = KeptNamespace(suite, _SUITES_KINDS)
    space.let_go(_shared.patched)
    _shared.suites.append(space)
    free = vars(builtins).keys() - suite.keys() - _shared.patched
    _shared.hidden.append((suite, frozenset(name for name in free if not name.startswith("__"))))


def _was_changed_at_import(suite: Mapping[str, Any]) -> bool:
    """The learner's module was imported before: a name that the suite does not bind was put there.

    What it imports from elsewhere must be what stood there before.
    """
    if _shared.bound is None:
        return False
    own = _shared.bound.keys() | _shared.patched
    is_added = any(name not in own and not name.startswith(("__", "@")) for name in suite)
    return is_added or any(
        suite.get(name, meant) is not meant for name, meant in _shared.bound.items() if meant is not _ITS_OWN
    )


def note_replaced_code() -> None:
    """Record that the code of some function was replaced; called by the audit hook."""
    _shared.is_replaced = True


def has_changed() -> bool:
    """Whether something that the tests use is not what it was."""
    is_kept = os.environ is _shared.environment and getattr(os.environ, "_data", {}).get(_SEED, b"") == _shared.seed
    return _shared.is_replaced or not is_kept or not _are_kept(_shared.spaces)


def has_reporting_changed() -> bool:
    """Whether what reports on the tests is another, a name of the suite is, or one hides what is built in."""
    is_open = all(names.isdisjoint(suite) for suite, names in _shared.hidden)
    return not is_open or not _are_kept(_shared.suites) or not _are_kept(_shared.behind)


def _are_kept(spaces: list[KeptNamespace]) -> bool:
    return all(space.is_kept() for space in spaces)


def has_runner_changed() -> bool:
    """Whether what runs below the tests is not what it was: too much to be compared in each of them."""
    impls = all(impl.function is function for impl, function in _shared.hooks)
    return not impls or not _are_kept(_shared.below)
