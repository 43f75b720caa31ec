"""Pull requests, honest and hostile: which exercises are graded, with which suites, and for the same marks as ever.

What `grader score` says of the same files is the measure: every graded verdict is compared with it.
"""

import contextlib
import io
import subprocess
import zipfile

import pytest
from repositories import PACK, SLUGS, SOLVED, STUB, SUITE, WRONG, place

from grader.errors import GraderError
from grader.grading.base_pack import open_base_pack
from grader.grading.grade import Grader
from grader.grading.pull_request import grade_pull_request, read_pull_request
from grader.intake import submissions
from grader.intake.trees import open_tree
from grader.judge.gate import Gate
from grader.model import Isolation, Status
from grader.pack import catalogue

SEED = 7


class Pulled:
    """A pull request that was graded."""

    def __init__(self, pull, report, before, everything):
        self.pull = pull
        self.report = report
        self.before = before
        self.statuses = {each.id.partition("/")[2]: each.status.value for each in report.exercises}
        self.ignored = {each.path: each.why for each in pull.ignored(everything)}
        self.failures = [(each.code, each.exercise) for each in Gate().failures(report, before)]


@pytest.fixture
def ci(repo, pool, tmp_path):
    """Grade a pull request as `grader ci` does; what was graded must have the verdicts of `grader score`."""

    def run(base="main", head="topic", *, every=False, exercises="exercises", assigned=None, same=True):
        sides = [open_tree(side, repo.folder) for side in (base, head)]
        with open_base_pack(sides[0], exercises, assigned) as laid_out:
            pack = laid_out.load()
            grader = Grader(
                catalogue=pack.catalogue, pool=pool, seed=SEED, isolation=Isolation(level="process"), decoys=True
            )
            pull = read_pull_request(pack, *sides)
            asked = {each.id for each in pack.catalogue.asked}
            ids = asked if every else pull.changed() & asked
            report, before = grade_pull_request(grader, pull, ids, "x")
            if same:
                assert report.exercises == scored(grader, sides[1], ids)
            return Pulled(pull, report, before, asked)

    def scored(grader, head, ids):
        folder = checked_out(repo, head.label, tmp_path / "checkout")
        found = submissions.read(folder, grader.catalogue.exercises)
        chosen = submissions.Read(tuple(each for each in found.attempts if each.exercise in ids))
        return grader.report(submissions.submission_of("x", chosen)).exercises

    return run


def checked_out(repo, commit, folder):
    """A folder with the files of a commit; a folder is one already."""
    if "/" in commit:
        return folder.parent / commit
    subprocess.run(["rm", "-rf", folder], check=True)
    folder.mkdir()
    data = subprocess.run(["git", "archive", commit], cwd=repo.folder, check=True, capture_output=True).stdout
    subprocess.run(["tar", "-xf", "-"], cwd=folder, input=data, check=True)
    return folder


# Honest pull requests


def test_one_exercise(repo, ci):
    repo.commit({place("first"): SOLVED}, on="topic")
    done = ci()
    assert (done.statuses, done.ignored, done.failures) == ({"first": "passed"}, {}, [])
    assert (done.report.score.earned, done.report.score.possible) == (1, 1)


def test_many_exercises(repo, ci):
    repo.commit({place("first"): SOLVED, place("second"): WRONG, place("third"): "def answer(:\n"}, on="topic")
    assert ci().statuses == {"first": "passed", "second": "failed", "third": "rejected"}


def test_no_exercise(repo, ci):
    repo.commit({"README.md": "words"}, on="topic")
    done = ci()
    assert (done.statuses, done.ignored, done.failures) == ({}, {"README.md": "elsewhere"}, [])


def test_no_change_at_all(repo, ci):
    repo.git("branch", "topic")
    assert (ci().statuses, ci().ignored) == ({}, {})


def test_everything_with_all(repo, ci):
    repo.commit({place("first"): SOLVED}, on="topic")
    assert ci(every=True).statuses == {"first": "passed", "second": "untouched", "third": "untouched"}


def test_a_module_that_moves_and_stays_the_same_is_left_alone(repo, ci):
    repo.commit({place("first"): SOLVED}, on="main")
    repo.commit({place("first"): None, "second/first.py": SOLVED}, on="topic")
    assert ci().statuses == {}


