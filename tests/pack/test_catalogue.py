"""Packs: what is an exercise, what its files may say, in which order they come, and when a calibration counts."""

import json
import sys
import tempfile
from pathlib import Path

import pytest

from grader.engine.pool import Pool
from grader.errors import BadPack, UnknownExercise
from grader.grading.grade import Grader
from grader.judge.readable import title_of
from grader.model import Attempt, Isolation, Limits, Status
from grader.pack.catalogue import load
from grader.pack.exercises import rule_of

STUB = "def f(n):\n    raise NotImplementedError\n"
SUITE = "from kata import f\n\n\ndef test_a():\n    assert f(2) == 4\n\n\ndef test_b():\n    assert f(3) == 9\n"
KATA = {"t/kata/kata.py": STUB, "t/kata/test_kata.py": SUITE}
SQUARE = "def f(n):\n    return n * n\n"


def many(*names):
    """Files of exercises by id."""
    return {
        f"{name}/{prefix}{name.rpartition('/')[2]}.py": "def test_it(): assert False\n"
        for name in names
        for prefix in ("", "test_")
    }


# What is an exercise


@pytest.mark.parametrize(
    ("files", "ids"),
    [
        (["kata.py", "test_kata.py"], ("kata",)),
        (["kata/kata.py", "kata/test_kata.py"], ("kata",)),
        (["t/kata/kata.py", "t/kata/test_kata.py"], ("t/kata",)),
        (["a/b/c/kata/kata.py", "a/b/c/kata/test_kata.py"], ("a/b/c/kata",)),
        (["t/one.py", "t/test_one.py", "t/two.py", "t/test_two.py"], ("t/one", "t/two")),
        (["two-fer/two_fer.py", "two-fer/test_two_fer.py"], ("two-fer/two_fer",)),
        (["t/kata/kata.py", "t/kata/test_kata.py", "t/kata/other.py", "t/test_alone.py"], ("t/kata",)),
        (["t/kata/kata.py", "t/kata/test_kata.py", ".git/x.py", ".git/test_x.py"], ("t/kata",)),
        (["t/kata/kata.py", "t/kata/test_kata.py", "__pycache__/x.py", "__pycache__/test_x.py"], ("t/kata",)),
    ],
    ids=["flat", "by slug", "by track", "deep", "two in a folder", "another name", "strays", "hidden", "cache"],
)
def test_a_module_with_a_suite_beside_it_is_an_exercise(make_pack, files, ids):
    assert make_pack(dict.fromkeys(files, "")).ids == ids


def test_nothing_but_module_and_suite_is_needed(make_pack):
    kata = make_pack(KATA).exercises[0]
    assert (kata.id, kata.track, kata.slug, kata.title) == ("t/kata", "t", "kata", {"en": "kata", "ko": "kata"})
    assert (kata.points, kata.difficulty, kata.limits, kata.hints) == (1.0, 1, Limits(), {"en": (), "ko": ()})
    assert (kata.imports, kata.names) == ((), ())
    assert kata.stub == STUB.encode()


def test_a_pristine_stub_comes_before_what_the_learner_made_of_the_module(make_pack):
    pack = make_pack({**KATA, "t/kata/kata.py": SQUARE, ".stubs/t/kata.py": STUB})
    assert pack.exercises[0].stub == STUB.encode()
    assert pack.module_path(pack.exercises[0]).read_text() == SQUARE


