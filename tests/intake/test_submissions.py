"""Submissions as a whole: folders, archives and lone files; their digests; what is no submission at all."""

import os

import pytest
from submitted import KATA, OTHER, STUB, attempt, exercise, taken, tar_of, zip_of

from grader.errors import NotASubmission
from grader.intake.names import by_platform
from grader.intake.submissions import Read, read, read_attempt, read_files, refuse_link, submission_of
from grader.intake.wanted import nearest
from grader.model import Attempt


def digest(path):
    return submission_of("alice", read(path, (KATA, OTHER))).digest


def test_nothing_else_in_a_submission_is_looked_at(folder):
    alice = folder({"kata.py": b"1", "conftest.py": b"1", "test_kata.py": b"1", "kata.pyc": b"1", "random.py": b"1"})
    bob = folder({"kata.py": b"1"}, "bob")
    assert read(alice, (KATA, OTHER)).attempts == read(bob, (KATA, OTHER)).attempts
    assert digest(alice) == digest(bob)


def test_a_digest_covers_every_byte(folder):
    digests = {
        digest(folder(files, name))
        for name, files in {
            "a": {"kata.py": b"1"},
            "b": {"kata.py": b"2"},
            "c": {"other.py": b"1"},
            "d": {"kata.py": b"1", "other.py": b""},
            "e": {},
        }.items()
    }
    assert len(digests) == 5


def test_a_folder_and_an_archive_of_the_same_files_have_the_same_digest(folder, packed):
    alice = folder({"kata.py": b"1", "track/other/other.py": b"2"})
    archive = packed(("kata.py", b"1"), ("track/other/other.py", b"2"))
    assert digest(alice) == digest(archive)


def test_a_submission_has_an_attempt_for_every_exercise_in_their_order(submitted):
    found = read(submitted({"other.py": b"1", "README": b""}), (OTHER, KATA))
    assert [(each.exercise, each.module) for each in found.attempts] == [("track/other", b"1"), ("track/kata", None)]


def test_modules_are_counted_with_those_that_cannot_be_graded(submitted):
    assert read(submitted({"kata.py": b"1", "README": b""}), (KATA, OTHER)).modules == 1
    assert read(submitted({"a/kata.py": b"1", "b/kata.py": b"2", "other.py": b"3"}), (KATA, OTHER)).modules == 2
    assert read(submitted({"README": b""}), (KATA, OTHER)).modules == 0


def test_only_the_attempts_of_some_exercises_can_be_looked_at(submitted):
    found = read(submitted({"kata.py": b"1", "README": b""}), (KATA, OTHER))
    assert (found.of([OTHER]).modules, found.of([KATA]).modules) == (0, 1)
    assert found.of([OTHER]).names == found.names


def test_the_names_of_all_files_are_known_also_of_those_in_inner_archives(submitted):
    found = read(submitted({"hw/essay.txt": b"", "work.zip": zip_of(("hw/katta.py", b""))}), (KATA,))
    assert sorted(found.names) == ["hw/essay.txt", "work.zip", "work.zip/hw/katta.py"]


# Lone files


@pytest.mark.parametrize("name", ["kata.py", "Kata.py", "kata (1).py", "kata.py.txt", "kim_12_345_kata.py"])
def test_a_lone_module_is_a_submission(folder, name):
    path = folder({name: b"x = 1\n"}) / name
    first, second = read(path, (KATA, OTHER)).attempts
    assert (first.module, first.found, first.declared) == (b"x = 1\n", name, name.lower() == "kata.py")
    assert second == Attempt(exercise="track/other", module=None)


@pytest.mark.parametrize("name", ["work.py", "notes.txt"])
def test_a_lone_file_of_another_name_is_no_module(folder, name):
    assert read(folder({name: b"x = 1\n"}) / name, (KATA,)) == Read(
        (Attempt(exercise="track/kata", module=None),), (name,)
    )


@pytest.mark.parametrize("name", ["nowhere", "a_fifo", "nowhere.py", "dangling.zip"])
def test_what_is_neither_folder_nor_file_is_the_callers_mistake(tmp_path, name):
    os.mkfifo(tmp_path / "a_fifo")
    (tmp_path / "dangling.zip").symlink_to("nowhere")
    with pytest.raises(NotASubmission, match=f"{name}: there is no such file or folder") as caught:
        read(tmp_path / name, (KATA,))
    assert caught.value.remedy.startswith("grader score ")


def test_a_link_in_a_class_has_no_module():
    attempts = refuse_link([KATA, OTHER]).attempts
    assert [each.rejection.code for each in attempts] == ["not_a_file"] * 2


def test_the_learner_s_own_module_is_read_from_its_folder(folder):
    alice = folder({"kata.py": b"1", "other (1).py": b"2"})
    os.mkfifo(alice / "third.py")
    assert read_attempt(alice, KATA).module == b"1"
    assert read_attempt(alice, OTHER) == Attempt(exercise="track/other", module=None)
    assert read_attempt(alice, exercise("track/third")).rejection.code == "not_a_file"
    assert read_attempt(alice / "nowhere", KATA).module is None


# Several files of a flat download


