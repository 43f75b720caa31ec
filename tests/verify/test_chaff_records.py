"""What the calibration keeps of a chaff, and that it stays the same for as long as the chaff does."""

from dataclasses import replace

import pytest

from grader import wire
from grader.verify.chaff_records import record
from grader.verify.solutions import Solution

TEXT = b'"""Words."""\n\n\ndef f(items):\n    for item in items:\n        break\n'
CHAFF = Solution("chaffs/stops.py", b"def f(items): ...\n\n\n" + TEXT, TEXT)
TOLD = {"en": "It is left by a break.", "ko": "break로 빠져나옵니다."}


def made(*seen, known=None, chaff=CHAFF):
    return record("stops", chaff, TOLD, seen, known)


def test_what_differs_between_seeds_is_drawn():
    kept = made({"a": "1", "b": "2"}, {"a": "1", "b": "3"})
    assert (kept.behaves, kept.drawn) == ({"a": "1", "b": "2"}, ("b",))


def test_with_one_seed_everything_may_be_drawn():
    assert made({"a": "1", "b": "2"}).drawn == ("a", "b")


def test_the_words_of_code_are_kept_with_it():
    kept = made({"a": "1"})
    assert (kept.has, kept.within) == (("break",), ("f",))


@pytest.mark.parametrize("seen", [({"a": "8"},), ({"a": "8"}, {"a": "9"})])
def test_what_is_known_of_the_same_code_stays(seen):
    first = made({"a": "1"}, {"a": "1"})
    known = wire.Calibrated(suite="", tests=("a",), chaffs=(first,))
    assert made(*seen, known=known) == first


def test_other_code_or_other_tests_are_recorded_anew():
    known = wire.Calibrated(suite="", tests=("a",), chaffs=(made({"a": "1"}, {"a": "1"}),))
    assert made({"b": "8"}, {"b": "8"}, known=known).behaves == {"b": "8"}
    other = replace(CHAFF, module=CHAFF.module + b"# edited\n")
    assert made({"a": "8"}, {"a": "8"}, known=known, chaff=other).behaves == {"a": "8"}