def test_everything_that_an_exercise_may_say_is_taken(make_pack):
    about = """
        title = "Squares"
        title_ko = "제곱"
        concepts = ["powers"]
        requires = ["t/other"]
        difficulty = 3
        minutes = 10
        points = 4.5
        hints = ["one", "two"]
        hints_ko = ["하나", "둘"]
        imports = ["os"]
        names = ["f_back"]

        [limits]
        test_seconds = 0.5
        attempt_seconds = 3
        memory_mib = 128
        output_kib = 8

        [weights]
        test_a = 3
    """
    kata = make_pack({**KATA, **many("t/other"), "t/kata/exercise.toml": about}).find("t/kata")
    assert kata.title == {"en": "Squares", "ko": "제곱"}
    assert (kata.concepts, kata.requires, kata.difficulty, kata.minutes) == (("powers",), ("t/other",), 3, 10)
    assert (kata.points, kata.weights) == (4.5, {"test_a": 3.0})
    assert kata.hints == {"en": ("one", "two"), "ko": ("하나", "둘")}
    assert (kata.imports, kata.names) == (("os",), ("f_back",))
    assert kata.limits == Limits(test_seconds=0.5, attempt_seconds=3.0, memory_mib=128, output_kib=8)


def test_points_are_the_difficulty_unless_told(make_pack):
    assert make_pack({**KATA, "t/kata/exercise.toml": "difficulty = 4\n"}).exercises[0].points == 4.0
    assert make_pack({**KATA, "t/kata/exercise.toml": "difficulty = 4\npoints = 0\n"}).exercises[0].points == 0.0


def test_what_is_not_translated_is_shown_in_english(make_pack):
    kata = make_pack({**KATA, "t/kata/exercise.toml": 'title = "Squares"\nhints = ["one"]\n'}).exercises[0]
    assert (kata.title["ko"], kata.hints["ko"]) == ("Squares", ("one",))


def test_rules_are_the_docstrings_in_english_and_a_file_in_korean(make_pack):
    suite = SUITE.replace("test_a():", 'test_a():\n    """It squares two."""')
    kata = make_pack({**KATA, "t/kata/test_kata.py": suite, "t/kata/messages.ko.toml": 'test_a = "둘을 제곱합니다."\n'})
    told = {name: rule_of(kata.exercises[0], name) for name in ("test_a", "test_a[3]", "test_b", "test_c")}
    rule = {"en": "It squares two.", "ko": "둘을 제곱합니다."}
    assert told == {"test_a": rule, "test_a[3]": rule, "test_b": {}, "test_c": {}}


def test_an_attempt_may_take_ten_seconds_and_half_a_second_a_test_unless_told():
    assert Limits().attempt(9) == 14.5
    assert Limits(attempt_seconds=3).attempt(9) == 3


# What may go wrong

#: What exercise.toml says → the line it is blamed on, a word of the message, a word of the remedy.
WRONG = {
    "an unknown key": ('title = "x"\npionts = 3\n', 2, "pionts", "points"),
    "an unknown key behind CRLF": ('title = "x"\r\npionts = 3\r\n', 2, "pionts", "points"),
    "an unknown table": ("difficulty = 1\n[weigths]\ntest_a = 1\n", 2, "weigths", "weights"),
    "an unknown limit": ("[limits]\n\ntest_secs = 3\n", 3, "test_secs", "test_seconds"),
    "a title that is a number": ("difficulty = 2\ntitle = 3\n", 2, "title", "edit"),
    "hints that are no list": ('hints = "think"\n', 1, "hints", "edit"),
    "a hint that is no text": ("hints = [1]\n", 1, "hints", "edit"),
    "imports that are no list": ('imports = "os"\n', 1, "imports", "edit"),
    "a name that is no text": ("difficulty = 1\nnames = [3]\n", 2, "names", "edit"),
    "a limit that is text": ('[limits]\ntest_seconds = "2"\n', 2, "test_seconds", "edit"),
    "a limit below zero": ("[limits]\ntest_seconds = -1\n", 2, "test_seconds", "edit"),
    "a limit of nothing": ("[limits]\nmemory_mib = 0\n", 2, "memory_mib", "edit"),
    "a limit that is no number": ("[limits]\nattempt_seconds = nan\n", 2, "attempt_seconds", "edit"),
    "a difficulty beyond five": ("difficulty = 6\n", 1, "difficulty", "edit"),
    "points below zero": ("points = -1\n", 1, "points", "edit"),
    "points without end": ("points = inf\n", 1, "points", "edit"),
    "a weight for no test": ("[weights]\ntest_a = 1\ntest_z = 2\n", 3, "test_z", "test_a, test_b"),
    "a weight below zero": ("[weights]\ntest_b = -0.5\n", 2, "test_b", "from 0"),
    "a weight that is text": ('[weights]\ntest_b = "1"\n', 2, "test_b", "number"),
    "a weight that is no number": ("[weights]\ntest_b = nan\n", 2, "test_b", "from 0"),
    "a weight that is true": ("[weights]\ntest_b = true\n", 2, "test_b", "number"),
    "a value that is missing": ('title = "x"\nminutes =\n', 2, "Invalid value", "edit"),
    "a key given twice": ('title = "x"\ntitle = "y"\n', 2, "title", "edit"),
    "a required exercise that is nowhere": ('title = "x"\nrequires = ["t/none"]\n', 2, "t/none", "grader list"),
    "an exercise that requires itself": ('requires = ["t/kata"]\n', 1, "t/kata → t/kata", "requires"),
}