def test_a_module_that_moves_and_changes_is_found_where_it_is(repo, ci):
    repo.commit({place("first"): None, "my work/First (1).py": SOLVED}, on="topic")
    done = ci()
    assert done.statuses == {"first": "passed"}
    assert done.report.exercises[0].found == "my work/First (1).py"


def test_a_module_in_an_archive_is_found_and_the_archive_is_not_told_to_be_left_alone(repo, ci):
    packed, other = io.BytesIO(), io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("first.py", SOLVED)
    with zipfile.ZipFile(other, "w") as archive:
        archive.writestr("notes.txt", "")
    repo.commit({"my work.zip": packed.getvalue(), "notes.zip": other.getvalue()}, on="topic")
    done = ci()
    assert (done.statuses, done.ignored) == ({"first": "passed"}, {"notes.zip": "elsewhere"})


def test_a_deleted_module_is_missing_and_that_is_worse_than_what_passed(repo, ci):
    repo.commit({place("first"): SOLVED}, on="main")
    repo.commit({place("first"): None, place("second"): None}, on="topic")
    done = ci()
    assert done.statuses == {"first": "missing", "second": "missing"}
    assert done.failures == [("regressed", "small/first")]


def test_what_passed_at_the_base_and_fails_now_speaks_against_it(repo, ci):
    repo.commit({place("first"): SOLVED, place("second"): WRONG}, on="main")
    repo.commit({place("first"): WRONG, place("second"): f"{WRONG}\n# again\nother = 1\n"}, on="topic")
    done = ci()
    assert done.statuses == {"first": "failed", "second": "failed"}
    assert done.before == {"small/first": Status.PASSED, "small/second": Status.FAILED}
    assert done.failures == [("regressed", "small/first")]


def test_what_the_base_did_meanwhile_is_not_the_head_s(repo, ci):
    repo.commit({place("first"): SOLVED}, on="topic")
    repo.commit({place("second"): SOLVED, "Makefile": "new:\n"}, on="main")
    done = ci()
    assert (done.statuses, done.ignored) == ({"first": "passed"}, {})


def test_a_merge_from_the_base_changes_only_what_the_learner_did(repo, ci):
    repo.commit({place("first"): SOLVED}, on="topic")
    repo.commit({place("second"): SOLVED, "Makefile": "new:\n"}, on="main")
    repo.git("checkout", "-q", "topic")
    repo.git("merge", "-q", "main")
    done = ci()
    assert (done.statuses, done.ignored) == ({"first": "passed"}, {})


def test_the_suite_is_the_base_s_newest(repo, ci):
    repo.commit({place("first"): WRONG}, on="topic")
    easier = SUITE.format(slug="first").replace("2 * number", "6")
    repo.commit({place("first", "test_first.py"): easier}, on="main")
    assert ci().statuses == {"first": "passed"}


def test_a_fork_is_as_good_as_a_branch(repo, ci, tmp_path):
    fork = tmp_path / "fork"
    subprocess.run(["git", "clone", "-q", repo.folder, fork], check=True)
    (fork / place("first")).write_text(SOLVED)
    who = ["-c", "user.name=a", "-c", "user.email=a@example.org"]
    subprocess.run(["git", *who, "commit", "-qam", "x"], cwd=fork, check=True)
    repo.git("fetch", "-q", str(fork), "HEAD:refs/pull/1/head")
    assert ci(head="refs/pull/1/head").statuses == {"first": "passed"}


def test_after_a_force_push_only_what_is_there_now_counts(repo, ci):
    repo.commit({place("first"): SOLVED}, on="topic")
    repo.git("reset", "-q", "--hard", "main")
    repo.commit({place("second"): SOLVED}, on="topic")
    assert ci().statuses == {"second": "passed"}


def test_without_a_common_commit_the_head_is_compared_with_the_base(repo, ci):
    repo.git("checkout", "-q", "--orphan", "topic")
    repo.commit({place("first"): SOLVED, place("second"): STUB})
    done = ci()
    assert (done.statuses, done.pull.has_ancestor) == ({"first": "passed"}, False)


def test_a_submodule_beside_the_exercises_changes_nothing(repo, ci):
    commit = repo.git("rev-parse", "main")
    repo.commit({place("first"): SOLVED, ".gitmodules": ""}, on="topic", objects=[("160000", commit, "vendor")])
    done = ci()
    assert done.statuses == {"first": "passed"}
    assert done.ignored == {".gitmodules": "elsewhere", "vendor": "elsewhere"}


