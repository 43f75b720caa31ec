"""What CI.md promises in ten minutes, with the repository itself: what grades, a template, a push of a student's."""

import os
import shutil
import subprocess

import pytest
from simulated_runner import Runner
from teachers_repository import ROOT

from grader import wire
from grader.cli.main import main
from grader.isolation import probing

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        not probing.is_reached("landlock"),
        reason="this host reaches `process` only, and other people's code wants more",
    ),
]
MODULE = "exercises/iterators/count_up/count_up.py"


@pytest.fixture
def git():
    """Run git as somebody: what it says."""

    def run(*words, cwd):
        people = dict.fromkeys(
            (f"GIT_{who}_{what}" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")), "x"
        )
        done = subprocess.run(
            ["git", *words], cwd=cwd, env={**os.environ, **people}, capture_output=True, text=True, check=True
        )
        return done.stdout.strip()

    return run


@pytest.fixture
def publish(tmp_path, git):
    """Commit a folder and push it to ORG/NAME on the server: the commit."""

    def push(folder, name):
        bare = tmp_path / "server" / "ORG" / name
        if not bare.exists():
            bare.parent.mkdir(parents=True, exist_ok=True)
            git("init", "-q", "--bare", "-b", "main", str(bare), cwd=tmp_path)
            git("config", "uploadpack.allowAnySHA1InWant", "true", cwd=bare)
        if not (folder / ".git").exists():
            git("init", "-q", "-b", "main", cwd=folder)
        git("add", "-A", cwd=folder)
        git("commit", "-qm", "a change", cwd=folder)
        git("push", "-q", str(bare), "HEAD:main", cwd=folder)
        return git("rev-parse", "HEAD", cwd=folder)

    return push


def test_a_student_pushes_a_solution_and_the_run_says_that_it_passes(tmp_path, publish):
    grading, katas = tmp_path / "grading", tmp_path / "katas"
    pack = ("--exercises", str(ROOT / "exercises"))
    assert main(["release", str(grading), "--for", "graders", *pack]) == 0
    commit = publish(grading, "grading")
    assert main(["release", str(katas), "--grade-with", f"ORG/grading@{commit}", *pack]) == 0
    publish(katas, "katas-alice")
    shutil.copy(ROOT / "solutions" / "iterators" / "count_up" / "count_up.py", katas / MODULE)
    (katas / "exercises" / "iterators" / "count_up" / "test_count_up.py").write_text("def test_it():\n    pass\n")
    head = publish(katas, "katas-alice")
    runner = Runner(tmp_path / "server", tmp_path / "machine", "ORG/katas-alice", "push", {}, head)
    results = runner.run(katas / ".github" / "workflows" / "grade.yml")
    assert results["Grade"] == "success", runner.log
    folder = runner.artifacts["flowkata-report"]
    (verdict,) = wire.decode_report((folder / "report.json").read_bytes(), folder).exercises
    assert (verdict.id, verdict.status.value, len(verdict.tests)) == ("iterators/count_up", "passed", 11)
    assert not list((runner.machine / "actions").rglob("solutions"))
