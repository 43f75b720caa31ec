"""Who says that a value equals another: Python, or an object of the learner's module.

Lives in the attempt, and asks no object for anything: a class may answer as it likes.
"""

import contextlib
import types
import weakref
from collections.abc import Callable, Collection, Iterator, Mapping
from itertools import chain
from typing import Any

#: Values whose equality nobody can say anything about, and that hold nothing else.
PLAIN = frozenset({int, float, complex, bool, str, bytes})
_LEAVES = PLAIN | {type(None)}
_HOLDERS = (list, tuple, set, frozenset, dict)
#: What asks another object whatever it is asked itself.
_PASSING_ON = {types.MappingProxyType, *weakref.ProxyTypes}
#: How deep holders are looked into.
_DEPTH = 4
#: What code is called that was made from a text.
_MADE = "<string>"
#: What Python itself keeps of a class, whatever the class says when it is asked.
_bases_of: Callable[[type], tuple[type, ...]] = type.__dict__["__mro__"].__get__
_names_of: Callable[[type], Mapping[str, Any]] = type.__dict__["__dict__"].__get__


def is_plain(value: object, depth: int = _DEPTH) -> bool:
    """Whether it is made of plain values only, as a literal is."""
    kind = type(value)
    return kind in _LEAVES or (
        kind in _HOLDERS and depth > 0 and all(is_plain(each, depth - 1) for each in _held(value))
    )


def is_own(value: object, files: Collection[str], depth: int = _DEPTH) -> bool:
    """Whether code of these files, or made from a text, says what the value equals, or something that it holds."""
    kind = type(value)
    if kind in _LEAVES:
        return False
    method = next(names["__eq__"] for names in map(_names_of, _bases_of(kind)) if "__eq__" in names)
    if kind in _PASSING_ON or _is_of(method, files):
        return True
    held = chain(
        _held(value) if issubclass(kind, _HOLDERS) else (), _kept(value) if type(method) is types.FunctionType else ()
    )
    return depth > 0 and any(is_own(each, files, depth - 1) for each in held)


def _held(value: Any) -> Iterator[object]:  # noqa: ANN401 - one of the holders, or of a class derived from one
    """What it holds; of what is plain nothing, as there is nothing to be seen in it."""
    holder = next(each for each in _HOLDERS if issubclass(type(value), each))
    for each in holder.__iter__(value):
        if type(each) not in _LEAVES:
            yield each
    if holder is dict:
        yield from dict.values(value)


def _kept(value: object) -> Iterator[object]:
    """What an object of the library's keeps in attributes: there its own `==` looks."""
    names = {name for kind in _bases_of(type(value)) for name in _slots(_names_of(kind).get("__slots__", ()))}
    with contextlib.suppress(AttributeError, TypeError):
        yield from object.__getattribute__(value, "__dict__").values()
    for name in names:
        with contextlib.suppress(AttributeError, TypeError):
            yield object.__getattribute__(value, name)


def _slots(told: object) -> tuple[str, ...]:
    return (told,) if type(told) is str else tuple(told) if type(told) in (tuple, list) else ()  # type: ignore[arg-type]


def _is_of(method: object, files: Collection[str]) -> bool:
    """Whether what is called for `==` is anything but Python's own, or a function of other people's.

    Those of `collections.abc` ask for the items one by one, which a class of the module's own may make as it likes.
    """
    if type(method) is types.FunctionType:
        file = method.__code__.co_filename
        return file in files or file == _MADE or "_collections_abc" in file
    return type(method) is not types.WrapperDescriptorType
