"""How an assertion is contradicted: which alterations a test has, in which order, and what each makes of it.

Tests are given as text, alterations by a word each; nothing is run but literals.
"""

import ast
import math
from textwrap import dedent, indent

import pytest

from grader.decoys.alterations import alterations
from grader.decoys.assertions import assertion_places, is_literal
from grader.decoys.literals import another_value, changed_literal
from grader.decoys.runtime import COMPARED, OTHER_ERROR, PICK
from grader.inside import marks

WORDS = {
    "_bind_another_value": "binding",
    "_expect_another_value": "value",
    "_pass_another_argument": "argument",
    "_expect_another_error": "error",
    "_say_the_opposite": "opposite",
}
TOKEN = 7


def function_of(body, head="def test_it(expected):"):
    return ast.parse(f"{head}\n{indent(dedent(body).strip(), '    ')}\n").body[0]


def listed(body, head="def test_it(given):"):
    """The words of all alterations, the best first; a number tells which assertion, where there are several."""
    function = function_of(body, head)
    many = len(assertion_places(function)) > 1
    found = alterations(function)
    return [f"{WORDS[each.edit.__name__]} {each.place}" if many else WORDS[each.edit.__name__] for each in found]


def altered(body, word, head="def test_it(given):", *, change=True):
    """The test's text after the first alteration of that name."""
    function = function_of(body, head)
    chosen = next(
        each for each in alterations(function) if each.edit.__name__ == word or WORDS[each.edit.__name__] == word
    )
    chosen.edit(function, assertion_places(function)[chosen.place], TOKEN, change)
    text = ast.unparse(ast.fix_missing_locations(function))
    compile(text, "altered", "exec")
    return text.partition("\n")[2].replace("    ", "", 1).replace("\n    ", "\n")


# --- which alterations, and in which order


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("assert f() == 3", ["value", "opposite"]),
        ("assert 3 == f()", ["value", "opposite"]),
        ("assert f() == [1, (2, 'x'), {}]", ["value", "opposite"]),
        ("assert f() == g()", ["value", "opposite"]),
        ("assert 3 == 3", ["value", "opposite"]),
        ("assert f() == GLOBAL", ["value", "opposite"]),
        ("assert f() == 3, 'with a message'", ["value", "opposite"]),
        ("wanted = 3\nassert f() == wanted", ["binding", "value", "opposite"]),
        ("assert f() == given", ["binding", "value", "opposite"]),
        ("one, (two, *rest) = g()\nassert f() == rest", ["binding", "value", "opposite"]),
        ("one = two = g()\nassert f() == two", ["binding", "value", "opposite"]),
        ("assert f() == later\nlater = 3", ["value", "opposite"]),
        ("assert f() != 3", ["opposite"]),
        ("assert f() < 3", ["opposite"]),
        ("assert 3 in f()", ["opposite"]),
        ("assert 3 not in f()", ["opposite"]),
        ("assert f() is None", ["opposite"]),
        ("assert f() is not None", ["opposite"]),
        ("assert 1 < f() < 3", ["opposite"]),
        ("assert 1 == f() == 1", ["opposite"]),
        ("assert f() == 1 and g() == 2", ["opposite"]),
        ("assert f() == 1 or g() == 2", ["opposite"]),
        ("assert not f()", ["opposite"]),
        ("assert given", ["opposite"]),
        ("assert f()", ["opposite"]),
        ("assert isclose(f(), 2)", ["opposite", "argument"]),
        ("assert math.isclose(f(), 2, rel_tol=1)", ["opposite", "argument"]),
        ("assert isinstance(f(), int)", ["opposite", "argument"]),
    ],
)
def test_an_assert_has_the_alterations_of_its_shape(body, words):
    assert listed(body) == words


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("with pytest.raises(ValueError):\n    f()", ["error"]),
        ("with raises((ValueError, KeyError), match='x'):\n    f()", ["error"]),
        ("with pytest.raises(ValueError) as caught:\n    f()", ["error"]),
        ("with pytest.warns(UserWarning):\n    f()", ["error"]),
        ("with open(given), pytest.raises(ValueError):\n    f()", ["error"]),
        ("async with pytest.raises(ValueError):\n    await f()", ["error"]),
        ("pytest.raises(ValueError, f, 3)", ["error"]),
        ("pytest.warns(UserWarning, f)", ["error"]),
        ("with self.assertRaises(ValueError):\n    f()", ["error"]),
        ("with self.assertRaisesRegex(ValueError, 'x'):\n    f()", ["error"]),
        ("with self.assertWarns(UserWarning):\n    f()", ["error"]),
        ("self.assertRaises(ValueError, f, 3)", ["error"]),
        ("with pytest.raises():\n    f()", []),
        ("with pytest.raises(expected_exception=ValueError):\n    f()", []),
    ],
)
def test_an_exception_that_is_expected_can_be_another(body, words):
    assert listed(body, "async def test_it(self, given):") == words


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("self.assertEqual(f(), 3)", ["value", "opposite"]),
        ("self.assertEqual(3, f())", ["value", "opposite"]),
        ("self.assertEqual(f(), 3, 'a message')", ["value", "opposite"]),
        ("self.assertEqual(f(), given)", ["binding", "value", "opposite"]),
        ("self.assertListEqual(f(), [1])", ["value"]),
        ("self.assertCountEqual(f(), [1])", []),  # another order is no contradiction
        ("self.assertTrue(f())", ["opposite"]),
        ("self.assertTrue(g(f(), 3))", ["opposite", "argument"]),
        ("self.assertFalse(f())", ["opposite"]),
        ("self.assertIn(1, f())", ["opposite"]),
        ("self.assertIs(f(), given)", ["opposite"]),
        ("self.assertIsNone(f())", ["opposite"]),
        ("self.assertIsInstance(f(), int)", ["opposite"]),
        ("self.assertGreater(f(), 3)", ["opposite"]),
        ("self.assertLessEqual(f(), 3)", ["opposite"]),
        ("self.assertRegex(f(), 'x')", ["opposite"]),
        ("self.assertNotEqual(f(), 3)", ["opposite"]),
        ("self.assertSomethingOfOurs(f(), 3)", []),
        ("self.assertTrue()", []),
    ],
)
def test_a_method_of_unittest_has_the_alterations_of_its_shape(body, words):
    assert listed(body, "def test_it(self, given):") == words