def test_folders_are_as_good_as_commits(repo, ci, tmp_path):
    repo.commit({place("first"): SOLVED, "Makefile": "mine:\n"}, on="topic")
    base, head = (checked_out(repo, ref, tmp_path / ref) for ref in ("main", "topic"))
    for sides in ((str(base), str(head)), ("main", str(head)), (str(base), "topic")):
        assert ci(*sides).statuses == {"first": "passed"}


def test_beside_a_folder_only_files_of_the_pack_that_are_edited_or_added_are_told(repo, ci, tmp_path):
    base = checked_out(repo, "main", tmp_path / "main")
    suite, added = place("second").replace("second.py", "test_second.py"), "exercises/small/first/test_more.py"
    gone = place("third").replace("third.py", "test_third.py")
    changed = {suite: "x = 1\n", added: "x = 1\n", gone: None, "exercises/.calibration.json": "{}"}
    repo.commit({place("first"): SOLVED, "Makefile": "mine:\n", **changed}, on="topic")
    assert ci(str(base)).ignored == {suite: "pack", added: "pack"}
    assert ci("main").ignored.keys() == {"Makefile", *changed}


def test_a_student_s_own_repository_needs_no_exercises(repo, ci, tmp_path):
    base = checked_out(repo, "main", tmp_path / "teacher")
    repo.git("checkout", "-q", "--orphan", "topic")
    repo.git("rm", "-rq", "--cached", ".")
    subprocess.run(["rm", "-rf", repo.folder / "exercises"], check=True)
    repo.commit({"week1/second.py": WRONG, "first.py": SOLVED})
    assert ci(str(base), every=True).statuses == {"first": "passed", "second": "failed", "third": "missing"}


def test_a_pack_may_lie_anywhere_in_the_base(repo, ci):
    moved = {f"katas/{path.removeprefix('exercises/')}": text for path, text in PACK.items() if "exercises/" in path}
    repo.commit({**moved, **dict.fromkeys(path for path in PACK if "exercises/" in path)}, on="main")
    repo.commit({"katas/small/first/first.py": SOLVED}, on="topic")
    assert ci(exercises="katas/").statuses == {"first": "passed"}
    assert ci(exercises="./katas").ignored == {}


@pytest.mark.parametrize(("more", "has_make"), [({}, False), ({".ci/venv": "# ours\n"}, True)])
def test_a_head_has_make_where_it_has_what_our_makefile_uses(repo, ci, more, has_make):
    repo.commit({place("first"): WRONG, **more}, on="topic")
    assert ci().pull.has_make is has_make


def test_an_assignment_of_the_base_says_what_counts(repo, ci):
    repo.commit({place("first"): SOLVED, place("third"): SOLVED, "assignment.toml": "exercises = []\n"}, on="topic")
    done = ci(assigned="assignment.toml")
    assert (done.statuses, done.report.score.possible) == ({"first": "passed"}, 5)
    assert done.ignored == {place("third"): "unasked", "assignment.toml": "elsewhere"}


def test_a_change_of_what_a_module_imports_is_a_change_of_it(repo, ci):
    repo.commit({place("first"): SOLVED, place("second"): "from first import answer\n"}, on="main")
    repo.commit({place("first"): WRONG}, on="topic")
    done = ci()
    assert done.statuses == {"first": "failed", "second": "failed"}
    assert {exercise for _, exercise in done.failures} == {"small/first", "small/second"}


# The base's own files


def test_a_reference_of_the_base_is_nobody_s_work(repo, ci):
    repo.commit({f"solutions/small/{slug}/{slug}.py": SOLVED for slug in SLUGS}, on="main")
    repo.commit({place("second"): WRONG, "solutions/small/first/first.py": f"{SOLVED}x = 1\n"}, on="topic")
    done = ci(every=True, same=False)
    assert done.statuses == {"first": "untouched", "second": "failed", "third": "untouched"}
    assert done.ignored == {"solutions/small/first/first.py": "elsewhere"}


def test_work_in_a_place_of_its_own_goes_on_counting_when_it_is_in_the_base(repo, ci):
    repo.commit({"mine/first.py": WRONG, "mine/second.py": SOLVED}, on="main")
    repo.commit({"mine/first.py": SOLVED}, on="topic")
    assert ci().statuses == {"first": "passed"}
    assert ci(every=True).statuses == {"first": "passed", "second": "passed", "third": "untouched"}


