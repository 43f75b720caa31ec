"""Which exercises count: --only and --assignment of `grade` and `score`; marks in --csv; modules that import others."""

import csv
import json

import pytest

from grader.cli.main import main

STUB = "def answer():\n    raise NotImplementedError\n"
SOLVED = "def answer():\n    return 1\n"
WRONG = "def answer():\n    return 2\n"
SUITE = "from {0} import answer\n\n\ndef test_it():\n    assert answer() == 1\n"
IDS = ("loops/hop", "loops/skip", "jumps/leap")
POINTS = {"loops/hop": 1, "loops/skip": 2, "jumps/leap": 4}


@pytest.fixture
def pack(make_pack):
    files = {}
    for name in IDS:
        slug = name.rpartition("/")[2]
        files |= {f"{name}/{slug}.py": STUB, f"{name}/test_{slug}.py": SUITE.format(slug)}
        files[f"{name}/exercise.toml"] = f"points = {POINTS[name]}\n"
    return make_pack(files | {"curriculum.toml": f"order = {list(IDS)}\n"})


@pytest.fixture
def put(tmp_path):
    """Write files below the test's folder from {path: text}."""

    def write(files):
        for name, text in files.items():
            path = tmp_path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")

    return write


@pytest.fixture
def classroom(put):
    """Alice solved everything, bob one of three."""
    put({f"class/alice/{slug}.py": SOLVED for slug in ("hop", "skip", "leap")})
    put({"class/bob/hop.py": SOLVED, "class/bob/skip.py": WRONG})


@pytest.fixture
def grade(pack, tmp_path, capsys):
    """Grade the class in this process: the exit code, stdout and stderr."""

    def run_it(*words):
        common = ("--exercises", str(pack.root), "--isolation", "process", "--seed", "1", "--jobs", "1")
        code = main(["grade", str(tmp_path / "class"), "--out", str(tmp_path / "reports"), *common, *map(str, words)])
        return code, *capsys.readouterr()

    return run_it


@pytest.fixture
def reports(tmp_path):
    """The reports by student."""
    return lambda: {
        path.stem: json.loads(path.read_text(encoding="utf-8")) for path in (tmp_path / "reports").glob("*.json")
    }


def counted(report):
    return {each["id"]: each["points"]["earned"] for each in report["exercises"]}, report["score"]["possible"]


@pytest.mark.usefixtures("classroom")
@pytest.mark.parametrize(
    ("words", "alice", "bob", "possible"),
    [
        ((), {"loops/hop": 1, "loops/skip": 2, "jumps/leap": 4}, {"loops/hop": 1, "loops/skip": 0, "jumps/leap": 0}, 7),
        (("--only", "loops"), {"loops/hop": 1, "loops/skip": 2}, {"loops/hop": 1, "loops/skip": 0}, 3),
        (("--only", "leap", "loops/hop"), {"loops/hop": 1, "jumps/leap": 4}, {"loops/hop": 1, "jumps/leap": 0}, 5),
        (("--only", "hop", "hop", "loops/hop"), {"loops/hop": 1}, {"loops/hop": 1}, 1),
    ],
    ids=["all", "a track", "two", "one thrice"],
)
def test_only_names_what_counts_and_possible_is_the_sum_of_that(grade, reports, words, alice, bob, possible):
    assert grade(*words)[0] == 0
    made = reports()
    assert (counted(made["alice"]), counted(made["bob"])) == ((alice, possible), (bob, possible))


@pytest.mark.usefixtures("classroom")
def test_an_assignment_names_what_counts_and_for_how_much(grade, reports, put, tmp_path):
    put({"week.toml": 'title = "Week"\nexercises = ["loops"]\n\n[points]\nhop = 10\n'})
    assert grade("--assignment", tmp_path / "week.toml")[0] == 0
    assert counted(reports()["alice"]) == ({"loops/hop": 10, "loops/skip": 2}, 12)


@pytest.mark.usefixtures("classroom")
def test_only_chooses_among_the_points_of_an_assignment(grade, reports, put, tmp_path):
    put({"week.toml": 'exercises = ["loops"]\n\n[points]\nhop = 10\n'})
    assert grade("--assignment", tmp_path / "week.toml", "--only", "hop")[0] == 0
    assert counted(reports()["bob"]) == ({"loops/hop": 10}, 10)


@pytest.mark.slow
@pytest.mark.usefixtures("classroom")
def test_verdicts_are_kept_when_less_is_asked_for_and_made_anew_for_other_points(grade, reports, put, tmp_path):
    grade()
    before = {each["id"]: each for each in reports()["alice"]["exercises"]}
    kept_time = reports()["alice"]["timing"]["exercises"]["loops/hop"]
    grade("--only", "loops")
    alice = reports()["alice"]
    assert alice["exercises"] == [before["loops/hop"], before["loops/skip"]]
    assert alice["timing"]["exercises"]["loops/hop"] == kept_time
    put({"week.toml": "points = { hop = 5 }\n"})
    grade("--assignment", tmp_path / "week.toml")
    assert counted(reports()["alice"]) == ({"loops/hop": 5, "loops/skip": 2, "jumps/leap": 4}, 11)


