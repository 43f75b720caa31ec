"""How `grade` says it has read a class, what it takes for no class, and `score` where nothing was recognised."""

import io
import zipfile

import pytest

from grader.cli.main import main

STUB = "def answer():\n    raise NotImplementedError\n"
SOLVED = "def answer():\n    return 1\n"
SUITE = "from {0} import answer\n\n\ndef test_it():\n    assert answer() == 1\n"


def pack_of(*names):
    """The files of a pack of small exercises."""
    slugs = {name: name.rpartition("/")[2] for name in names}
    stubs = {f"{name}/{slug}.py": STUB for name, slug in slugs.items()}
    return stubs | {f"{name}/test_{slug}.py": SUITE.format(slug) for name, slug in slugs.items()}


def zip_of(files):
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        for name, text in files.items():
            archive.writestr(name, text)
    return data.getvalue()


@pytest.fixture
def pack(make_pack):
    return make_pack(pack_of("loops/hop", "loops/skip"))


@pytest.fixture
def put(tmp_path):
    """Write a class from {path: text or bytes}."""

    def write(files, where="class"):
        for name, text in files.items():
            path = tmp_path / where / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text if isinstance(text, bytes) else text.encode())
        (tmp_path / where).mkdir(exist_ok=True)
        return tmp_path / where

    return write


@pytest.fixture
def grade(pack, tmp_path, capsys):
    """Grade a folder in this process: the exit code and the lines of stderr."""

    def run_it(folder, *words, out=tmp_path / "reports"):
        common = ("--exercises", str(pack.root), "--isolation", "process", "--seed", "1", "--jobs", "1")
        code = main(["grade", str(folder), "--out", str(out), *common, *map(str, words)])
        return code, capsys.readouterr().err.splitlines()

    return run_it


# --- what was read


def test_submissions_are_counted_by_kind_and_modules_by_place(grade, put):
    files = {
        "alice/loops/hop/hop.py": SOLVED,
        "alice/skip.py": SOLVED,
        "bob/hw/hop.py": SOLVED,
        "carol.zip": zip_of({"skip (1).py": SOLVED}),
        "kim_12_901_hop.py": SOLVED,
        "Ji Lee_5_assignsubmission_file_hop.py": STUB,
    }
    code, (told,) = grade(put(files))
    assert code == 0
    assert told.startswith("read 5 submissions (2 by folder, 1 by archive, ")
    assert "1 by the names in Moodle's files, 1 by the names in Canvas's files) with 6 modules; " in told
    assert told.endswith("; 2 of them not where instructions say")


def test_one_is_told_as_one(grade, put):
    assert grade(put({"alice/hop.py": SOLVED}))[1] == ["read 1 submission (1 by folder) with 1 module"]


def test_what_cannot_be_graded_was_recognised(grade, put):
    code, told = grade(put({"alice/a/hop.py": SOLVED, "alice/b/hop.py": STUB + "#\n" + SOLVED, "bob.zip": b"no zip"}))
    assert (code, told) == (0, ["read 2 submissions (1 by folder, 1 by archive) with 3 modules"])


def test_what_is_no_submission_is_named_up_to_five(grade, put):
    files = {f"{name}.csv": "" for name in "abcdefg"} | {".DS_Store": "", "__MACOSX/._a": "", "alice/hop.py": SOLVED}
    told = grade(put(files))[1]
    assert told[1:] == ["ignored, neither folder nor archive: a.csv, b.csv, c.csv, d.csv, e.csv and 2 more"]


def test_a_submission_without_a_module_is_told_with_the_nearest_names(grade, put):
    told = grade(put({"alice/hop.py": SOLVED, "bob/hw/hopp.py": SOLVED, "bob/skip.ipynb": "", "carol/a.txt": ""}))[1]
    near = "nearest: skip.ipynb for skip, hopp.py for hop"
    assert told[1:] == [
        f"bob: no module of the 2 exercises in it; {near}; a notebook has to be exported as Python: skip.ipynb",
        "carol: no module of the 2 exercises in it",
    ]


def test_archives_that_are_not_opened_are_told_wherever_they_lie(grade, put):
    told = grade(put({"alice/hop.py": SOLVED, "bob/hw.RAR": b"Rar!", "carol.7z": b"7z", "notes.txt": ""}))[1]
    assert told[1:] == [
        "not opened, and without a report (unpack each into a folder of its name): carol.7z",
        "ignored, neither folder nor archive: notes.txt",
        "bob: no module of the 2 exercises in it; archives of that kind are not opened, unpack them first: hw.RAR",
    ]