def test_what_tolerates_a_difference_is_not_contradicted_by_a_small_one():
    """By how much a value is changed depends on a seed; how much `delta` and `places` allow, nobody reads."""
    for tolerant in ("delta=50", "places=-3", ""):
        assert "value" not in listed(f"self.assertAlmostEqual(f(), 990, {tolerant})", "def test_it(self):")


@pytest.mark.parametrize(
    "body",
    [
        "",
        "agrees(f(), 3)",
        "f() == 3",
        "def inner():\n    assert f() == 3\ninner()",
        "class Inner:\n    assert f() == 3",
        "check = lambda: f() == 3",
        "pytest.fail('never')",
        "raise AssertionError",
    ],
)
def test_what_asserts_elsewhere_has_no_alteration(body):
    assert listed(f"'''A rule.'''\n{body}") == []


BLOCKS = {
    "with open(given):": "with open(given):\n    {}",
    "try:": "try:\n    {}\nfinally:\n    pass",
    "finally:": "try:\n    pass\nfinally:\n    {}",
    "else of try:": "try:\n    pass\nexcept ValueError:\n    pass\nelse:\n    {}",
    "for:": "for each in f():\n    {}",
    "async for:": "async for each in f():\n    {}",
    "else of for:": "for each in f():\n    pass\nelse:\n    {}",
    "while:": "while f():\n    {}",
    "if:": "if f():\n    {}",
    "elif:": "if f():\n    pass\nelif g():\n    {}",
    "with pytest.raises:": "with pytest.raises(ValueError):\n    {}",
    "several": "for each in f():\n    with open(each):\n        if each:\n            {}",
}


@pytest.mark.parametrize("block", BLOCKS)
def test_an_assertion_in_a_block_is_found_and_need_not_be_reached(block):
    function = function_of(BLOCKS[block].format("assert f() == 3"), "async def test_it(given):")
    found = [place for place in assertion_places(function) if isinstance(place.statement, ast.Assert)]
    assert [place.certain for place in found] == [False]
    assert "value" in "".join(listed(BLOCKS[block].format("assert f() == 3"), "async def test_it(given):"))


