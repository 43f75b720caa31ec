"""Where a module may lie in a submission, and which file counts where several could be it."""

import unicodedata

import pytest
from submitted import KATA, OTHER, STUB, attempt, exercise, taken

from grader.intake.places import MAX_DIFFERENT, Candidate, choose, is_nobodys, layouts, rank_of
from grader.intake.submissions import read
from grader.model import Attempt, Rejection

LAYOUTS = ("exercises/track/kata/kata.py", "track/kata/kata.py", "track/kata.py", "kata/kata.py", "kata.py")
UNTOUCHED = exercise("track/kata", STUB)

# The declared places


@pytest.mark.parametrize("place", LAYOUTS)
def test_a_module_is_found_in_every_layout(submitted, place):
    found = attempt(submitted({place: b"x = 1\n"}))
    assert found == Attempt(exercise="track/kata", module=b"x = 1\n", found=found.found, declared=True)
    assert place.endswith(found.found)


@pytest.mark.parametrize("number", range(len(LAYOUTS)))
def test_the_first_layout_that_exists_wins(submitted, number):
    files = {place: str(rank).encode() for rank, place in enumerate(LAYOUTS) if rank >= number}
    assert taken(submitted(dict(reversed(files.items())))) == str(number).encode()


def test_a_pack_without_tracks_has_no_track_in_its_layouts():
    assert layouts(exercise("kata"), slug_is_unique=True) == ("exercises/kata/kata.py", "kata/kata.py", "kata.py")


def test_a_slug_of_two_tracks_needs_its_track(submitted):
    twins = (KATA, exercise("elsewhere/kata"))
    for place in ("kata/kata.py", "kata.py", "hw/kata.py", "kata (1).py"):
        assert taken(submitted({place: b"1", "README": b""}), *twins) is None
    for place in ("track/kata/kata.py", "track/kata.py", "hw/track/kata.py", "hw/Track/week 2/kata (1).py"):
        assert taken(submitted({place: place.encode(), "README": b""}), *twins) == place.encode()


def test_a_slug_of_two_tracks_is_never_taken_for_the_other(submitted):
    found = attempt(submitted({"elsewhere/kata.py": b"1", "track/kata.py": b"2"}), KATA, exercise("elsewhere/kata"))
    assert (found.module, found.found) == (b"2", "track/kata.py")


def test_a_track_in_a_track_is_known_by_all_its_folders(submitted):
    deep, twin = exercise("a/b/kata"), exercise("track/kata")
    places = {"hw/a/b/kata.py": b"1", "hw/track/kata.py": b"2"}
    ranks = [rank_of(place, deep, layouts(deep, slug_is_unique=False)) is not None for place in places]
    assert ranks == [True, False]
    assert taken(submitted(places), deep, twin) == b"2"


# Any other place

ELSEWHERE = (
    "hw/kata.py",
    "a/b/c/d/e/f/kata.py",
    "week 2/제출/kata.py",
    "flowkata-main/exercises/track/kata/kata.py",
    "src/kata/kata.py",
    "other/kata.py",
    "kata.py/kata.py",
    "hw.zip/kata.py",
    "environment/venv_notes/kata.py",
)


@pytest.mark.parametrize("place", ELSEWHERE)
def test_a_module_is_found_at_any_depth_and_its_place_is_told(submitted, place):
    found = attempt(submitted({place: b"x = 1\n", "README.md": b""}), KATA, OTHER)
    assert (found.module, found.found, found.declared) == (b"x = 1\n", place, False)


NOBODYS = (
    "__MACOSX/kata.py",
    "__MACOSX/hw/._kata.py",
    "hw/._kata.py",
    ".git/kata.py",
    ".venv/lib/kata.py",
    "hw/.ipynb_checkpoints/kata.py",
    "venv/kata.py",
    "VENV/kata.py",
    "virtualenv/share/kata.py",
    "node_modules/kata/kata.py",
    "lib/python3.12/site-packages/kata.py",
    "hw/__pycache__/kata.py",
)


@pytest.mark.parametrize("place", NOBODYS)
def test_what_no_person_wrote_is_never_looked_at(submitted, place):
    assert is_nobodys(place)
    assert taken(submitted({place: b"x = 1\n", "README.md": b""})) is None


@pytest.mark.parametrize("place", NOBODYS)
def test_nor_does_it_stand_beside_what_somebody_wrote(submitted, place):
    assert taken(submitted({place: b"x = 1\n", "hw/deep/kata.py": b"y = 2\n"})) == b"y = 2\n"


def test_an_environment_of_any_name_is_known_by_its_settings(submitted):
    files = {"my env/pyvenv.cfg": b"home = /usr/bin\n", "my env/share/kata.py": b"1", "README.md": b""}
    assert taken(submitted(files)) is None
    assert taken(submitted(files | {"hw/kata.py": b"2"})) == b"2"


