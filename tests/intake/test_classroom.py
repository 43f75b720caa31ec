"""A class on the disk: which submissions it has, what each is called, and where its report lies."""

import os
import sys
import unicodedata
from pathlib import Path

import pytest
from submitted import KATA, OTHER, zip_of

from grader.errors import NotASubmission
from grader.grading.grade import Grader, grade_one
from grader.intake.classroom import Class, id_of
from grader.model import Isolation, Status
from grader.wire import decode_report


def room(path, *only):
    return Class(submissions=path, reports=path.parent / "reports", only=only)


def ids(path, *only):
    return [entry.id for entry in room(path, *only).entries()]


# What each is called

NAMES = {
    "plain": "alice",
    "spaces": "  alice  b ",
    "quotes": 'o\'hara "x" `y`',
    "Korean": "김철수",
    "emoji": "👩\u200d💻",
    "a leading dash": "--jobs",
    "a dot inside": "alice.smith",
    "shell characters": "$(rm -rf *);&|<>",
    "a newline": "two\nlines",
    "markup": "<b>::error::",
    "an escape": "\x1b[31mred",
    "255 bytes": "가" * 85,
    "a formula": "=1+1",
    "a platform's": "Minsu Kim_5512_assignsubmission_file_",
}


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
def test_a_folders_name_is_the_id_whatever_it_is(folder, name):
    alice = folder({"kata.py": b"1"}, f"class/{name}")
    assert (id_of(alice), ids(alice.parent)) == (name, [name])


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
def test_every_id_gets_a_report_of_its_own(folder, name, tmp_path, make_pack, pool):
    stub = "def f():\n    raise NotImplementedError\n"
    pack = make_pack({"track/kata/kata.py": stub, "track/kata/test_kata.py": "from kata import f\ndef test(): f()\n"})
    path = folder({"kata.py": stub.encode()}, f"class/{name}")
    made_room = Class(submissions=path.parent, reports=tmp_path / "reports")
    grader = Grader(catalogue=pack, pool=pool, seed=1, isolation=Isolation(level="process"))
    (entry,) = made_room.entries()
    made = grade_one(grader, made_room, entry)
    (written,) = (tmp_path / "reports").iterdir()
    assert made.exercises[0].status is Status.UNTOUCHED
    assert written == made_room.report_path(name)
    assert decode_report(written.read_bytes(), written) == made
    assert made.submission.id == name


@pytest.mark.skipif(sys.platform == "darwin", reason="macOS has no such names")
def test_bytes_that_are_no_text_are_shown_as_escapes(tmp_path):
    path = tmp_path / os.fsdecode(b"caf\xe9")
    path.mkdir()
    plain = tmp_path / r"caf\xe9"
    plain.mkdir()
    assert id_of(path).startswith(r"caf\xe9~")
    assert id_of(plain) == r"caf\xe9"
    assert [each.read([KATA]).attempts[0].module for each in room(tmp_path).entries()] == [None, None]


@pytest.mark.skipif(sys.platform == "darwin", reason="macOS has no such names")
def test_so_are_those_in_the_names_of_a_download(tmp_path):
    (tmp_path / "class").mkdir()
    for name in (b"caf\xe9_12_901_kata.py", rb"caf\xe9_12_902_kata.py"):
        (tmp_path / "class" / os.fsdecode(name)).write_bytes(b"x = 1\n")
    marked, plain = sorted(ids(tmp_path / "class"), key=len, reverse=True)
    assert marked.startswith(rf"{plain}~")
    assert plain == r"caf\xe9_12"


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("alice.zip", "alice"),
        ("alice.tar.gz", "alice"),
        ("alice.TGZ", "alice"),
        ("alice.tar", "alice"),
        ("alice.v2.zip", "alice.v2"),
        ("alice.zip.zip", "alice.zip"),
        ("홍길동.zip", "홍길동"),
        ("-x.zip", "-x"),
    ],
)
def test_an_archives_id_is_its_name_without_the_ending(tmp_path, name, shown):
    (tmp_path / name).write_bytes(b"")
    assert id_of(tmp_path / name) == shown


def test_a_folder_keeps_its_whole_name(tmp_path):
    (tmp_path / "alice.zip").mkdir()
    assert id_of(tmp_path / "alice.zip") == "alice.zip"


def test_the_folder_here_has_a_name_too(folder, monkeypatch):
    monkeypatch.chdir(folder({"kata.py": b"1"}))
    assert id_of(Path()) == "alice"


# Folders and archives