def test_modules_beside_a_single_folder_are_one_submission(grade, put):
    code, told = grade(put({"hop.py": STUB, "my work/hop.py": SOLVED}))
    assert (code, "this is the folder of one submission" in told[-2]) == (2, True)


def test_of_many_without_a_module_ten_are_told(grade, put):
    files = {f"s{number:02}/notes.txt": "" for number in range(13)} | {"zoe/hop.py": SOLVED}
    told = grade(put(files))[1]
    assert [line.partition(":")[0] for line in told[1:-1]] == [f"s{number:02}" for number in range(10)]
    assert told[-1] == "and 3 more submissions without a module"


def test_a_module_of_an_exercise_that_is_not_asked_for_is_not_counted(grade, put):
    told = grade(put({"alice/hop.py": SOLVED, "bob/skip.py": SOLVED}), "--only", "hop")[1]
    assert told == [
        "read 2 submissions (2 by folder) with 1 module",
        "bob: no module for hop in it",
    ]


def test_what_is_told_of_some_exercises_is_what_is_graded_of_them(make_pack, put, tmp_path, capsys):
    """A slug of two tracks needs its track, whether or not both are asked for."""
    twins = make_pack(pack_of("loops/hop", "jumps/hop"), "twins")
    words = ("--exercises", str(twins.root), "--isolation", "process", "--only", "loops")
    folder = put({"alice/hop.py": SOLVED, "bob/loops/hop.py": SOLVED})
    assert main(["grade", str(folder), "--out", str(tmp_path / "reports"), *words]) == 0
    told = capsys.readouterr()
    assert told.err.startswith("read 2 submissions (2 by folder) with 1 module\nalice: no module for hop in it")
    assert [line.split()[:2] for line in told.out.splitlines()[1:3]] == [["alice", "0/1"], ["bob", "1/1"]]


# --- nothing at all


def test_a_class_in_which_nothing_was_recognised_is_a_wrong_request_and_no_class_of_zeros(grade, put, tmp_path):
    code, told = grade(put({"alice/hw/hopp.py": SOLVED, "bob/essay.txt": ""}))
    assert code == 2
    assert told[0] == "read 2 submissions (2 by folder) with 0 modules"
    assert told[-2:] == [
        f"grader: {tmp_path}/class: no module of the 2 exercises in it; nearest: hopp.py for hop",
        f"   try: ls {tmp_path}/class: a module is called like its exercise, such as hop.py",
    ]
    assert not (tmp_path / "reports").exists()


def test_one_student_who_handed_in_nothing_gets_a_report_where_it_is_asked_for(grade, put, tmp_path):
    code, told = grade(put({"alice/hop.py": SOLVED, "bob/essay.txt": ""}), "--students", "bob")
    assert code == 0
    assert told[1] == "bob: no module of the 2 exercises in it"
    assert [path.name for path in (tmp_path / "reports").glob("*.json")] == ["bob.json"]


def test_a_class_without_any_submission_is_a_wrong_request(grade, put):
    code, told = grade(put({"marks.csv": ""}))
    assert code == 2
    assert "no submission in it" in told[-2]


# --- names on the screen


def test_names_neither_move_a_terminal_nor_give_orders_to_a_workflow(grade, put):
    evil = "\x1b[2J\u202e\n::error::"
    files = {
        f"::error::{evil}/ho{evil}p.py": "",
        f"##[error]{evil}.csv": "",
        "alice/hop.py": SOLVED,
        "carol/hop.py": SOLVED,
    }
    folder = put(files)
    told = grade(folder)[1]
    for path in (folder / "alice", folder / f"::error::{evil}"):
        path.rename(path.with_name(f"{path.name}2"))
    told += grade(folder)[1]
    (folder / "carol" / "hop.py").unlink()
    (folder / "alice2" / "hop.py").unlink()
    told += grade(folder)[1]
    assert len(told) == 3 + 4 + 7
    assert not [sign for line in told for sign in line if sign in "\x1b\u202e"]
    assert not [line for line in told if line.lstrip().startswith("::") or "##[" in line]


# --- what is no class