@pytest.mark.parametrize(
    ("body", "certain"),
    [
        ("assert f() == 3", True),
        ("f()\nx = g()\nassert f() == x", True),
        ("for each in f():\n    pass\nassert f() == 3", True),
        ("with self.subTest(given):\n    assert f() == 3", True),
        ("with self.subTest(given):\n    with self.subTest(1):\n        assert f() == 3", True),
        ("with self.subTest(given), open(given):\n    assert f() == 3", False),
        ("def inner():\n    return 1\nassert f() == 3", True),
        ("if f():\n    return\nassert f() == 3", False),
        ("for each in f():\n    if each:\n        return None\nassert f() == 3", False),
        ("assert f() == 3\nreturn", False),
    ],
)
def test_an_assertion_is_certain_where_a_test_that_passes_has_come_to_it(body, certain):
    (place,) = assertion_places(function_of(body))
    assert place.certain is certain


def test_what_is_surely_reached_comes_first_then_what_shows_most_then_the_source():
    body = """
        wanted = 3
        for each in f():
            assert each == wanted
        assert 1 in f()
        assert f() == 1
        with pytest.raises(ValueError):
            f()
        assert g() == wanted
    """
    assert listed(body) == [
        "binding 4",
        "value 2",
        "error 3",
        "value 4",
        "opposite 1",
        "opposite 2",
        "opposite 4",
        "value 0",
        "opposite 0",
    ]


def test_a_name_that_the_module_is_given_too_is_not_bound_anew():
    assert "binding" in listed("wanted = 3\nassert f() == wanted")
    assert "binding" not in listed("wanted = 3\nassert f(wanted) == wanted")
    assert "binding" not in listed("for wanted in g():\n    assert f(wanted) == wanted")
    assert "binding" not in listed("wanted = 3\nmade = f(wanted)\nassert made == wanted")


def test_what_is_certain_is_what_no_honest_value_survives():
    """A name that is bound anew may be what the module was given as well, an argument may not matter."""
    found = alterations(function_of("assert f() == expected\nassert isclose(f(), 3)"))
    assert {WORDS[each.edit.__name__]: each.certain for each in found} == {
        "binding": False,
        "value": True,
        "argument": False,
        "opposite": True,
    }


# --- what an alteration makes of a test


@pytest.mark.parametrize(
    ("body", "word", "made"),
    [
        ("assert f() == 3", "value", f"assert {COMPARED}(7, f()) == 10"),
        ("assert 3 == f()", "value", f"assert 10 == {COMPARED}(7, f())"),
        ("assert 3 == 4", "value", f"assert {COMPARED}(7, 3) == 11"),
        ("assert f() == ['a']", "value", f"assert {COMPARED}(7, f()) == ['ah']"),
        ("assert f() == [1, 'a', 'a']", "value", f"assert {COMPARED}(7, f()) == ['a', 'a', 1]"),
        ("assert f() == g(3)", "value", f"assert {COMPARED}(7, f()) == {PICK}(7, g(3))"),
        ("assert f() == given", "value", f"assert {COMPARED}(7, f()) == {PICK}(7, given)"),
        ("assert f() == given", "binding", f"given = {PICK}(7, given)\nassert {COMPARED}(7, f()) == given"),
        (
            "wanted = 3\nassert f() == wanted",
            "binding",
            f"wanted = 3\nwanted = {PICK}(7, wanted)\nassert {COMPARED}(7, f()) == wanted",
        ),
        (
            "one, two = g()\nf(one)\nassert f() == two",
            "binding",
            f"one, two = g()\ntwo = {PICK}(7, two)\nf(one)\nassert {COMPARED}(7, f()) == two",
        ),
        (
            "wanted = 1\nwanted = 2\nassert f() == wanted\nwanted = 3",
            "binding",
            f"wanted = 1\nwanted = 2\nwanted = {PICK}(7, wanted)\nassert {COMPARED}(7, f()) == wanted\nwanted = 3",
        ),
        (
            "for wanted in g():\n    assert f() == wanted",
            "binding",
            f"for wanted in g():\n    wanted = {PICK}(7, wanted)\n    assert {COMPARED}(7, f()) == wanted",
        ),
        (
            "for key, wanted in g():\n    assert f(key) == wanted",
            "binding",
            f"for key, wanted in g():\n    wanted = {PICK}(7, wanted)\n    assert {COMPARED}(7, f(key)) == wanted",
        ),
        (
            "for x in g():\n    wanted = x\n    assert f() == wanted",
            "binding",
            f"for x in g():\n    wanted = x\n    wanted = {PICK}(7, wanted)\n    assert {COMPARED}(7, f()) == wanted",
        ),
        ("assert isclose(f(), 3)", "argument", f"assert isclose(f(), {PICK}(7, 3))"),
        ("self.assertTrue(g(f(), 3), 'told')", "argument", f"self.assertTrue(g(f(), {PICK}(7, 3)), 'told')"),
        ("assert f() in g()", "opposite", "assert not f() in g()"),
        ("assert f() and g(), 'told'", "opposite", "assert not (f() and g()), 'told'"),
        ("assert not f()", "opposite", "assert not not f()"),
        ("self.assertIn(1, f())", "opposite", "self.assertNotIn(1, f())"),
        ("self.assertGreater(f(), 1)", "opposite", "self.assertFalse(f() > 1)"),
        ("self.assertLessEqual(f(), 1, 'why')", "opposite", "self.assertFalse(f() <= 1, 'why')"),
        ("self.assertNotEqual(f(), 1)", "opposite", "self.assertFalse(f() != 1)"),
        ("self.assertGreater(*f())", "opposite", "self.assertLessEqual(*f())"),
        ("self.assertGreater(f(), *g())", "opposite", "self.assertLessEqual(f(), *g())"),
    ],
)
def test_an_alteration_changes_one_thing(body, word, made):
    assert altered(body, word, "def test_it(self, given):") == made


