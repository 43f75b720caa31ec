"""The summary of a pull request, rendered: what it says, in both languages, and that a learner's text stays text."""

import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest
from ci_cases import NASTY, nasty_report, report_of, result_of, run_of, verdict_of
from markdown_it import MarkdownIt

from grader.model import Diagnosis, Failure, Isolation, Status
from grader.reporters.ci_formats import CI_FORMATS
from grader.reporters.summary import to_summary
from grader.reporters.summary_words import STATUSES, WORDS
from grader.sanitize import sanitize_text

LANGUAGES = ("en", "ko")
HANGUL = re.compile("[가-힣]")


class Page(HTMLParser):
    """The elements of a page, its text, and the text outside of code."""

    def __init__(self, source):
        super().__init__()
        self.tags, self.attributes, self.open = [], [], []
        self.text, self.prose = "", ""
        self.feed(MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"]).render(source))
        self.close()

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes += [name for name, _ in attrs if name != "style"]
        self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.text += data
        if not {"code", "pre"} & set(self.open):
            self.prose += data

    def handle_comment(self, data):
        raise AssertionError(data)


def page(report, **run):
    return Page(to_summary(report, run_of(report, **run)))


def words(text):
    return " ".join(text.split())


PASSED = verdict_of("small/first", result_of("test_it_doubles"), result_of("test_it_adds"))
FAILED = verdict_of(
    "small/second",
    result_of("test_it_doubles", "failed", call="answer(3)", line=2),
    result_of("test_it_adds"),
    text="x",
)


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("en", ("first passes", "Points: 2 of 2.", "first: A title", "✅ passed", "2 / 2")),
        ("ko", ("first 연습을 통과했습니다", "점수: 2점 중 2점.", "first: 제목", "✅ 통과", "2 / 2")),
    ],
)
def test_a_pass_is_told_in_a_few_lines(lang, said):
    shown = page(report_of(PASSED), lang=lang)
    assert [text for text in said if text not in words(shown.text)] == []
    assert shown.tags.count("tr") == 2
    assert "pre" not in shown.tags


TOLD = {
    "en": """1 of 2 graded exercises pass
        The check itself is green
        Test: it doubles (task 1)
        Rule: Doubling adds a number to itself.
        Checked: answer(3)
        Got: 0
        line 2 of your file
        This often means: It forgets to add.
        See it on your machine: make check EX=second ARGS="--seed 7"
        If you are stuck: make hint EX=second""",
    "ko": """채점한 연습 2개 중 1개를 통과했습니다
        검사 자체는 통과입니다
        테스트: 두 배를 반환한다 (과제 1번)
        규칙: 두 배는 자신을 더한 값입니다.
        확인한 식: answer(3)
        나온 값: 0
        내 파일의 2번 줄
        흔한 원인: 더하지 않았습니다.
        내 컴퓨터에서 다시 보기: make check EX=second ARGS="--seed 7"
        막혔다면: make hint EX=second""",
}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_failure_is_told_with_what_to_do_next(lang):
    failed = replace(FAILED, found="exercises/small/second/second.py")
    shown = words(page(report_of(PASSED, failed), lang=lang, has_make=True).text)
    assert [line for line in TOLD[lang].splitlines() if line.strip() not in shown] == []


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(
    ("found", "has_make"), [("exercises/small/second/second.py", False), ("second.py", True), ("work/second.py", True)]
)
def test_no_command_is_told_that_cannot_be_typed_there_or_checks_another_file(lang, found, has_make):
    shown = words(page(report_of(replace(FAILED, found=found)), lang=lang, has_make=has_make).text)
    assert f"{WORDS['mend'][lang]}: {found}" in shown
    assert ("make" in shown, "grader check" in shown, "grader hint" in shown) == (False, False, False)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_missing_module_is_told_how_to_get_it_back_where_that_can_be_typed(lang):
    missing = report_of(verdict_of("small/second", status="missing", found=""))
    told, untold = (words(page(missing, lang=lang, has_make=has_make).text) for has_make in (True, False))
    assert f"{WORDS['restore'][lang]}: make reset EX=second" in told
    assert (STATUSES["missing"][lang] in untold, "make" in untold) == (True, False)


def test_an_exercise_whose_name_two_tracks_have_is_told_with_its_track():
    found = "exercises/small/second/second.py"
    other = replace(PASSED, id="large/second")
    shown = page(report_of(replace(FAILED, found=found), other), has_make=True).text
    assert "make check EX=small/second ARGS=" in shown


