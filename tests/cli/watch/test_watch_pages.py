"""The pure parts of `grader watch`: keys from bytes, rows that fit, an instruction as rows, a list that is filtered."""

from dataclasses import replace
from pathlib import Path

import pytest
from rich.cells import cell_len
from rich.text import Text

from grader.cli import learner, verdict_view
from grader.cli.watch import markdown, views
from grader.cli.watch.choice import Choice
from grader.cli.watch.keys import Decoder, latin
from grader.cli.watch.page import Content, Page, fit
from grader.cli.watch.views import State
from grader.cli.watch.words import WATCH_WORDS
from grader.cli.words import WORDS
from grader.judge.verdicts import verdict_without_run
from grader.model import Attempt, Outcome, Status, TestResult
from grader.pack.catalogue import load

ROOT = Path(__file__).resolve().parents[3]


def rows(prefix, count):
    return [Text(f"{prefix}{number}") for number in range(count)]


def plain(shown):
    return [row.plain for row in shown]


@pytest.fixture
def page():
    return Page(lang="en", width=40, is_colored=False)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        (b"q", ["q"]),
        (b"\x1b", ["escape"]),
        (b"\x1b[A\x1bOB\x1b[5~", ["up", "down", "page_up"]),
        (b"\r\x7f\x03", ["enter", "backspace", "ctrl-c"]),
        (b"\x1b[99;1Xq\x01", ["q"]),
        (b"\x1b\x1b[B", ["escape", "down"]),
        ("가힣".encode(), ["가", "힣"]),
        (b"\xff", ["\ufffd"]),
    ],
)
def test_bytes_become_keys(typed, expected):
    assert Decoder().feed(typed) == expected


def test_a_character_cut_in_two_waits_for_its_rest():
    decoder = Decoder()
    assert decoder.feed("ㅗ".encode()[:1]) == []
    assert decoder.feed("ㅗ".encode()[1:]) == ["ㅗ"]


def test_a_letter_of_the_korean_keyboard_is_the_latin_one_on_the_same_key():
    assert "".join(map(latin, "ㅜㅗㅅㅣㅊㄱㅌㄴㅂ?")) == "nhtlcrxsq?"


def test_a_short_page_is_filled_so_that_the_foot_stands_at_the_bottom(page):
    shown, offset = fit(Content(body=rows("b", 2), foot=rows("f", 2)), 8, 5, page)
    assert plain(shown) == ["b0", "b1", "", "", "", "", "f0", "f1"]
    assert offset == 0


def test_what_may_give_way_is_shortened_before_anything_scrolls(page):
    shown, _ = fit(Content(body=rows("b", 2), more=rows("m", 9), foot=rows("f", 1)), 8, 0, page)
    assert plain(shown) == ["b0", "b1", "m0", "m1", "m2", "  and 6 more", "", "f0"]


def test_a_long_body_scrolls_to_its_end_and_says_that_there_is_more(page):
    content = Content(body=rows("b", 9), foot=rows("f", 1))
    shown, _ = fit(content, 6, 0, page)
    assert plain(shown) == ["b0", "b1", "b2", "b3", "more below: j or the space bar", "f0"]
    shown, offset = fit(content, 6, 99, page)
    assert (plain(shown)[:4], plain(shown)[4], offset) == (["b5", "b6", "b7", "b8"], "", 5)


def test_a_page_that_is_a_little_too_long_does_without_its_empty_rows(page):
    shown, _ = fit(Content(body=[*rows("b", 2), Text(), *rows("c", 2)], foot=rows("f", 1)), 6, 0, page)
    assert plain(shown) == ["b0", "b1", "c0", "c1", "", "f0"]


def test_the_cursor_is_always_seen(page):
    shown, _ = fit(Content(body=rows("b", 9), foot=rows("f", 1), cursor=7), 6, 0, page)
    assert "b7" in plain(shown)


@pytest.mark.parametrize("height", range(1, 8))
def test_there_are_never_more_rows_than_the_terminal_has(page, height):
    shown, _ = fit(Content(body=rows("b", 9), more=rows("m", 3), foot=rows("f", 3)), height, 0, page)
    assert len(shown) == height


def test_long_lines_and_wide_characters_are_folded_at_the_width(page):
    page.line(("가나다라마바사" * 6, ""))
    page.fields([("label", "/a/very/long/path/that/does/not/fit/into/forty/columns.py")])
    assert max(cell_len(row.plain) for row in page.rows) <= 40


def test_an_instruction_is_filled_and_its_code_is_kept(page):
    markdown.show(
        page,
        "# A *title*\n\nWords that go on\nin the next line, and **more** of [them](https://x.org).\n\n"
        "1. First `a_b_c` item\n   goes on.\n2. Second\n\n```python\n>>> a   =  1\n```\n\x1b[2J",
    )
    assert plain(page.rows) == [
        "A title",
        "",
        "Words that go on in the next line, and",
        "more of them (https://x.org).",
        "",
        "  1. First `a_b_c` item goes on.",
        "  2. Second",
        "",
        "    >>> a   =  1",
        "\\x1b[2J",
    ]


