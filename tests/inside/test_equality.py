"""Who says that a value equals another, found out without asking it."""

import weakref
from collections import Counter, OrderedDict, UserList
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

import pytest

from grader.inside.equality import has_own_equality, is_plain

#: A module that defines values of many kinds; those in OWN say themselves what they equal.
MODULE = """
import contextlib
import weakref
from collections import ChainMap, UserDict, UserList
from collections.abc import Mapping
from fractions import Fraction
from types import MappingProxyType

class Equal:
    def __eq__(self, other):
        return True
    __hash__ = None

class Silent:
    pass

class Inherits(Equal, Silent):
    pass

class Number(int):
    def __eq__(self, other):
        return True
    __hash__ = int.__hash__

class Items(list):
    __eq__ = bool

class Liar(type):
    @property
    def __mro__(self):
        return (object,)
    def __getattribute__(self, name):
        raise AttributeError(name)

class Hidden(metaclass=Liar):
    __module__ = "builtins"
    __class__ = int
    def __eq__(self, other):
        return True

class Slotted(tuple):
    __slots__ = ()

def circle():
    items = []
    items.append(items)
    return items

kept = Equal()

class Table(Mapping):
    def __getitem__(self, key):
        return Equal()
    def __iter__(self):
        return iter([1])
    def __len__(self):
        return 1

@contextlib.contextmanager
def nothing():
    yield

class Wrapped:
    @nothing()
    def __eq__(self, other):
        return True
    __hash__ = None

half = Fraction(1, 2)
half._numerator = Equal()
listed = UserList()
listed.data = Equal()
OWN = {
    "an object": kept, "inherited": Inherits(), "a number": Number(3), "a list": Items([1]), "a hidden class": Hidden(),
    "in a list": [1, Equal()], "in a value": {1: Equal()}, "deep": [[(1, {"a": Equal()})]],
    "in a list of another kind": Slotted([Equal()]), "a proxy": weakref.proxy(kept), "made": made,
    "a view": MappingProxyType(Table()), "a mapping": Table(), "wrapped": Wrapped(),
    "a fraction": half, "a list of the library's": listed,
}
NOT_OWN = {"an object": Silent(), "a tuple": Slotted([1, "a"]), "a circle": circle(),
    "a view": MappingProxyType({"a": 1}), "a chain": ChainMap({}, {"a": 1}), "a table": UserDict(a=1)}
"""
FILE = "/somewhere/kata.py"
_space = {}
exec("class Made:\n    def __eq__(self, other):\n        return True", _space)
_names = {"made": _space["Made"]()}
exec(compile(MODULE, FILE, "exec"), _names)


@pytest.mark.parametrize("name", _names["OWN"])
def test_code_of_the_module_says_what_it_equals(name):
    assert has_own_equality(_names["OWN"][name], {FILE})


@dataclass
class _Theirs:
    number: int

    def __eq__(self, other):
        return True

    __hash__ = None


class _Pair(NamedTuple):
    one: int
    two: int


@pytest.mark.parametrize(
    "value",
    [
        *(
            1,
            1.5,
            "a",
            b"",
            None,
            ...,
            True,
            [],
            [1, [2]],
            {"a": (1,)},
            {1, 2},
            range(3),
            iter([1]),
            int,
            len,
            ValueError(1),
        ),
        *(Fraction(1, 2), Decimal(1), Counter("aab"), OrderedDict(a=1), UserList([1]), _Theirs(1), [_Theirs(2)]),
        *(_Pair(1, 2), weakref.ref(_Theirs), [1] * 10_000),
        *_names["NOT_OWN"].values(),
    ],
    ids=lambda value: f"{type(value).__name__} {str(value).partition(' at 0x')[0][:20]}",
)
def test_python_or_other_people_s_code_says_what_it_equals(value):
    assert not has_own_equality(value, {FILE})


@pytest.mark.parametrize("value", [1, "a", None, (), [1, "a", (None, {2: {3}})], {"a": [b"", 1.5]}, frozenset({1})])
def test_what_a_literal_could_say_is_plain(value):
    assert is_plain(value)


@pytest.mark.parametrize("value", [..., int, object(), [object()], {1: range(3)}, _names["Slotted"]([1]), iter([])])
def test_anything_else_is_not_plain(value):
    assert not is_plain(value)


def test_a_list_that_holds_itself_is_looked_into_no_deeper_than_to_the_end_of_patience():
    circle = _names["circle"]()
    assert (is_plain(circle), has_own_equality(circle, {FILE})) == (False, False)
