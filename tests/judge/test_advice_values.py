"""What is said of a value that is not the expected one: only where it is certain."""

import pytest

from grader.judge.advice_values import advice_on_value
from grader.model import Facts


def told(source, call="f(1)", expected="1", got="None", raised=""):
    return advice_on_value(Facts(call=call, expected=expected, got=got, raised=raised), source.encode()).get("en", "")


@pytest.mark.parametrize(
    "source",
    [
        "def f(n):\n    print(n)\n",
        "def f(n):\n    return\n",
        "def f(n):\n    def g():\n        return n\n    g()\n",
    ],
)
def test_a_function_that_never_returns_a_value(source):
    assert told(source).startswith("f never returns a value")


def test_a_function_that_returns_a_value_on_some_ways_only():
    assert told("def f(n):\n    if n > 1:\n        return 'a'\n").startswith("A call that comes to the end of f")


@pytest.mark.parametrize(
    "source",
    [
        "def f(n):\n    return n.get(1)\n",
        "def f(n):\n    yield n\n",
        "async def f(n):\n    print(n)\n",
        "@cache\ndef f(n):\n    print(n)\n",
        "def g(n):\n    print(n)\n",
    ],
)
def test_a_none_that_may_come_from_elsewhere(source):
    assert told(source) == ""


def test_a_none_that_was_expected_or_belongs_to_another_call():
    assert told("def f(n):\n    print(n)\n", expected="None", got="1") == ""
    assert told("def f(n):\n    print(n)\n", call="next(f(1))") == ""


def test_a_none_that_a_loop_stumbled_over():
    source = "def f(n):\n    print(n)\n"
    raised = "TypeError: 'NoneType' object is not iterable"
    assert told(source, call="take(f(1))", expected="", got="", raised=raised).startswith("f never returns a value")
    assert told(source, call="take(g(1))", expected="", got="", raised=raised) == ""


def test_a_none_that_the_function_itself_stumbled_over_may_be_anybodys():
    source = b"def drain(log, items):\n    for item in items.sort():\n        log.append(item)\n"
    raised = "TypeError: 'NoneType' object is not iterable"
    assert advice_on_value(Facts(call="drain(log, [2, 1])", raised=raised, line=2), source) == {}


def test_texts_that_differ_only_in_what_is_easily_overlooked():
    assert "upper and lower case" in told("", expected="'iterator'", got="'Iterator'")
    assert "spaces" in told("", expected="'a b'", got="'a  b'")
    assert told("", expected="'a'", got="'b'") == ""
    assert told("", expected="[1, 2]", got="[1, 2]") == ""
    assert told("", expected="'aaa… (1019 characters)", got="'Aaa… (1019 characters)") == ""


def test_a_function_that_was_not_called():
    source = b"def f():\n def g():\n  yield\n return g\n"
    facts = Facts(call="take(f())", raised="TypeError: 'function' object is not iterable")
    assert advice_on_value(facts, source)["en"].startswith("Line 4 gives back the function g itself.")
    given = b"def f():\n def g(n):\n  yield\n return g\n"
    assert advice_on_value(facts, given)["en"].endswith("g(...)")
    other = b"def f(g):\n return g\n"
    assert advice_on_value(facts, other) == {}


def test_a_next_with_a_yield():
    source = b"class C:\n def __next__(self): yield 1\n"
    noticed = Facts(noticed={"en": "it never ends"})
    assert advice_on_value(noticed, source)["en"].startswith("Because of its yield, C.__next__")
    assert advice_on_value(noticed, b"class C:\n def __next__(self): return 1\n") == {}


def test_a_generator_that_nobody_asks():
    source = "def walk(tree):\n yield tree\n walk(tree)\n"
    assert told(source, call="list(walk(1))", expected="[1, 2]", got="[1]").startswith(
        "Line 3 calls walk(), which makes"
    )
    assert told(source, call="other()", expected="[1, 2]", got="[1]") == ""


@pytest.mark.parametrize(
    "source",
    [
        "def walk(n):\n yield n\ndef f(n):\n def walk(n):\n  print(n)\n walk(n)\n return n\n",
        "def walk(n):\n yield n\ndef f(n, walk):\n walk(n)\n return n\n",
        "@started\ndef walk(n):\n yield n\ndef f(n):\n walk(n)\n return n\n",
    ],
)
def test_a_call_that_may_do_more_than_make_a_generator(source):
    assert told(source, got="2") == ""