@pytest.mark.parametrize("name", [name for name in WRONG if name != "a key given twice"])
def test_what_an_exercise_gets_wrong_names_file_line_key_and_remedy(make_pack, name):
    text, line, word, remedy = WRONG[name]
    with pytest.raises(BadPack) as caught:
        make_pack({**KATA, "t/kata/exercise.toml": text})
    assert f"t/kata/exercise.toml:{line}: " in Path(str(caught.value)).as_posix()
    assert word in str(caught.value)
    assert remedy in caught.value.remedy


def test_a_file_that_is_no_toml_names_the_file_and_the_line(make_pack):
    with pytest.raises(BadPack, match=r"exercise\.toml:2: ") as caught:
        make_pack({**KATA, "t/kata/exercise.toml": WRONG["a key given twice"][0]})
    assert caught.value.remedy.startswith("edit ")


def test_a_file_that_is_no_text_names_itself(make_pack):
    with pytest.raises(BadPack, match=r"exercise\.toml:1: .*utf-8"):
        make_pack({**KATA, "t/kata/exercise.toml": b'title = "\xff"\n'})


def test_a_flat_packs_faults_are_blamed_on_the_file_that_has_them(make_pack, tmp_path):
    files = {"kata.py": "", "test_kata.py": "", "exercise.toml": 'requires = ["none"]\n'}
    with pytest.raises(BadPack) as caught:
        make_pack(files)
    assert str(caught.value).startswith(f"{(tmp_path / 'pack' / 'exercise.toml').resolve()}:1: ")


def test_a_circle_of_requirements_is_told_with_all_its_members(make_pack):
    files = many("t/a", "t/b", "t/c")
    files |= {
        "t/a/exercise.toml": 'requires = ["t/b"]\n',
        "t/b/exercise.toml": 'requires = ["t/c"]\n',
        "t/c/exercise.toml": 'requires = ["t/a"]\n',
    }
    with pytest.raises(BadPack, match="circle") as caught:
        make_pack(files)
    assert all(name in str(caught.value) for name in ("t/a", "t/b", "t/c"))


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ('order = ["t/kata", "t/none"]\n', "t/none"),
        ("order = 1\n", "order"),
        ('[tracks.t]\ntitel = "T"\n', "titel"),
        ("[tracks.t]\n", "title"),
    ],
)
def test_what_the_curriculum_gets_wrong_names_it_too(make_pack, text, word):
    with pytest.raises(BadPack, match=r"curriculum\.toml:\d+: ") as caught:
        make_pack({**KATA, "curriculum.toml": text})
    assert word in str(caught.value)
    assert caught.value.remedy


@pytest.mark.parametrize(
    "text", ["test_a = 3\n", "[titles]\ntest_a = 3\n", '[others]\ntest_a = "하나"\n', 'titles = "하나"\n']
)
def test_korean_rules_and_titles_are_text(make_pack, text):
    with pytest.raises(BadPack, match=r"messages\.ko\.toml"):
        make_pack({**KATA, "t/kata/messages.ko.toml": text})


