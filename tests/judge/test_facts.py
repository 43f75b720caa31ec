"""From a failure to facts: what a learner is told, through real runs.

One module is run once against one suite of each style; every test below looks at what one test function left.
"""

import pytest

from grader.judge.fact_words import _WORDS, render, text_of
from grader.judge.facts import facts_of, line_text, source_line
from grader.model import Facts, Job, Limits, Status, Trace

MODULE = """
def count(n):
    return list(range(n))


def is_even(n):
    return n % 2 == 1


def divide(n):
    return 1 // n


def quiet():
    return None


def unwritten():
    raise NotImplementedError


def each(items, visit):
    for item in items:
        visit(item)


async def later(n):
    return n + 1


async def later_wrong():
    raise KeyError("x")


def words():
    yield "a"
    raise RuntimeError("in the middle")


def picky(n):
    assert n > 0, "n is too small"


class Sly:
    def __repr__(self):
        raise ValueError("no repr")

    def __eq__(self, other):
        return False

    __hash__ = None
"""

PLAIN = """
import asyncio
import pytest
from kata import *


def check_count(n, wanted):
    assert count(n) == wanted


def test_equal():
    n = 3
    unused = "not in the call"
    assert count(n) == [1, 2, 3]


def test_expected_on_the_left():
    assert [1, 2] == count(2)


def test_two_variables():
    wanted = 5
    came = 4
    assert came == wanted


def test_not_equal():
    assert count(0) != []


def test_less():
    assert len(count(3)) < 2


def test_in():
    n = 3
    assert 7 in count(n)


def test_not_in():
    assert 1 not in count(3)


def test_is():
    assert quiet() is True


def test_is_not():
    assert quiet() is not None


def test_not():
    assert not count(3)


def test_condition():
    assert is_even(2)


def test_isinstance():
    assert isinstance(count(2), tuple)


def test_and():
    n = 3
    assert is_even(3) and is_even(n + 1)


def test_or():
    assert is_even(2) or is_even(4)


def test_chained():
    assert 1 < len(count(5)) < 3


def test_message():
    assert count(1) == [1], "it begins with one"


def test_message_of_a_condition():
    assert is_even(2), "two is even"


def test_several_lines():
    assert count(
        2,
    ) == [
        1,
        2,
    ]


def test_helper():
    check_count(2, [1, 2])


@pytest.mark.parametrize("n, wanted", [(1, [0]), (2, [9])])
def test_parameters(n, wanted):
    assert count(n) == wanted


def test_raises_nothing():
    with pytest.raises(ValueError):
        count(2)


def test_raises_nothing_in_a_call():
    pytest.raises(ValueError, count, 2)


def test_raises_another():
    with pytest.raises(ValueError):
        divide(0)


def test_raises_one_of_two():
    with pytest.raises((ValueError, KeyError)):
        divide(0)


def test_raises_with_other_words():
    with pytest.raises(ZeroDivisionError, match="never"):
        divide(0)


def test_exception():
    zero = 0
    assert divide(zero) == 1


def test_exception_in_a_statement():
    quotient = divide(0)
    assert quotient == 1


def test_exception_in_a_loop():
    for word in words():
        assert word


def test_exception_on_the_right():
    assert 1 == divide(0)


def test_wrong_number_of_arguments():
    count()


def test_unwritten():
    assert unwritten() == 1


def test_own_assert():
    picky(0)


def test_assert_in_a_callback():
    def visit(item):
        assert item < 2

    each([1, 2], visit)


def test_exception_in_a_callback():
    def visit(item):
        raise OSError("refused")

    each([1, 2], visit)


def test_async_result():
    assert asyncio.run(later(1)) == 3


def test_async_inside():
    async def main():
        value = await later(1)
        assert value == 5

    asyncio.run(main())


def test_async_exception():
    asyncio.run(later_wrong())


def test_fail():
    pytest.fail("just no")


def test_sly_repr():
    assert Sly() == 1


def test_address():
    assert object() == 1


def test_huge_value():
    assert count(10_000) == 1


def test_secret_variable():
    thing = Sly()
    assert is_even(2 if thing else 4)


def test_escape():
    assert "\\x1b[31m" + str(quiet()) == ""
"""

