"""Checking a pack: every kind of mistake that `grader verify` finds in a pack, and the calibration.

All mistakes lie in one pack, an exercise each, which is verified once.
"""

import json
import re
import shutil
import sys

import pytest

from grader.cli.main import main

SUITE = '''
import os

import pytest

from {slug} import answer

NUMBER = 11 if int(os.environ["KATA_SEED"]) else 10


@pytest.mark.task(1)
def test_doubling_three_gives_six():
    """Doubling a number adds it to itself."""
    assert answer(3) == 6


@pytest.mark.task(2)
def test_the_seeds_number_is_doubled():
    """Every number is doubled, not the visible example only."""
    assert answer(NUMBER) == 2 * NUMBER
'''

SEEDS = 2
STUB = "def answer(number):\n    raise NotImplementedError\n"
SOLVED = "def answer(number):\n    return 2 * number\n"
CHAFF = '''"""The number is squared.

수를 제곱했습니다.

Expect: Got: 9
"""


def answer(number):
    return number ** 2
'''
RULES = (
    'test_doubling_three_gives_six = "두 배는 자신을 한 번 더 더한 값입니다."\n'
    'test_the_seeds_number_is_doubled = "어떤 수든 두 배로 만듭니다."\n'
)
TITLES = (
    "[titles]\n"
    'test_doubling_three_gives_six = "3의 두 배는 6이다"\n'
    'test_the_seeds_number_is_doubled = "어떤 수든 두 배로 만든다"\n'
)
KOREAN = RULES + TITLES
HINTS = 'hints = ["Add."]\nhints_ko = ["더하세요."]\n'
README = "# Twice\n\n1. Double three.\n2. Double any number.\n"

WHOLE = {
    "stub": STUB,
    "suite": SUITE,
    "reference": SOLVED,
    "wheats/adding.py": "def answer(number):\n    return number + number\n",
    "chaffs/squares.py": CHAFF,
    "messages.ko.toml": KOREAN,
    "exercise.toml": HINTS,
    "README.md": README,
    "README.ko.md": README,
}

#: What is wrong with the exercise of each name, beside what is whole in every one.
MISTAKES = {
    "sound": {},
    "finished_stub": {"stub": SOLVED},
    "wrong_reference": {"reference": CHAFF},
    "wrong_wheat": {"wheats/adding.py": "def answer(number):\n    return number + 3\n"},
    "unlucky_wheat": {"wheats/adding.py": "def answer(number):\n    return 2 * number if number != 11 else 0\n"},
    "remembering_wheat": {
        "wheats/adding.py": "seen = []\n\ndef answer(n):\n    seen.append(n)\n    return 2 * n * (seen[0] == 3)\n"
    },
    "harmless_chaff": {"chaffs/squares.py": CHAFF.replace("number ** 2", "2 * number")},
    "other_words": {"chaffs/squares.py": CHAFF.replace("Got: 9", "Got: 8")},
    "no_promise": {"chaffs/squares.py": CHAFF.replace("Expect: Got: 9\n", "")},
    "no_korean": {"chaffs/squares.py": CHAFF.replace("수를 제곱했습니다.\n\n", "")},
    "moody_chaff": {"chaffs/squares.py": CHAFF.replace("number ** 2", "{3: 9, 10: 20}.get(number)")},
    "drawn_ids": {
        "suite": SUITE + '\n\n@pytest.mark.parametrize("n", [NUMBER])\ndef test_drawn(n):\n    assert answer(n)\n',
        "messages.ko.toml": RULES
        + 'test_drawn = "정해진 값입니다."\n'
        + TITLES
        + 'test_drawn = "정해진 값이 나온다"\n',
    },
    "silent_rule": {"messages.ko.toml": RULES.partition("\n")[0] + "\n" + TITLES},
    "stray_message": {"messages.ko.toml": RULES + 'test_gone = "없는 테스트입니다."\n' + TITLES},
    "untitled_test": {"messages.ko.toml": KOREAN.rpartition("test_")[0]},
    "stray_title": {"messages.ko.toml": KOREAN + 'test_gone = "없는 테스트다"\n'},
    "same_title": {"messages.ko.toml": KOREAN.replace("어떤 수든 두 배로 만든다", "3의 두 배는 6이다")},
    "lost_task": {"README.ko.md": README.partition("2.")[0]},
    "uneven_hints": {"exercise.toml": 'hints = ["Add.", "It to itself."]\nhints_ko = ["더하세요."]\n'},
    "no_pristine_stub": {"pristine": None},
}

