"""File names as they arrive: a module's own name, what downloads and copies add to it, and what is another name."""

import unicodedata

import pytest

from grader.intake.names import by_platform, fold, is_archive, is_decorated, is_plain, without_archive_ending

FILE = "hop_over.py"


def apart(text):
    """The same text as macOS stores it: letters and their marks one by one."""
    return unicodedata.normalize("NFD", text)


@pytest.mark.parametrize("name", ["hop_over.py", "Hop_Over.py", "HOP_OVER.PY", "hop_over.PY"])
def test_a_name_is_plain_in_any_case(name):
    assert is_plain(name, FILE)


def test_a_name_is_plain_however_its_letters_are_composed():
    assert is_plain(apart("더하기.py"), "더하기.py")
    assert is_plain("더하기.py", apart("더하기.py"))
    assert is_plain(apart("Übung.py"), "übung.py")


COPIES = {
    "a browser": ["hop_over (1).py", "hop_over(1).py", "hop_over (12).py", "hop_over_(2).py", "hop_over.py (1)"],
    "Safari and Canvas": ["hop_over-1.py", "hop_over-23.py", "hop_over-1-2.py", "hop_over-1 (2).py"],
    "Windows": ["hop_over - Copy.py", "hop_over - Copy (3).py", "hop_over - copy - copy.py"],
    "Windows in Korean": [
        "hop_over - 복사본.py",
        "hop_over - 복사본 (2).py",
        "사본 - hop_over.py",
        "복사본 hop_over.py",
    ],
    "Windows in German": ["hop_over - Kopie.py", "hop_over - Kopie (2).py", "Kopie von hop_over.py"],
    "Windows in French": ["hop_over - Copie.py", "Copie de hop_over.py"],
    "Windows in Spanish": ["hop_over - copia.py", "Copia de hop_over.py"],
    "macOS": [
        "hop_over copy.py",
        "hop_over copy 2.py",
        "hop_over Kopie.py",
        "hop_over 복사본.py",
        "hop_over 복사본 2.py",
    ],
    "Linux": ["hop_over (copy).py", "hop_over (another copy).py", "hop_over (3rd copy).py", "hop_over (Kopie).py"],
    "Google Drive": ["Copy of hop_over.py", "hop_over의 사본.py", "Kopie von hop_over.py"],
    "by hand": ["hop_over_copy.py", "HOP_OVER (1).PY"],
    "a text editor": ["hop_over.py.txt", "Hop_over.py.TXT", "hop_over (1).py.txt", "hop_over.py (1).txt"],
    "an ending that is hidden": ["hop_over.py.py", "hop_over.py ", " hop_over.py"],
    "Canvas": [
        "kimminsu_4401_77120_hop_over.py",
        "kimminsu_LATE_4401_77120_hop_over.py",
        "kimminsu_4401_77120_hop_over-1.py",
        "kimminsu_4401_77120_Hop_over (1).py.txt",
    ],
    "Moodle": [
        "Minsu Kim_5512_assignsubmission_file_hop_over.py",
        "김민수_5512_assignsubmission_file_hop_over (1).py",
    ],
    "Blackboard": [
        "Week 3_mkim_attempt_2026-03-09-17-05-41_hop_over.py",
        "Loops_and_more_mkim_attempt_2026-03-09-17-05-41_hop_over-1.py",
    ],
}


@pytest.mark.parametrize("name", [name for names in COPIES.values() for name in names])
def test_a_name_is_known_with_what_a_download_or_a_copy_adds_to_it(name):
    assert is_decorated(name, FILE)
    assert is_decorated(apart(name), FILE)


OTHERS = [
    "hop_overs.py",
    "my_hop_over.py",
    "hop_over2.py",
    "hop_over_2.py",
    "hop_over_final.py",
    "test_hop_over.py",
    "hop_over.pyc",
    "hop_over.pyi",
    "hop_over.py.bak",
    "hop_over.py~",
    ".hop_over.py.swp",
    "hop_over.ipynb",
    "hop_over.txt",
    "hop_over",
    "hop_over (1)",
    "hop_over .py",
    "hop_over ().py",
    "hop_over-.py",
    "hop_over-a.py",
    "copyright hop_over.py",
    "hop_over photocopy.py",
    "hop_over - Copyist.py",
    "hop_over.py.zip",
    "mkim_4401_hop_over.py",
    "kimminsu_4401_77120_hop_over_tests.py",
    "Week 3_mkim_attempt_last_hop_over.py",
    "",
]