UNITTEST = """
import unittest
from kata import *


class TestKata(unittest.TestCase):
    def test_equal(self):
        n = 2
        self.assertEqual(count(n), [1, 2])

    def test_expected_first(self):
        self.assertEqual([1, 2], count(2))

    def test_equal_on_one_line(self): self.assertEqual(count(2), [1, 2])

    def test_equal_with_a_message(self):
        self.assertEqual(count(2), [1, 2], "it begins with one")

    def test_equal_with_a_colon(self):
        self.assertEqual("a : b", "c : d")

    def test_several_lines(self):
        self.assertEqual(
            count(2),
            [1, 2],
        )

    def test_list(self):
        self.assertListEqual(count(2), [1, 2])

    def test_dict(self):
        self.assertDictEqual({1: count(1)}, {1: 2})

    def test_true(self):
        self.assertTrue(is_even(2))

    def test_true_with_a_message(self):
        self.assertTrue(is_even(2), "two is even")

    def test_false(self):
        self.assertFalse(is_even(1))

    def test_in(self):
        self.assertIn(9, count(2))

    def test_is_none(self):
        self.assertIsNone(count(1))

    def test_almost(self):
        self.assertAlmostEqual(count(3)[1] / 2, 2.5)

    def test_greater(self):
        self.assertGreater(len(count(1)), 5)

    def test_raises_nothing(self):
        with self.assertRaises(ValueError):
            count(2)

    def test_raises_nothing_in_a_call(self):
        self.assertRaises(ValueError, count, 2)

    def test_raises_another(self):
        with self.assertRaises(ValueError):
            divide(0)

    def test_raises_with_other_words(self):
        with self.assertRaisesRegex(ZeroDivisionError, "never"):
            divide(0)

    def test_exception(self):
        self.assertEqual(divide(0), 1)

    def test_subtest(self):
        for n in (0, 1):
            with self.subTest(n=n):
                self.assertEqual(count(n), [])

    def test_helper(self):
        self.check(2)

    def check(self, n):
        self.assertEqual(count(n), [1])
"""


def facts_by_test(pool, suite):
    job = Job(slug="kata", module=MODULE.encode(), suite=suite.encode(), limits=Limits(test_seconds=2))
    return {
        test.id: facts_of(test.trace, suite.encode(), MODULE.encode())
        for test in pool.run(job).tests
        if test.trace is not None
    }


@pytest.fixture(scope="module")
def plain(pool):
    return facts_by_test(pool, PLAIN)


@pytest.fixture(scope="module")
def unittest_style(pool):
    return facts_by_test(pool, UNITTEST)


def line_of(text):
    return MODULE[: MODULE.index(text)].count("\n") + 1


