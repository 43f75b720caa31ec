"""The verbs around `check`: list, next, hint, reset, solution, score, doctor, schema, and wrong requests of every kind.

What crosses the process border (pipes, a terminal, exit codes) is run as a process, the rest in this one.
"""

import json
import os
import pty
import re
import subprocess
import sys
import threading

import pytest
from rich.cells import cell_len

from grader.cli import learner
from grader.cli.main import VERBS, main
from grader.pack import catalogue

SUITE = '''
import pytest

from {slug} import answer


@pytest.mark.task(1)
def test_doubling_three_gives_six():
    """Doubling a number adds it to itself."""
    assert answer(3) == 6
'''

STUB = "def answer(number):\n    raise NotImplementedError\n"
SOLVED = "def answer(number):\n    return number * 2\n"
WRONG = "def answer(number):\n    return 0\n"


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


@pytest.fixture
def home(tmp_path, monkeypatch):
    """A pack of two exercises, `twice` before `again`, with a reference for the first; the current folder."""
    for slug in ("twice", "again"):
        folder = tmp_path / "exercises" / "small" / slug
        write(folder / f"{slug}.py", STUB)
        write(folder / f"test_{slug}.py", SUITE.format(slug=slug))
        write(folder / "README.md", "1. Double a number.\n")
        write(tmp_path / "exercises" / ".stubs" / "small" / f"{slug}.py", STUB)
    twice = tmp_path / "exercises" / "small" / "twice"
    write(twice / "exercise.toml", 'title = "Twice"\nhints = ["First.", "Second."]\nhints_ko = ["하나.", "둘."]\n')
    write(tmp_path / "exercises" / "curriculum.toml", 'order = ["small/twice", "small/again"]\n')
    write(tmp_path / "solutions" / "small" / "twice" / "twice.py", SOLVED)
    write(tmp_path / "solutions" / "small" / "twice" / "wheats" / "adding.py", SOLVED)
    monkeypatch.chdir(tmp_path)
    for name in ("LC_ALL", "LC_MESSAGES", "LANG", "FLOWKATA_MAKE"):
        monkeypatch.delenv(name, raising=False)
    return tmp_path


@pytest.fixture
def twice(home):
    """The learner's own file."""
    return home / "exercises" / "small" / "twice" / "twice.py"


@pytest.fixture
def memory(home):
    """The file that remembers hints and what passed."""
    return home / ".flowkata" / "progress.json"


@pytest.fixture
def grader(home, capsys):
    """One command in this process: its exit code and what it wrote to stdout and stderr."""
    assert home.is_dir()

    def run_it(*words):
        code = main(list(words))
        told = capsys.readouterr()
        return code, told.out, told.err

    return run_it


def backups(home):
    return sorted((home / ".flowkata").glob("backups/*.py"))


def at_a_terminal(words, keys, cwd, environment):
    """Run a command with a terminal for all three streams and type `keys`: its exit code and its screen."""
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "grader", *words], cwd=cwd, env=environment, stdin=theirs, stdout=theirs, stderr=theirs
    )
    os.close(theirs)
    os.write(ours, keys)
    screen = b""
    killer = threading.Timer(60, process.kill)
    killer.start()
    try:
        while chunk := _read(ours):
            screen += chunk
        return process.wait(), screen.decode()
    finally:
        killer.cancel()
        os.close(ours)


def _read(descriptor):
    try:
        return os.read(descriptor, 4096)
    except OSError:  # Linux tells the end of a terminal so
        return b""


# --- list, next


def test_list_shows_every_exercise_in_order_with_its_state(grader, twice):
    twice.write_text(WRONG)
    code, out, _ = grader("list")
    assert code == 0
    assert [line.split() for line in out.splitlines()] == [
        ["State", "Exercise", "Level", "Min", "Title"],
        [],
        ["small", "[x.]", "0/2,", "1", "not", "yet"],
        ["1", "started", "twice", "1", "Twice"],
        ["2", "not", "started", "again", "1", "again"],
    ]


