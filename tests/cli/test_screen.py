"""How texts are broken into lines: prose between words, what Python wrote between items."""

import pytest

from grader.cli.screen import Screen


@pytest.mark.parametrize(
    ("value", "lines"),
    {
        "['alpha beta gamma', 'delta epsilon', \"it's fine here\"]": [
            "['alpha beta gamma',",
            "'delta epsilon', \"it's fine here\"]",
        ],
        "[('send', 1, 'a b c'), ('throw', ValueError('not now'))]": [
            "[('send', 1, 'a b c'),",
            "('throw', ValueError('not now'))]",
        ],
        "'a string that no line of this width can hold'": ["'a string that no line of this width", "can hold'"],
        "(1000000, 2000000, 3000000, 4000000, 'not here')": ["(1000000, 2000000, 3000000, 4000000,", "'not here')"],
        "run_it(gather(give('a', 1), give('b', 2))).value": ["run_it(gather(give('a', 1),", "give('b', 2))).value"],
        "can't do this, and ([{ don't": ["can't do this, and ([{ don't"],
    }.items(),
)
def test_a_value_is_broken_between_its_items_where_they_fit_a_line(value, lines):
    assert Screen().wrapped(value, 36, is_value=True) == lines


def test_brackets_and_quotes_without_end_are_looked_at_once():
    assert len(Screen().wrapped("['" * 5_000, 40, is_value=True)) == 250
