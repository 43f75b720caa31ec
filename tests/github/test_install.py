"""What a grading run installs: of other people's only releases that were looked at, known by their hashes."""

import re
import subprocess
import sys
import tomllib

import pytest
from packaging.requirements import Requirement
from teachers_repository import ACTIONS, ROOT

PINS = (ACTIONS / "requirements.txt").read_text(encoding="utf-8").replace("\\\n", "")


def pinned():
    """The requirements, and how many hashes each has."""
    lines = [line for line in PINS.splitlines() if line and not line.startswith("#")]
    found = [(Requirement(line.partition("--hash")[0]), line.count("--hash=sha256:")) for line in lines]
    return {requirement.name: (requirement, hashes) for requirement, hashes in found}


def test_every_release_is_one_and_has_hashes():
    assert [
        name for name, (each, hashes) in pinned().items() if not re.fullmatch(r"==[\w.]+", str(each.specifier))
    ] == []
    assert all(hashes for _, hashes in pinned().values())


def test_the_releases_are_those_that_the_project_asks_for():
    about = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    asked = map(Requirement, [*about["project"]["dependencies"], *about["build-system"]["requires"]])
    releases = {name: str(each.specifier).removeprefix("==") for name, (each, _) in pinned().items()}
    assert [each for each in asked if not each.specifier.contains(releases.get(each.name, "0"))] == []


def test_whatever_grades_is_installed_that_way_and_no_other():
    scripts = [*ACTIONS.glob("actions/*/*"), *ACTIONS.glob("classroom50/*.py"), ACTIONS / "gitlab-ci.yml"]
    told = {path.relative_to(ACTIONS).as_posix(): path.read_text(encoding="utf-8") for path in scripts}
    assert {name for name, text in told.items() if "install" in text} == {
        *("actions/grade/action.yml", "actions/comment/action.yml", "classroom50/autograder.py", "gitlab-ci.yml")
    }
    assert not [name for name, text in told.items() if "pip install" in text or '"pip"' in text]


@pytest.mark.slow
def test_another_file_under_the_same_release_is_refused(tmp_path):
    copy = tmp_path / ".github"
    copy.mkdir()
    (copy / "install").write_bytes((ACTIONS / "install").read_bytes())
    (copy / "requirements.txt").write_text(re.sub(r"sha256:\w{8}", "sha256:00000000", PINS), encoding="utf-8")
    done = subprocess.run(
        ["sh", copy / "install", sys.executable, tmp_path / "made"], capture_output=True, text=True, check=False
    )
    assert (done.returncode, "DO NOT MATCH THE HASHES" in done.stderr) == (1, True)
    assert not (tmp_path / "made" / "bin" / "pytest").exists()
