"""The two workflows on the page for pull requests, as a teacher copies them: one grades, the other comments."""

import re

import pytest
from simulated_api import Api, packed
from teachers_repository import ACTIONS, SOLVED, TEACHER

from grader.isolation import probing

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        not probing.is_reached("landlock"),
        reason="this host reaches `process` only, and other people's code wants more",
    ),
]


@pytest.fixture
def workflow(teacher, tmp_path):
    """A workflow of the page as a file, with the repository and the commit that grade put in."""

    def write(name):
        page = (ACTIONS / "CI.md").read_text(encoding="utf-8")
        text = re.search(rf"```yaml\n(# \.github/workflows/{name}\.yml\n.*?)```", page, re.DOTALL)[1]
        path = tmp_path / f"{name}.yml"
        path.write_text(text.replace("ORG/grading", TEACHER).replace("COMMIT", teacher.base), encoding="utf-8")
        return path

    return write


def test_they_grade_a_pull_request_and_comment_on_it(teacher, workflow):
    head = teacher.commit({"exercises/loops/hop/hop.py": SOLVED}, to="refs/pull/7/head")
    pull = {"number": 7, "base": {"sha": teacher.base}, "head": {"sha": head, "repo": {"full_name": "student/katas"}}}
    graded = teacher.job("pull_request", {"pull_request": pull}, "0" * 40)
    assert graded.run(workflow("grade"))["Grade"] == "success", graded.log
    api = Api(head=head, base=teacher.base)
    api.archive = packed({path.name: path.read_bytes() for path in graded.artifacts["flowkata-report"].iterdir()})
    with api.served() as address:
        commented = teacher.job("workflow_run", api.event, teacher.base, variables={"GITHUB_API_URL": address})
        assert commented.run(workflow("comment"))["Comment"] == "success", commented.log
    (body,) = api.bodies
    assert ("hop passes" in body, head[:10] in body) == (True, True)