def test_a_class_is_its_folders_and_archives_sorted(folder, zipped, tarred, tmp_path):
    for name in ("carol", "Bob", ".git", "__MACOSX"):
        folder({}, name)
    zipped(("kata.py", b"1"), name="dave.zip")
    tarred(("kata.py", b"1"), name="alice.tgz")
    (tmp_path / "grades.csv").write_text("")
    (tmp_path / ".hidden.zip").write_bytes(b"")
    (tmp_path / "dangling.zip").symlink_to("nowhere")
    assert ids(tmp_path) == ["Bob", "carol", "alice", "dave"]
    assert room(tmp_path).ignored() == ["dangling.zip", "grades.csv"]


def test_an_archive_beside_a_folder_of_its_name_keeps_its_ending(folder, zipped, tarred, tmp_path):
    folder({"kata.py": b"1"}, "alice")
    zipped(("kata.py", b"2"), name="alice.zip")
    zipped(("kata.py", b"2"), name="bob.zip")
    tarred(("kata.py", b"3"), name="bob.tar.gz")
    assert sorted(ids(tmp_path)) == ["alice", "alice.zip", "bob.tar.gz", "bob.zip"]


def test_no_two_submissions_get_the_same_id_however_they_are_called(zipped, tarred, folder, tmp_path):
    zipped(("kata.py", b"1"), name="a.zip")
    tarred(("kata.py", b"2"), name="a.tar.gz")
    zipped(("kata.py", b"3"), name="a.zip.zip")
    folder({}, "A.ZIP")
    folder({"kata.py": b"4"}, "kim_12")
    folder({"kata.py": b"5"}, "KIM_12~2")
    (tmp_path / "kim_12_901_kata.py").write_bytes(b"6")
    names = ids(tmp_path)
    assert len(names) == len({name.casefold() for name in names}) == 7


def test_a_class_that_is_not_there_is_the_callers_mistake(tmp_path):
    with pytest.raises(NotASubmission, match="nowhere") as caught:
        ids(tmp_path / "nowhere")
    assert caught.value.remedy.startswith("grader grade ")


def test_a_file_is_no_class(zipped):
    with pytest.raises(NotASubmission, match="this is a file, and no folder of submissions") as caught:
        ids(zipped(("kata.py", b"1")))
    assert caught.value.remedy.startswith("grader score ")


def test_a_link_in_a_class_s_folder_is_no_submission_of_its_own(folder):
    place = folder({"kata.py": b"x = 1\n"}, "class/alice").parent
    (place / "eve").symlink_to("alice")
    (place / "kim_12_901_kata.py").symlink_to("alice/kata.py")
    alice, eve = room(place).entries()
    assert alice.read([KATA]).attempts[0].module == b"x = 1\n"
    assert eve.read([KATA]).attempts[0].rejection.code == "not_a_file"
    assert room(place).ignored() == ["kim_12_901_kata.py"]


def test_the_folder_of_the_reports_is_no_submission(folder, tmp_path):
    folder({"kata.py": b"1"}, "class/alice")
    folder({}, "class/reports")
    made = Class(submissions=tmp_path / "class", reports=tmp_path / "class" / "reports")
    assert [entry.id for entry in made.entries()] == ["alice"]


# Flat downloads

DOWNLOADS = {
    "Canvas": [
        ("kimminsu_12_901_kata.py", "kimminsu_12"),
        ("kimminsu_LATE_12_902_other.py", "kimminsu_12"),
        ("leejiwoo_13_903_kata-1.py", "leejiwoo_13"),
    ],
    "Moodle": [
        ("Minsu Kim_12_assignsubmission_file_kata.py", "Minsu Kim_12"),
        ("Minsu Kim_12_assignsubmission_file_other.py", "Minsu Kim_12"),
        ("이지우_13_assignsubmission_file_kata.py", "이지우_13"),
    ],
    "Blackboard": [
        ("Week 3_mkim_attempt_2026-03-09-17-05-41_kata.py", "mkim"),
        ("Week 3_mkim_attempt_2026-03-09-17-05-41_other.py", "mkim"),
        ("Week 3_jlee_attempt_2026-03-09-18-00-02_kata.py", "jlee"),
    ],
}


@pytest.mark.parametrize("platform", DOWNLOADS)
def test_a_flat_download_is_grouped_by_student(folder, platform):
    files = {name: f"# {name}\n".encode() for name, _ in DOWNLOADS[platform]}
    entries = list(room(folder(files, "class")).entries())
    assert [entry.id for entry in entries] == sorted({student for _, student in DOWNLOADS[platform]})
    assert {entry.platform for entry in entries} == {platform}
    whose = {each.module for entry in entries for each in entry.read([KATA, OTHER]).attempts if each.module}
    assert whose == set(files.values())