@pytest.mark.parametrize("lang", ["en", "ko"])
def test_no_title_is_cut_in_the_list_and_no_line_is_wider_than_the_screen(grader, twice, lang):
    title = "평균을 돌려주는 제너레이터를 다시 쓰고 또다시 쓰고 끝까지 쓰기"
    write(twice.with_name("exercise.toml"), f'title = "{title}"\ntitle_ko = "{title}"\nminutes = 120\n')
    out = grader("list", "--lang", lang)[1]
    assert all(word in out for word in title.split())
    assert "…" not in out
    assert max(map(cell_len, out.splitlines())) <= 80


def test_list_believes_a_pass_only_for_the_very_same_bytes(grader, twice):
    twice.write_text(SOLVED)
    assert grader("check", "twice")[0] == 0
    assert "passed" in grader("list")[1]
    twice.write_text(WRONG)
    assert "passed" not in grader("list")[1]


def test_list_shows_a_deleted_module_as_missing(grader, twice):
    twice.unlink()
    assert "file missing" in grader("list")[1]


def test_list_speaks_korean(grader):
    assert grader("list", "--lang", "ko")[1].count("시작 전") == 2


@pytest.mark.parametrize(
    ("environment", "words"),
    [
        ({}, "not started"),
        ({"LANG": "ko_KR.UTF-8"}, "시작 전"),
        ({"LANG": "de_DE.UTF-8"}, "not started"),
        ({"LANG": "en_US.UTF-8", "LC_MESSAGES": "ko_KR.UTF-8"}, "시작 전"),
        ({"LANG": "ko_KR.UTF-8", "LC_ALL": "C"}, "not started"),
        ({"LANG": "ko_KR.UTF-8", "LC_ALL": ""}, "시작 전"),
    ],
    ids=str,
)
def test_the_locale_chooses_the_language_and_english_is_the_default(grader, monkeypatch, environment, words):
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert words in grader("list")[1]


def test_next_is_the_first_that_was_not_started(grader):
    code, out, _ = grader("next")
    assert code == 0
    assert out.startswith("Next  twice: Twice\n")
    assert "exercises/small/twice/README.md" in out
    assert "grader check twice" in out


def test_next_goes_on_with_what_was_started(grader, home):
    (home / "exercises" / "small" / "again" / "again.py").write_text(WRONG)
    assert grader("next")[1].startswith("Go on with  again: again\n")


def test_after_a_pass_every_way_to_ask_names_the_next_in_the_list_and_not_what_was_left_out(home, grader):
    write(
        home / "exercises" / "curriculum.toml", 'order = ["small/twice", "small/again", "small/more", "small/last"]\n'
    )
    for slug in ("more", "last"):
        folder = home / "exercises" / "small" / slug
        for path in (folder / f"{slug}.py", home / "exercises" / ".stubs" / "small" / f"{slug}.py"):
            write(path, STUB)
        write(folder / f"test_{slug}.py", SUITE.format(slug=slug))
    write(home / "exercises" / "small" / "again" / "again.py", WRONG)
    write(home / "exercises" / "small" / "more" / "more.py", SOLVED)
    assert "grader check last" in grader("check", "more")[1]
    assert grader("check")[1].startswith("Next  last: last\n")
    assert grader("next")[1].startswith("Next  last: last\n")
    assert "for last" in grader("hint")[1]
    pack = catalogue.load(home / "exercises")
    assert learner.next_after(pack, pack.find("more"), learner.states(pack)).slug == "last"


# --- hint


def test_hints_come_one_at_a_time_and_are_remembered(grader):
    first, second, third = (grader("hint", "twice")[1] for _ in range(3))
    assert first.startswith("Hint 1 of 2 for twice\n  First.\n")
    assert "One more: grader hint twice" in first
    assert second.startswith("Hint 2 of 2 for twice\n  Second.\n")
    assert "exercises/small/twice/README.md" in second
    assert third == second


def test_commands_are_not_broken_however_long_the_way_to_the_pack_is(grader, home, monkeypatch):
    (home / "exercises").rename(home / ("long_" * 20))
    monkeypatch.chdir(home)
    option = ("--exercises", "long_" * 20)
    for words in (("hint", "twice"), ("next",), ("solution", "twice")):
        told = grader(*words, *option)[1]
        assert re.search(rf"grader (hint|check|solution) twice {' '.join(option)}( --force)?\n", told)