def test_a_result_that_does_not_count_shows_no_full_marks():
    forged = verdict_of(
        "small/first", *(result_of(f"test_{n}") for n in range(11)), status="tampered", earned=0, level="tampered"
    )
    shown = page(report_of(forged)).text
    assert ("11 / 11" in shown, "0 / 11" in shown, STATUSES["tampered"]["en"] in shown) == (False, True, True)
    assert WORDS["doubted"]["en"] in shown


@pytest.mark.parametrize(
    ("lang", "told"),
    [
        ("en", "One of these: It forgets one. Or: It adds twice."),
        ("ko", "둘 중 하나: 하나를 빠뜨렸습니다. 또는: 두 번 더했습니다."),
    ],
)
def test_two_mistakes_that_it_may_be_are_told_as_one_of_two(lang, told):
    one = Diagnosis(name="x", explanation={"en": "It forgets one.", "ko": "하나를 빠뜨렸습니다."})
    other = Diagnosis(name="y", explanation={"en": "It adds twice.", "ko": "두 번 더했습니다."})
    shown = words(page(report_of(replace(FAILED, diagnosis=None, one_of=(one, other))), lang=lang).text)
    assert (told in shown, WORDS["likely"][lang] in shown) == (True, False)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_line_that_cannot_be_read_is_shown(lang):
    broken = verdict_of("small/first", status="rejected", code="syntax_error", line=2, text="invalid syntax")
    broken = replace(broken, found="exercises/small/first/first.py")
    modules = {"small/first": b"x = 1\ndef answer(:  # <b>\n"}
    shown = page(report_of(broken), lang=lang, modules=modules, has_make=True)
    assert "def answer(:  # <b>" in shown.text
    assert "make check EX=first\n" in shown.text


@pytest.mark.parametrize(
    ("earned", "told"), [(2 / 3, "0.66 / 1"), (0.999, "0.99 / 1"), (1, "1 / 1"), (0, "0 / 1"), (0.29, "0.29 / 1")]
)
def test_points_are_rounded_down_so_that_nothing_looks_complete_that_is_not(earned, told):
    assert told in page(report_of(verdict_of("small/first", result_of("test_a", "failed"), earned=earned))).text


def test_what_fails_besides_the_first_test_is_named():
    tests = [result_of(f"test_number_{n}", "failed") for n in range(30)]
    shown = page(report_of(verdict_of("small/first", *tests)))
    assert ("details" in shown.tags, "More tests that do not pass: 29" in shown.text) == (True, True)
    assert ("number 20" in shown.text, "number 21" in shown.text, "and 9 more" in shown.text) == (True, False, True)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_reasons_against_it_are_told(lang):
    report = report_of(PASSED, FAILED)
    failures = tuple(
        Failure(code=code, exercise="small/second") for code in ("tampered", "regressed", "required", "review")
    )
    scores = (Failure(code="under", earned=3, wanted=4), Failure(code="under", earned=2 / 3, wanted=5, is_percent=True))
    shown = page(report, lang=lang, failures=(*failures, *scores), before={"small/second": Status.PASSED})
    assert WORDS["why"][lang] in shown.text
    assert WORDS["green"][lang] not in shown.text
    assert shown.tags.count("li") == len(failures) + len(scores)
    assert ("0.66 %" in shown.text, WORDS["before"][lang] in shown.text) == (True, True)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_an_empty_pull_request_is_told_how_a_module_is_called(lang):
    report = report_of()
    run = run_of(report_of(PASSED), lang=lang, ignored=[("count.py", "elsewhere")], unchanged=("small/first",))
    shown = Page(to_summary(report, run)).text
    assert [text for text in (WORDS["heading_none"][lang], "first.py", "count.py") if text not in shown] == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_was_left_alone_is_told_with_the_reason(lang):
    ignored = [
        ("exercises/test_first.py", "pack"),
        ("third.py", "unasked"),
        *((f"{n}.py", "elsewhere") for n in range(30)),
    ]
    shown = words(page(report_of(PASSED), lang=lang, ignored=ignored, unchanged=("a", "b"), has_ancestor=False).text)
    for key, path in (("pack", "exercises/test_first.py"), ("unasked", "third.py"), ("elsewhere", "0.py")):
        assert f"{path}: {WORDS[key][lang]}" in shown
    for key, values in (("unchanged", {"count": 2}), ("and_more", {"count": 12}), ("no_ancestor", {})):
        assert WORDS[key][lang].format(**values) in shown


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_fault_of_the_grader_s_is_told_as_one(lang):
    shown = page(report_of(PASSED, verdict_of("small/second", status="grader_error", code="grader_error")), lang=lang)
    assert [key for key in ("heading_ours", "ours") if WORDS[key][lang] not in words(shown.text)] == []