def test_both_compositions_of_a_name_are_one_student(folder):
    one, two = (unicodedata.normalize(form, "이지우") for form in ("NFC", "NFD"))
    files = {f"{one}_13_901_kata.py": b"1", f"{two}_13_902_other.py": b"2"}
    assert ids(folder(files, "class")) == ["이지우_13"]


def test_folders_archives_and_flat_files_may_be_mixed(folder, zipped):
    place = folder({"kim_12_901_kata.py": b"1", "lee_13_902_work.zip": zip_of(("kata.py", b"2"))}, "class")
    folder({"kata.py": b"3"}, "class/carol")
    folder({"kata.py": b"4"}, "class/Minsu Kim_5_assignsubmission_file_")
    zipped(("kata.py", b"5"), name="class/dora.zip")
    found = {entry.id: entry.read([KATA]).attempts[0].module for entry in room(place).entries()}
    assert found == {
        "carol": b"3",
        "Minsu Kim_5_assignsubmission_file_": b"4",
        "dora": b"5",
        "kim_12": b"1",
        "lee_13": b"2",
    }


def test_files_of_a_download_that_are_no_work_are_ignored_and_told(folder):
    files = {
        "kim_12_901_kata.py": b"1",
        "kim_12_902_essay.pdf": b"",
        "Week 3_mkim_attempt_2026-03-09-17-05-41.txt": b"",
        "kata.py": b"",
        ".DS_Store": b"",
    }
    place = folder(files, "class")
    assert ids(place) == ["kim_12"]
    assert room(place).ignored() == ["Week 3_mkim_attempt_2026-03-09-17-05-41.txt", "kata.py", "kim_12_902_essay.pdf"]


def test_archives_with_numbers_in_their_names_are_not_one_student_s(folder):
    """Canvas gives every file a number of its own; a date in the middle of a name is none."""
    files = {f"hw_2026_03_{name}.zip": zip_of(("kata.py", name.encode())) for name in ("kim", "lee", "park")}
    place = folder(files, "class")
    assert sorted(ids(place)) == ["hw_2026_03_kim", "hw_2026_03_lee", "hw_2026_03_park"]
    assert {entry.read([KATA]).attempts[0].module for entry in room(place).entries()} == {b"kim", b"lee", b"park"}


def test_two_students_whose_names_end_alike_are_two_in_a_download_of_blackboard(folder):
    """A name on Blackboard may hold an underscore, and so may the assignment's before it."""
    dates = {"min_su": "2026-03-09-17-05-41", "ji_su": "2026-03-09-18-00-02", "lee": "2026-03-09-19-00-02"}
    files = {f"Week 3_{who}_attempt_{date}_kata.py": who.encode() for who, date in dates.items()}
    found = {entry.id: entry.read([KATA]).attempts[0].module for entry in room(folder(files, "class")).entries()}
    assert found == {"Week 3_min_su": b"min_su", "Week 3_ji_su": b"ji_su", "lee": b"lee"}


def test_a_file_that_was_downloaded_twice_is_still_one_student_s(folder):
    files = {"kim_12_901_kata.py": b"1", "kim_12_901_kata (1).py": b"1"}
    (entry,) = room(folder(files, "class")).entries()
    assert (entry.id, entry.read([KATA]).attempts[0].module) == ("kim_12", b"1")


# Some of a class


def test_students_are_chosen_by_name_and_by_pattern(folder):
    for name in ("alice", "alicia", "bob", "carol"):
        folder({}, f"class/{name}")
    place = folder({}, "class")
    assert ids(place, "bob") == ["bob"]
    assert ids(place, "ali*", "carol") == ["alice", "alicia", "carol"]
    assert ids(place, "?ob") == ["bob"]
    assert ids(place, "nobody") == []


def test_a_name_with_signs_of_a_pattern_is_also_meant_as_it_stands(folder):
    for name in ("[kim]", "k", "100%*"):
        folder({}, f"class/{name}")
    assert ids(folder({}, "class"), "[kim]") == ["[kim]", "k"]
    assert ids(folder({}, "class"), "100%*") == ["100%*"]


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_a_name_is_known_however_its_letters_are_composed(folder, form):
    stored = unicodedata.normalize(form, "이지우")
    folder({}, f"class/{stored}")
    for typed in ("NFC", "NFD"):
        assert ids(folder({}, "class"), unicodedata.normalize(typed, "이지*")) == [stored]
        assert ids(folder({}, "class"), unicodedata.normalize(typed, "이지우")) == [stored]


def test_an_id_is_the_same_whether_one_asks_for_some_or_for_all(folder, zipped):
    folder({}, "class/alice")
    zipped(name="class/alice.zip")
    zipped(name="class/bob.zip")
    assert ids(folder({}, "class"), "alice.zip", "bob") == ["alice.zip", "bob"]