def test_work_beside_the_settings_of_an_environment_that_is_the_submission_itself_counts(submitted):
    assert taken(submitted({"pyvenv.cfg": b"home = /usr/bin\n", "kata.py": b"1"})) == b"1"


@pytest.mark.parametrize("path", ["kata.py", "./kata.py", "a/../kata.py", "hw/.kata.py", "venv.py", "my venv/kata.py"])
def test_other_paths_are_somebodys(path):
    assert not is_nobodys(path)


# Names

SUM = exercise("합/합계")


def test_a_korean_name_is_found_however_it_was_stored(submitted):
    for form in ("NFC", "NFD"):
        for place in ("합계.py", "합/합계/합계.py", "숙제/합계 (1).py", "합계 - 복사본.py"):
            path = submitted({unicodedata.normalize(form, place): place.encode(), "README": b""})
            (found,) = (each for each in read(path, [SUM]).attempts if each.module == place.encode())
            assert found.declared == (place in layouts(SUM, slug_is_unique=True))


def test_and_however_the_pack_is_stored(submitted):
    apart = exercise(unicodedata.normalize("NFD", "합/합계"))
    assert [each.module for each in read(submitted({"합계.py": b"1"}), [apart]).attempts] == [b"1"]


@pytest.mark.parametrize(
    "name",
    ["Kata.py", "KATA.PY", "kata (1).py", "kata-2.py", "kata - Copy.py", "kata.py.txt", "kim_12_345_kata.py"],
)
def test_a_name_with_what_downloads_add_is_found(submitted, name):
    assert taken(submitted({name: b"1", "README": b""})) == b"1"
    assert taken(submitted({f"hw/{name}": b"2", "README": b""})) == b"2"


# Which one counts


def test_a_plain_name_is_preferred_to_a_decorated_one_wherever_it_lies(submitted):
    assert taken(submitted({"kata (1).py": b"1", "a/b/Kata.py": b"2", "README": b""})) == b"2"


def test_a_declared_place_is_preferred_to_any_other(submitted):
    assert taken(submitted({"a/kata.py": b"1", "kata.py": b"2", "z/kata.py": b"3"})) == b"2"


def test_the_place_in_a_checkout_is_preferred_to_a_file_that_only_has_the_name(submitted):
    files = {"copy of it/kata.py": b"1", "repo/exercises/track/kata/kata.py": b"2", "README": b""}
    assert taken(submitted(files)) == b"2"


def test_changed_work_anywhere_is_preferred_to_the_untouched_stub(submitted):
    touched = STUB.replace(b"raise NotImplementedError", b"return 1")
    for place in ("z/old/kata.py", "kata (2).py"):
        found = attempt(submitted({LAYOUTS[0]: STUB, place: touched, "README": b""}), UNTOUCHED)
        assert (found.module, found.found) == (touched, place)


@pytest.mark.parametrize("stub", [STUB, STUB.replace(b"\n", b"\r\n"), b"# later\n" + STUB, b"", b" \n\t\n"])
def test_the_stub_is_untouched_with_any_comments_and_line_ends_and_an_empty_file_is_no_work(submitted, stub):
    assert taken(submitted({"kata.py": stub, "hw/kata.py": b"answer = 1\n"}), UNTOUCHED) == b"answer = 1\n"


def test_a_stub_alone_is_taken_and_so_is_an_empty_file(submitted):
    assert taken(submitted({"hw/kata.py": STUB, "README": b""}), UNTOUCHED) == STUB
    assert taken(submitted({"kata.py": b"", "notes": b""}), UNTOUCHED) == b""


def test_two_stubs_with_different_comments_are_no_riddle(submitted):
    found = attempt(submitted({"a/kata.py": STUB, "b/kata.py": b"# mine\n" + STUB}), UNTOUCHED)
    assert (found.rejection, found.found) == (None, "a/kata.py")


def test_work_that_python_cannot_read_is_work(submitted):
    assert taken(submitted({"kata.py": STUB, "hw/kata.py": b"def answer(:\n"}), UNTOUCHED) == b"def answer(:\n"


def test_the_same_bytes_twice_are_one(submitted):
    found = attempt(submitted({"b/kata.py": b"x = 1\n", "a/kata.py": b"x = 1\r\n", "README": b""}))
    assert (found.module, found.found, found.rejection) == (b"x = 1\r\n", "a/kata.py", None)


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("new/kata.py", "old/kata.py"),
        ("a/b/kata.py", "kata/old/kata.py"),
        ("kata (1).py", "kata - Copy.py"),
        ("a/exercises/track/kata/kata.py", "b/exercises/track/kata/kata.py"),
    ],
)
def test_two_different_ones_are_ambiguous_and_both_are_named(submitted, one, two):
    code, detail = taken(submitted({one: b"x = 1\n", two: b"x = 2\n", "README": b""}))
    assert code == "ambiguous"
    assert sorted(detail.split(", ")) == sorted([one, two])