@pytest.mark.parametrize("name", OTHERS)
def test_a_name_that_only_looks_alike_is_another_one(name):
    assert not is_plain(name, FILE)
    assert not is_decorated(name, FILE)


def test_a_copy_of_one_exercise_is_no_copy_of_another_whose_name_is_part_of_its_own():
    assert is_decorated("left_fold (1).py", "left_fold.py")
    assert not is_decorated("left_fold (1).py", "fold.py")
    assert not is_decorated("fold_left (1).py", "fold.py")


HARD = [
    "_" * 240,
    " -" * 120,
    " " * 120 + "_" * 120,
    " copy 2" * 34,
    " copy (2)" * 26,
    "_1" * 120,
    "-1" * 120,
    "(" * 240,
]


@pytest.mark.parametrize("middle", [*HARD, "_" * 100_000, " copy" * 20_000, "_1" * 50_000], ids=lambda text: text[:9])
def test_no_name_keeps_the_grader_busy(middle):
    """A pattern that goes back would not end before the test's own timeout."""
    for name in (f"hop_over{middle}!.py", f"{middle}hop_over.py!", f"a{middle}_hop_over{middle}.py.x"):
        assert not is_decorated(name, FILE)


@pytest.mark.parametrize(
    ("name", "platform", "student", "rest"),
    [
        ("kimminsu_4401_77120_hop_over.py", "Canvas", "kimminsu_4401", "hop_over.py"),
        ("kimminsu_LATE_4401_77120_hop_over-2.py", "Canvas", "kimminsu_4401", "hop_over-2.py"),
        ("leejiwoo_4402_77121_week_3_final.zip", "Canvas", "leejiwoo_4402", "week_3_final.zip"),
        ("Minsu Kim_5512_assignsubmission_file_hop_over.py", "Moodle", "Minsu Kim_5512", "hop_over.py"),
        ("김민수_5512_assignsubmission_file_과제.zip", "Moodle", "김민수_5512", "과제.zip"),
        ("Minsu Kim_5512_assignsubmission_file_", "Moodle", "Minsu Kim_5512", ""),
        ("Week 3_mkim_attempt_2026-03-09-17-05-41_hop_over.py", "Blackboard", "mkim", "hop_over.py"),
        ("A_b_c_mkim_attempt_2026-03-09-17-05-41_a_1_2_b.py", "Blackboard", "mkim", "a_1_2_b.py"),
        ("Week 3_mkim_attempt_2026-03-09-17-05-41.txt", "Blackboard", "mkim", ".txt"),
    ],
)
def test_a_platforms_name_tells_the_student_and_the_file(name, platform, student, rest):
    named = by_platform(name)
    assert (named.platform, named.student, named.rest) == (platform, student, rest)


def test_late_and_in_time_are_the_same_student_and_so_are_both_compositions_of_a_name():
    names = ("정우_LATE_31_900_a.py", "정우_31_901_b.py", apart("정우_31_902_c.py"))
    assert {by_platform(name).student for name in names} == {"정우_31"}


@pytest.mark.parametrize(
    "name", ["hop_over.py", "kim.zip", "kim_week_3.zip", "kim_2026.zip", "a_1_b_2_c.py", "_1_2_x.py"]
)
def test_any_other_name_tells_no_student(name):
    assert by_platform(name) is None


def test_names_are_compared_with_slashes_whatever_packed_them():
    assert fold("Work\\Hop_Over.py") == fold("work/hop_over.py")


@pytest.mark.parametrize(
    ("name", "bare"), [("a.zip", "a"), ("a.TAR.GZ", "a"), ("a.tgz", "a"), ("a.b.tar", "a.b"), (".zip", ".zip")]
)
def test_archives_are_known_by_their_endings(name, bare):
    assert is_archive(name)
    assert without_archive_ending(name) == bare


@pytest.mark.parametrize("name", ["a.rar", "a.7z", "a.zip.txt", "azip", "a.tar.bz2", "a.py"])
def test_other_endings_are_of_no_archive(name):
    assert not is_archive(name)
