"""Failures as lines for editors, and the editor tasks that read them."""

import json
import re
from pathlib import Path

import pytest

from grader.cli.watch.words import WATCH_WORDS

TASKS = json.loads((Path(__file__).resolve().parents[2] / ".vscode" / "tasks.json").read_text(encoding="utf-8"))[
    "tasks"
]


@pytest.fixture
def broken(tmp_path):
    """A pack of two exercises: one fails at a line, the other cannot be read."""
    for slug, module in {"fails": "def answer():\n    return missing\n", "unread": "def answer(:\n"}.items():
        folder = tmp_path / "exercises" / slug
        folder.mkdir(parents=True)
        (folder / f"{slug}.py").write_text(module)
        (folder / f"test_{slug}.py").write_text(
            f'from {slug} import answer\n\n\ndef test_it_answers():\n    """An answer."""\n    assert answer() == 1\n'
        )
    return tmp_path


def test_each_failure_is_a_line_with_file_and_line_that_every_task_understands(broken, cli):
    told = cli("check", "--problems", cwd=broken).stdout
    for task in TASKS:
        pattern = re.compile(task["problemMatcher"]["pattern"]["regexp"], re.MULTILINE)
        assert [found.group(1, 2) for found in pattern.finditer(told)] == [
            ("exercises/fails/fails.py", "2"),
            ("exercises/unread/unread.py", "1"),
        ]


@pytest.mark.parametrize("lang", ["en", "ko"])
def test_the_task_that_watches_knows_where_a_check_begins_and_ends(lang):
    (background,) = (task["problemMatcher"]["background"] for task in TASKS if task.get("isBackground"))
    assert re.search(background["beginsPattern"], WATCH_WORDS["checking"][lang])
    assert re.search(background["endsPattern"], "0/1 · " + WATCH_WORDS["checked_at"][lang].format(time="12:00:01"))


@pytest.mark.parametrize(
    ("lang", "told"), [("en", "needs parentheses of its own"), ("ko", "괄호로 따로 감싸야 합니다")]
)
def test_what_to_type_stands_behind_a_line_that_python_cannot_read(broken, cli, lang, told):
    (broken / "exercises/unread/unread.py").write_text("def answer():\n    found = []\n    found.append(yield)\n")
    shown = cli("check", "unread", "--problems", "--lang", lang, cwd=broken).stdout
    (line,) = (each for each in shown.splitlines() if each.startswith("exercises/unread/unread.py:3: error: "))
    assert told in line
    assert " ".join(shown.split()).count("found.append((yield))") > 1