@pytest.fixture
def choice(small_curriculum):
    pack = load(small_curriculum / "exercises")
    states = dict.fromkeys(pack.ids, "untouched") | {"iterators/count_up": "passed"}
    return Choice(State(pack=pack, exercise=pack.exercises[1], states=states))


def type_into(choice, page, keys):
    return [chosen.slug for key in keys if (chosen := choice.press(key, page))]


def test_the_list_begins_at_the_exercise_that_is_being_done(choice, page):
    choice.start()
    assert type_into(choice, page, ["enter"]) == ["count_up"]


@pytest.mark.parametrize(
    ("typed", "expected"), [("lazy", "lazy_body"), ("passed", "count_up"), ("exceptions", "catch_one_thing")]
)
def test_the_list_is_filtered_by_name_state_and_track(choice, page, typed, expected):
    choice.start()
    assert type_into(choice, page, ["/", *typed, "enter"]) == [expected]


def test_a_filter_that_nothing_fits_goes_nowhere(choice, page):
    choice.start()
    assert type_into(choice, page, ["/", *"zzz", "enter", "down"]) == []
    assert "Nothing fits." in plain(choice.content(page).body)


def test_every_sentence_is_there_in_both_languages_with_the_same_values():
    for told in (WORDS, WATCH_WORDS):
        assert {frozenset(each) for each in told.values()} == {frozenset({"en", "ko"})}
    assert not WORDS.keys() & WATCH_WORDS.keys()


@pytest.mark.parametrize(
    ("lang", "others"),
    [("en", ["Not yet either  b [1]", "c", "d"]), ("ko", ["다른 테스트  둘째다 [1]", "셋째 규칙입니다", "d"])],
)
def test_other_failures_are_told_by_title_and_in_korean_by_rule_where_there_is_none(small_curriculum, lang, others):
    pack = load(small_curriculum / "exercises")
    kata = replace(pack.exercises[0], korean_titles={"test_b": "둘째다"})
    failed = {"outcome": Outcome.FAILED, "task": None, "weight": 1.0}
    rule = {"en": "The third rule.", "ko": "셋째 규칙입니다. 더 있습니다."}
    first, second = (TestResult(id=name, rule=rule, **failed) for name in ("test_a", "test_b[1]"))
    third, fourth = TestResult(id="test_c", rule=rule, **failed), TestResult(id="test_d", **failed)
    attempt = Attempt(exercise=kata.id, module=kata.stub)
    untouched = verdict_without_run(kata, attempt, Status.UNTOUCHED)
    verdict = replace(untouched, status=Status.FAILED, tests=(first, second, third, fourth))
    page = Page(lang=lang, width=80, is_colored=False)
    shown = views.exercise(State(pack=pack, exercise=kata, verdict=verdict), page)
    assert [row.strip() for row in plain(shown.more)[1:]] == others


@pytest.mark.parametrize(
    ("width", "shown"),
    [(60, ["테스트  둘째 값도 나온다  (과제 2개 중 2번)"]), (45, ["테스트  둘째 값도 나온다", "(과제 2개 중 2번)"])],
)
def test_the_task_of_a_test_stands_below_a_title_that_leaves_no_room_for_it(small_curriculum, width, shown):
    pack = load(small_curriculum / "exercises")
    kata = replace(pack.exercises[0], korean_titles={"test_b": "둘째 값도 나온다"})
    test = TestResult(id="test_b", task=2, outcome=Outcome.FAILED, weight=1.0, message="x")
    untouched = verdict_without_run(kata, Attempt(exercise=kata.id, module=kata.stub), Status.UNTOUCHED)
    page = Page(lang="ko", width=width, is_colored=False)
    verdict_view.show_failure(page, pack, kata, replace(untouched, status=Status.FAILED, tests=(test,)))
    assert [row.strip() for row in plain(page.rows)[: len(shown)]] == shown


@pytest.mark.parametrize("lang", ["en", "ko"])
def test_every_track_begins_with_a_page_that_fits_the_first_screen_of_its_first_exercise(lang):
    pack = load(ROOT / "exercises")
    states = dict.fromkeys(pack.ids, "untouched")
    firsts = {each.track: each for each in reversed(pack.exercises)}.values()
    assert len(firsts) == 7
    for first in firsts:
        page = Page(lang=lang, width=80, is_colored=False)
        untouched = verdict_without_run(first, Attempt(exercise=first.id, module=first.stub), Status.UNTOUCHED)
        shown = views.exercise(State(pack=pack, exercise=first, verdict=untouched, states=states), page)
        assert learner.track_page(pack, first, lang).name == ("README.md" if lang == "en" else "README.ko.md")
        assert ">>>" in "".join(plain(shown.body)) or first.track == "capstones"
        rows, _ = fit(shown, 24, 0, page)
        assert plain(shown.body)[-1] in plain(rows)