def test_an_ambiguous_module_costs_no_other_one(submitted):
    path = submitted({"a/kata.py": b"1", "b/kata.py": b"2", "b/other.py": b"3"})
    first, second = read(path, [KATA, OTHER]).attempts
    assert (first.rejection.code, second.module) == ("ambiguous", b"3")


def test_two_files_whose_names_differ_in_case_only_are_two_in_a_folder(folder):
    assert taken(folder({"kata.py": b"1", "KATA.py": b"2"}))[0] == "ambiguous"


def test_work_is_preferred_to_what_cannot_be_taken_and_that_to_the_stub():
    link = Candidate("kata.py", Rejection(code="not_a_file", detail="a symbolic link"), 0)
    stub, work = Candidate("a/kata.py", STUB, 20), Candidate("b/kata.py", b"x = 1\n", 20)
    assert choose(UNTOUCHED, [link, stub, work]).module == b"x = 1\n"
    assert choose(UNTOUCHED, [stub, link]).rejection == link.found
    assert choose(UNTOUCHED, []) == Attempt(exercise="track/kata", module=None)


def test_two_that_cannot_be_taken_are_no_riddle():
    one, two = (Rejection(code=code) for code in ("too_large", "unreadable"))
    chosen = choose(KATA, [Candidate("b/kata.py", two, 20), Candidate("a/kata.py", one, 20)])
    assert (chosen.rejection, chosen.found) == (one, "a/kata.py")


def test_of_very_many_different_ones_only_some_are_looked_at():
    stubs = [Candidate(f"{number:04}/kata.py", b"# %d\n" % number + STUB, 20) for number in range(5 * MAX_DIFFERENT)]
    late = Candidate("z/kata.py", b"x = 1\n", 20)
    assert choose(UNTOUCHED, [late, *stubs]).found == "0000/kata.py"
    assert choose(UNTOUCHED, [late, *stubs[: MAX_DIFFERENT - 1]]).found == "z/kata.py"


# The repository's own solutions


CHECKOUT = {"exercises/track/kata/kata.py": STUB, "solutions/track/kata/kata.py": b"x = 1\n", "README.md": b""}


@pytest.mark.parametrize("wrapper", ["", "fork-main/", "hw/Fork/"])
def test_the_solutions_of_a_checkout_are_nobody_s_work(submitted, wrapper):
    files = {f"{wrapper}{place}": data for place, data in CHECKOUT.items()}
    assert taken(submitted(files), UNTOUCHED) == STUB
    del files[f"{wrapper}exercises/track/kata/kata.py"]
    files[f"{wrapper}exercises/track/other/other.py"] = b""
    files[f"{wrapper}Solutions/Track/kata/wheats/kata.py"] = b"x = 2\n"
    assert taken(submitted(files), UNTOUCHED) is None


def test_the_solutions_of_a_checkout_in_an_archive_are_nobody_s_work(zipped):
    entries = [(f"fork-main/{place}", data) for place, data in CHECKOUT.items()]
    assert taken(zipped(*entries), UNTOUCHED) == STUB


def test_a_learner_s_folder_of_that_name_counts(submitted):
    assert taken(submitted({"solutions/track/kata/kata.py": b"x = 1\n"}), UNTOUCHED) == b"x = 1\n"
    files = {"week1/exercises/README.md": b"", "week2/solutions/kata.py": b"x = 1\n"}
    assert taken(submitted(files), UNTOUCHED) == b"x = 1\n"


def test_work_in_a_folder_of_that_name_beside_the_exercises_counts_where_no_reference_lies(submitted):
    files = {"exercises/track/kata/kata.py": STUB, "solutions/kata.py": b"x = 1\n"}
    assert taken(submitted(files), UNTOUCHED) == b"x = 1\n"


# The repository's own grader


@pytest.mark.parametrize("wrapper", ["", "fork-main/"])
def test_a_module_of_the_grader_of_a_checkout_is_nobody_s_work(submitted, wrapper):
    files = {"exercises/track/kata/kata.py": STUB, "grader/cli/watch/kata.py": b"x = 1\n"}
    assert taken(submitted({f"{wrapper}{place}": data for place, data in files.items()}), UNTOUCHED) == STUB


@pytest.mark.parametrize("place", ["grader/kata.py", "week1/grader/cli/kata.py"])
def test_work_in_a_folder_of_that_name_counts_where_no_package_of_ours_is(submitted, place):
    files = {"exercises/track/kata/kata.py": STUB, place: b"x = 1\n"}
    assert taken(submitted(files), UNTOUCHED) == b"x = 1\n"
