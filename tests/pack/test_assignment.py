"""assignment.toml: which exercises count in a course, and for how many points; what is wrong with one, and where."""

import pytest

from grader.errors import BadPack
from grader.pack.assignment import read_assignment, select

IDS = ("loops/hop", "loops/skip", "jumps/leap")
FILES = {f"{name}/{name.rpartition('/')[2]}.py": "" for name in IDS} | {
    f"{name}/test_{name.rpartition('/')[2]}.py": "def test(): pass\n" for name in IDS
}


@pytest.fixture
def pack(make_pack):
    return make_pack(FILES | {"loops/hop/exercise.toml": "points = 3\n"})


@pytest.fixture
def write(tmp_path):
    def write_it(text):
        path = tmp_path / "week2.toml"
        path.write_text(text, encoding="utf-8")
        return path

    return write_it


def asked(pack):
    return {each.id: each.points for each in pack.asked}


def test_exercises_are_named_by_ids_slugs_and_tracks(pack, write):
    for names in ('"loops"', '"loops/hop", "loops/skip"', '"hop", "skip", "loops"', '"loops/"'):
        assert set(asked(select(pack, write(f"exercises = [{names}]\n")))) == {"loops/hop", "loops/skip"}


def test_the_order_is_that_of_the_pack(pack, write):
    assert list(asked(select(pack, write('exercises = ["skip", "leap", "hop"]\n')))) == list(pack.ids)


def test_all_count_where_none_is_named(pack, write):
    assert set(asked(select(pack, write('title = "Week 2"\n')))) == set(pack.ids)


def test_points_are_those_of_the_assignment_and_else_those_of_the_pack(pack, write):
    text = 'exercises = ["hop", "leap"]\n\n[points]\nleap = 2.5\n'
    assert asked(select(pack, write(text))) == {"jumps/leap": 2.5, "loops/hop": 3}
    assert asked(select(pack, write('[points]\n"loops/hop" = 0\n'))) == {
        "jumps/leap": 1,
        "loops/hop": 0,
        "loops/skip": 1,
    }


def test_the_pack_itself_keeps_all_its_exercises(pack, write):
    assert select(pack, write('exercises = ["hop"]\n')).ids == pack.ids


def test_other_points_make_another_verdict_and_the_same_points_the_same(pack, write):
    def digest(points):
        return select(pack, write(f"points = {{ hop = {points} }}\n")).find("hop").digest

    assert len({digest(1), digest(2), pack.find("hop").digest}) == 3
    assert digest(1) == digest(1.0)
    assert select(pack, write("points = { hop = 9 }\n")).find("skip").digest == pack.find("skip").digest


def test_title_and_language_are_read(write):
    made = read_assignment(write('title = "둘째 주"\nlang = "ko"\nexercises = ["loops"]\n'))
    assert (made.title, made.lang, made.exercises) == ("둘째 주", "ko", ("loops",))


WRONG = {
    "an unknown exercise": ('title = "x"\nexercises = ["hop", "hpo"]\n', ":2: 'hpo' names no exercise"),
    "an unknown track": ('exercises = [\n  "loops",\n  "leaps",\n]\n', ":3: 'leaps' names no exercise"),
    "no name": ('\nexercises = [""]\n', ":2: '' names no exercise"),
    "a name with a quotation mark": ('exercises = ["it\'s"]\n', ':1: "it\'s" names no exercise'),
    "points for nothing": ('exercises = ["hop"]\n\n[points]\nhop = 2\nhpo = 1\n', ":5: 'hpo' names no exercise"),
    "points for a track": ("[points]\nloops = 1\n", ":2: 'loops' names no exercise"),
    "an unknown key": ('title = "x"\nexercise = ["hop"]\n', ":2: key 'exercise'"),
    "a text instead of a list": ('title = "x"\nexercises = "hop"\n', ":2: key 'exercises'"),
    "negative points": ('exercises = ["hop"]\n[points]\nhop = -1\n', ":2: key 'points'"),
    "endless points": ("[points]\nhop = inf\n", ":1: key 'points'"),
    "points that are no number": ("[points]\nhop = nan\n", ":1: key 'points'"),
    "points as a text": ('[points]\nhop = "many"\n', ":1: key 'points'"),
    "an unknown language": ('title = "x"\nlang = "de"\n', ":2: key 'lang'"),
    "no TOML": ('title = "x"\nexercises = [\n', ":"),
    "a key twice": ('title = "x"\ntitle = "y"\n', ":2: "),
}


@pytest.mark.parametrize(("text", "told"), WRONG.values(), ids=WRONG)
def test_what_is_wrong_is_told_with_file_and_line_and_what_to_do(pack, write, text, told):
    path = write(text)
    with pytest.raises(BadPack) as caught:
        select(pack, path)
    assert str(caught.value).startswith(f"{path}{told}")
    assert caught.value.remedy


@pytest.mark.parametrize("name", ["nowhere.toml", "."])
def test_an_assignment_that_is_not_there_is_told(pack, tmp_path, name):
    with pytest.raises(BadPack, match="there is no such assignment") as caught:
        select(pack, tmp_path / name)
    assert caught.value.remedy.startswith("--assignment FILE")


def test_bytes_that_are_no_text_are_told(pack, tmp_path):
    (tmp_path / "a.toml").write_bytes(b'title = "\xff"\n')
    with pytest.raises(BadPack, match=r"a\.toml"):
        select(pack, tmp_path / "a.toml")
