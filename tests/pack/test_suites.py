"""What is read from a suite's source without running it: test functions, tasks, rules, statements by line."""

import ast
from textwrap import dedent

import pytest

from grader.pack.bindings import find_bindings, find_patched_names
from grader.pack.skips import find_switched_off_tests
from grader.pack.suites import function_of, functions, statement_at

SUITE = dedent('''
    import unittest
    import pytest


    @pytest.mark.task(2)
    def test_second():
        """It stays
        finished."""
        assert 1 == (
            2
        )


    @pytest.mark.parametrize("n", [1, 2])
    @pytest.mark.task(1)
    async def test_first(n): assert n


    def helper():
        pass


    class TestMore(unittest.TestCase):
        def test_third(self):
            with self.subTest():
                for n in range(3):
                    self.fail()
''').encode()


def line_of(text):
    return SUITE[: SUITE.index(text)].count(b"\n") + 1


def unparsed(line):
    statement = statement_at(SUITE, line)
    return ast.unparse(statement) if statement else None


@pytest.mark.parametrize(
    ("test_id", "name"),
    [
        ("test_x", "test_x"),
        ("test_x[3]", "test_x"),
        ("TestCase::test_x", "test_x"),
        ("TestCase::test_x[a::b-[1]]", "test_x"),
        ("Outer::Inner::test_x", "test_x"),
    ],
)
def test_weights_and_messages_are_keyed_by_the_function_alone(test_id, name):
    assert function_of(test_id) == name


def test_test_functions_are_found_in_the_order_of_the_file():
    assert list(functions(SUITE)) == ["test_second", "test_first", "TestMore::test_third"]


def test_a_task_stands_in_a_mark():
    assert {name: found.task for name, found in functions(SUITE).items()} == {
        "test_second": 2,
        "test_first": 1,
        "TestMore::test_third": None,
    }


def test_a_rule_is_the_docstring_on_one_line():
    assert functions(SUITE)["test_second"].rule == "It stays finished."
    assert functions(SUITE)["TestMore::test_third"].rule == ""


def test_any_line_of_a_statement_leads_to_it():
    first = line_of(b"assert 1 == (")
    assert {unparsed(first), unparsed(first + 1), unparsed(first + 2)} == {"assert 1 == 2"}


def test_the_innermost_statement_wins():
    assert unparsed(line_of(b"self.fail()")) == "self.fail()"


def test_of_two_statements_on_one_line_the_inner_one_wins():
    assert unparsed(line_of(b"async def test_first")) == "assert n"


def test_a_line_without_a_statement_leads_nowhere():
    assert unparsed(1) is None
    assert unparsed(10_000) is None


@pytest.mark.parametrize("broken", [b"def (:", b"x = '\0'", b"x = " + b"-" * 100_000 + b"1", b"\xff\xfe"])
def test_a_suite_that_does_not_parse_has_no_functions_and_raises_nothing(broken):
    assert functions(broken) == {}
    assert statement_at(broken, 1) is None


SWITCHES = {
    "@unittest.skip('later')": True,
    "@skip": True,
    "@unittest.expectedFailure": True,
    "@pytest.mark.skip": True,
    "@pytest.mark.skip(reason='later')": True,
    "@mark.xfail": True,
    "@pytest.mark.xfail(reason='later', strict=True)": True,
    "@pytest.mark.xfail(sys.platform == 'win32', reason='there')": False,
    "@pytest.mark.xfail(condition=OLD)": False,
    "@pytest.mark.skipif(OLD, reason='old')": False,
    "@unittest.skipUnless(NEW, 'old')": False,
    "@pytest.mark.task(2)": False,
}


@pytest.mark.parametrize("decorator", SWITCHES)
def test_a_decorator_without_a_condition_switches_a_test_off(decorator):
    suite = f"{decorator}\n@other\ndef test_later(): pass\n\ndef test_it(): pass\n"
    assert find_switched_off_tests(suite.encode()) == ({"test_later"} if SWITCHES[decorator] else set())