@pytest.mark.parametrize(
    ("body", "made"),
    [
        (
            "with pytest.raises(ValueError, match='x') as caught:\n    f()",
            f"with pytest.raises({OTHER_ERROR}(7, ValueError), match='x') as caught:\n    f()",
        ),
        (
            "with open(given) as file, self.assertRaises((KeyError, ValueError)):\n    f(file)",
            f"with open(given) as file, self.assertRaises({OTHER_ERROR}(7, (KeyError, ValueError))):\n    f(file)",
        ),
        ("pytest.raises(ValueError, f, 3)", f"pytest.raises({OTHER_ERROR}(7, ValueError), f, 3)"),
    ],
)
def test_an_error_is_altered_where_it_is_expected(body, made):
    """What stands around it keeps what comes out instead from ending the whole session."""
    assert made in dedent(altered(body, "error", "def test_it(self, given):").partition(":\n")[2]) + "\n"


@pytest.mark.parametrize(
    ("body", "word"),
    [("assert f() == 3", "value"), ("assert f() in g()", "opposite"), ("self.assertIn(1, f())", "opposite")],
)
def test_where_nothing_is_to_change_the_test_stays_as_it_is(body, word):
    """The real test: what is changed where it stands shows no trace in it; what is only looked at stands in both."""
    assert altered(body, word, change=False) == body.replace("f() ==", f"{COMPARED}({TOKEN}, f()) ==")


@pytest.mark.parametrize(
    ("body", "word"),
    [
        ("assert f() == given", "value"),
        ("assert f() == given", "binding"),
        ("assert isclose(f(), 3)", "argument"),
        ("with pytest.raises(ValueError):\n    f()", "error"),
    ],
)
def test_what_is_changed_while_it_runs_looks_the_same_in_both(body, word):
    assert altered(body, word, change=True) == altered(body, word, change=False)


# --- literals

LITERALS = """
0 | 1 | -1 | 94 | 10**30 | 1_000_000 | 0.0 | -0.0 | 1.5 | -2.5e-300 | 1e16 | 1e300 | 1e999 | -1e999 | 2j | -1j | 1e999j
True | False | '' | 'text' | '한글' | 'line\\n' | b'' | b'bytes' | b'\\xff'
[] | [1] | [1, 2, 3] | [1, 2, 2] | [3, 3] | [None] | [[]] | [[], []] | ['a', 'b'] | [True, False] | [1.5, -2]
[1, True] | [0, 0.0, False] | [[1], [1.0]] | [0.0, -0.0] | (1, True)
() | (1,) | (1, 2) | ((),) | ('a', (1, [2]))
{1} | {1, 2} | {'a', 'b'} | {12, 1} | {(1, 2)}
{} | {1: 2} | {'a': 1, 'b': 2} | {'a': {}} | {'a': [1, {'b': ()}]} | {(1, 2): 'x'} | {1: None}
""".replace("10**30", str(10**30))