PLACES = {
    "stub": "exercises/small/{slug}/{slug}.py",
    "suite": "exercises/small/{slug}/test_{slug}.py",
    "reference": "solutions/small/{slug}/{slug}.py",
    "pristine": "exercises/.stubs/small/{slug}.py",
}


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def add_exercise(home, slug, changes):
    files = {"pristine": changes.get("stub", STUB), **WHOLE, **changes}
    for name, text in files.items():
        folder = "solutions" if name.endswith(".py") else "exercises"
        place = PLACES.get(name, f"{folder}/small/{{slug}}/{name}").format(slug=slug)
        if text is not None:
            write(home / place, text.replace("{slug}", slug))


@pytest.fixture(scope="module")
def verified(tmp_path_factory, cli):
    """Everything verified once, with two seeds."""
    home = tmp_path_factory.mktemp("mistakes")
    for slug, changes in MISTAKES.items():
        add_exercise(home, slug, changes)
    return cli("verify", "--seeds", SEEDS, "--jobs", "2", cwd=home)


def told_of(verified):
    """What was said of each exercise: its state, and its problems."""
    said = {}
    for part in re.split(r"^(?=ok |PROBLEM )", verified.stdout, flags=re.MULTILINE)[1:]:
        head, *lines = part.splitlines()
        state, name = head.split()[:2]
        said[name.rpartition("/")[2]] = (state, [line.strip("- ") for line in lines if line.startswith("         - ")])
    return said


@pytest.fixture(scope="module")
def told(verified):
    return told_of(verified)


@pytest.fixture
def home(tmp_path, monkeypatch):
    """A pack of one sound exercise, in the current folder."""
    add_exercise(tmp_path, "sound", {})
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def verify(home, capsys):
    """`grader verify` in this process: its exit code and its stdout."""
    assert home.is_dir()

    def run_it(*words):
        code = main(["verify", "--seeds", "2", "--jobs", "1", *words])
        return code, capsys.readouterr().out

    return run_it


# --- what is found


def test_a_sound_exercise_is_ok(told):
    assert told["sound"] == ("ok", [])


def test_every_mistake_is_found_and_nothing_else(told):
    assert set(told) == set(MISTAKES)
    assert {name for name, (state, _) in told.items() if state == "ok"} == {"sound"}
    counts = {name: len(problems) for name, (_, problems) in told.items()}
    counts.pop("drawn_ids")  # no solution passes a test that it does not find
    assert counts == dict.fromkeys(counts, 1) | {"sound": 0, "other_words": SEEDS}


@pytest.mark.parametrize(
    ("slug", "words"),
    [
        ("finished_stub", "the stub passes every test"),
        ("wrong_reference", "the reference must pass, with seed 0 it does not: test_doubling_three_gives_six"),
        ("wrong_wheat", "wheats/adding.py must pass, with seed 0 it does not: test_the_seeds_number_is_doubled"),
        ("unlucky_wheat", "wheats/adding.py must pass, with seed 1 it does not"),
        (
            "remembering_wheat",
            "wheats/adding.py must pass, with the tests in another order it does not; no test may need",
        ),
        ("harmless_chaff", "chaffs/squares.py must fail, with seed 0 it passes"),
        ("no_promise", "chaffs/squares.py: its docstring needs English, Korean and a last line"),
        ("no_korean", "chaffs/squares.py: its docstring needs English, Korean and a last line"),
        ("moody_chaff", "chaffs/squares.py: which tests fail depends on the seed"),
        ("drawn_ids", "test ids depend on the seed (test_drawn[11])"),
        ("silent_rule", "test_the_seeds_number_is_doubled has no rule in both languages"),
        ("stray_message", "messages.ko.toml names test_gone"),
        ("untitled_test", "test_the_seeds_number_is_doubled has no title in Korean"),
        ("stray_title", "messages.ko.toml names test_gone"),
        ("same_title", "messages.ko.toml has the title '3의 두 배는 6이다' more than once"),
        ("lost_task", "README.ko.md has no task 2"),
        ("uneven_hints", "hints and hints_ko differ in number"),
        ("no_pristine_stub", "no pristine stub: cp "),
    ],
)
def test_a_mistake_is_told_in_a_sentence(told, slug, words):
    _, problems = told[slug]
    assert words in problems[0]


def test_a_chaff_without_the_words_that_it_promised_is_a_mistake(told):
    state, problems = told["other_words"]
    assert state == "PROBLEM"
    assert all("chaffs/squares.py: no failing test says 'Got: 8'" in problem for problem in problems)


def test_mistakes_are_counted_and_make_the_exit_code(verified):
    assert verified.returncode == 1
    assert verified.stderr == ""
    assert f"1 of {len(MISTAKES)} exercises sound; " in verified.stdout