@pytest.mark.parametrize("text", ["", 'exercises = ["nothing"]\n', "exercises = 1\n"])
def test_an_error_in_the_base_names_the_base(repo, ci, text):
    commit = repo.commit({"assignment.toml": text, place("first", "exercise.toml"): "points = 'x'\n"}, on="main")
    repo.git("branch", "topic")
    with pytest.raises(GraderError, match=f"^{commit[:10]}:exercises/small/first/exercise.toml"):
        ci(assigned="assignment.toml")


@pytest.mark.parametrize("exercises", ["nowhere", "../exercises", "Makefile/x"])
def test_a_pack_that_is_not_in_the_base_is_told(repo, ci, exercises):
    repo.git("branch", "topic")
    with pytest.raises(GraderError, match=r"there is no|has no \.\."):
        ci(exercises=exercises)


FORGER = """
import sys


def nothing():
    pass


def answer(number):
    for name, test in vars(sys.modules["test_{slug}"]).items():
        if name.startswith("test_"):
            test.__code__ = nothing.__code__
"""


def test_forged_results_are_worth_nothing_and_speak_against_it(repo, ci):
    repo.commit({place(slug): FORGER.format(slug=slug) for slug in SLUGS}, on="topic")
    done = ci()
    assert done.statuses == dict.fromkeys(SLUGS, "tampered")
    assert done.report.score.earned == 0
    assert done.failures == [("tampered", f"small/{slug}") for slug in SLUGS]


# Hostile ones: the mark is that of the module, whatever comes along with it

PASSING = "def test_nothing():\n    pass\n"
COMPANIONS = {
    "the suite": {place("first", "test_first.py"): PASSING},
    "a bonus suite": {
        place("first", "test_bonus.py"): PASSING,
        "exercises/small/bonus/bonus.py": "",
        "exercises/small/bonus/test_bonus.py": PASSING,
    },
    "a conftest": {
        "conftest.py": "import os; os._exit(0)\n",
        "exercises/conftest.py": "raise SystemExit\n",
        place("first", "conftest.py"): "collect_ignore_glob = ['*']\n",
    },
    "pytest's own files": {
        "pytest.ini": "[pytest]\naddopts = --co\n",
        "pyproject.toml": "[tool.pytest\n",
        "tox.ini": "",
    },
    "the grader": {
        "grader/__init__.py": "raise SystemExit(0)\n",
        "grader/cli/ci.py": "",
        "pytest.py": "",
        "msgspec.py": "",
    },
    "what Python starts with": {
        "sitecustomize.py": "raise SystemExit",
        "random.py": "",
        "os.py": "",
        "usercustomize.py": "",
    },
    "the workflow": {".github/workflows/grade.yml": "on: push\n", "Makefile": "test:\n\ttrue\n", ".ci/run": "exit 0\n"},
    "calibration and stubs": {
        "exercises/.calibration.json": '{"exercises": {}}',
        "exercises/.stubs/small/first.py": WRONG,
        "exercises/curriculum.toml": "order = []\n",
        "exercises/pack.toml": "plugins = ['evil']\n",
    },
    "limits and weights": {
        place("first", "exercise.toml"): "points = 1000\n[weights]\ntest_any = 0\n",
        "assignment.toml": "[points]\nfirst = 1000\n",
    },
    "a reference": {"solutions/small/second/second.py": WRONG},
    "attributes": {
        ".gitattributes": "* filter=x ident export-ignore\n",
        ".gitmodules": "[submodule 'x']\nurl = ext::id\n",
    },
}


@pytest.mark.parametrize("kind", COMPANIONS)
def test_what_comes_along_with_a_module_changes_nothing(repo, ci, kind):
    repo.commit({place("first"): WRONG, **COMPANIONS[kind]}, on="topic")
    done = ci(same=kind != "attributes")
    assert done.statuses == {"first": "failed"}
    assert (done.report.exercises[0].points.earned, done.report.exercises[0].points.possible) == (0.5, 1)
    assert done.ignored.keys() == COMPANIONS[kind].keys()


ODD = {
    "a link to the reference": ("120000", b"../../../solutions/first.py"),
    "a link to the machine": ("120000", b"/etc/passwd"),
    "a submodule": ("160000", "0" * 39 + "1"),
    "a huge module": ("100644", b"#" * 2**20),
    "a binary module": ("100644", b"\0\xff" * 99),
    "a locked module": ("100755", b"\x80"),
}


