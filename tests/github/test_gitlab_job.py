"""The job for GitLab, every line of its script."""

import json
import os
import subprocess
from xml.etree import ElementTree as ET

import pytest
import yaml
from simulated_runner import write_stand_in
from teachers_repository import ACTIONS, SOLVED, WRONG

from grader.isolation import probing

pytestmark = pytest.mark.skipif(
    not probing.is_reached("landlock"), reason="this host reaches `process` only, and other people's code wants more"
)


@pytest.fixture
def merge(teacher, tmp_path):
    """Run the job for a merge request with these changes: the process, and the folder of its artifacts."""

    def run(files):
        job = yaml.safe_load((ACTIONS / "gitlab-ci.yml").read_text(encoding="utf-8"))["grade"]
        machine = tmp_path / "machine"
        (machine / "bin").mkdir(parents=True)
        write_stand_in(machine / "bin")
        grader = machine / "bin" / "grader"
        grader.write_text(grader.read_text().replace("\n", '\n[ "$1" != ci ] || env >"$HOME/environment"\n', 1))
        given = {
            "FLOWKATA_PROJECT": "teacher/katas",
            "FLOWKATA_COMMIT": teacher.base,
            "CI_REPOSITORY_URL": f"file://{teacher.bare}",
            "CI_JOB_TOKEN": "a-token",
            "CI_SERVER_PROTOCOL": "https",
            "CI_SERVER_HOST": "gitlab.test",
            "CI_SERVER_PORT": "443",
            "GIT_CONFIG_COUNT": "1",
            "GIT_CONFIG_KEY_0": f"url.file://{teacher.bare}.insteadOf",
            "GIT_CONFIG_VALUE_0": "https://gitlab-ci-token:a-token@gitlab.test:443/teacher/katas.git",
            "CI_COMMIT_SHA": teacher.commit(files, to="refs/merge-requests/1/head"),
            "CI_PROJECT_DIR": str(machine / "project"),
        }
        assert job["variables"].keys() <= given.keys() | {"GIT_STRATEGY"}
        script = "\n".join(job["script"]).replace("/tmp/", f"{machine}/")
        environment = {"PATH": f"{machine / 'bin'}:{os.environ['PATH']}", "HOME": str(machine), "LANG": "C.UTF-8"}
        done = subprocess.run(
            ["sh", "-e", "-c", script],
            env={**environment, **given},
            capture_output=True,
            text=True,
            timeout=110,
            check=False,
        )
        return done, machine / "project" / "report"

    return run


def test_a_solution_passes_and_what_the_artifacts_name_is_there(merge):
    done, report = merge({"exercises/loops/hop/hop.py": SOLVED})
    assert done.returncode == 0, done.stderr
    kept = yaml.safe_load((ACTIONS / "gitlab-ci.yml").read_text(encoding="utf-8"))["grade"]["artifacts"]
    for name in kept["reports"].values():
        assert (report.parent / name).is_file()
    (suite,) = ET.parse(report / "junit.xml").getroot()
    assert (suite.attrib["name"], suite.attrib["failures"]) == ("hop", "0")
    around = (report.parent.parent / "environment").read_text()
    kept = [name for name in ("CI_COMMIT_SHA", "CI_JOB_TOKEN", "CI_REPOSITORY_URL") if f"{name}=" in around]
    assert (kept, "a-token" in around.replace("gitlab-ci-token:a-token@", "")) == (["CI_COMMIT_SHA"], False)


@pytest.mark.slow
def test_the_suites_are_the_teachers_whatever_the_merge_request_makes_of_them(merge):
    changed = {
        "exercises/loops/hop/test_hop.py": "def test_it():\n    pass\n",
        ".gitlab-ci.yml": "grade:\n  script: []\n",
    }
    done, report = merge({"exercises/loops/hop/hop.py": WRONG, **changed})
    assert done.returncode == 0, done.stderr
    (verdict,) = json.loads((report / "report.json").read_text())["exercises"]
    assert (verdict["status"], verdict["points"]["earned"]) == ("failed", 1.0)
    assert not (report.parent / "exercises").exists()


def test_nothing_is_checked_out_of_the_merge_request():
    job = yaml.safe_load((ACTIONS / "gitlab-ci.yml").read_text(encoding="utf-8"))["grade"]
    assert job["variables"]["GIT_STRATEGY"] == "none"