def test_one_exercise_can_be_verified(home, verify):
    add_exercise(home, "wrong_wheat", MISTAKES["wrong_wheat"])
    code, out = verify("sound")
    assert code == 0
    assert "1 of 1 exercises sound; 2 wheats, 1 chaffs, 2 seeds" in out


def test_a_pack_without_solutions_is_checked_as_far_as_it_goes(home, verify):
    shutil.rmtree(home / "solutions")
    code, out = verify()
    assert code == 0
    assert "no reference in " in out


@pytest.mark.slow
def test_a_pack_may_do_without_korean_titles_and_then_in_every_exercise(home, verify):
    write(home / "exercises" / "small" / "sound" / "messages.ko.toml", RULES)
    assert verify()[0] == 0
    add_exercise(home, "titled", {})
    code, out = verify("sound")
    assert (code, out.count("has no title in Korean")) == (1, 2)


def test_a_test_that_is_skipped_is_no_id_that_depends_on_the_seed(home, verify):
    suite = home / "exercises" / "small" / "sound" / "test_sound.py"
    later = '\n\n@pytest.mark.skip\ndef test_later():\n    """Another day."""\n    assert answer(5) == 10\n'
    write(suite, suite.read_text(encoding="utf-8") + later)
    korean = RULES + 'test_later = "나중에 다룹니다."\n' + TITLES + 'test_later = "나중에 다룬다"\n'
    write(suite.with_name("messages.ko.toml"), korean)
    code, out = verify()
    assert (code, "depend on the seed" in out) == (0, False), out


# --- the calibration


@pytest.fixture(scope="module")
def written(tmp_path_factory, cli):
    """A pack of sound exercises and its calibration."""
    written = tmp_path_factory.mktemp("written")
    for slug in ("suite", "stub", "chaff", "instruction", "module"):
        add_exercise(written, f"its_{slug}", {})
    done = cli("verify", "--write", "--seeds", SEEDS, cwd=written)
    assert done.returncode == 0, done.stdout
    return written


#: A file of the exercise of each name that is edited after the calibration was written.
EDITED = {
    "its_suite": "exercises/small/its_suite/test_its_suite.py",
    "its_stub": "exercises/.stubs/small/its_stub.py",
    "its_chaff": "solutions/small/its_chaff/chaffs/squares.py",
    "its_instruction": "exercises/small/its_instruction/README.md",
    "its_module": "exercises/small/its_module/its_module.py",
}


@pytest.fixture(scope="module")
def edited(written, tmp_path_factory):
    """The same with one file of each edited, and an exercise that is new."""
    edited = tmp_path_factory.mktemp("edited")
    shutil.copytree(written, edited, dirs_exist_ok=True)
    for file in EDITED.values():
        text = (edited / file).read_text(encoding="utf-8")
        write(edited / file, text.replace("The number", "Every number") + "\n# edited\n")
    add_exercise(edited, "its_all_new", {})
    return edited


@pytest.fixture(scope="module")
def verified_after_edits(edited, cli):
    return cli("verify", "--seeds", SEEDS, cwd=edited)


def test_write_stores_what_was_learned(written):
    stored = json.loads((written / "exercises" / ".calibration.json").read_text(encoding="utf-8"))
    known = stored["exercises"]["small/its_suite"]
    assert known["tests"] == ["test_doubling_three_gives_six", "test_the_seeds_number_is_doubled"]
    assert known["stub_passes"] == []
    (chaff,) = known["chaffs"]
    assert (chaff["name"], list(chaff["behaves"])) == ("squares", known["tests"])
    assert chaff["explanation"] == {"en": "The number is squared.", "ko": "수를 제곱했습니다."}


def test_a_calibration_that_is_no_longer_true_is_stale(verified_after_edits):
    told = told_of(verified_after_edits)
    stale = {
        name for name, (_, problems) in told.items() if "the calibration is stale: grader verify --write" in problems
    }
    assert stale == {"its_suite", "its_stub", "its_chaff", "its_all_new"}
    assert verified_after_edits.returncode == 1


def test_an_instruction_and_a_learners_module_may_be_edited(verified_after_edits):
    told = told_of(verified_after_edits)
    assert told["its_instruction"] == told["its_module"] == ("ok", [])


@pytest.mark.slow
def test_written_again_it_is_fresh_and_the_same_every_time(edited, verified_after_edits, cli):
    assert verified_after_edits.returncode == 1
    stored = edited / "exercises" / ".calibration.json"
    assert cli("verify", "--write", "--seeds", SEEDS, cwd=edited).returncode == 0
    once = stored.read_bytes()
    assert cli("verify", "--write", "--seeds", "1", cwd=edited).returncode == 0
    assert stored.read_bytes() == once


