"""Does CountDown count down?"""

import os
import random

import pytest

from count_down import CountDown


def drawn():
    return random.Random(os.environ["KATA_SEED"]).randrange(5, 50)


def test_it_counts_down_to_one():
    """CountDown(start) hands out start, start - 1, and so on down to 1."""
    assert list(CountDown(3)) == [3, 2, 1]


def test_any_start_will_do():
    """The start is not known beforehand."""
    start = drawn()
    expected = list(range(start, 0, -1))
    assert list(CountDown(start)) == expected


def test_it_stays_finished():
    """After the last number every further request raises StopIteration."""
    numbers = CountDown(1)
    assert next(numbers) == 1
    with pytest.raises(StopIteration):
        next(numbers)


def test_two_of_them_share_nothing():
    """Each has a position of its own."""
    first, second = CountDown(5), CountDown(5)
    next(first)
    assert next(second) == 5
    assert iter(first) is first
