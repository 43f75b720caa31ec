"""Files that look like suites and belong to no exercise."""

import pytest

from grader.errors import BadPack
from grader.pack.catalogue import load
from grader.pack.overlooked import find_overlooked

STUB = "def f():\n    raise NotImplementedError\n"
KATA = {"week/kata/kata.py": STUB, "week/kata/test_kata.py": "", "flat.py": STUB, "test_flat.py": ""}


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("week/kata/test_more.py", "there is no more.py beside it"),
        ("tests/test_other.py", "there is no other.py beside it"),
        ("week/other_test.py", "the suite of other.py has to be called test_other.py"),
        ("other/tests.py", "a suite has to be called test_NAME.py, beside its NAME.py"),
    ],
)
def test_what_is_no_suite_by_its_name_or_place_is_named(make_pack, name, why):
    pack = make_pack({**KATA, "week/other.py": STUB, "other/other.py": STUB, name: ""})
    assert find_overlooked(pack.root, pack.ids) == (f"{name}: {why}",)


def test_helpers_data_and_what_is_hidden_are_left_alone(make_pack):
    files = ("conftest.py", "week/kata/cases.py", "week/kata/x_test.py", ".old/test_x.py", "tests.txt", "kit/tests.py")
    pack = make_pack({**KATA, **dict.fromkeys(files, "")})
    assert find_overlooked(pack.root, pack.ids) == ()


def test_a_pack_without_any_exercise_is_told_what_is_near(tmp_path):
    (tmp_path / "area.py").write_text(STUB)
    (tmp_path / "area_test.py").write_text("")
    with pytest.raises(BadPack, match=r"no exercise in it\n   area_test.py: the suite of area.py"):
        load(tmp_path)


def test_grade_names_them(make_pack, tmp_path, cli):
    pack = make_pack({**KATA, "week/kata/test_kata.py": "from kata import f\n\ndef test_f():\n    assert f() == 1\n"})
    (pack.root / "test_flat.py").rename(pack.root / "flat_test.py")
    (tmp_path / "class" / "ann").mkdir(parents=True)
    (tmp_path / "class" / "ann" / "kata.py").write_text("def f():\n    return 1\n")
    done = cli("grade", "class", "--out", "reports", "--exercises", "pack", cwd=tmp_path)
    assert "no part of any exercise: flat_test.py: the suite of flat.py has to be called test_flat.py\n" in done.stderr