def test_korean_titles_are_those_of_the_functions_that_have_one(make_pack):
    text = 'test_a = "규칙입니다."\n\n[titles]\ntest_a = "둘의 제곱은 넷이다"\ntest_gone = "없다"\n'
    kata = make_pack({**KATA, "t/kata/messages.ko.toml": text}).exercises[0]
    assert {name: title_of(kata, name, "ko") for name in ("test_a", "test_b")} == {
        "test_a": "둘의 제곱은 넷이다",
        "test_b": "b",
    }
    assert rule_of(kata, "test_a") == {"ko": "규칙입니다."}


def test_a_folder_without_exercises_says_what_one_is(make_pack):
    with pytest.raises(BadPack, match="no exercise") as caught:
        make_pack({"README.md": "nothing here"})
    assert "test_NAME.py" in caught.value.remedy


def test_a_folder_that_is_not_there_is_named(tmp_path):
    with pytest.raises(BadPack, match="nowhere"):
        load(tmp_path / "nowhere")


# Order and names


def test_the_curriculum_comes_first_then_what_it_does_not_name(make_pack):
    files = {**many("a/one", "b/two", "b/three", "a/four"), "curriculum.toml": 'order = ["b/two", "a/one"]\n'}
    assert make_pack(files).ids == ("b/two", "a/one", "a/four", "b/three")


def test_tracks_have_titles_in_both_languages(make_pack):
    files = {**KATA, "curriculum.toml": '[tracks.t]\ntitle = "T"\n[tracks.u]\ntitle = "U"\ntitle_ko = "유"\n'}
    assert make_pack(files).tracks == {"t": {"en": "T", "ko": "T"}, "u": {"en": "U", "ko": "유"}}


@pytest.fixture
def three(make_pack):
    return make_pack(many("iterators/count_up", "iterators/count_down", "generators/lazy"))


@pytest.mark.parametrize(
    "wanted", ["iterators/count_up", "count_up", "count_u", "iterators/count_u", " count_up ", "iterators/count_up/"]
)
def test_an_exercise_is_found_by_its_id_its_slug_or_a_unique_start(three, wanted):
    assert three.find(wanted).id == "iterators/count_up"


def test_an_exact_name_wins_over_a_longer_one(make_pack):
    assert make_pack(many("t/count", "t/count_up")).find("count").id == "t/count"


@pytest.mark.parametrize(
    ("wanted", "near"),
    [("count", "iterators/count_up"), ("cuont_up", "iterators/count_up"), ("lazzy", "generators/lazy")],
)
def test_a_name_that_fits_none_or_several_lists_the_near_ones(three, wanted, near):
    with pytest.raises(UnknownExercise, match=near) as caught:
        three.find(wanted)
    assert caught.value.remedy.startswith("grader check ")


@pytest.mark.parametrize("wanted", ["", " ", "xyzzy"])
def test_a_name_like_nothing_leads_to_the_list(three, wanted):
    with pytest.raises(UnknownExercise) as caught:
        three.find(wanted)
    assert caught.value.remedy == "grader list"


# Other people's packs, graded


def test_a_unittest_pack_is_graded_like_any_other(make_pack, grade):
    suite = """
        import unittest
        from leap import leap_year

        class LeapTest(unittest.TestCase):
            def test_not_divisible_by_4(self):
                self.assertIs(leap_year(2015), False)

            def test_divisible_by_4(self):
                self.assertIs(leap_year(1996), True)

        if __name__ == "__main__":
            unittest.main()
    """
    stub = "def leap_year(year):\n    pass\n"
    pack = make_pack({"practice/leap/leap.py": stub, "practice/leap/test_leap.py": suite})
    good = grade(pack, "def leap_year(year):\n    return year % 4 == 0\n")
    assert (good.status, good.points.earned) == (Status.PASSED, 1.0)
    half = grade(pack, "def leap_year(year):\n    return True\n")
    assert (half.status, half.points.earned) == (Status.FAILED, 0.5)
    assert [test.id for test in half.tests] == ["LeapTest::test_divisible_by_4", "LeapTest::test_not_divisible_by_4"]
    assert half.tests[1].message == "Checked: leap_year(2015)\nExpected: False\nGot: True"
    assert grade(pack, stub).status is Status.UNTOUCHED