def test_a_stale_calibration_is_not_believed_when_grading(written, home, capsys):
    shutil.copytree(written, home, dirs_exist_ok=True)
    suite = home / EDITED["its_suite"]
    write(suite, suite.read_text(encoding="utf-8") + "\n\ndef test_one_more():\n    assert answer(5) == 10\n")
    write(suite.with_name("its_suite.py"), SOLVED)
    assert main(["check", "its_suite", "--json", "-"]) == 1
    (verdict,) = json.loads(capsys.readouterr().out)["exercises"]
    assert [test["outcome"] for test in verdict["tests"]] == ["passed"] * 3
    assert (verdict["status"], verdict["code"]) == ("failed", "suite_edited")


def stored_in(home):
    return json.loads((home / "exercises" / ".calibration.json").read_text(encoding="utf-8"))


@pytest.fixture
def pair(home):
    """A pack of two exercises, `sound` and `other`, and an older calibration of both and of one that is gone."""
    add_exercise(home, "other", {})
    old = {name: {"suite": "old", "tests": ["test_old"]} for name in ("small/sound", "small/other", "small/gone")}
    python = f"{sys.version_info.major}.{sys.version_info.minor}"
    write(home / "exercises" / ".calibration.json", json.dumps({"python": python, "exercises": old}))
    return home


def test_a_part_of_the_calibration_is_renewed_and_the_rest_is_kept(pair, verify):
    code, out = verify("sound", "--write")
    assert (code, "wrote " in out) == (0, True), out
    known = stored_in(pair)["exercises"]
    assert list(known) == ["small/other", "small/sound"]
    assert (known["small/other"]["tests"], len(known["small/sound"]["tests"])) == (["test_old"], 2)


def test_what_has_a_problem_keeps_its_calibration(pair, verify):
    add_exercise(pair, "other", MISTAKES["wrong_wheat"])
    code, out = verify("--write")
    assert (code, "but not for what has a problem: small/other" in out) == (1, True), out
    known = stored_in(pair)["exercises"]
    assert (known["small/other"]["tests"], len(known["small/sound"]["tests"])) == (["test_old"], 2)


def test_where_nothing_is_sound_the_calibration_stays_as_it_is(pair, verify):
    before = stored_in(pair)
    add_exercise(pair, "other", MISTAKES["wrong_wheat"])
    code, out = verify("other", "--write")
    assert (code, "was left as it is" in out) == (1, True)
    assert stored_in(pair) == before


@pytest.mark.parametrize(
    ("gone", "words", "remedy"),
    [
        (["sound"], [], "grader verify --write small/other"),
        (["sound"], ["sound"], "grader verify --write --solutions DIR"),
        (["sound", "other"], [], "grader verify --write --solutions DIR"),
    ],
)
def test_without_a_reference_nothing_is_written(pair, capsys, gone, words, remedy):
    before = stored_in(pair)
    for slug in gone:
        (pair / "solutions" / "small" / slug / f"{slug}.py").unlink()
    assert main(["verify", "--write", *words]) == 2
    told = capsys.readouterr().err
    assert all(f"small/{slug}" in told for slug in gone)
    assert told.endswith(f"   try: {remedy}\n")
    assert stored_in(pair) == before


def test_what_another_python_wrote_is_not_renewed_in_part(pair, capsys):
    stored = stored_in(pair) | {"python": "3.2"}
    write(pair / "exercises" / ".calibration.json", json.dumps(stored))
    assert main(["verify", "sound", "--write"]) == 2
    assert "was written by Python 3.2" in capsys.readouterr().err
    assert stored_in(pair) == stored


@pytest.mark.slow
def test_decoys_that_were_made_with_other_alterations_are_stale(home, verify):
    assert verify("--write")[0] == 0
    stored = stored_in(home)
    stored["exercises"]["small/sound"]["alterations"] = "sha256:another"
    write(home / "exercises" / ".calibration.json", json.dumps(stored))
    code, out = verify()
    assert (code, "the calibration is stale: grader verify --write" in out) == (1, True)


def test_verify_without_a_worker_is_a_wrong_request(home, capsys):
    assert home.is_dir()
    assert main(["verify", "--jobs", "0"]) == 2
    assert "   try: " in capsys.readouterr().err


# --- one solution, shown


def test_a_chaff_is_shown_as_the_whole_module_that_is_graded(verify):
    code, out = verify("sound", "--show", "squares")
    assert code == 0
    assert out.startswith(SOLVED)
    assert out.endswith("    return number ** 2\n")


def test_show_wants_one_exercise(verify):
    code, out = verify("--show", "squares")
    assert (code, out) == (2, "")
