"""What is said where a coroutine, a generator or a function stands in place of a value: only where it is certain."""

import pytest

from grader.judge.advice_kinds import advice_on_kind
from grader.judge.kind_words import KINDS
from grader.model import Facts

PLAIN, ASYNC = "def f(n):\n    return n\n", "async def f(n):\n    return n\n"
CALLED = {"call": "f(1)", "expected": "1"}


def told(source, stub="", **facts):
    return advice_on_kind(Facts(**{"call": "", **facts}), source.encode(), stub.encode()).get("en", "")


@pytest.mark.parametrize(
    "facts", [{"got": "<coroutine object f at 0x…>"}, {"raised": "TypeError: 'coroutine' object is not iterable"}]
)
def test_an_async_def_where_a_plain_one_was_given(facts):
    assert told(ASYNC, PLAIN, **CALLED | facts).startswith("f was a plain def in the file")
    assert told(ASYNC, PLAIN, **facts | {"call": "g(1)", "expected": "1"}).startswith(
        "A call of f()" if "got" in facts else ""
    )


@pytest.mark.parametrize(
    "raised",
    [
        "ValueError: a coroutine was expected, got 1",
        "TypeError: a coroutine was expected, got 1",
        "TypeError: object int can't be used in 'await' expression",
        "TypeError: 'int' object can't be awaited",
        "TypeError: An asyncio.Future, a coroutine or an awaitable is required",
        "TypeError: 'async for' requires an object with __aiter__ method, got generator",
    ],
)
def test_a_plain_def_where_an_async_one_was_given(raised):
    assert told(PLAIN, ASYNC, call="await f(1)", raised=raised).startswith("f was an async def in the file")
    assert told(f"@wrapped\n{PLAIN}", ASYNC, call="await f(1)", raised=raised) == ""


def test_a_plain_def_that_gives_a_coroutine_is_left_alone():
    assert told(PLAIN, ASYNC, call="await f(1)", expected="2", got="1") == ""
    assert told(PLAIN, ASYNC, call="await f(1)", raised="TypeError: f() takes 1 positional argument") == ""


@pytest.mark.parametrize(
    ("got", "expected", "begin"),
    [
        ("<generator object g at 0x…>", "3", "The yield in line 3 makes g a generator function"),
        ("[1, <generator object g at 0x…>]", "[1, 2]", "Among the values stands a generator that g() has made"),
        ("<coroutine object job at 0x…>", "3", "A call of job() only makes a coroutine"),
        ("<Future pending>", "3", "This is the Future itself"),
        ("<Task finished name='Task-3' coro=<give() done> result='fast'>", "'fast'", "This is the Task itself"),
        ("<Future pending>", "is <Future pending>", ""),
        ("[<Future pending>]", "3", ""),
        ("<generator object <genexpr> at 0x…>", "3", ""),
        ("<generator object h at 0x…>", "3", ""),
        ("<generator object g at 0x…>", "is not <generator object g at 0x…>", ""),
        ("<generator object g at 0x…>", "", ""),
    ],
)
def test_what_came_back_has_still_to_be_asked(got, expected, begin):
    source = "def g(n):\n    if n:\n        yield n\n    yield 2\n\n\ndef h(n):\n    return g(n)\n"
    said = told(source, call="g(1)", expected=expected, got=got)
    assert said.startswith(begin)
    assert bool(said) is bool(begin)


@pytest.mark.parametrize(
    ("raised", "begin"),
    [
        (
            "TypeError: object NoneType can't be used in 'await' expression",
            "What stands behind the await of line 4 is of",
        ),
        (
            "TypeError: 'NoneType' object can't be awaited",
            "What stands behind the await of line 4 is of the type NoneType",
        ),
        ("InvalidStateError: Result is not set.", "It was asked for its result before it was done"),
        ("TypeError: 'async_generator' object is not iterable", "Only async for"),
        ("TypeError: 'async for' requires an object with __aiter__ method, got list", "async for is for asynchronous"),
        ("TypeError: 'async for' requires an object with __aiter__ method, got coroutine", ""),
        ("TypeError: object of type 'generator' has no len()", "A generator has no length"),
        ("TypeError: 'generator' object is not subscriptable", "A generator has no length"),
        ("TypeError: unsupported operand type(s) for +: 'int' and 'coroutine'", "A coroutine stands here"),
        ("AttributeError: 'coroutine' object has no attribute 'append'", "A coroutine stands here"),
        ("TypeError: 'function' object is not iterable", "g is a function"),
        ("TypeError: 'int' object is not iterable", ""),
    ],
)
def test_what_a_line_of_the_module_used_is_of_another_kind(raised, begin):
    source = "\n\nasync def f(g):\n    for x in g: pass\n"
    said = told(source, raised=raised, line=4)
    assert said.startswith(begin)
    assert bool(said) is bool(begin)
    assert told(source, raised=raised) == ""


def test_who_drives_coroutines_by_hand_is_not_told_to_await():
    raised = "TypeError: 'coroutine' object is not iterable"
    assert told("def f(g):\n    for x in g: pass\n", raised=raised, line=2) == ""


def test_every_sentence_is_there_in_both_languages_with_the_same_values():
    for each in KINDS.values():
        assert set(each) == {"en", "ko"}
        assert ("{0}" in each["en"], "{1}" in each["en"]) == ("{0}" in each["ko"], "{1}" in each["ko"])