def flat(folder, files, *exercises):
    """Read the files of one student in a flat download: the attempts by slug."""
    room = folder(files, "class")
    named = [(room / name, by_platform(name)) for name in sorted(files)]
    return {each.exercise.rpartition("/")[2]: each for each in read_files(named, exercises or (KATA, OTHER)).attempts}


def test_the_files_of_a_student_are_one_submission(folder):
    found = flat(folder, {"kim_12_901_kata.py": b"1", "kim_LATE_12_902_other.py": b"2", "kim_12_903_essay.txt": b""})
    assert [(each.module, each.found, each.declared) for each in found.values()] == [
        (b"1", "kata.py", True),
        (b"2", "other.py", True),
    ]


def test_a_second_file_of_one_name_is_a_copy_and_the_plain_one_counts(folder):
    found = flat(folder, {"kim_12_901_kata.py": b"1", "kim_12_905_kata-1.py": b"2"})
    assert found["kata"].module == b"1"


def test_a_lone_copy_counts_and_its_name_is_told(folder):
    found = flat(folder, {"kim_12_905_kata-1.py": b"2"})["kata"]
    assert (found.module, found.found, found.declared) == (b"2", "kata-1.py", False)


def test_two_different_files_of_the_very_same_name_are_ambiguous_by_their_whole_names(folder):
    found = flat(folder, {"kim_12_901_kata.py": b"1", "kim_12_902_kata.py": b"2"})["kata"]
    assert found.rejection.code == "ambiguous"
    assert found.rejection.detail == "kim_12_901_kata.py, kim_12_902_kata.py"


@pytest.mark.parametrize(("ending", "pack"), [("zip", zip_of), ("tar.gz", tar_of)])
def test_one_archive_is_the_student_s_whole_submission(folder, ending, pack):
    archive = pack(("hw/kata.py", b"1"), ("hw/inner.zip", zip_of(("other.py", b"2"))))
    found = flat(folder, {f"kim_12_901_work.{ending}": archive})
    assert (found["kata"].module, found["kata"].found, found["kata"].declared) == (b"1", "kata.py", True)
    assert (found["other"].module, found["other"].found) == (b"2", "hw/inner.zip/other.py")


def test_an_archive_among_other_files_is_looked_into(folder):
    found = flat(folder, {"kim_12_901_kata.py": b"1", "kim_12_902_rest.zip": zip_of(("x/other.py", b"2"))})
    assert [(each.module, each.found) for each in found.values()] == [(b"1", "kata.py"), (b"2", "rest.zip/x/other.py")]


def test_a_file_is_preferred_to_one_in_an_archive_beside_it(folder):
    files = {"kim_12_901_kata.py": b"1", "kim_12_902_all.zip": zip_of(("exercises/track/kata/kata.py", b"2"))}
    assert flat(folder, files)["kata"].module == b"1"


def test_an_archive_that_cannot_be_read_is_told_where_there_is_no_other_work(folder):
    found = flat(folder, {"kim_12_901_a.zip": b"no zip", "kim_12_902_b.zip": b"no zip either"})
    assert [each.rejection.detail[:24] for each in found.values()] == ["a.zip: it cannot be read"] * 2


# Work in an archive that cannot be read, beside a stub


def test_a_stub_beside_an_archive_that_cannot_be_read_is_not_called_untouched(submitted):
    kata = exercise("track/kata", STUB)
    assert taken(submitted({"kata.py": STUB, "work.zip": b"no zip"}), kata)[0] == "archive"
    assert attempt(submitted({"kata.py": b"x = 1\n", "work.zip": b"no zip"}), kata).module == b"x = 1\n"


# The nearest names


def test_the_nearest_names_are_told_with_the_modules_they_come_near_to():
    names = ["hw/katta.py", "hw/Kata_final.py", "essay.txt", "othr.py", "zzz_nothing_alike_q.py"]
    assert nearest(names, [KATA, OTHER]) == [("katta.py", "kata"), ("othr.py", "other"), ("Kata_final.py", "kata")]


def test_what_no_person_wrote_is_near_nothing():
    assert nearest(["venv/kata.py", "__MACOSX/._kata.py", ".git/katta.py"], [KATA]) == []


def test_of_very_many_names_only_some_are_compared():
    names = [f"aaa{number:04}.py" for number in range(2000)]
    assert nearest([*names, "kata_1.py"], [KATA]) == []
    assert nearest([*names[:200], "kata_1.py"], [KATA]) == [("kata_1.py", "kata")]


def test_at_most_three_are_told():
    assert len(nearest([f"kata{number}.py" for number in range(9)], [KATA])) == 3


@pytest.mark.parametrize("name", ["kata.ipynb", "kata.docx", "kata.pdf", "Kata", "kata.py.bak"])
def test_the_right_name_with_another_ending_is_near(name):
    assert nearest([f"hw/{name}"], [KATA, OTHER]) == [(name, "kata")]


@pytest.mark.parametrize("name", ["notes.txt", "data.csv", "README.md", "katalog.pdf", ".gitignore", "LICENSE"])
def test_other_files_are_not(name):
    assert nearest([f"hw/{name}"], [KATA, OTHER]) == []