@pytest.mark.parametrize("kind", ODD)
def test_what_is_no_module_is_rejected_and_not_followed(repo, ci, kind):
    repo.commit({place("second"): SOLVED, place("first"): None}, on="topic", objects=[(*ODD[kind], place("first"))])
    assert ci(same=kind != "a submodule").statuses == {"first": "rejected", "second": "passed"}


@pytest.mark.parametrize("mode", ["120000", "160000"])
def test_a_link_in_the_place_of_a_folder_is_not_followed(repo, ci, mode):
    what = b"/tmp" if mode == "120000" else "0" * 39 + "1"
    repo.git("checkout", "-q", "-b", "topic")
    repo.git("rm", "-rq", "exercises/small/first")
    repo.git("update-index", "--add", "--cacheinfo", f"{mode},{repo.blob(what)},exercises/small/first")
    repo.git("commit", "-qm", "x")
    assert ci(same=False).statuses == {"first": "rejected"}


@pytest.mark.parametrize(
    "name", ["$(touch x)", "`id`", "::error::x", "##[error]x", "%0A::x", "a\nb", "<img>", "${{ x }}", "-rf"]
)
def test_names_are_only_names(repo, ci, name):
    repo.commit({place("first"): SOLVED}, on="topic", objects=[("100644", b"1", name)])
    done = ci(same="\n" not in name)
    assert (done.statuses, list(done.ignored)) == ({"first": "passed"}, [name])


def with_entry(repo, branch, name):
    """A commit whose tree has one more entry, as no git would write it: its name is whatever bytes it is."""
    command = ["git", "cat-file", "tree", f"{branch}^{{tree}}"]
    tree = subprocess.run(command, cwd=repo.folder, capture_output=True, check=True).stdout
    tree += b"100644 " + name + b"\0" + bytes.fromhex(repo.blob(b"raise SystemExit\n"))
    made = repo.git("hash-object", "-t", "tree", "-w", "--literally", "--stdin", stdin=tree)
    return repo.git("commit-tree", "-p", "main", "-m", "x", made)


ENTRIES = {
    "a way up": b"../second.py",
    "a way from the top": b"/second.py",
    "git's own": b".git/config",
    "no text": b"\xff\xfe.py",
    "a long one": b"second (1)" * 30_000,
    "nothing but marks": b"\xcc\x81" * 9999,
    "many folders": b"d/" * 99,
}


@pytest.mark.parametrize("kind", ENTRIES)
def test_names_that_no_checkout_would_take_are_only_names(repo, ci, kind):
    repo.commit({place("first"): SOLVED}, on="topic")
    done = ci(head=with_entry(repo, "topic", ENTRIES[kind]), same=False)
    assert done.statuses["first"] == "passed"
    assert done.report.score.earned == 1


def test_of_two_entries_of_one_name_one_is_graded(repo, ci):
    repo.commit({place("first"): SOLVED, "second.py": SOLVED}, on="topic")
    done = ci(head=with_entry(repo, "topic", b"second.py"), same=False)
    assert done.statuses == {"first": "passed", "second": "crashed"}


def test_names_that_differ_in_case_are_one_name(repo, ci):
    objects = [("100644", data, name) for data, name in ((b"x = 1\n", "FIRST.py"), (b"x = 2\n", "first.PY"))]
    repo.commit({}, on="topic", objects=objects)
    assert [each.code for each in ci(same=False).report.exercises] == ["ambiguous"]


def test_a_module_beside_hundreds_of_others_is_found(repo, ci):
    repo.commit({place("first"): SOLVED, **{f"junk/{n}.py": f"x = {n}\n" for n in range(300)}}, on="topic")
    done = ci()
    assert (done.statuses, len(done.ignored)) == ({"first": "passed"}, 300)


def test_nothing_is_left_behind(repo, ci, tmp_path, monkeypatch):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    repo.commit({place("first"): SOLVED}, on="topic")
    before = repo.git("status", "--porcelain")
    ci(same=False)
    with contextlib.suppress(GraderError):
        ci(exercises="nowhere")
    assert not list(tmp_path.glob("flowkata-*"))
    assert repo.git("status", "--porcelain") == before


def test_the_pack_that_is_graded_with_is_the_base_s_own(repo):
    repo.git("branch", "topic")
    with open_base_pack(open_tree("main", repo.folder), "exercises", None) as laid_out:
        assert laid_out.load().catalogue.digest == catalogue.load(repo.folder / "exercises").digest
