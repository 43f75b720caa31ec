"""Everything that a learner reads exists in English and in Korean, with the same gaps to fill."""

import ast
import re
from pathlib import Path
from string import Formatter

import pytest

from grader.cli.words import WORDS
from grader.judge.sentences import _REASONS, _SENTENCES, explain, reason
from grader.model import Integrity, Outcome, Points, Status, TestResult, Verdict

GRADER = Path(__file__).resolve().parents[2] / "grader"
ALL = {
    **{f"sentence {key}": texts for key, texts in _SENTENCES.items()},
    **{f"reason {key}": texts for key, texts in _REASONS.items()},
    **{f"word {key}": texts for key, texts in WORDS.items()},
}
GIVEN = {"file", "line", "detail", "passed", "total"}


def gaps(text):
    return {field for _, field, _, _ in Formatter().parse(text) if field is not None}


def verdict(code, status=Status.FAILED, outcomes=(Outcome.PASSED, Outcome.FAILED)):
    return Verdict(
        id="track/kata",
        status=status,
        code=code,
        message="",
        points=Points(earned=0.0, possible=1.0),
        integrity=Integrity(),
        diagnosis=None,
        tests=tuple(
            TestResult(id=f"test_{number}", task=None, outcome=outcome, weight=1.0)
            for number, outcome in enumerate(outcomes)
        ),
        digest=None,
        suite="",
        line=7,
        detail="{DETAIL}",
    )


@pytest.mark.parametrize("name", ALL)
def test_every_text_is_there_in_both_languages(name):
    assert set(ALL[name]) == {"en", "ko"}
    assert all(text.strip() for text in ALL[name].values())


@pytest.mark.parametrize("name", ALL)
def test_both_languages_have_the_same_gaps(name):
    assert gaps(ALL[name]["en"]) == gaps(ALL[name]["ko"])


@pytest.mark.parametrize("name", ALL)
def test_english_is_english_and_korean_is_korean(name):
    assert not re.search("[가-힣]", ALL[name]["en"])
    assert re.search("[가-힣]", ALL[name]["ko"])


@pytest.mark.parametrize("code", _SENTENCES)
def test_a_sentence_uses_only_what_a_verdict_holds(code):
    assert gaps(_SENTENCES[code]["en"]) <= GIVEN


@pytest.mark.parametrize("lang", ["en", "ko"])
@pytest.mark.parametrize("code", _SENTENCES)
def test_every_code_can_be_told(code, lang):
    told = explain(verdict(code), lang)
    assert told.endswith(("다.", "요.", "나요?", "세요.", ".", "?"))
    assert ("{DETAIL}" in told) == ("detail" in gaps(_SENTENCES[code][lang]))


def test_a_sentence_names_the_file_the_line_and_the_count():
    assert explain(verdict("syntax_error")) == "Python cannot read line 7 of kata.py: {DETAIL}."
    assert explain(verdict("tests_failed")) == "1 of 2 tests pass."
    assert explain(verdict("tests_failed"), "ko") == "테스트 2개 가운데 1개를 통과했습니다."


@pytest.mark.parametrize("status", [Status.PASSED, Status.UNTOUCHED, Status.MISSING])
def test_a_status_without_a_code_speaks_for_itself(status):
    assert explain(verdict(None, status=status)) == explain(verdict(status.value))


def codes_in(path):
    """What is passed as a rejection's code, or as the first word of a verdict's reason, anywhere in a module."""
    for node in ast.walk(ast.parse(path.read_bytes())):
        match node:
            case ast.Call(func=ast.Name(id="Rejection"), keywords=keywords):
                yield from (each.value.value for each in keywords if each.arg == "code")
            case ast.Call(func=ast.Name(id="_Why"), args=[ast.Constant(value=str(code)), *_]):
                yield code


def test_every_code_that_the_grader_gives_has_its_sentence():
    given = {code for path in GRADER.rglob("*.py") for code in codes_in(path)}
    assert {"syntax_error", "archive", "tests_failed", "killed"} <= given
    assert given <= set(_SENTENCES)


def test_every_sentence_is_one_that_the_grader_can_give():
    given = {code for path in GRADER.rglob("*.py") for code in codes_in(path)} | {status.value for status in Status}
    told_otherwise = {"import_failed", "import_failed_somewhere", "suite_failed"}
    assert set(_SENTENCES) - told_otherwise <= given


def test_every_outcome_without_facts_has_a_reason():
    assert "within 0.5 seconds" in reason("timed_out", "en", 0.5)
    assert "2초 안에" in reason("timed_out", "ko", 2.0)
    assert reason("not_run", "ko") != reason("not_run", "en")