def test_without_a_name_a_hint_is_for_what_does_not_pass_yet(grader, twice):
    twice.write_text(WRONG)
    assert "for twice" in grader("hint")[1]
    twice.write_text(SOLVED)
    grader("check", "twice")
    assert "no hints for again" in grader("hint")[1]


def test_the_second_hint_stays_hidden_until_it_is_asked_for(grader):
    assert "Second." not in grader("hint", "twice")[1]


def test_hints_speak_korean(grader):
    assert grader("hint", "twice", "--lang", "ko")[1].startswith("twice 힌트 2개 중 1번\n  하나.\n")


def test_an_exercise_without_hints_points_to_its_instruction(grader):
    code, out, _ = grader("hint", "again")
    assert (code, out) == (0, "There are no hints for again. Its instruction: exercises/small/again/README.md\n")


def test_the_progress_file_can_be_deleted_at_any_time(grader, memory):
    assert grader("hint", "twice")[0] == 0
    memory.unlink()
    assert "Hint 1 of 2" in grader("hint", "twice")[1]


@pytest.mark.parametrize(
    "damage",
    [
        b"",
        b"{",
        b"\xff\x00",
        b"[]",
        b'{"hints": 3}',
        b'{"hints": {"small/twice": -40}}',
        b'{"passed": {"small/twice": 1}}',
    ],
    ids=["empty", "half", "binary", "a list", "a number", "negative", "a wrong type"],
)
def test_a_damaged_progress_file_starts_over(grader, memory, damage):
    memory.parent.mkdir()
    memory.write_bytes(damage)
    code, out, err = grader("hint", "twice")
    assert (code, err) == (0, "")
    assert "Hint 1 of 2" in out


def test_a_forged_progress_file_passes_nothing(grader, memory):
    write(memory, json.dumps({"hints": {}, "passed": {"small/twice": "sha256:0 sha256:0"}}))
    assert "passed" not in grader("list")[1]
    assert grader("check", "twice")[0] == 1


# --- reset


def test_reset_puts_the_stub_back_and_keeps_a_backup(grader, home, twice):
    twice.write_text(WRONG)
    code, out, _ = grader("reset", "twice", "--yes")
    assert code == 0
    assert twice.read_text() == STUB
    (kept,) = backups(home)
    assert kept.read_text() == WRONG
    assert str(kept.relative_to(home)) in out.replace("\n", "")


def test_no_backup_is_ever_written_over(grader, home, twice):
    for number in range(3):
        twice.write_text(f"{WRONG}# {number}\n")
        assert grader("reset", "twice", "--yes")[0] == 0
    assert {path.read_text()[-4:] for path in backups(home)} == {"# 0\n", "# 1\n", "# 2\n"}


def test_reset_of_the_stub_has_nothing_to_do(grader, home):
    code, out, _ = grader("reset", "twice")
    assert (code, backups(home)) == (0, [])
    assert "is still the stub" in out


def test_reset_of_a_deleted_module_restores_it_without_a_question(grader, home, twice):
    twice.unlink()
    code, out, _ = grader("reset", "twice")
    assert (code, twice.read_text(), backups(home)) == (0, STUB, [])
    assert out == "exercises/small/twice/twice.py is there again, as the stub.\n"


@pytest.mark.parametrize(
    ("kind", "korean"), [("a folder", "폴더"), ("a symbolic link", "심볼릭 링크"), ("a FIFO", "파이프")]
)
def test_what_lies_in_the_place_of_a_module_is_moved_away_by_the_command_that_check_tells(
    grader, home, twice, kind, korean
):
    twice.unlink()
    make = {
        "a folder": twice.mkdir,
        "a symbolic link": lambda: twice.symlink_to("away"),
        "a FIFO": lambda: os.mkfifo(twice),
    }
    make[kind]()
    _, out, _ = grader("check", "twice")
    assert f"twice.py is not a regular file ({kind})." in out
    assert "Restore it  grader reset twice\n" in out
    assert korean in grader("check", "twice", "--lang", "ko")[1]
    assert grader("reset", "twice", "--yes")[0] == 0
    assert (twice.is_symlink(), twice.read_text(), len(backups(home))) == (False, STUB, 1)


