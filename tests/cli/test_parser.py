"""Help and errors of the arguments, in both languages."""

import argparse
import importlib
import re

import pytest

from grader.cli.main import VERBS, main
from grader.cli.parser import korean_error, parser_for
from grader.cli.parser_words import HELP
from grader.cli.parser_words import VERBS as KOREAN_VERBS

LEARNERS = ("check", "watch", "list", "next", "hint", "reset", "solution")


@pytest.mark.parametrize("verb", LEARNERS)
def test_the_help_of_a_learners_verb_is_korean_throughout(verb):
    told = parser_for(verb, importlib.import_module(f"grader.cli.{verb}"), "ko").format_help()
    shown = re.split(r"\n인자:|\n옵션:", told, maxsplit=1)[1]
    sentences = re.findall(r"(?:^  \S.*?  +|^ {20,})(\S.+)", shown, re.MULTILINE)
    assert sentences
    assert [each for each in sentences if not re.search("[가-힣]", each)] == []


def test_every_translation_belongs_to_an_argument():
    used = set()

    class Recorder(argparse.ArgumentParser):
        def add_argument(self, *names, **settings):
            used.add(settings.get("help"))
            return super().add_argument(*names, **settings)

    for verb in LEARNERS:
        importlib.import_module(f"grader.cli.{verb}").arguments(Recorder())
    assert used == {*HELP, "show this help message and exit"}


def test_every_verb_is_explained_in_korean(capsys, monkeypatch):
    monkeypatch.setenv("LC_ALL", "ko_KR.UTF-8")
    assert main([]) == 0
    told = capsys.readouterr().out
    assert [verb for verb in VERBS if KOREAN_VERBS[verb] not in told] == []


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["check", "--nonsense"], "알 수 없는 인자가 있습니다: --nonsense"),
        (["check", "--lang"], "--lang 뒤에 값이 하나 있어야 합니다"),
        (["check", "--color", "blue"], "--color에 쓸 수 없는 값입니다: 'blue' (쓸 수 있는 값: "),
        (["check", "--seed", "many"], "--seed에 쓸 수 없는 값입니다: 'many'"),
        (["hint", "--e"], "--e"),
        (["chekc"], "'chekc'라는 명령은 없습니다"),
    ],
)
def test_a_wrong_request_is_told_in_korean_with_what_to_type(capsys, monkeypatch, words, told):
    monkeypatch.setenv("LC_ALL", "ko_KR.UTF-8")
    assert main(words) == 2
    said = capsys.readouterr().err
    assert told in said
    assert "다음을 입력해 보세요: grader" in said


def test_an_error_that_nobody_translated_stays_as_it_is():
    assert korean_error("something new") == "something new"
