"""A whole session of `grader watch` in a terminal of 80 by 24, in both languages, and what ends it.

The screens are kept as text in `screens`; with WRITE_SCREENS=1 in the environment they are written anew, to be looked
at before they are committed.
"""

import os
from pathlib import Path

import pytest

SCREENS = Path(__file__).parent / "screens"

WRONG = """
class CountUp:
    def __init__(self, end):
        self._next = 0
        self._end = end

    def __iter__(self):
        print("iter was called")
        self._next = 0
        return self

    def __next__(self):
        if self._next == self._end:
            raise StopIteration
        self._next += 1
        return self._next - 1
"""
ENDLESS = """
class CountUp:
    def __init__(self, end):
        self._end = end

    def __iter__(self):
        return self

    def __next__(self):
        while True:
            pass
"""
FLOOD = ENDLESS.replace("pass", "print('again and again and again')")

#: Words of a screen in English and in Korean: what a screen is waited for by.
SAID = {
    "en": {
        "start": "Not started yet.",
        "wrong": "Not yet either",
        "hint": "Hint 1 of 3",
        "passed": "all 11 tests",
        "list": "> passed",
        "filter": "(1 fit)",
        "ask": "Put the stub of count_up back?",
        "kept": "Started over.",
        "bye": "To go on: grader watch",
        "help": "Ctrl-C does the same",
        "compare": "the reference",
        "instruction": "What to build",
    },
    "ko": {
        "start": "아직 시작하지 않았습니다.",
        "wrong": "다른 테스트",
        "hint": "힌트 3개 중 1번",
        "passed": "테스트 11개를 모두 통과했습니다",
        "list": "> 통과",
        "filter": "(1개)",
        "ask": "처음 상태로 되돌릴까요?",
        "kept": "처음부터 다시 합니다.",
        "bye": "이어서 하려면: grader watch",
        "help": "Ctrl-C도 같습니다",
        "compare": "모범 답안",
        "instruction": "만들 것",
    },
}


@pytest.fixture
def golden(request):
    """Compare a screen with the one that is kept."""
    lang = request.getfixturevalue("lang")

    def check(name, screen):
        path = SCREENS / lang / f"{name}.txt"
        if os.environ.get("WRITE_SCREENS"):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(screen, encoding="utf-8")
        assert screen == path.read_text(encoding="utf-8")

    return check


@pytest.mark.parametrize("lang", ["en", "ko"])
def test_a_session_from_the_first_save_to_the_end(lang, watch, learner, golden):
    said = SAID[lang]
    session = watch("count_up", "--lang", lang)
    golden("01-start", session.wait_for(said["start"], "HH:MM:SS"))
    session.press("t")
    golden("02-instruction", session.wait_for(said["instruction"], "Esc "))
    learner.save("iterators/count_up", WRONG)
    golden("03-wrong", session.wait_for(said["wrong"], "HH:MM:SS"))
    session.press("h")
    golden("04-hint", session.wait_for(said["hint"]))
    learner.solve("iterators/count_up")
    golden("05-passed", session.wait_for(said["passed"], "HH:MM:SS"))
    session.press("s")
    golden("06-compare", session.wait_for(said["compare"], "class CountUp:"))
    session.press("n")
    golden("07-next", session.wait_for("catch_one_thing: ", said["start"], "HH:MM:SS"))
    session.press("lkk")
    golden("08-list", session.wait_until(lambda screen: "> " in screen and "hand_cranked_for" in screen))
    session.press("/up")
    golden("09-filter", session.wait_for(said["filter"], "_up_"[1:]))
    session.press("\r")
    session.wait_for("count_up: ", said["passed"], "HH:MM:SS")
    session.press("x")
    golden("10-reset", session.wait_for(said["ask"]))
    session.press("y")
    golden("11-after-reset", session.wait_for(said["kept"], said["start"], "HH:MM:SS"))
    session.press("?")
    golden("12-help", session.wait_for(said["help"]))
    session.press("q")
    session.wait_for(said["bye"])
    assert session.end() == 0
    assert session.is_given_back()
    assert (
        learner.path("iterators/count_up").read_text()
        == (learner.home / "exercises" / ".stubs" / "iterators" / "count_up.py").read_text()
    )
    assert len(list((learner.home / ".flowkata" / "backups").iterdir())) == 1
