"""Detection of comparisons that were decided by an `__eq__` defined in the learner's module.

Lives in the attempt, and asks no object for anything: a class may answer as it likes.
"""

import contextlib
import gc
import sys
import types
import weakref
from collections.abc import Callable, Collection, Iterator, Mapping
from typing import Any

#: Values whose equality nobody can say anything about, and that hold nothing else.
PLAIN = frozenset({int, float, complex, bool, str, bytes})
_LEAVES = PLAIN | {type(None)}
_HOLDERS = (list, tuple, set, frozenset, dict)
#: How deep holders are looked into.
_DEPTH = 4
#: What Python itself keeps of a class, whatever the class says when it is asked.
_bases_of: Callable[[type], tuple[type, ...]] = type.__dict__["__mro__"].__get__
_names_of: Callable[[type], Mapping[str, Any]] = type.__dict__["__dict__"].__get__


def is_plain(value: object, depth: int = _DEPTH) -> bool:
    """Whether it is made of plain values only, as a literal is."""
    kind = type(value)
    return kind in _LEAVES or (
        kind in _HOLDERS and depth > 0 and all(is_plain(each, depth - 1) for each in _held(value))
    )


def has_own_equality(value: object, files: Collection[str], depth: int = _DEPTH) -> bool:
    """Return True if an `__eq__` from these files, or created at run time, decides about the value or an item of it."""
    kind = type(value)
    if kind in _LEAVES:
        return False
    method = next(names["__eq__"] for names in map(_names_of, _bases_of(kind)) if "__eq__" in names)
    if kind in weakref.ProxyTypes or _is_of(method, kind, files):
        return True
    return depth > 0 and any(has_own_equality(each, files, depth - 1) for each in _asked(value, method))


def _asked(value: object, method: object) -> Iterator[object]:
    """Return the objects that the `==` of a value compares in its turn."""
    if issubclass(type(value), _HOLDERS):
        yield from _held(value)
    if type(value) is types.MappingProxyType:
        yield from gc.get_referents(value)
    if type(method) is types.FunctionType:
        yield from _kept(value)


def _held(value: Any) -> Iterator[object]:  # noqa: ANN401 - one of the holders, or of a class derived from one
    """Return the items of a container; nothing for a plain value."""
    holder = next(each for each in _HOLDERS if issubclass(type(value), each))
    for each in holder.__iter__(value):
        if type(each) not in _LEAVES:
            yield each
    if holder is dict:
        yield from dict.values(value)


def _kept(value: object) -> Iterator[object]:
    """Return the attributes that the `==` of a standard library object compares."""
    names = {name for kind in _bases_of(type(value)) for name in _slots(_names_of(kind).get("__slots__", ()))}
    with contextlib.suppress(AttributeError, TypeError):
        yield from object.__getattribute__(value, "__dict__").values()
    for name in names:
        with contextlib.suppress(AttributeError, TypeError):
            yield object.__getattribute__(value, name)


def _slots(told: object) -> tuple[str, ...]:
    return (told,) if type(told) is str else tuple(told) if type(told) in (tuple, list) else ()  # type: ignore[arg-type]


def _is_of(method: object, kind: type, files: Collection[str]) -> bool:
    """Whether what is called for `==` is anything but Python's own, or a function that stands in other people's module.

    Those of `collections.abc` ask for the items one by one, which a class of the module's own may make as it likes.
    """
    if type(method) is not types.FunctionType:
        return type(method) is not types.WrapperDescriptorType
    if not _stands_in_its_module(method, files) or method.__code__.co_filename in files:
        return True
    functions = (
        each for base in _bases_of(kind) for each in _names_of(base).values() if type(each) is types.FunctionType
    )
    return "_collections_abc" in method.__code__.co_filename and any(
        each.__code__.co_filename in files for each in functions
    )


def _stands_in_its_module(function: types.FunctionType, files: Collection[str]) -> bool:
    """Whether it is found in other people's module, where it says: what wraps a function of one's own is not."""
    found: object = sys.modules.get(function.__module__ or "")
    if getattr(found, "__file__", "") in files:
        return False
    for name in function.__qualname__.split("."):
        names = _names_of(found) if isinstance(found, type) else getattr(found, "__dict__", {})
        found = names.get(name)
    return found is function
