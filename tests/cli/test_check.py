"""What a learner reads after `grader check`: the first screen, a failure in words about their file, colours, languages.

The command runs as a process; everything that is looked at twice was run once.  Other verbs belong in test_cli.py.
"""

import json
import re
import shutil
from pathlib import Path
from textwrap import dedent

import pytest
from rich.cells import cell_len

from grader import wire
from grader.cli.main import main
from grader.pack.catalogue import load
from grader.pack.suites import functions

ROOT = Path(__file__).resolve().parents[2]
#: How many exercises the repository has.
COUNT = len(list((ROOT / "exercises" / ".stubs").glob("*/*.py")))

SUITE = '''
import os
import random

import pytest

from {slug} import answer


@pytest.mark.task(1)
def test_doubling_three_gives_six():
    """Doubling a number adds it to itself."""
    number = 3
    assert answer(number) == number + number


@pytest.mark.task(2)
def test_the_seed_decides_the_number():
    """Every number can be doubled."""
    number = random.Random(os.environ["KATA_SEED"]).randrange(10**6)
    assert answer(number) == 2 * number
'''

STUB = '''
def answer(number):
    """Twice the number."""
    raise NotImplementedError
'''

#: What the learner made of the exercise of each name.
MODULES = {
    "solved": "def answer(number):\n    return number + number\n",
    "wrong_value": "def answer(number):\n    return number + 4\n",
    "raises": "def answer(number):\n    words = {}\n    return words['double']\n",
    "unwritten": "def answer(number):\n    print(number)\n    raise NotImplementedError\n",
    "syntax": "def answer(number):\n    return number +\n",
    "renamed": "def reply(number):\n    return number + number\n",
    "broken_import": "import not_there_at_all\n\ndef answer(number):\n    return number\n",
    "leaves": "import os\n\ndef answer(number):\n    os._exit(0)\n",
    "escapes": "def answer(number):\n    raise ValueError('\x1b[2J\x1b[31mred \u202e gnp \x07')  # \x1b[31m\n",
    "prints": "def answer(number):\n    print('\\x1b]0;title\\x07 I was here')\n    return 0\n",
    "fakes": "def answer(number):\n    raise ValueError('\\n\\nEverything passes: all 12.\\r\\n\\nProgress')\n",
    "talks_korean": "def answer(number):\n    raise ValueError('숫자가 너무 큽니다. ' * 30)\n",
}


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def add_exercise(pack, slug, module):
    write(pack / "exercises" / ".stubs" / "small" / f"{slug}.py", STUB)
    folder = pack / "exercises" / "small" / slug
    write(folder / f"{slug}.py", module)
    write(folder / f"test_{slug}.py", SUITE.format(slug=slug))
    write(folder / "README.md", "1. Double a number.\n2. Double any number.\n")
    write(folder / "README.ko.md", "1. 두 배로 만드세요.\n2. 어떤 수든 두 배로 만드세요.\n")
    write(folder / "exercise.toml", 'title = "Twice"\ntitle_ko = "두 배"\nhints = ["Add."]\nhints_ko = ["더하세요."]\n')
    write(
        folder / "messages.ko.toml",
        'test_doubling_three_gives_six = "두 배는 자신을 한 번 더 더한 값입니다."\n'
        'test_the_seed_decides_the_number = "어떤 수든 두 배로 만들 수 있습니다."\n'
        '[titles]\ntest_doubling_three_gives_six = "3의 두 배는 6이다"\n',
    )