@pytest.mark.usefixtures("classroom")
@pytest.mark.parametrize("verb", ["grade", "score"])
@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('exercises = ["loops"]\nexercise = 1\n', "week.toml:2: key 'exercise'"),
        ('title = "Week"\nexercises = ["lops"]\n', "week.toml:2: 'lops' names no exercise"),
        ("[points]\nhop = -1\n", "week.toml:1: key 'points'"),
        ("title = \n", "week.toml:1: "),
    ],
    ids=["key", "exercise", "points", "syntax"],
)
def test_a_wrong_assignment_is_a_wrong_request_with_its_line(pack, put, tmp_path, capsys, verb, text, told):
    put({"week.toml": text})
    words = {"grade": ["--out", str(tmp_path / "reports")], "score": []}[verb]
    common = ["--exercises", str(pack.root), "--isolation", "process", "--assignment", str(tmp_path / "week.toml")]
    assert main([verb, str(tmp_path / "class"), *words, *common]) == 2
    err = capsys.readouterr().err
    assert err.startswith(f"grader: {tmp_path}/{told}")
    assert "\n   try: " in err
    assert not (tmp_path / "reports").exists()


@pytest.mark.usefixtures("classroom")
def test_score_counts_what_is_asked_for(pack, tmp_path, capsys):
    common = ["--exercises", str(pack.root), "--isolation", "process"]
    assert main(["score", str(tmp_path / "class" / "bob"), *common, "--only", "hop"]) == 0
    assert counted(json.loads(capsys.readouterr().out)) == ({"loops/hop": 1}, 1)
    assert main(["score", str(tmp_path / "class" / "bob"), *common, "--only", "loops"]) == 1


# --- the table


@pytest.fixture
def table(tmp_path):
    return lambda name="marks.csv": list(csv.reader((tmp_path / name).read_text(encoding="utf-8").splitlines()))


@pytest.mark.usefixtures("classroom")
def test_csv_holds_the_marks_of_what_was_asked_for(grade, table, tmp_path):
    assert grade("--csv", tmp_path / "marks.csv", "--only", "loops")[0] == 0
    assert table() == [
        ["submission", "loops/hop", "loops/skip", "total", "to review"],
        ["(possible)", "1", "2", "3", ""],
        ["alice", "1", "2", "3", ""],
        ["bob", "1", "0", "1", ""],
    ]


@pytest.mark.usefixtures("classroom")
def test_csv_names_what_is_to_be_reviewed_and_holds_the_students_that_were_asked_for(grade, put, table, tmp_path):
    put({"class/=1+1/hop.py": "import os\n" + SOLVED})
    assert grade("--csv", tmp_path / "a" / "marks.csv", "--students", "=*")[0] == 0
    assert table("a/marks.csv")[2:] == [["'=1+1", "1", "0", "0", "1", "loops/hop:review"]]


# --- modules that build on others


@pytest.fixture
def cards(make_pack):
    """A pack in which one exercise can be solved with the module of another."""
    suite = "from hand import best\n\n\ndef test_best():\n    assert best([2, 7, 5]) == 7\n"
    return make_pack(
        {
            "cards/card/card.py": "class Card:\n    pass\n",
            "cards/card/test_card.py": "from card import Card\n\n\ndef test_it():\n    assert Card(2).value == 2\n",
            "cards/hand/hand.py": "def best(values):\n    raise NotImplementedError\n",
            "cards/hand/test_hand.py": suite,
        },
        "cards",
    )


CARD = "class Card:\n    def __init__(self, value):\n        self.value = value\n"
HAND = "from card import Card\n\n\ndef best(values):\n    return max(Card(each).value for each in values)\n"


@pytest.mark.parametrize("words", [(), ("--only", "hand")], ids=["both", "one"])
def test_a_module_may_import_another_exercise_of_the_same_submission(cards, put, tmp_path, capsys, words):
    put({"alice/hw/card.py": CARD, "alice/hand.py": HAND})
    common = ["--exercises", str(cards.root), "--isolation", "process", *words]
    assert main(["score", str(tmp_path / "alice"), *common]) == 0
    assert counted(json.loads(capsys.readouterr().out))[0]["cards/hand"] == 1


def test_but_not_one_that_was_not_handed_in(cards, put, tmp_path, capsys):
    put({"alice/hand.py": HAND, "card.py": CARD})
    assert main(["score", str(tmp_path / "alice"), "--exercises", str(cards.root), "--isolation", "process"]) == 1
    (hand,) = (each for each in json.loads(capsys.readouterr().out)["exercises"] if each["id"] == "cards/hand")
    assert (hand["status"], hand["code"]) == ("failed", "import_failed")


@pytest.mark.usefixtures("classroom")
@pytest.mark.parametrize("verb", ["grade", "score"])
def test_an_unknown_name_is_told_with_the_option_that_would_be_right(pack, tmp_path, capsys, verb):
    out = ("--out", str(tmp_path / "out")) if verb == "grade" else ()
    where = (str(tmp_path / "class"), "--exercises", str(pack.root), "--isolation", "process")
    assert main([verb, *where, *out, "--only", "skp"]) == 2
    assert capsys.readouterr().err.splitlines()[-1] == "   try: --only loops/skip"
