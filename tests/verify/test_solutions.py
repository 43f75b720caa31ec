"""Chaffs as differences: what a file under `chaffs/` becomes when it is read."""

import pytest

from grader.errors import GraderError
from grader.model import Exercise
from grader.verify.solutions import append, chaffs, find, reference, wheats

REFERENCE = '''"""A counter."""

LIMIT = 3


class Counter:
    def __init__(self):
        self.count = 0

    def step(self):
        self.count += 1
        return self.count


def counted(times):
    return [Counter().step() for _ in range(times)]
'''
KATA = Exercise(id="small/counter", stub=b"", suite=b"", title={"en": "Counter"})


def values_of(module):
    """The names of a module given as bytes, after it ran."""
    names = {"__name__": "counter"}
    exec(compile(module, "counter.py", "exec"), names)
    return names


def composed(text, base=REFERENCE):
    return values_of(append(base.encode(), text.encode()))


def test_what_a_chaff_defines_again_takes_the_references_place():
    names = composed("def counted(times):\n    return times\n")
    assert names["counted"](2) == 2
    assert names["Counter"]().step() == 1


def test_a_class_that_derives_from_its_namesake_changes_single_methods():
    names = composed("class Counter(Counter):\n    def step(self):\n        return super().step() * 10\n")
    assert names["Counter"]().step() == 10
    assert names["Counter"].__qualname__ == "Counter"


def test_the_rest_of_the_reference_uses_what_was_changed():
    names = composed("class Counter(Counter):\n    def step(self):\n        return 7\n")
    assert names["counted"](2) == [7, 7]


def test_a_name_can_be_taken_away():
    assert "LIMIT" not in composed("del LIMIT\n")


def test_a_module_that_defines_everything_anew_works_as_it_stands():
    names = composed(REFERENCE.replace("+= 1", "+= 2"))
    assert names["Counter"]().step() == 2


@pytest.mark.parametrize("end", ["", "\n", "\n\n\n", "  \n", "\r\n"])
def test_the_end_of_the_reference_does_not_matter(end):
    assert composed("LIMIT = 4\n", REFERENCE.rstrip() + end)["LIMIT"] == 4


def test_a_byte_order_mark_does_not_stand_in_the_middle():
    assert values_of(append(b"\xef\xbb\xbfA = 1\n", b"\xef\xbb\xbfB = 2\n"))["B"] == 2


@pytest.fixture
def solutions(tmp_path):
    folder = tmp_path / KATA.id
    for place in ("wheats", "chaffs"):
        (folder / place).mkdir(parents=True)
    (folder / "counter.py").write_text(REFERENCE)
    (folder / "wheats" / "other.py").write_text("LIMIT = 5\n")
    (folder / "chaffs" / "no_limit.py").write_text('"""Gone.\n\nExpect: x\n"""\n\ndel LIMIT\n')
    return tmp_path


def test_wheats_are_whole_modules_and_the_reference_is_the_first(solutions):
    assert [each.name for each in wheats(solutions, KATA)] == ["the reference", "wheats/other.py"]
    assert wheats(solutions, KATA)[1].module == b"LIMIT = 5\n"


def test_a_chaff_keeps_its_own_text_beside_the_whole_module(solutions):
    (chaff,) = chaffs(solutions, KATA)
    assert chaff.module.startswith(REFERENCE.rstrip().encode())
    assert chaff.text.startswith(b'"""Gone.')


def test_without_a_reference_a_chaff_stands_for_itself(solutions):
    (solutions / KATA.id / "counter.py").unlink()
    (chaff,) = chaffs(solutions, KATA)
    assert reference(solutions, KATA) is None
    assert chaff.module == chaff.text


@pytest.mark.parametrize("name", ["no_limit", "no_limit.py", "chaffs/no_limit", "chaffs/no_limit.py"])
def test_a_solution_is_found_by_its_name(solutions, name):
    assert find(solutions, KATA, name).name == "chaffs/no_limit.py"


def test_a_name_that_is_nearly_right_is_suggested(solutions):
    with pytest.raises(GraderError, match="near matches: no_limit") as raised:
        find(solutions, KATA, "nolimit")
    assert raised.value.remedy == "grader verify counter --show no_limit"


def test_a_reference_may_lie_beside_others_as_an_exercise_may(tmp_path):
    (tmp_path / "small").mkdir()
    (tmp_path / "small" / "counter.py").write_text(REFERENCE)
    assert reference(tmp_path, KATA).module == REFERENCE.encode()
    (tmp_path / "small" / "counter").mkdir()
    (tmp_path / "small" / "counter" / "counter.py").write_text("LIMIT = 4\n")
    assert reference(tmp_path, KATA).module == b"LIMIT = 4\n"
