"""A failure fits a terminal of 80 columns and 24 rows, however much there is to say; a pipe gets all of it."""

import io
from argparse import Namespace
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from grader.cli import check, common
from grader.cli.room import ROOMS, fit, without_empty
from grader.cli.screen import Screen
from grader.cli.watch import page as watch_page
from grader.cli.watch import views
from grader.judge.advice_words import ADVICE
from grader.judge.verdicts import verdict_without_run
from grader.model import Attempt, Status
from grader.pack.catalogue import load
from grader.verify import solutions

ROOT = Path(__file__).resolve().parents[2]

#: The wrong attempts about which there is most to say: pictures, long values, long explanations, a traceback.
LONGEST = [
    "gather_timeline/the_shortest_starts_first",
    "gather_timeline/sorts_the_jobs_first",
    "gather_in_order/waits_only_for_the_first",
    "sequential_vs_concurrent/calls_every_job_beforehand",
    "callback_to_future/raises_inside_on_error",
    "graceful_close/cannot_be_closed",
    "walk_tree/every_name_only_once",
]


@pytest.fixture(scope="module")
def pack():
    return load(ROOT / "exercises")


@pytest.fixture(scope="module")
def verdicts(pack):
    """The verdicts on the longest ones, by name."""

    def verdict(grader, name):
        slug, _, chaff = name.partition("/")
        module = solutions.find(ROOT / "solutions", pack.find(slug), chaff).module
        return grader.verdict(pack.find(slug), Attempt(exercise=pack.find(slug).id, module=module))

    with common.grader_for(pack, level="process", seed=0, workers=1) as grader:
        return {name: verdict(grader, name) for name in LONGEST}


def printed(pack, verdict, lang, height):
    """What `make check` prints of one exercise that fails among others that are not begun."""
    screen = Screen(color="never", lang=lang, file=io.StringIO(), width=80)
    others = [
        verdict_without_run(each, Attempt(exercise=each.id, module=each.stub), Status.UNTOUCHED)
        for each in pack.exercises
        if each.id != verdict.id
    ]
    show = partial(check._show, screen, pack, [verdict, *others], [], Namespace(wanted=[], test=None))
    return fit((screen.drawn(partial(show, room)) for room in ROOMS), height, lambda line: not line)


@pytest.mark.parametrize("lang", ["en", "ko"])
@pytest.mark.parametrize("name", LONGEST)
def test_the_longest_failures_fit_above_a_prompt(pack, verdicts, name, lang, monkeypatch):
    monkeypatch.setenv("FLOWKATA_MAKE", "1")
    verdict = verdicts[name]
    whole = printed(pack, verdict, lang, 1000)
    rows = printed(pack, verdict, lang, 23)
    assert len(rows) <= 23 < len(whole)
    kept = ["make hint EX=", "make list", verdict.diagnosis.explanation[lang].split()[0]]
    assert [word for word in kept if word not in "\n".join(rows)] == []


@pytest.mark.parametrize("lang", ["en", "ko"])
@pytest.mark.parametrize("name", LONGEST)
def test_a_tip_and_two_explanations_fit_as_well(pack, verdicts, name, lang, monkeypatch):
    monkeypatch.setenv("FLOWKATA_MAKE", "1")
    verdict, tip = verdicts[name], max((each[lang] for each in ADVICE.values()), key=len)
    tests = tuple(replace(test, advice={lang: tip}) for test in verdict.tests)
    doubtful = replace(verdict, tests=tests, diagnosis=None, one_of=(verdict.diagnosis, verdict.diagnosis))
    rows = printed(pack, doubtful, lang, 23)
    assert len(rows) <= 23
    assert tip.split()[0] in "\n".join(rows)


@pytest.mark.parametrize("lang", ["en", "ko"])
@pytest.mark.parametrize("name", LONGEST)
def test_the_longest_failures_fit_the_screen_of_a_session(pack, verdicts, name, lang):
    verdict = verdicts[name]
    page = watch_page.Page(lang=lang, width=80, is_colored=False)
    state = views.State(pack=pack, exercise=pack.find(verdict.id), verdict=verdict)
    rows, _ = watch_page.fit(views.exercise(state, page), 24, 0, page)
    shown = "\n".join(row.plain for row in rows)
    assert len(rows) == 24
    assert page.words("more_below") not in shown
    assert verdict.diagnosis.explanation[lang].split()[0] in shown


def test_what_is_cut_is_told_with_the_command_that_prints_all_of_it(pack, verdicts, monkeypatch):
    monkeypatch.setenv("FLOWKATA_MAKE", "1")
    verdict = verdicts["gather_timeline/the_shortest_starts_first"]
    assert "  All of it  make check EX=gather_timeline | less" in printed(pack, verdict, "en", 23)
    assert "| less" not in "\n".join(printed(pack, verdict, "en", 1000))


def test_a_screen_that_is_cut_shows_all_of_it_when_it_is_scrolled(pack, verdicts):
    page = watch_page.Page(lang="en", width=80, is_colored=False)
    verdict = verdicts["gather_timeline/the_shortest_starts_first"]
    state = views.State(pack=pack, exercise=pack.find(verdict.id), verdict=verdict)
    first, _ = watch_page.fit(views.exercise(state, page), 24, 0, page)
    assert page.words("all_below") in [row.plain for row in first]
    assert "1: main starts" not in "\n".join(row.plain for row in first)
    next_page = page.part()
    second, offset = watch_page.fit(views.exercise(state, next_page), 24, 1, next_page)
    assert offset == 1
    assert "1: main starts" in "\n".join(row.plain for row in second)


def test_the_first_variant_that_fits_is_taken_and_the_last_one_where_none_does():
    variants = [list("abcd"), list("abc"), list("ab")]
    assert fit(variants, 4, lambda row: not row) == list("abcd")
    assert fit(variants, 3, lambda row: not row) == list("abc")
    assert fit(variants, 1, lambda row: not row) == list("ab")


def test_empty_rows_are_left_out_before_anything_is_cut():
    assert fit([["a", "", "b", "", "c"], ["a"]], 4, lambda row: not row) == ["a", "b", "", "c"]
    assert without_empty(["a", "", "b"], 2, lambda row: not row) == ["a", "", "b"]


def test_a_text_of_too_many_lines_ends_with_a_sign_behind_a_whole_word():
    file = io.StringIO()
    Screen(color="never", file=file, width=30).fields(
        [("Rule", "one two three four five six seven " * 3)], most={"Rule": 2}
    )
    assert file.getvalue().splitlines() == ["  Rule  one two three four", "        five six seven one …"]


@pytest.mark.parametrize("output", ["z" * 3000, "one\ntwo\n" * 40, "x" * 300 + "\n" + "y" * 300])
def test_what_was_printed_gives_way_however_long_its_lines_are(pack, verdicts, output):
    verdict = verdicts["gather_timeline/the_shortest_starts_first"]
    printed = replace(verdict, tests=tuple(replace(test, output=output) for test in verdict.tests))
    page = watch_page.Page(lang="en", width=80, is_colored=False)
    state = views.State(pack=pack, exercise=pack.find(verdict.id), verdict=printed)
    rows, _ = watch_page.fit(views.exercise(state, page), 24, 0, page)
    shown = "\n".join(row.plain for row in rows)
    assert page.words("more_below") not in shown
    assert verdict.diagnosis.explanation["en"].split()[0] in shown
