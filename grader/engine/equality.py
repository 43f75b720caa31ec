"""Who says that a value equals another: Python, or an object of the learner's module.

Lives in the attempt, and asks no object for anything: a class may answer as it likes.
"""

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
    if kind in weakref.ProxyTypes or _says_itself(kind, files):
        return True
    return issubclass(kind, _HOLDERS) and depth > 0 and any(is_own(each, files, depth - 1) for each in _held(value))


def _held(value: Any) -> Iterator[object]:  # noqa: ANN401 - one of the holders, or of a class derived from one
    """What it holds; of what is plain nothing, as there is nothing to be seen in it."""
    holder = next(each for each in _HOLDERS if issubclass(type(value), each))
    for each in holder.__iter__(value):
        if type(each) not in _LEAVES:
            yield each
    if holder is dict:
        yield from dict.values(value)


def _says_itself(kind: type, files: Collection[str]) -> bool:
    """Whether what is called for `==` is anything but Python's own, or a function of other people's."""
    method = next(names["__eq__"] for names in map(_names_of, _bases_of(kind)) if "__eq__" in names)
    if type(method) is types.FunctionType:
        return method.__code__.co_filename in files or method.__code__.co_filename == _MADE
    return type(method) is not types.WrapperDescriptorType