def sections(screen):
    """The part of a screen about each exercise that was named, by slug."""
    parts = re.split(r"^(\w+)(?:: (?:Twice|두 배)$| passes: |: (?=테스트 \d+개를 모두))", screen, flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


def flat(screen):
    """The words of a screen without its line breaks."""
    return " ".join(screen.split())


def widest(screen):
    return max(cell_len(line) for line in screen.splitlines())


@pytest.fixture(scope="module")
def learner(tmp_path_factory):
    """A learner's checkout: the exercises and solutions of this repository, untouched."""
    home = tmp_path_factory.mktemp("learner")
    ours = shutil.ignore_patterns("__pycache__")
    shutil.copytree(ROOT / "solutions", home / "solutions", ignore=ours)
    shutil.copytree(ROOT / "exercises", home / "exercises", ignore=ours)
    for stub in (home / "exercises" / ".stubs").glob("*/*.py"):
        shutil.copy(stub, home / "exercises" / stub.parent.name / stub.stem / stub.name)
    return home


@pytest.fixture(scope="module")
def first_screen(learner, cli):
    return cli("check", cwd=learner)


@pytest.fixture(scope="module")
def first_screen_in_korean(learner, cli):
    """By locale; with a wish for colours that only a terminal may grant."""
    return cli("check", cwd=learner, LANG="ko_KR.UTF-8", FORCE_COLOR="1")


@pytest.fixture(scope="module")
def small_pack(tmp_path_factory):
    """One exercise twelve times over, with everything that a learner can make of it."""
    pack = tmp_path_factory.mktemp("small")
    for slug, module in MODULES.items():
        add_exercise(pack, slug, module)
    return pack


@pytest.fixture(scope="module")
def checked(small_pack, cli):
    """All modules checked at once, by name, with the report in a file."""
    return cli("check", *MODULES, "--json", "made/report.json", cwd=small_pack)


@pytest.fixture(scope="module")
def screens(checked):
    return sections(checked.stdout)


@pytest.fixture(scope="module")
def checked_in_korean(small_pack, cli):
    return cli("check", *MODULES, "--lang", "ko", cwd=small_pack, LANG="en_US.UTF-8")


@pytest.fixture(scope="module")
def report(checked, small_pack):
    assert checked.returncode == 1
    made = json.loads((small_pack / "made" / "report.json").read_text(encoding="utf-8"))
    return made | {"by_slug": {each["id"].rpartition("/")[2]: each for each in made["exercises"]}}


# --- the first screen


def test_the_first_screen_is_an_invitation_with_one_next_step(first_screen):
    lines = first_screen.stdout.splitlines()
    assert lines[0].startswith(f"Welcome to flowkata: {COUNT} small exercises")
    assert first_screen.stdout.count("Start with") == first_screen.stdout.count("Edit  ") == 1
    assert "exercises/iterators/hand_cranked_for/hand_cranked_for.py" in first_screen.stdout
    assert "Then  grader check" in first_screen.stdout


def test_the_first_screen_holds_no_failure(first_screen):
    assert not re.search(r"fail|error|not yet|NotImplemented|traceback", first_screen.stdout, re.IGNORECASE)
    assert first_screen.stderr == ""
    assert first_screen.returncode == 1


def test_an_untouched_exercise_is_not_started(first_screen, learner, cli):
    assert f"0 of {COUNT} exercises passed" in first_screen.stdout
    listed = cli("list", cwd=learner)
    assert len(re.findall(r"\[\.+\]  0/\d+\n", listed.stdout)) == 7
    assert listed.stdout.count("not started") == COUNT


def test_the_locale_chooses_korean_and_the_instruction_in_korean(first_screen_in_korean):
    told = first_screen_in_korean.stdout
    assert told.startswith("flowkata에 오신 것을 환영합니다.")
    assert "hand_cranked_for/README.ko.md" in told
    assert f"연습 {COUNT}개 중 0개 통과" in told


def test_the_first_screen_fits_80_columns_in_both_languages(first_screen, first_screen_in_korean):
    assert widest(first_screen.stdout) <= 80
    assert widest(first_screen_in_korean.stdout) <= 80


# --- one failing test


def test_a_wrong_value_is_told_as_the_call_what_was_expected_and_what_came_back(screens):
    told = screens["wrong_value"]
    assert re.search(r"Test +doubling three gives six +\(task 1 of 2\)", told)
    assert re.search(r"Checked +answer\(number\)\n", told)
    assert re.search(r"Where +number = 3\n", told)
    assert re.search(r"Expected +6\n", told)
    assert re.search(r"Got +7\n", told)


def test_a_failure_tells_the_rule_and_the_command_for_a_hint(screens):
    told = screens["wrong_value"]
    assert re.search(r"Rule +Doubling a number adds it to itself\.\n", told)
    assert "0 of 2 tests pass" in told
    assert re.search(r"Stuck\? +grader hint wrong_value\n", told)
    assert re.search(r"Again +grader check wrong_value\n", told)


def test_only_the_first_failing_test_is_told(screens):
    assert "the seed decides the number" not in screens["wrong_value"]


def test_an_exception_is_told_with_its_line_in_the_learners_file(screens):
    told = screens["raises"]
    assert re.search(r"Checked +answer\(number\)\n", told)
    assert re.search(r"Raised +KeyError: 'double'\n", told)
    assert "line 3 of your file: return words['double']" in told


def test_a_part_that_is_not_written_yet_is_no_error(screens):
    assert "This part is not written yet: answer" in screens["unwritten"]
    assert "NotImplementedError" not in screens["unwritten"]


def test_a_syntax_error_points_at_its_line(screens):
    assert "Python cannot read line 2 of syntax.py: invalid syntax" in screens["syntax"]
    assert "tests pass" not in screens["syntax"]


def test_a_name_that_the_suite_imports_is_said_to_be_missing(screens):
    assert "renamed.py has no answer" in screens["renamed"]


def test_an_import_that_fails_is_told_with_its_line(screens):
    assert "broken_import.py could not be imported" in flat(screens["broken_import"])
    told = "because of line 1, so no test could run: ModuleNotFoundError: No module named 'not_there_at_all'."
    assert told in flat(screens["broken_import"])


def test_code_that_ends_the_process_is_told_so(screens):
    assert "The code ended the whole Python process (exit code 0)" in flat(screens["leaves"])


def test_no_screen_holds_a_traceback(checked, checked_in_korean):
    for screen in (checked, checked_in_korean):
        assert "Traceback" not in screen.stdout + screen.stderr
        assert 'File "' not in screen.stdout + screen.stderr
        assert screen.stderr == ""


def test_every_failure_fits_80_columns_in_both_languages(checked, checked_in_korean):
    assert widest(checked.stdout) <= 80
    assert widest(checked_in_korean.stdout) <= 80


def test_lang_wins_over_the_locale(checked_in_korean):
    told = sections(checked_in_korean.stdout)["wrong_value"]
    assert re.search(r"기대한 값 +6\n", told)
    assert re.search(r"나온 값 +7\n", told)
    assert re.search(r"규칙 +두 배는 자신을 한 번 더 더한 값입니다\.\n", told)
    assert "README.ko.md" in told
    assert "테스트 2개 중 0개 통과" in told


def test_facts_are_the_same_in_every_language(checked_in_korean):
    told = sections(checked_in_korean.stdout)["raises"]
    assert "KeyError: 'double'" in told
    assert "return words['double']" in told


# --- what a learner's code says is only ever shown


def test_escapes_of_the_learners_code_do_not_reach_the_terminal(checked, checked_in_korean):
    for screen in (checked.stdout, checked_in_korean.stdout):
        assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", screen)


def test_escapes_are_shown_as_what_they_are(screens):
    assert r"\x1b[2J\x1b[31mred \u202e gnp \x07" in flat(screens["escapes"])
    assert r"\x1b]0;title\x07 I was here" in flat(screens["prints"])


def test_a_fake_screen_stays_in_the_column_of_what_was_raised(checked, screens):
    assert "Everything passes" in screens["fakes"]
    assert not re.search(r"^ {0,6}(Everything passes|Progress)", checked.stdout, re.MULTILINE)


# --- what passes, and exit codes


def test_a_solved_exercise_is_told_with_the_way_to_the_reference_where_there_is_one(small_pack, screens, checked, cli):
    assert "solved passes: all 2 tests." in checked.stdout
    assert "grader solution" not in screens["solved"]
    reference = small_pack / "solutions" / "small" / "solved" / "solved.py"
    reference.parent.mkdir(parents=True)
    reference.touch()
    assert "grader solution solved" in cli("check", "solved", cwd=small_pack).stdout


def test_what_passes_for_the_first_time_is_celebrated_once(small_pack, checked, cli):
    assert checked.stdout.startswith("Passed now: solved. Well done!")
    again = cli("check", "solved", cwd=small_pack)
    assert "Well done" not in again.stdout
    assert again.returncode == 0


def test_check_of_everything_begins_with_what_to_do_next_and_ends_with_the_progress(tmp_path, cli):
    for slug in ("solved", "wrong_value", "raises"):
        add_exercise(tmp_path, slug, MODULES[slug])
    whole = cli("check", cwd=tmp_path)
    assert whole.returncode == 1
    assert whole.stdout.startswith("Passed now: solved. Well done!\n\nGo on with  raises: Twice\n")
    assert whole.stdout.index("1 of 3 exercises passed") > whole.stdout.index("Stuck?")
    assert whole.stdout.endswith("Progress  1 of 3 exercises passed  (all of them: grader list)\n")
    assert "small  [#xx]  1/3, 2 not yet\n" in cli("list", cwd=tmp_path).stdout


@pytest.fixture
def refused(capsys, monkeypatch):
    """What is said to a wrong request made in a folder; asked in this process, as nothing is run for it."""

    def ask(*words, cwd):
        monkeypatch.chdir(cwd)
        assert main(["check", *words]) == 2
        said = capsys.readouterr()
        assert said.out == ""
        return said.err

    return ask


def test_an_unknown_exercise_is_a_wrong_request_with_near_matches(small_pack, refused):
    told = refused("wrong_valeu", cwd=small_pack)
    assert "near matches: small/wrong_value" in told
    assert "try: grader check small/wrong_value" in told


def test_a_start_that_fits_more_than_one_exercise_lists_them(learner, refused):
    told = refused("first", "lazy", cwd=learner)
    assert "   4  generators/lazy_body\n   19  iterators/lazy_range\n" in told
    assert "try: grader check generators/lazy_body" in told


def test_a_module_that_was_deleted_is_missing_and_can_be_restored(learner, tmp_path, cli):
    shutil.copytree(learner, tmp_path / "home")
    (tmp_path / "home" / "exercises" / "iterators" / "count_up" / "count_up.py").unlink()
    asked = cli("check", "count_up", cwd=tmp_path / "home")
    assert asked.returncode == 1
    assert "There is no count_up.py" in asked.stdout
    assert re.search(r"Restore it +grader reset count_up\n", asked.stdout)
    restored = cli("reset", "count_up", "--yes", cwd=tmp_path / "home")
    assert restored.returncode == 0
    assert (tmp_path / "home" / "exercises" / "iterators" / "count_up" / "count_up.py").is_file()


def test_without_a_pack_the_remedy_is_told(tmp_path, refused):
    assert "try: add --exercises DIR" in refused(cwd=tmp_path)


def test_finished_modules_instead_of_stubs_are_run_even_when_they_are_calibrated(tmp_path, cli):
    add_exercise(tmp_path, "solved", MODULES["solved"])
    shutil.rmtree(tmp_path / "exercises" / ".stubs")
    (solved,) = load(tmp_path / "exercises").exercises
    tests = tuple(functions(solved.suite))
    known = wire.CalibrationFile("", {solved.id: wire.Calibrated(solved.suite_digest, tests, stub_passes=tests)})
    (tmp_path / "exercises" / ".calibration.json").write_bytes(wire.encode(known))
    done = cli("check", cwd=tmp_path)
    assert done.returncode == 0
    assert "Everything passes: all 1 exercises are done." in done.stdout


# --- the report of a check


def test_json_writes_the_report_as_well(report, screens):
    assert screens["wrong_value"]
    assert report["schema"] == "flowkata/report/v1"
    statuses = {slug: each["status"] for slug, each in report["by_slug"].items()}
    assert statuses == {
        "solved": "passed",
        "wrong_value": "failed",
        "raises": "failed",
        "unwritten": "failed",
        "syntax": "rejected",
        "renamed": "failed",
        "broken_import": "failed",
        "leaves": "crashed",
        "escapes": "failed",
        "prints": "failed",
        "fakes": "failed",
        "talks_korean": "failed",
    }


def test_the_report_keeps_the_rule_in_both_languages(report):
    (first, _) = report["by_slug"]["wrong_value"]["tests"]
    assert set(first["rule"]) == {"en", "ko"}
    assert first["facts"]["expected"] == "6"
    assert first["facts"]["got"] == "7"


def test_the_report_records_the_level_and_every_layer(report):
    assert report["grader"]["isolation"]["level"] == "process"
    assert report["grader"]["isolation"]["layers"]["cpu"] is True


def test_the_report_holds_nothing_that_moves_a_terminal(small_pack, report):
    text = (small_pack / "made" / "report.json").read_text(encoding="utf-8")
    assert report
    assert "\\u001b" not in text
    assert not re.search(r"[\x00-\x09\x0b-\x1f\u202a-\u202e]", text)


@pytest.fixture(scope="module")
def seeded(small_pack, checked, cli):
    assert checked.returncode == 1
    return cli("check", "wrong_value", "--json", "-", "--seed", "7", cwd=small_pack)


def test_json_dash_leaves_nothing_but_json_on_stdout(seeded):
    (verdict,) = json.loads(seeded.stdout)["exercises"]
    assert verdict["status"] == "failed"
    assert "0 of 2 tests pass" in seeded.stderr
    assert seeded.returncode == 1


def test_the_seed_chooses_the_inputs(report, seeded):
    other = json.loads(seeded.stdout)
    assert (report["grader"]["seed"], other["grader"]["seed"]) == (0, 7)
    verdicts = (report["by_slug"]["wrong_value"], *other["exercises"])
    first, second = (each["tests"][1]["facts"]["values"]["number"] for each in verdicts)
    assert first != second


def test_one_test_can_be_asked_for(small_pack, cli):
    done = cli("check", "wrong_value", "--test", "test_the_seed_decides_the_number", cwd=small_pack)
    assert done.returncode == 1
    assert re.search(r"Test +the seed decides the number", done.stdout)
    assert "0 of 1 tests pass" in done.stdout


def test_a_test_that_does_not_exist_is_a_wrong_request(small_pack, refused):
    told = refused("wrong_value", "--test", "test_nothing", cwd=small_pack)
    assert "small/wrong_value has no test called 'test_nothing'" in told


def test_a_test_without_an_exercise_is_a_wrong_request(small_pack, refused):
    assert "try: grader check EXERCISE --test NAME" in refused("solved", "raises", "--test", "a", cwd=small_pack)


def test_a_test_can_be_asked_for_by_its_korean_title(small_pack, cli):
    done = cli("check", "wrong_value", "--test", "3의 두 배는 6이다", "--lang", "ko", cwd=small_pack)
    assert re.search(r"테스트 +3의 두 배는 6이다  \(과제 1개 중 1번\)\n", done.stdout)
    assert "테스트 1개 중 0개 통과" in done.stdout


def test_a_title_that_does_not_exist_brings_up_the_nearest_one(small_pack, refused):
    told = refused("wrong_value", "--test", "3의 두배는 6", "--lang", "ko", cwd=small_pack)
    assert "small/wrong_value에는 '3의 두배는 6'라는 테스트가 없습니다" in told
    assert "grader check small/wrong_value --test '3의 두 배는 6이다'" in told


# --- colours


def test_nothing_but_text_is_written_where_there_is_no_terminal(first_screen, first_screen_in_korean):
    assert "\x1b" not in first_screen.stdout
    assert "\x1b" not in first_screen_in_korean.stdout


def test_color_always_colours_what_is_no_terminal(first_screen, learner, cli):
    colored = cli("check", "--color", "always", cwd=learner, NO_COLOR="1")
    assert "\x1b[1m" in colored.stdout
    assert re.sub(r"\x1b\[[\d;]*m", "", colored.stdout) == first_screen.stdout


def test_the_screen_of_a_make_target_speaks_of_make(small_pack, cli):
    done = cli("check", "wrong_value", cwd=small_pack, FLOWKATA_MAKE="1")
    assert re.search(r"Stuck\? +make hint EX=wrong_value\n", done.stdout)
    assert "grader" not in done.stdout


def test_debug_is_plain_pytest_in_this_terminal(small_pack, cli):
    done = cli("check", "prints", "--debug", cwd=small_pack)
    assert "I was here" in done.stdout
    assert "test session starts" in done.stdout
    assert done.returncode == 1


@pytest.mark.slow
def test_debug_finds_the_module_of_another_exercise(make_pack, cli):
    suite = "from two import f\n\ndef test_it():\n    assert f() == 1\n"
    module = "from one import f\n"
    pack = make_pack({"a/one/one.py": "def f():\n    return 1\n", "a/one/test_one.py": "from one import f\n"})
    for name, text in (("two.py", module), ("test_two.py", suite)):
        (pack.root / "b" / "two").mkdir(parents=True, exist_ok=True)
        (pack.root / "b" / "two" / name).write_text(text)
    done = cli("check", "two", "--debug", "--exercises", str(pack.root), cwd=pack.root)
    assert ("1 passed" in done.stdout, done.returncode) == (True, 0)


@pytest.mark.slow
@pytest.mark.parametrize(("lang", "count"), [("ko", 1), ("en", 0)])
def test_debug_tells_the_korean_title_of_the_test_that_failed(small_pack, cli, lang, count):
    done = cli("check", "wrong_value", "--debug", "--test", "3의 두 배는 6이다", "--lang", lang, cwd=small_pack)
    assert done.stdout.count("\n테스트: 3의 두 배는 6이다\n") == count
    assert "1 failed" in done.stdout


def test_the_words_of_a_long_title_do_not_leave_the_screen(tmp_path, cli):
    add_exercise(tmp_path, "solved", STUB)
    title = dedent('title = "One of those titles that nobody could shorten, however long they thought about its words"')
    write(tmp_path / "exercises" / "small" / "solved" / "exercise.toml", title)
    assert widest(cli("check", cwd=tmp_path).stdout) <= 80


# --- a pack of somebody else's, with no stubs kept, in another place


@pytest.fixture
def foreign(tmp_path):
    """Two exercises of nothing but a module and a suite each, in a folder of another name than `exercises`."""
    for slug in ("wrong_value", "unwritten"):
        folder = tmp_path / "their katas" / slug
        write(folder / f"{slug}.py", MODULES[slug])
        write(folder / f"test_{slug}.py", SUITE.format(slug=slug))
    return tmp_path


def test_without_a_pristine_stub_the_tests_are_run_and_all_of_them_count(foreign, cli):
    half = "def answer(number):\n    return 6\n"
    write(foreign / "their katas" / "wrong_value" / "wrong_value.py", half)
    done = cli("check", "wrong_value", "--exercises", "their katas", "--json", "-", cwd=foreign)
    (verdict,) = json.loads(done.stdout)["exercises"]
    assert (verdict["status"], verdict["points"]["earned"]) == ("failed", 0.5)
    assert "1 of 2 tests pass" in done.stderr
    assert "Not started" not in done.stderr


def test_without_a_pristine_stub_nothing_can_be_reset(foreign, cli):
    mine = foreign / "their katas" / "wrong_value" / "wrong_value.py"
    write(mine, MODULES["solved"])
    done = cli("reset", "wrong_value", "--yes", "--exercises", "their katas", cwd=foreign)
    assert (done.returncode, mine.read_text(encoding="utf-8")) == (2, MODULES["solved"])
    assert "keeps no stubs" in done.stderr


def test_without_a_pristine_stub_list_only_knows_what_passed(foreign, cli):
    write(foreign / "their katas" / "wrong_value" / "wrong_value.py", MODULES["solved"])
    done = cli("check", "--exercises", "their katas", cwd=foreign)
    assert done.returncode == 1
    assert "1 of 2 exercises passed" in done.stdout
    listed = cli("list", "--exercises", "their katas", cwd=foreign).stdout.splitlines()
    assert [line.split()[1:4] for line in listed[3:]] == [
        ["not", "yet", "unwritten"],
        ["passed", "wrong_value", "1"],
    ]


@pytest.mark.parametrize("make", [{}, {"FLOWKATA_MAKE": "1"}], ids=["grader", "make"])
def test_the_commands_on_the_screen_lead_to_the_pack_that_was_given(foreign, cli, make):
    done = cli("check", "wrong_value", "--exercises", "their katas", cwd=foreign, **make)
    assert re.search(r"Again +grader check wrong_value --exercises 'their katas'\n", done.stdout)
    wrong = cli("check", "wrong_valeu", "--exercises=their katas", cwd=foreign, **make)
    assert wrong.stderr.endswith("try: grader check wrong_value --exercises 'their katas'\n")


def test_the_pack_that_is_found_anyway_is_not_named(small_pack, cli):
    done = cli("check", "wrong_value", "--exercises", "exercises", cwd=small_pack)
    assert re.search(r"Again +grader check wrong_value\n", done.stdout)