def test_without_a_terminal_reset_changes_nothing_and_says_how(cli, home, twice):
    twice.write_text(WRONG)
    asked = cli("reset", "twice", cwd=home, stdin="y\n")
    assert asked.returncode == 2
    assert "grader reset twice --yes" in " ".join(asked.stderr.split())
    assert twice.read_text() == WRONG


@pytest.mark.parametrize(
    ("keys", "code", "left"),
    [(b"y\n", 0, STUB), (b"n\n", 1, WRONG), (b"\n", 1, WRONG), (b"\x04", 1, WRONG)],
    ids=["yes", "no", "nothing", "end of file"],
)
def test_reset_asks_at_a_terminal(home, twice, clean_environment, keys, code, left):
    twice.write_text(WRONG)
    answered, screen = at_a_terminal(["reset", "twice"], keys, home, clean_environment)
    assert (answered, twice.read_text()) == (code, left)
    assert "Put the stub of twice back?" in screen
    assert "fault" not in screen


# --- solution


def test_the_solution_is_closed_until_the_own_one_passes(grader, twice):
    twice.write_text(WRONG)
    code, out, _ = grader("solution", "twice")
    assert code == 1
    assert out == (
        "The solution of twice opens when your own passes.\nTo see it all the same: grader solution twice --force\n"
    )


def test_the_solution_opens_with_a_pass(grader, twice):
    twice.write_text(SOLVED.replace("* 2", "+ number"))
    code, out, _ = grader("solution", "twice")
    assert code == 0
    assert "    return number * 2\n" in out
    assert "Other ways that pass: solutions/small/twice/wheats/adding.py" in out


def test_the_solution_opens_with_force(grader):
    code, out, _ = grader("solution", "twice", "--force")
    assert code == 0
    assert "    return number * 2\n" in out


def test_an_exercise_without_a_reference_says_where_one_was_looked_for(grader):
    code, out, err = grader("solution", "again", "--force")
    assert (code, out) == (2, "")
    assert "solutions/small/again/again.py" in err
    assert "try: add --solutions DIR" in err


# --- score


def test_score_is_refused_rather_than_run_at_a_weaker_level(cli, home):
    asked = cli("score", ".", cwd=home, without="landlock,namespaces")
    assert (asked.returncode, asked.stdout) == (3, "")
    assert "add --isolation process" in asked.stderr


def test_an_isolation_that_nobody_knows_is_refused(grader):
    for level in ("none", "nonsense"):
        code, _, err = grader("score", ".", "--isolation", level)
        assert code == 3
        assert "try: grader doctor" in err


def test_score_writes_one_report_to_stdout(cli, home, twice):
    twice.write_text(SOLVED)
    done = cli("score", ".", "--isolation", "process", "--seed", "5", cwd=home)
    report = json.loads(done.stdout)
    assert done.returncode == 1
    assert re.fullmatch(r"calibrating 1 exercise that nobody verified, with \S+ \.\.\. \d+\.\d s\n", done.stderr)
    assert report["grader"]["seed"] == 5
    assert all(report["grader"]["isolation"]["layers"][layer] for layer in ("session", "cpu", "files"))
    assert report["summary"] == {"passed": 1, "untouched": 1}


def test_score_of_nothing_is_a_wrong_request(grader):
    code, _, err = grader("score", "nowhere", "--isolation", "process")
    assert code == 2
    assert err.startswith("grader: nowhere: there is no such file or folder\n   try: grader score ")


# --- doctor, schema, help


def test_doctor_prints_the_whole_ladder(grader):
    code, out, _ = grader("doctor")
    assert code == 0
    for word in ("process", "landlock", "namespaces", "cpu", "memory"):
        assert word in out


def test_doctor_tells_what_a_level_would_take_that_is_not_reached(cli, home):
    told = cli("doctor", cwd=home, without="landlock,namespaces")
    assert told.returncode == 0
    for word in ("NOT REACHED", "to get it: needs Linux", "to get it: needs user namespaces", "--isolation process"):
        assert word in told.stdout


def test_schema_is_json_that_names_the_report(grader):
    code, out, _ = grader("schema")
    assert code == 0
    assert json.loads(out)["title"] == "flowkata/report/v1"


def test_help_names_every_verb(grader):
    for words in ((), ("--help",), ("help",)):
        code, out, _ = grader(*words)
        assert code == 0
        assert all(f"  {verb} " in out for verb in VERBS)


