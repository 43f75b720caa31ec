"""The page that a teacher reads, the workflows in it, and the hashes of the actions that all of ours use."""

import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from teachers_repository import ACTIONS, ROOT

PAGE = (ACTIONS / "CI.md").read_text(encoding="utf-8")
OURS = [*ACTIONS.glob("workflows/*.yml"), *ACTIONS.glob("actions/*/action.yml"), ACTIONS / "CI.md"]
USED = re.compile(r"uses: (actions/[\w-]+)@(\S+)( # v[\d.]+)?")


def snippets():
    return [yaml.safe_load(block) for block in re.findall(r"```yaml\n(.*?)```", PAGE, re.DOTALL)]


def test_every_workflow_on_it_is_limited_and_names_no_secret():
    assert len(snippets()) == 3
    for about in snippets():
        assert "secrets" not in str(about)
        assert set(about["permissions"].values()) <= {"read"} or about["name"] == "comment"


def test_what_its_workflows_hand_over_and_its_table_lists_are_inputs_of_the_action():
    inputs = yaml.safe_load((ACTIONS / "actions" / "grade" / "action.yml").read_text(encoding="utf-8"))["inputs"]
    listed = {
        name for row in re.findall(r"^\| (`[^|]*`) \|", PAGE, re.MULTILINE) for name in re.findall(r"`([\w-]+):", row)
    }
    assert listed <= inputs.keys()
    assert len(listed) == 8


def test_links_lead_somewhere():
    targets = set(re.findall(r"\]\(([^)#\s]+)\)", PAGE)) - {"https://cli.github.com"}
    assert all(target.startswith("https://github.com/") or (ACTIONS / target).exists() for target in targets)
    headings = {
        re.sub(r"[^\w -]", "", line).lower().replace(" ", "-") for line in re.findall(r"^## (.*)", PAGE, re.MULTILINE)
    }
    assert set(re.findall(r"\]\(#([^)]+)\)", PAGE)) <= headings


def test_every_action_of_others_is_pinned_to_the_same_whole_commit_everywhere():
    found = {}
    for path in OURS:
        for name, version, release in USED.findall(path.read_text(encoding="utf-8")):
            assert re.fullmatch(r"[0-9a-f]{40}", version), (path, name)
            assert release, (path, name)
            found.setdefault(name, set()).add((version, release))
    assert found.keys() == {"actions/checkout", "actions/setup-python", "actions/upload-artifact"}
    assert all(len(versions) == 1 for versions in found.values())


@pytest.mark.parametrize("kind", ["jactionlint", "zizmor"])
def test_the_workflow_of_learners_is_found_in_order(tmp_path, kind):
    text = (ROOT / ".ci" / "learners" / ".github" / "workflows" / "grade.yml").read_text(encoding="utf-8")
    text = text.replace("OWNER/REPOSITORY", "teacher/katas").replace("COMMIT", "0" * 40)
    path = tmp_path / ".github" / "workflows" / "grade.yml"
    path.parent.mkdir(parents=True)
    path.write_text(text, encoding="utf-8")
    command = Path(sys.executable).parent / kind
    if not command.exists():
        pytest.skip(f"{kind} is not installed here")
    words = ["--offline", "--quiet"] if kind == "zizmor" else ["--strict-exit", "--shellcheck="]
    done = subprocess.run([command, *words, path], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
