"""What a save does: which exercise it is about, how many checks it is, and what a check may do to the session."""

import os

import pytest

from grader.cli.watch.saves import Saves
from grader.pack.catalogue import load

#: Each runs the command line as a whole, or waits for a terminal: together they take long.
pytestmark = pytest.mark.slow

STARTED = ("Not started yet.", "HH:MM:SS")
WRONG = "class CountUp:\n    def __init__(self, end):\n        self.end = {}\n"
ENDLESS = """
class CountUp:
    def __init__(self, end):
        while True:
            pass
"""
FLOOD = ENDLESS.replace("pass", "print('again and again and again')")


def test_saving_another_exercise_goes_there_and_shows_its_failure_only(watch, learner):
    session = watch("count_up")
    session.wait_for(*STARTED)
    learner.save("iterators/count_up", WRONG.format(1))
    session.wait_for("count_up: ", "0 of 11 tests pass", "checked HH")
    learner.save("exceptions/catch_one_thing", "def to_int(text, default=0):\n    return default\n")
    screen = session.wait_for("catch_one_thing: ", "checked HH")
    assert "CountUp" not in screen


def test_an_editor_that_writes_a_new_file_and_renames_it_saves_as_well(watch, learner):
    session = watch("count_up")
    session.wait_for(*STARTED)
    path = learner.path("iterators/count_up")
    for number in range(3):
        beside = path.with_suffix(".py~")
        beside.write_text(f"import not_there_{number}\n")
        beside.replace(path)
        session.wait_for(f"not_there_{number}", "checked HH")


def test_a_file_that_is_deleted_is_told_and_put_back_by_the_key_for_it(watch, learner):
    session = watch("count_up")
    session.wait_for(*STARTED)
    learner.path("iterators/count_up").unlink()
    session.wait_for("There is no count_up.py")
    session.press("x")
    session.wait_for("is there again", "Not started yet.")
    assert learner.path("iterators/count_up").is_file()


def test_a_suite_that_is_saved_is_read_anew(watch, learner):
    learner.save("iterators/count_up", WRONG.format(1))
    session = watch("count_up")
    session.wait_for("0 of 11 tests pass", "checked HH")
    suite = learner.home / "exercises" / "iterators" / "count_up" / "test_count_up.py"
    suite.write_text("from count_up import CountUp\n\n\ndef test_it_keeps_the_end():\n    assert CountUp(1).end == 1\n")
    session.wait_for("count_up passes: all 1 tests.")


def test_with_manual_only_the_key_checks(watch, learner):
    session = watch("count_up", "--manual")
    session.wait_for("save it and press r", "HH:MM:SS")
    learner.save("iterators/count_up", WRONG.format(1))
    session.press("?")
    session.wait_for("Files are not watched")
    session.press("r")
    session.wait_for("0 of 11 tests pass")


def test_keys_work_while_a_loop_without_end_is_checked_and_it_is_told_in_the_end(watch, learner):
    session = watch("count_up")
    session.wait_for(*STARTED)
    learner.save("iterators/count_up", ENDLESS)
    session.wait_for("checking")
    session.press("t")
    assert "checking" in session.wait_for("What to build", "Esc back")
    session.press("\x1b")
    session.wait_for("10 were not run")


def test_a_save_is_checked_while_an_older_check_has_not_ended(watch, learner):
    session = watch("count_up")
    session.wait_for(*STARTED)
    learner.save("iterators/count_up", ENDLESS)
    session.wait_for("checking")
    learner.solve("iterators/count_up")
    assert "loop" not in session.wait_for("count_up passes: all 11 tests.")


def test_a_flood_is_cut_with_a_sentence(watch, learner):
    session = watch("count_up")
    session.wait_for(*STARTED)
    learner.save("iterators/count_up", FLOOD)
    screen = session.wait_for("lines; these are the first 6.")
    assert screen.count("again and again and again") == 6
    assert len(screen.splitlines()) == 24


def test_with_the_keyboard_set_to_korean_the_same_keys_work(watch):
    session = watch("count_up", "--lang", "ko")
    session.wait_for("아직 시작하지 않았습니다.", "HH:MM:SS")
    session.press("ㅗ")
    session.wait_for("힌트 3개 중 1번")
    session.press("ㅂ")
    assert session.end() == 0


@pytest.fixture
def saves(learner):
    return Saves(load(learner.home / "exercises"))


def test_nothing_is_told_when_nothing_was_saved(saves):
    assert (saves.changes().modules, saves.changes().suites) == ((), False)


def test_several_saves_between_two_looks_are_one_change_and_the_last_file_is_the_last(saves, learner):
    learner.save("exceptions/catch_one_thing", "a = 1\n")
    for number in range(5):
        learner.save("iterators/count_up", WRONG.format(number))
    os.utime(learner.path("exceptions/catch_one_thing"), ns=(1, 1))
    assert saves.changes().modules == ("exceptions/catch_one_thing", "iterators/count_up")
    assert saves.changes().modules == ()


def test_a_save_is_noticed_without_any_file_event(saves, learner):
    learner.path("iterators/count_up").unlink()
    assert saves.changes().modules == ("iterators/count_up",)