@pytest.mark.parametrize("verb", VERBS)
def test_every_verb_has_its_own_help(grader, capsys, verb):
    with pytest.raises(SystemExit) as left:
        grader(verb, "--help")
    assert left.value.code == 0
    assert capsys.readouterr().out.startswith(f"usage: grader {verb}")


# --- wrong requests


def test_an_unknown_command_is_a_wrong_request(grader):
    code, out, err = grader("chekc")
    assert (code, out) == (2, "")
    assert err == "grader: there is no command 'chekc'\n   try: grader --help\n"


@pytest.mark.parametrize("verb", ["check", "hint", "reset", "solution", "verify"])
def test_every_verb_that_takes_an_exercise_tells_the_near_matches(grader, verb):
    code, out, err = grader(verb, "twise")
    assert (code, out) == (2, "")
    assert "'twise' names no exercise" in err
    assert "near matches: small/twice" in err


def test_a_wrong_option_is_a_wrong_request(grader):
    code, out, err = grader("check", "--nonsense")
    assert (code, out) == (2, "")
    assert "--nonsense" in err
    assert err.endswith("try: grader check --help\n")


def test_a_hint_without_a_name_is_about_what_was_edited_last(grader, home):
    assert grader("hint")[1].startswith("Hint 1 of 2 for twice")
    (home / "exercises" / "small" / "again" / "again.py").write_text(WRONG)
    assert "no hints for again" in grader("hint")[1]


def test_a_module_may_import_that_of_another_exercise(grader, home, twice):
    twice.write_text(SOLVED)
    other = home / "exercises" / "small" / "again" / "again.py"
    other.write_text("from twice import answer as first\n\ndef answer(number):\n    return first(number)\n")
    assert grader("check", "again")[0] == 0


def test_an_earlier_hint_is_shown_again_by_its_number(grader):
    grader("hint", "twice")
    grader("hint", "twice")
    assert "First." in grader("hint", "twice", "--number", "1")[1]
    assert "Second." in grader("hint", "twice")[1]
    told = grader("hint", "twice", "--number", "3")[2]
    assert told.startswith("grader: there is no hint 3: they go from 1 to 2\n")
    assert "grader hint twice" in told


def test_hints_start_anew_after_a_reset(grader, twice):
    grader("hint", "twice")
    twice.write_text(WRONG)
    assert grader("reset", "twice", "--yes")[0] == 0
    assert "Hint 1 of 2" in grader("hint", "twice")[1]


@pytest.mark.parametrize(
    "word",
    [
        "2",
        "again",
        "small/again",
        "small/again/",
        "exercises/small/again",
        "exercises/small/again/again.py",
        "gai",
        "AGAIN",
        "a_gain",
    ],
)
def test_an_exercise_is_named_by_number_name_part_or_path(grader, word):
    assert "no hints for again" in grader("hint", word)[1]


@pytest.mark.parametrize("digits", [10, 5000])
def test_a_number_of_very_many_digits_names_no_exercise(grader, digits):
    code, _, err = grader("hint", "1" * digits)
    assert code == 2
    assert "names no exercise" in err


def test_a_track_means_its_next_exercise(grader, twice):
    assert "for twice" in grader("hint", "small")[1]
    twice.write_text(SOLVED)
    grader("check")
    assert "for again" in grader("hint", "small/")[1]
    assert "for again" in grader("hint", "exercises/small")[1]


def test_a_test_is_named_as_screens_show_it(grader, twice):
    twice.write_text(SOLVED)
    assert grader("check", "--test", "doubling three gives six")[0] == 0
    assert "no test called 'doubling nine'" in grader("check", "twice", "--test", "doubling nine")[2]


@pytest.mark.parametrize(
    ("file", "text", "told"),
    [
        ("exercises/curriculum.toml", 'order = ["small/lost"]\n', "curriculum.toml:1: order names 'small/lost'"),
        ("exercises/small/twice/exercise.toml", 'titel = "Twice"\n', "exercise.toml:1: key 'titel'"),
        ("exercises/.calibration.json", "{", "then: grader verify --write"),
    ],
    ids=["curriculum", "exercise", "calibration"],
)
def test_a_pack_that_is_wrong_is_told_with_file_and_remedy(grader, home, file, text, told):
    write(home / file, text)
    code, out, err = grader("list")
    assert (code, out) == (2, "")
    assert told in err
    assert "   try: " in err


