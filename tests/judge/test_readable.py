"""The titles of tests: how they are shown, and how they are found again when they are typed."""

import unicodedata

import pytest

from grader.judge.readable import find_test, nearest_title, title_of
from grader.model import Exercise

SUITE = b"""
def test_it_stays_finished(): ...
def test_it(): ...
class TestLeft:
    def test_both(self): ...
class TestRight:
    def test_both(self): ...
    def test_alone(self): ...
"""
TITLES = {
    "test_it_stays_finished": "끝난 뒤에는 끝난 채로 있다",
    "TestLeft::test_both": "왼쪽이다",
    "TestRight::test_both": "오른쪽이다",
}
EXERCISE = Exercise(id="t/kata", stub=b"", suite=SUITE, title={}, korean_titles=TITLES)


@pytest.mark.parametrize(
    ("test_id", "lang", "title"),
    [
        ("test_it_stays_finished", "en", "it stays finished"),
        ("test_it_stays_finished[3-x]", "en", "it stays finished [3-x]"),
        ("test_it_stays_finished", "ko", "끝난 뒤에는 끝난 채로 있다"),
        ("test_it_stays_finished[3-x]", "ko", "끝난 뒤에는 끝난 채로 있다 [3-x]"),
        ("TestRight::test_both[[1]]", "ko", "오른쪽이다 [[1]]"),
        ("test_it[1]", "ko", "it [1]"),
        ("test", "en", "test"),
    ],
)
def test_a_title_is_shown_in_the_readers_language_where_there_is_one(test_id, lang, title):
    assert title_of(EXERCISE, test_id, lang) == title


@pytest.mark.parametrize(
    ("typed", "test_id"),
    [
        ("it stays finished", "test_it_stays_finished"),
        ("it stays finished [3]", "test_it_stays_finished[3]"),
        ("끝난 뒤에는 끝난 채로 있다", "test_it_stays_finished"),
        ("  끝난 뒤에는 끝난 채로 있다[3] ", "test_it_stays_finished[3]"),
        (unicodedata.normalize("NFD", "끝난 뒤에는 끝난 채로 있다"), "test_it_stays_finished"),
        ("오른쪽이다", "TestRight::test_both"),
        ("both", "test_both"),
        ("alone", "test_alone"),
        ("it", "test_it"),
        ("it comes from another module [3]", "test_it_comes_from_another_module[3]"),
        ("test_it_stays_finished[a b]", "test_it_stays_finished[a b]"),
        ("TestLeft::test_both", "TestLeft::test_both"),
        ("끝난 뒤에는", "test_끝난_뒤에는"),
    ],
)
def test_a_test_is_found_by_its_title_in_either_language_or_by_its_id(typed, test_id):
    assert find_test(EXERCISE, typed) == test_id


@pytest.mark.parametrize(
    ("typed", "lang", "title"),
    [
        ("끝난 뒤엔 끝난 채로 있다 [3]", "ko", "끝난 뒤에는 끝난 채로 있다"),
        ("it stay finished", "en", "it stays finished"),
        ("quite another thing", "en", ""),
    ],
)
def test_the_title_that_may_be_meant_is_the_one_most_like_it(typed, lang, title):
    assert nearest_title(EXERCISE, typed, lang) == title