def test_what_is_inherited_is_switched_off_where_it_is_inherited_as_well():
    base = "class TestA(TestCase):\n    @expectedFailure\n    def test_one(self): pass\n"
    base += "    @skip\n    def test_two(self): pass\n"
    more = "class TestB(TestA):\n    def test_two(self): pass\nclass TestC(TestB): pass\n"
    loop = "class TestD(TestD): pass\n"
    abstract = "@skip\nclass Base(TestCase):\n    def test_one(self): pass\n    @skip\n    def test_two(self): pass\n"
    more += "class TestE(Base):\n    __unittest_skip__ = False\n"
    off = find_switched_off_tests((base + more + loop + abstract).encode()) - {"Base::test_one", "Base::test_two"}
    assert off == {"TestA::test_one", "TestA::test_two", "TestB::test_one", "TestC::test_one", "TestE::test_two"}


def test_a_class_is_switched_off_with_all_that_is_in_it():
    inner = "class TestB:\n        def test_it(self): pass\n"
    suite = f"@mark.skip\nclass TestA:\n    {inner}\nclass TestB:\n    def test_it(self): pass\n"
    assert find_switched_off_tests(suite.encode()) == {"TestA::TestB::test_it"}


def test_of_two_tests_of_one_name_the_last_one_is_meant():
    assert find_switched_off_tests(b"@mark.skip\ndef test_it(): pass\n\ndef test_it(): assert 1\n") == set()


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("monkeypatch.setattr(builtins, 'sorted', str)", ("sorted",)),
        ("monkeypatch.setattr('random.seed', str)", ("seed",)),
        ("monkeypatch.delattr(random, 'random')", ("random",)),
        ("with mock.patch('random.random'): pass", ("random",)),
        ("with mock.patch.object(random, 'choice'): pass", ("choice",)),
        ("mocker.spy(random, 'choice')", ("choice",)),
        ("mock.patch.multiple(random, choice=1, sample=2)", ("choice", "sample")),
        ("setattr(random, 'seed', str)", ("seed",)),
        ("random.seed = str", ("seed",)),
        ("del random.seed", ("seed",)),
        ("global found", ("found",)),
        ("random.seed(1)", ()),
        ("assert kata.f('sorted') == sorted('random')", ()),
    ],
)
def test_what_a_suite_patches_itself(line, names):
    assert find_patched_names(f"def test_it():\n    {line}\n".encode()) == names


BOUND = """
from __future__ import annotations
import os.path, json as j
from itertools import count as c, chain
from kata import f
import kata
try:
    from fast import thing
except ImportError as error:
    from slow import thing

LIMIT, (low, *rest) = 3, (1, 2)
for each in range(3):
    with open(each) as file:
        if (found := each): pass
match LIMIT:
    case {"a": first, **others}: pass

def test_it():
    global late
    late = inner = 3

@mark(cases := [1])
def test_cases(case=(default := 3), *, key=(option := 4)):
    inner = 3

class Test((base := object), metaclass=(kind := type)):
    member = 1

try: pass
except ValueError:
    async def test_later(): pass
"""


def test_the_names_of_a_suite_come_with_where_they_are_from():
    found = find_bindings(BOUND.encode(), "kata")
    own = {"LIMIT", "low", "rest", "each", "file", "found", "first", "others", "test_it", "late", "Test", "error"}
    own |= {"cases", "test_cases", "default", "option", "base", "kind", "test_later"}
    assert {name for name, origin in found.items() if not origin} == own | {"f", "kata", "thing"}
    assert {name: origin for name, origin in found.items() if origin} == {
        "annotations": "__future__:annotations",
        "os": "os",
        "j": "json",
        "c": "itertools:count",
        "chain": "itertools:chain",
    }


@pytest.mark.parametrize(
    "text",
    [
        "from math import *",
        "globals()['x'] = 1",
        "exec('x = 1')",
        "vars()['x'] = 1",
        "from importlib import import_module",
        "setattr(module, 'x', 1)",
        "@enum.global_enum\nclass A(Enum): pass",
    ],
)
def test_a_suite_whose_names_cannot_all_be_read_has_none(text):
    assert find_bindings(text.encode(), "kata") is None
    assert find_bindings(b"def test_it(monkeypatch): monkeypatch.setattr(x, 'y', 1)", "kata") == {"test_it": ""}