@pytest.mark.parametrize("out", ["class/reports", "class", "class/alice/reports", "class/../class/x"])
def test_reports_inside_of_the_class_are_refused(grade, put, tmp_path, out):
    folder = put({"alice/hop.py": SOLVED})
    code, told = grade(folder, out=tmp_path / out)
    assert code == 2
    assert "the reports would lie inside of the class, and the next run would take them for a submission" in told[0]
    assert told[1] == f"   try: grader grade {folder} --out {tmp_path}/reports"
    assert list(folder.iterdir()) == [folder / "alice"]


def test_reports_beside_the_class_or_above_it_are_not(grade, put, tmp_path):
    folder = put({"alice/hop.py": SOLVED})
    assert grade(folder, out=tmp_path / "class-reports")[0] == 0
    assert grade(folder, out=tmp_path)[0] == 0


STUDENTS = {
    "a checkout": ["exercises/loops/hop/hop.py", "grader/engine/x.py", "solutions/x.py", "tests/x.py", "README.md"],
    "an exercises folder": ["loops/hop/hop.py", "loops/skip/skip.py"],
    "a track's folder": ["hop/hop.py", "skip/skip.py"],
    "modules by track": ["loops/hop.py"],
    "modules": ["hop.py"],
    "modules and notes": ["hop.py", "notes.txt", ".git/config"],
    "modules beside their folders": ["hop.py", "skip/skip.py", "notes/a.txt"],
}


@pytest.mark.parametrize("files", STUDENTS.values(), ids=STUDENTS)
def test_the_folder_of_one_student_is_no_class(grade, put, tmp_path, files):
    folder = put(dict.fromkeys(files, SOLVED))
    code, told = grade(folder)
    assert code == 2
    assert told == [
        f"grader: {folder}: this is the folder of one submission, and no class of them",
        f"   try: grader score {folder}",
    ]
    assert not (tmp_path / "reports").exists()


def test_a_module_that_lies_beside_the_folders_of_a_class_is_only_ignored(grade, put):
    code, told = grade(put({"hop.py": STUB, "alice/hop.py": SOLVED, "bob/hop.py": SOLVED}))
    assert (code, told[1]) == (0, "ignored, neither folder nor archive: hop.py")


def test_paths_in_a_remedy_can_be_typed(grade, put, tmp_path):
    folder = put({"hop.py": SOLVED}, "my class")
    assert grade(folder)[1][1] == f"   try: grader score '{folder}'"
    assert grade(folder, out=folder / "x")[1][1] == f"   try: grader grade '{folder}' --out {tmp_path}/reports"


# --- score


@pytest.fixture
def score(pack, capsys):
    def run_it(path, *words):
        code = main(["score", str(path), "--exercises", str(pack.root), "--isolation", "process", *words])
        told = capsys.readouterr()
        return code, told.out, told.err

    return run_it


def test_score_of_a_submission_without_a_module_is_told_with_the_nearest_names(score, put):
    code, out, err = score(put({"hw/hopp.py": SOLVED, "a.txt": ""}))
    assert code == 1
    assert '"missing": 2' in out
    assert err.endswith("class: no module of the 2 exercises in it; nearest: hopp.py for hop\n")


def test_score_looks_at_what_is_asked_for(score, put):
    folder = put({"skip.py": SOLVED})
    assert score(folder)[2] == ""
    assert "no module for hop in it" in score(folder, "--only", "hop")[2]


def test_score_of_a_lone_module_is_a_submission(score, put):
    folder = put({"hop.py": SOLVED, "skip (1).py.txt": SOLVED, "work.py": SOLVED})
    code, out, err = score(folder / "hop.py", "--only", "hop")
    assert (code, err) == (0, "")
    assert '"id": "hop.py"' in out
    assert '"found": "skip (1).py.txt"' in score(folder / "skip (1).py.txt")[1]
    assert "work.py: no module of the 2 exercises in it" in score(folder / "work.py")[2]


def test_a_path_from_a_variable_that_is_not_set_is_refused(score, grade, put, tmp_path):
    for words in ("", "  "):
        code, out, err = score(words)
        assert (code, out) == (2, "")
        assert "the path is empty: is a variable of the shell not set?\n   try: grader score --help\n" in err
    assert grade("")[0] == grade(put({"alice/hop.py": SOLVED}), out="")[0] == 2
    assert not (tmp_path / "reports").exists()
