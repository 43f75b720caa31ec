"""The sets in a text, whose own order means nothing."""

import pytest

from grader.judge.sets import with_sorted_sets


@pytest.mark.parametrize(
    ("shown", "sorted_text"),
    [
        ("{3, 1, 2}", "{1, 2, 3}"),
        ("{'b', 'a'}", "{'a', 'b'}"),
        ("{'b:c', 'a, d'}", "{'a, d', 'b:c'}"),
        ("{(2, 1), (1, 2)}", "{(1, 2), (2, 1)}"),
        ("frozenset({2, 1})", "frozenset({1, 2})"),
        ("{frozenset({4, 3}), frozenset({2, 1})}", "{frozenset({1, 2}), frozenset({3, 4})}"),
        ("{'x': {2, 1}, 'a': [2, 1]}", "{'x': {1, 2}, 'a': [2, 1]}"),
        ("{<Color.RED: 2>, <Color.BLUE: 1>}", "{<Color.BLUE: 1>, <Color.RED: 2>}"),
        ("{<function g at 0x…>, <function f at 0x…>}", "{<function f at 0x…>, <function g at 0x…>}"),
        ("assert {2, 1} < {4, 3}", "assert {1, 2} < {3, 4}"),
        ("don't know {2, 1}: can't", "don't know {1, 2}: can't"),
    ],
)
def test_the_elements_of_a_set_are_sorted(shown, sorted_text):
    assert with_sorted_sets(shown) == sorted_text


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{}",
        "{2}",
        "{'b': 1, 'a': 2}",
        "[2, 1] (2, 1)",
        "'{2, 1}'",
        '"it\'s {2, 1}"',
        "b'{2, 1}'",
        "{2, 1",
        "{2, 1… (4000 characters)",
        "2, 1} and (2, 1]",
        "(b < a, {x)",
        "{b < a: 1, c: 2}",
        "a -> b, <{>",
        "{" * 1000,
        "<" * 500 + "}" * 500,
    ],
)
def test_everything_else_stays_as_it_is(text):
    assert with_sorted_sets(text) == text


def test_deep_nesting_is_read_to_its_end():
    assert with_sorted_sets("{" * 5000 + "2, 1" + "}" * 5000) == "{" * 5000 + "1, 2" + "}" * 5000