@pytest.mark.parametrize(
    "text", [text.strip() for line in LITERALS.split("\n") for text in line.split("|") if text.strip()]
)
def test_a_literal_is_changed_to_another_of_its_type(text):
    node = ast.parse(text, mode="eval").body
    assert is_literal(node)
    before = eval(text)
    for salt in (0, 1, 25, 26, 71, 72, 82, 83, 10**6):
        after = eval(ast.unparse(ast.fix_missing_locations(changed_literal(node, salt))))
        assert after != before, salt
        assert type(after) is type(before), salt
    assert ast.unparse(node) == ast.unparse(ast.parse(text, mode="eval").body)


def test_none_becomes_a_number():
    for salt in range(90):
        assert isinstance(ast.literal_eval(changed_literal(ast.parse("None", mode="eval").body, salt)), int)


@pytest.mark.parametrize(
    "text", ["...", "x", "f()", "[x]", "{1: f()}", "{**{}}", "not 1", "1 + 1", "f'{1}'", "[*[]]", "~1"]
)
def test_what_must_be_worked_out_is_no_literal(text):
    assert not is_literal(ast.parse(text, mode="eval").body)


NUMBERS = [
    0,
    1,
    -1,
    2**63,
    -(10**400),
    0.0,
    -0.0,
    0.1,
    1e16,
    -1e308,
    5e-324,
    math.inf,
    -math.inf,
    math.nan,
    3j,
    complex("inf"),
]


@pytest.mark.parametrize("number", NUMBERS, ids=lambda number: str(number)[:20])
def test_a_number_is_changed_by_so_much_that_it_is_another(number):
    for salt in range(100):
        other = another_value(number, salt)
        assert other != number
        assert type(other) is type(number)


def test_a_number_is_changed_by_more_than_a_mistake_of_one_or_two():
    for number in range(-20, 20):
        for salt in range(100):
            assert abs(another_value(number, salt) - number) > 2


# --- values that are changed while the test runs

VALUES = [*NUMBERS, True, False, "", "text", b"", b"x", [], [1], (), (1,), set(), {1}, frozenset(), {}, {"a": 1}]


@pytest.mark.parametrize("value", VALUES, ids=lambda value: f"{type(value).__name__} {str(value)[:20]}")
def test_a_value_is_picked_as_it_is_or_as_another_of_its_type(monkeypatch, value):
    monkeypatch.setattr(marks, "_changing", {TOKEN})
    assert marks.pick(TOKEN + 1, value) is value
    other = marks.pick(TOKEN, value)
    assert other != value
    assert type(other) is type(value)


@pytest.mark.parametrize(
    "value",
    [None, ..., object(), int, len, range(3), iter(()), type("Own", (int,), {})(3)],
    ids=lambda value: type(value).__name__,
)
def test_of_what_has_no_other_something_is_picked_that_equals_nothing(monkeypatch, value):
    monkeypatch.setattr(marks, "_changing", {TOKEN})
    assert marks.pick(TOKEN + 1, value) is value
    assert marks.pick(TOKEN, value) != value


def test_picking_changes_nothing_of_the_value_itself(monkeypatch):
    monkeypatch.setattr(marks, "_changing", {TOKEN})
    for value in ([1], {1}, {"a": 1}):
        before = value.copy()
        marks.pick(TOKEN, value)
        assert value == before


def test_another_error_is_one_that_nobody_raises(monkeypatch):
    monkeypatch.setattr(marks, "_changing", {TOKEN})
    assert marks.other_error(TOKEN + 1, ValueError) is ValueError
    other = marks.other_error(TOKEN, ValueError)
    with pytest.raises(ValueError, match="mine"), pytest.raises(other):
        raise ValueError("mine")


def test_marks_are_taken_once(monkeypatch):
    monkeypatch.setattr(marks, "_seen", {})
    for token in (3, 1, 3):
        marks.mark(token)
    assert (marks.take_marks(), marks.take_marks()) == ((3, 1), ())