@pytest.mark.parametrize("status", list(Status))
@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_status_can_be_shown(status, lang):
    code = status.value if status not in {"failed", "rejected", "timed_out", "crashed"} else None
    level = "tampered" if status is Status.TAMPERED else "clean"
    report = report_of(verdict_of("small/first", result_of("test_a", "error"), status=status, code=code, level=level))
    assert STATUSES[status][lang] in page(report, lang=lang).text


def test_every_sentence_is_there_in_both_languages():
    tables = {**WORDS, **STATUSES}
    assert [
        key
        for key, told in tables.items()
        if not told["en"] or (not HANGUL.search(told["ko"]) and "{" not in told["ko"])
    ] == []


@pytest.mark.parametrize("text", NASTY)
@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_learner_s_text_is_shown_letter_by_letter(text, lang):
    report = nasty_report(text)
    shown = page(report, lang=lang, ignored=[(text, "elsewhere")])
    harmless = page(nasty_report("x"), lang=lang, ignored=[("x", "elsewhere")])
    assert (shown.tags, shown.attributes) == (harmless.tags, harmless.attributes)
    assert words(sanitize_text(text)) in words(shown.text).replace("\u2060", "")
    assert not [
        line for line in to_summary(report, run_of(report)).splitlines() if line.lstrip().startswith(("::", "##["))
    ]


def test_what_a_report_says_of_the_grader_is_shown_letter_by_letter_too():
    text = "<img src=x> @octocat #1 ![b](http://example.org/x.png)"
    report = report_of(PASSED)
    about = replace(report.grader, version=text, python=text, isolation=Isolation(level=text))
    shown = page(replace(report, grader=about))
    assert ("img" in shown.tags, shown.text.replace("\u2060", "").count(text)) == (False, 3)
    assert re.search(r"[@#]\w", shown.prose) is None


@pytest.mark.parametrize(
    ("side", "told"), [("a" * 40, "aaaaaaaaaa"), ("/home/teacher/grading", "grading"), ("./mine/", "mine"), (".", ".")]
)
def test_the_sides_are_told_without_where_they_lie(side, told):
    run = replace(run_of(report_of(PASSED)), base=side)
    assert f"{told} → " in Page(to_summary(report_of(PASSED), run)).text
    assert "teacher" not in to_summary(report_of(PASSED), run)


@pytest.mark.parametrize("text", ["a@example.org", "xmpp:a@example.org", "mailto:a@example.org"])
def test_an_address_is_no_link(text):
    report = nasty_report(text)
    source = to_summary(report, run_of(report, ignored=[(text, "elsewhere")]))
    outside = re.sub("<pre>.*?</pre>", "", source, flags=re.DOTALL)
    assert outside.count("&#64;") == outside.count("&#64;\u2060") > 2


def test_a_mention_is_none():
    shown = page(nasty_report("@octocat fixes #1"), ignored=[("@octocat", "elsewhere")])
    assert re.search(r"[@#]\w", shown.prose) is None


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_is_too_long_is_cut_between_two_exercises_and_that_is_told(lang):
    report = report_of(
        *(verdict_of(f"small/e{n}", result_of("test_a", "failed", text="한글" * 400)) for n in range(40))
    )
    text = to_summary(report, run_of(report, lang=lang), limit=20_000)
    assert 15_000 < len(text.encode()) <= 20_000
    assert text.rstrip().endswith(WORDS["cut"][lang].format(limit=19))
    assert Page(text).open == []


def test_a_summary_is_never_larger_than_a_runner_takes():
    report = report_of(*(nasty_report("<" * 4000).exercises[0] for _ in range(60)))
    assert 2**19 < len(to_summary(report, run_of(report)).encode()) <= 2**20


def test_a_release_body_is_shorter_than_a_release_may_be():
    report = report_of(*(nasty_report("<" * 4000).exercises[0] for _ in range(60)))
    body = CI_FORMATS["classroom50"].files["release-body.md"](report, run_of(report))
    assert 60_000 < len(body.encode()) <= 120_000
    assert WORDS["cut"]["en"].format(limit=117) in body


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_release_body_calls_no_check_green_that_classroom50_shows_as_failed(lang):
    report = report_of(PASSED, FAILED)
    body = CI_FORMATS["classroom50"].files["release-body.md"](report, run_of(report, lang=lang))
    assert (WORDS["green"][lang] in body, "1 / 2" in Page(body).text) == (False, True)