def test_a_flat_pack_is_graded(make_pack, grade):
    assert grade(make_pack({"kata.py": STUB, "test_kata.py": SUITE}), SQUARE).status is Status.PASSED


def test_finished_modules_instead_of_stubs_are_graded_and_not_untouched(make_pack, grade):
    pack = make_pack({"kata.py": SQUARE, "test_kata.py": SUITE})
    assert (grade(pack, SQUARE).status, grade(pack, SQUARE).points.earned) == (Status.PASSED, 1.0)


def test_a_stub_that_the_suite_cannot_import_is_untouched_all_the_same(make_pack, grade):
    pack = make_pack({"kata.py": "# nothing yet\n", "test_kata.py": SUITE})
    assert grade(pack, "# nothing yet, sorry\n").status is Status.UNTOUCHED
    assert grade(pack, SQUARE).status is Status.PASSED


def test_weights_decide_the_points(make_pack, grade):
    pack = make_pack({**KATA, "t/kata/exercise.toml": "points = 8\n[weights]\ntest_a = 3\n"})
    verdict = grade(pack, "def f(n):\n    return 4\n")
    assert (verdict.points.earned, [test.weight for test in verdict.tests]) == (6.0, [3.0, 1.0])


@pytest.fixture
def open_folder():
    """A folder that everybody may read: as root, the confined code is somebody else."""
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o755)
        yield Path(name)


def test_a_packs_root_is_importable_by_its_suites_and_shadows_no_library(make_pack, open_folder):
    pack = make_pack(
        {
            "kit/__init__.py": "from kit.numbers import ANSWER\n",
            "kit/numbers.py": "ANSWER = 4\n",
            "shared.py": "OTHER = 9\n",
            "fractions.py": "raise RuntimeError('not me')\n",
            "string/kata/kata.py": STUB,
            "string/kata/test_kata.py": """
                import fractions
                import string
                from kata import f
                from kit import ANSWER
                from shared import OTHER

                def test_it():
                    assert (f(2), f(3)) == (ANSWER, OTHER)
                    assert string.digits and fractions.Fraction(1, 2)
            """,
        },
        open_folder,
    )
    with Pool(1, root=pack.root, level="process") as pool:
        grader = Grader(catalogue=pack, pool=pool, seed=0, isolation=Isolation(level="process"))
        verdict = grader.verdict(pack.exercises[0], Attempt(exercise="string/kata", module=SQUARE.encode()))
    assert verdict.status is Status.PASSED, verdict.message


# Calibration


def calibrated(files, make_pack, **known):
    """The same pack with a calibration for it as it is."""
    kata = make_pack(files).exercises[0]
    entry = {"suite": kata.suite_digest, "tests": ["test_a", "test_b"], **known}
    python = f"{sys.version_info.major}.{sys.version_info.minor}"
    return {**files, ".calibration.json": json.dumps({"python": python, "exercises": {kata.id: entry}})}


def test_a_fresh_calibration_is_believed(make_pack):
    pack = make_pack(calibrated(KATA, make_pack, stub_passes=["test_b"]))
    expectation = pack.expectation(pack.exercises[0])
    assert (expectation.ids, expectation.stub_passes) == (("test_a", "test_b"), ("test_b",))


def test_a_fresh_calibration_spares_running_the_stub(make_pack, grade):
    pack = make_pack(calibrated(KATA, make_pack, stub_passes=["test_b"]))
    verdict = grade(pack, "def f(n):\n    return 4\n")
    assert [test.weight for test in verdict.tests] == [1.0, 0.0]
    assert verdict.points.earned == 1.0