EVIL = r"\u001b]0;title\u0007\u202e::error::x"
EVERY_TEXT = f"""
title = "{EVIL}"
title_ko = "{EVIL}"
learnt = "{EVIL}"
learnt_ko = "{EVIL}"
hints = ["{EVIL}"]
hints_ko = ["{EVIL}"]
"""


@pytest.fixture
def strange(home, twice):
    """A stranger's pack, in which every text would give orders to a terminal."""
    name = "test_doubling_three_gives_six"
    write(twice.with_name("exercise.toml"), EVERY_TEXT)
    write(twice.with_name("messages.ko.toml"), f'{name} = "{EVIL}"\n[titles]\n{name} = "{EVIL}"\n')
    write(home / "exercises" / "curriculum.toml", f'[tracks.small]\ntitle = "{EVIL}"\ntitle_ko = "{EVIL}"\n')
    suite = twice.with_name("test_twice.py")
    write(suite, suite.read_text().replace("Doubling a number adds", "\x1b]0;title\x07 adds"))
    write(twice.with_name("README.md"), "1. \x1b]0;title\x07\n")
    write(home / "solutions" / "small" / "twice" / "twice.py", f"{SOLVED}# \x1b]0;title\x07\n")


@pytest.mark.usefixtures("strange")
@pytest.mark.parametrize("lang", ["en", "ko"])
@pytest.mark.parametrize(
    "words", [["list"], ["next"], ["hint", "twice"], ["check", "twice"], ["solution", "twice", "--force"]], ids=str
)
def test_no_text_of_a_strangers_pack_gives_orders_to_the_terminal(grader, twice, words, lang):
    twice.write_text(WRONG)
    _, out, err = grader(*words, "--lang", lang)
    assert r"\x1b]0;title\x07" in out
    assert not {"\x1b", "\x07", "\u202e"} & {*out, *err}


@pytest.mark.parametrize(
    "words",
    [
        ["\x1b]0;x\x07"],
        ["check", "--nope=\x1b]0;x\x07"],
        ["score", "\x1b]0;x\x07"],
        ["list", "--exercises", "\x1b]0;x\x07"],
    ],
    ids=["command", "option", "path", "pack"],
)
def test_no_word_of_a_command_gives_orders_to_the_terminal(grader, words):
    code, out, err = grader(*words)
    assert (code, out) == (2, "")
    assert r"\x1b]0;x\x07" in err
    assert not {"\x1b", "\x07"} & {*err}


def test_a_key_that_gives_orders_to_the_terminal_is_told_with_its_line(grader, twice):
    write(twice.with_name("exercise.toml"), f'title = "x"\n"{EVIL}" = 1\n')
    err = grader("list")[2]
    assert r"exercise.toml:2: key '\x1b]0;title\x07" in err
    assert not {"\x1b", "\x07", "\u202e"} & {*err}


def test_a_very_long_text_of_a_pack_is_cut(grader, twice):
    write(twice.with_name("exercise.toml"), f'title = "{"x" * 1_000_000}"\n')
    out = grader("next")[1]
    assert len(out) < 30_000
    assert "(1000007 characters)" in out


# --- pipes


@pytest.mark.parametrize("verb", ["list", "schema", "doctor", "help"])
def test_a_reader_that_goes_away_is_no_fault(home, clean_environment, verb):
    ours, theirs = os.pipe()
    os.close(ours)
    left = subprocess.run(
        [sys.executable, "-m", "grader", verb],
        cwd=home,
        env=clean_environment,
        stdout=theirs,
        stderr=subprocess.PIPE,
        timeout=60,
        check=False,
    )
    os.close(theirs)
    assert left.stderr == b""
    assert left.returncode == 0


@pytest.mark.parametrize("words", [("--lang", "ko"), ("--lang=ko",)])
def test_a_learners_mistyped_name_is_answered_in_korean_where_that_is_asked_for(grader, words):
    code, _, err = grader("check", "twise", *words)
    assert code == 2
    assert "비슷한 이름: small/twice" in err
    assert err.endswith("다음을 입력해 보세요: grader check small/twice\n")