def words_for_zero():
    """Python's own, which differ between its versions."""
    try:
        return str(1 // 0)
    except ZeroDivisionError as error:
        return str(error)


DIVIDED = {
    "raised": f"ZeroDivisionError: {words_for_zero()}",
    "line": line_of("return 1 // n"),
    "source": "return 1 // n",
}

PLAIN_FACTS = {
    "equal": Facts(call="count(n)", expected="[1, 2, 3]", got="[0, 1, 2]", values={"n": "3"}),
    "expected_on_the_left": Facts(call="count(2)", expected="[1, 2]", got="[0, 1]"),
    "two_variables": Facts(call="came", expected="5", got="4", values={"came": "4"}),
    "not_equal": Facts(call="count(0)", expected="!= []", got="[]"),
    "less": Facts(call="len(count(3))", expected="< 2", got="3"),
    "in": Facts(call="count(n)", expected="7 in …", got="[0, 1, 2]", values={"n": "3"}),
    "not_in": Facts(call="count(3)", expected="1 not in …", got="[0, 1, 2]"),
    "is": Facts(call="quiet()", expected="True", got="None"),
    "is_not": Facts(call="quiet()", expected="is not None", got="None"),
    "not": Facts(call="count(3)", expected="False", got="True"),
    "condition": Facts(call="is_even(2)", expected="True", got="False"),
    "isinstance": Facts(call="isinstance(count(2), tuple)", expected="True", got="False"),
    "and": Facts(call="is_even(3) and is_even(n + 1)", expected="True", got="False", values={"n": "3"}),
    "or": Facts(call="is_even(2) or is_even(4)", expected="True", got="False"),
    "chained": Facts(call="1 < len(count(5)) < 3", expected="True", got="False"),
    "message": Facts(call="count(1)", expected="[1]", got="[0]", note="it begins with one"),
    "message_of_a_condition": Facts(call="is_even(2)", expected="True", got="False", note="two is even"),
    "several_lines": Facts(call="count(2)", expected="[1, 2]", got="[0, 1]"),
    "helper": Facts(call="count(n)", expected="[1, 2]", got="[0, 1]", values={"n": "2"}),
    "parameters[2-wanted1]": Facts(call="count(n)", expected="[9]", got="[0, 1]", values={"n": "2"}),
    "raises_nothing": Facts(call="count(2)", expected_exception="ValueError"),
    "raises_nothing_in_a_call": Facts(call="count(2)", expected_exception="ValueError"),
    "raises_another": Facts(call="divide(0)", expected_exception="ValueError", **DIVIDED),
    "raises_one_of_two": Facts(call="divide(0)", expected_exception="(ValueError, KeyError)", **DIVIDED),
    "exception": Facts(call="divide(zero)", values={"zero": "0"}, **DIVIDED),
    "exception_in_a_statement": Facts(call="quotient = divide(0)", **DIVIDED),
    "exception_in_a_loop": Facts(
        call="for ... in words()",
        raised="RuntimeError: in the middle",
        line=line_of('raise RuntimeError("in the middle")'),
        source='raise RuntimeError("in the middle")',
    ),
    "exception_on_the_right": Facts(call="1 == divide(0)", **DIVIDED),
    "own_assert": Facts(
        call="picky(0)",
        raised="AssertionError: n is too small",
        line=line_of("assert n > 0"),
        source='assert n > 0, "n is too small"',
    ),
    "assert_in_a_callback": Facts(call="item", expected="< 2", got="2", values={"item": "2"}),
    "async_result": Facts(call="asyncio.run(later(1))", expected="3", got="2"),
    "async_inside": Facts(call="value", expected="5", got="2", values={"value": "2"}),
    "async_exception": Facts(
        call="asyncio.run(later_wrong())",
        raised="KeyError: 'x'",
        line=line_of('raise KeyError("x")'),
        source='raise KeyError("x")',
    ),
    "fail": Facts(call="pytest.fail('just no')", note="just no"),
    "sly_repr": Facts(call="Sly()", expected="1", got="<Sly object whose repr() raised ValueError>"),
    "address": Facts(call="object()", expected="1", got="<object object at 0x…>"),
    "secret_variable": Facts(call="is_even(2 if thing else 4)", expected="True", got="False"),
}

UNITTEST_FACTS = {
    "equal": Facts(call="count(n)", expected="[1, 2]", got="[0, 1]", values={"n": "2"}),
    "expected_first": Facts(call="count(2)", expected="[1, 2]", got="[0, 1]"),
    "equal_on_one_line": Facts(call="count(2)", expected="[1, 2]", got="[0, 1]"),
    "equal_with_a_message": Facts(call="count(2)", expected="[1, 2]", got="[0, 1]", note="it begins with one"),
    "equal_with_a_colon": Facts(call="'a : b'", expected="'c : d'", got="'a : b'"),
    "several_lines": Facts(call="count(2)", expected="[1, 2]", got="[0, 1]"),
    "list": Facts(call="count(2)", expected="[1, 2]", got="[0, 1]"),
    "dict": Facts(call="{1: count(1)}", expected="{1: 2}", got="{1: [0]}"),
    "true": Facts(call="is_even(2)", expected="True", got="False"),
    "true_with_a_message": Facts(call="is_even(2)", expected="True", got="False", note="two is even"),
    "false": Facts(call="is_even(1)", expected="False", got="True"),
    "in": Facts(call="count(2)", expected="9 in …", got="[0, 1]"),
    "is_none": Facts(call="self.assertIsNone(count(1))", note="[0] is not None"),
    "almost": Facts(call="count(3)[1] / 2", expected="2.5", got="0.5"),
    "greater": Facts(call="len(count(1))", expected="> 5", got="1"),
    "raises_nothing": Facts(call="count(2)", expected_exception="ValueError"),
    "raises_nothing_in_a_call": Facts(call="count(2)", expected_exception="ValueError"),
    "raises_another": Facts(call="divide(0)", expected_exception="ValueError", **DIVIDED),
    "exception": Facts(call="self.assertEqual(divide(0), 1)", **DIVIDED),
    "subtest": Facts(call="count(n)", expected="[]", got="[0]", values={"n": "1"}),
    "helper": Facts(call="count(n)", expected="[1]", got="[0, 1]", values={"n": "2"}),
}


@pytest.mark.parametrize("name", PLAIN_FACTS)
def test_a_plain_suite_yields_the_facts(plain, name):
    assert plain[f"test_{name}"] == PLAIN_FACTS[name]


@pytest.mark.parametrize("name", UNITTEST_FACTS)
def test_a_unittest_suite_yields_the_facts(unittest_style, name):
    assert unittest_style[f"TestKata::test_{name}"] == UNITTEST_FACTS[name]


def test_the_wrong_words_in_an_exception_are_the_suites_note_and_nothing_that_was_raised(plain, unittest_style):
    told = plain["test_raises_with_other_words"]
    assert (told.call, told.expected, told.raised) == ("divide(0)", "ZeroDivisionError, match='never'", "")
    assert words_for_zero() in told.note
    told = unittest_style["TestKata::test_raises_with_other_words"]
    assert (told.call, told.expected, told.raised) == ("divide(0)", "ZeroDivisionError, 'never'", "")
    assert words_for_zero() in told.note


def test_a_call_that_never_came_into_the_file_has_no_line(plain):
    told = plain["test_wrong_number_of_arguments"]
    assert told.raised.startswith("TypeError: count() missing 1 required positional argument")
    assert (told.call, told.line, told.source) == ("count()", None, "")


def test_an_exception_out_of_a_callback_shows_the_line_that_called_it(plain):
    told = plain["test_exception_in_a_callback"]
    assert (told.raised, told.source) == ("OSError: refused", "visit(item)")


def test_a_huge_value_is_cut_and_says_how_long_it_was(plain):
    told = plain["test_huge_value"].got
    assert len(told) < 1100
    assert told.endswith("characters)")


def test_control_characters_in_a_value_are_harmless(plain):
    assert plain["test_escape"].got == r"'\x1b[31mNone'"


def test_a_part_that_is_not_written_yet_says_so_in_words(make_pack, grade):
    suite = "from kata import f\n\ndef test_it():\n    assert f(2) == 4\n"
    stub = "def f(n):\n    raise NotImplementedError\n"
    pack = make_pack({"t/kata/kata.py": stub, "t/kata/test_kata.py": suite})
    verdict = grade(pack, "def f(n):\n    print('still thinking')\n    raise NotImplementedError\n")
    assert (verdict.status, verdict.tests[0].facts) == (Status.FAILED, None)
    assert verdict.tests[0].message == "This part is not written yet: f"


def test_a_verdict_tells_the_facts_in_english_and_the_command_that_shows_them_again(make_pack, grade):
    suite = "from kata import f\n\ndef test_it():\n    assert f(2) == 4\n"
    pack = make_pack({"t/kata/kata.py": "def f(n):\n    raise NotImplementedError\n", "t/kata/test_kata.py": suite})
    verdict = grade(pack, "def f(n):\n    return n + 3\n", seed=9)
    assert verdict.tests[0].message == "Checked: f(2)\nExpected: 4\nGot: 5"
    assert verdict.reproduce == "grader check t/kata --seed 9 --test test_it"


def test_both_languages_have_every_word():
    assert set(_WORDS) == {"en", "ko"}
    assert set(_WORDS["en"]) == set(_WORDS["ko"])
    assert all(word for words in _WORDS.values() for word in words.values())


def test_facts_are_rendered_in_the_order_to_read_them():
    facts = Facts(
        call="f(n)",
        expected_exception="ValueError",
        raised="KeyError: 1",
        note="as promised",
        values={"n": "1", "m": "2"},
        line=3,
        source="raise KeyError(1)",
    )
    assert [text for _, text in render(facts)] == [
        "f(n)",
        "n = 1, m = 2",
        "the exception ValueError",
        "KeyError: 1",
        "line 3 of your file: raise KeyError(1)",
        "as promised",
    ]
    assert "line 3 of your file: raise KeyError(1)\n" in text_of(facts)


def test_values_are_the_same_in_every_language():
    facts = Facts(call="f(1)", expected="2", got="3", values={"n": "4"})
    english, korean = render(facts, "en"), render(facts, "ko")
    assert [text for _, text in english] == [text for _, text in korean]
    assert all(one != other for (one, _), (other, _) in zip(english, korean, strict=True))


def test_an_exception_that_did_not_come_is_told_as_such():
    facts = Facts(call="f(1)", expected_exception="ValueError")
    assert text_of(facts) == "Checked: f(1)\nExpected: the exception ValueError\nGot: no exception"
    assert "ValueError" in text_of(facts, "ko")


def test_a_stop_iteration_inside_a_generator_is_shown_at_the_line_that_let_it_out(make_pack, grade):
    pack = make_pack(
        {
            "t/kata/kata.py": "def f(n):\n    raise NotImplementedError\n",
            "t/kata/test_kata.py": "from kata import f\n\n\ndef test_it():\n    assert list(f([])) == []\n",
        }
    )
    facts = grade(pack, "def f(items):\n    source = iter(items)\n    yield next(source)\n").tests[0].facts
    assert facts.raised == "RuntimeError: generator raised StopIteration"
    assert (facts.line, facts.source) == (3, "yield next(source)")


HELPERS = """
from kit import take
from kata import f


def doubled(value):
    return value * 2


def same(value, wanted):
    assert value == wanted


def test_a_helper_fails():
    assert doubled(f(1)) == 2


def test_a_helper_objects():
    same(f(1), 2)


def test_the_kit_notices():
    assert take(iter(int, 1)) == f(1)
"""


@pytest.fixture
def helped(make_pack, grade):
    files = {
        "t/kata/kata.py": "def f(n):\n    raise NotImplementedError\n",
        "t/kata/test_kata.py": HELPERS,
        "kit/__init__.py": "",
        "kit/messages.ko.toml": '"more than {0} items came out: the iteration never ends" = "값이 {0}개 넘게"\n',
    }
    return {test.id: test for test in grade(make_pack(files), "def f(n):\n    return None\n").tests}


def test_what_goes_wrong_in_a_helper_is_shown_where_the_test_called_it(helped):
    facts = helped["test_a_helper_fails"].facts
    assert (facts.call, facts.values) == ("doubled(f(1))", {})
    assert facts.raised.startswith("TypeError: unsupported operand")


def test_what_a_helper_asserts_is_shown_as_it_is(helped):
    facts = helped["test_a_helper_objects"].facts
    assert (facts.call, facts.expected, facts.got) == ("value", "2", "None")


def test_what_the_kit_notices_is_its_own_sentence_in_both_languages(helped):
    facts = helped["test_the_kit_notices"].facts
    told = {"en": "more than 1000 items came out: the iteration never ends", "ko": "값이 1000개 넘게"}
    assert (facts.raised, facts.noticed) == ("", told)
    assert ("Noticed", told["en"]) in render(facts)
    assert ("알아챈 점", told["ko"]) in render(facts, "ko")


def test_an_exception_of_a_class_without_a_module_is_told_like_any_other(make_pack, grade):
    pack = make_pack(
        {
            "t/kata/kata.py": "def f(n):\n    raise NotImplementedError\n",
            "t/kata/test_kata.py": "from kata import f\n\n\ndef test_it():\n    assert f(1) == 1\n",
        }
    )
    module = "class Odd(Exception):\n    pass\n\n\nOdd.__module__ = 7\n\n\ndef f(n):\n    raise Odd('no')\n"
    assert grade(pack, module).tests[0].facts.raised == "Odd: no"


def test_the_values_are_those_of_variables_and_not_of_parameters_or_texts():
    suite = b"def test_it(n, name):\n    assert f(n=1, text='name') == 2\n"
    trace = Trace(kind="AssertionError", suite_line=2, op="==", left="1", right="2", names={"n": "9", "name": "'x'"})
    assert facts_of(trace, suite, b"").values == {}
    asked = suite.replace(b"n=1", b"n=n")
    assert facts_of(trace, asked, b"").values == {"n": "9"}


def test_lines_are_counted_as_python_does():
    module = '\ufeff"""one\u2028two\x0cthree\x85four"""\r\n  x = 1\ry = 2\n'.encode()
    assert [source_line(module, line) for line in (2, 3, 4, None)] == ["x = 1", "y = 2", "", ""]
    assert source_line(module, 1).startswith('"""one')
    assert line_text(module, 2) == "  x = 1"