@pytest.mark.parametrize(
    "change",
    [
        {"t/kata/test_kata.py": SUITE + "\n\ndef test_c():\n    assert f(1) == 1\n"},
        {"t/kata/kata.py": STUB + "\n\ndef g(n):\n    raise NotImplementedError\n"},
        {"kit/__init__.py": "ANSWER = 42\n"},
        {"shared.py": "ANSWER = 42\n"},
    ],
    ids=["the suite", "the stub", "the kit", "a shared module"],
)
def test_a_calibration_of_anything_else_is_not_believed(make_pack, grade, change):
    pack = make_pack({**calibrated(KATA, make_pack, stub_passes=["test_b"]), **change})
    assert pack.expectation(pack.exercises[0]) is None
    assert {test.weight for test in grade(pack, "def f(n):\n    return 4\n").tests} == {1.0}


@pytest.mark.parametrize(
    "change",
    [
        {"t/kata/README.md": "1. Do it.\n"},
        {"t/kata/exercise.toml": 'hints = ["one"]\n'},
        {"t/other/other.py": "", "t/other/test_other.py": ""},
    ],
    ids=["the instruction", "the hints", "another exercise"],
)
def test_what_decides_nothing_leaves_a_calibration_fresh(make_pack, change):
    pack = make_pack({**calibrated(KATA, make_pack), **change})
    assert pack.expectation(pack.find("t/kata")) is not None


def test_a_suite_that_may_skip_is_calibrated_for_one_python_only(make_pack):
    files = {**KATA, "t/kata/test_kata.py": f"{SUITE}\n# skip nothing\n"}
    files = calibrated(files, make_pack)
    pack = make_pack(files)
    assert pack.expectation(pack.exercises[0]) is not None
    known = json.loads(files[".calibration.json"])
    pack = make_pack({**files, ".calibration.json": json.dumps({**known, "python": "2.7"})})
    assert pack.expectation(pack.exercises[0]) is None


def test_a_calibration_that_is_broken_says_how_to_make_it_anew(make_pack):
    with pytest.raises(BadPack, match=r"\.calibration\.json") as caught:
        make_pack({**KATA, ".calibration.json": '{"python": "3.11", "exercises": {'})
    assert caught.value.remedy.startswith("rm ")
    assert caught.value.remedy.endswith("grader verify --write")


# Digests: what makes a re-grade necessary


@pytest.mark.parametrize(
    ("change", "same"),
    [
        ({}, True),
        ({"t/kata/README.md": "1. Do it.\n"}, True),
        ({"t/kata/exercise.toml": 'hints = ["one"]\ntitle = "T"\n'}, True),
        ({"t/kata/test_kata.py": SUITE + "\n"}, False),
        ({"t/kata/exercise.toml": "points = 3\n"}, False),
        ({"t/kata/exercise.toml": "[weights]\ntest_a = 3\n"}, False),
        ({"t/kata/exercise.toml": "[limits]\ntest_seconds = 3\n"}, False),
        ({"t/kata/exercise.toml": 'imports = ["os"]\n'}, False),
        ({"t/kata/exercise.toml": 'names = ["f_back"]\n'}, False),
        ({"t/kata/messages.ko.toml": 'test_a = "하나"\n'}, False),
        ({"t/kata/messages.ko.toml": '[titles]\ntest_a = "하나"\n'}, True),
        ({"kit/__init__.py": "ANSWER = 42\n"}, False),
    ],
    ids=[
        *("nothing", "instruction", "hints", "suite", "points", "weights", "limits", "imports", "names"),
        *("rules", "titles", "kit"),
    ],
)
def test_the_digest_changes_with_what_may_change_a_verdict(make_pack, change, same):
    before, after = make_pack(KATA).exercises[0], make_pack({**KATA, **change}).exercises[0]
    assert (before.digest == after.digest) is same


def test_the_order_of_two_files_contents_cannot_be_mistaken(make_pack):
    one = make_pack({"k/k.py": "ab", "k/test_k.py": "c"}, "one").exercises[0]
    two = make_pack({"k/k.py": "a", "k/test_k.py": "bc"}, "two").exercises[0]
    assert one.suite_digest != two.suite_digest
