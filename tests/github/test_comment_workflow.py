"""comment.yml and its action, every step of them: one comment, kept current, of a report that can be believed."""

import json
from dataclasses import replace

import pytest
import yaml
from simulated_api import BOT, REPOSITORY, Api, packed
from simulated_runner import Runner
from teachers_repository import ACTIONS, SOLVED, WRONG

from grader import wire
from grader.isolation import probing
from grader.reporters.comment import LIMIT

WORKFLOW = ACTIONS / "workflows" / "comment.yml"
MARKER = "<!-- flowkata report -->"

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        not probing.is_reached("landlock"),
        reason="this host reaches `process` only, and other people's code wants more",
    ),
]


@pytest.fixture(scope="module")
def graded(shared_teacher):
    """What grade.yml leaves for a wrong attempt: the files of its artifact, by name."""
    runner = shared_teacher.propose({"exercises/loops/hop/hop.py": WRONG})
    return {path.name: path.read_bytes() for path in runner.artifacts["flowkata-report"].iterdir()}


@pytest.fixture
def api(graded):
    made = Api()
    made.archive = packed(graded)
    return made


@pytest.fixture
def comment(shared_teacher, api):
    """Run comment.yml: the runner afterwards."""

    def run():
        with api.served() as address:
            variables = {"GITHUB_API_URL": address}
            runner = shared_teacher.job("workflow_run", api.event, shared_teacher.base, variables=variables)
            runner.results = runner.run(WORKFLOW)
        return runner

    return run


def closed(api, **about):
    """A pull request that was closed before this one was opened from the same commit."""
    return {**api.pulls[0], "number": 6, "state": "closed", "created_at": "2026-11-28T20:00:00Z", **about}


def posted(api):
    return [asked for asked in api.asked if asked[0] != "GET"]


def test_the_report_is_posted_as_a_comment(api, comment):
    runner = comment()
    assert runner.results["Comment"] == "success", runner.log
    (body,) = api.bodies
    assert body.startswith(MARKER)
    assert "Hop" in body
    assert "1 of 2" in body
    assert "a-token" not in runner.log


def test_the_token_is_not_sent_to_where_the_artifact_lies(api, comment):
    comment()
    assert api.tokens == [None]


def test_the_same_comment_is_kept_current(api, comment, shared_teacher):
    comment()
    runner = shared_teacher.propose({"exercises/loops/hop/hop.py": SOLVED})
    folder = runner.artifacts["flowkata-report"]
    api.archive = packed({path.name: path.read_bytes() for path in folder.iterdir()})
    comment()
    (body,) = api.bodies
    assert "2 of 2" in body
    assert [method for method, _ in posted(api)] == ["POST", "PATCH"]


def test_what_is_current_is_left_alone(api, comment):
    comment()
    comment()
    assert [method for method, _ in posted(api)] == ["POST"]


def test_somebody_elses_comment_is_left_alone_whatever_it_begins_with(api, comment):
    api.say(f"{MARKER}\nI am the bot", author="student")
    api.say("something else of the bot's", author=BOT)
    comment()
    assert len(api.comments) == 3
    assert api.bodies[:2] == [f"{MARKER}\nI am the bot", "something else of the bot's"]


def test_our_comment_is_found_behind_hundreds_of_others(api, comment):
    for number in range(250):
        api.say(f"chatter {number}", author="student")
    api.say(f"{MARKER}\nold")
    comment()
    assert len(api.comments) == 251
    assert "Hop" in api.bodies[-1]


@pytest.mark.parametrize("key", ["filename", "previous_filename"])
@pytest.mark.parametrize("name", [".github/workflows/grade.yml", ".github/actions/grade/action.yml", ".github/x"])
def test_a_pull_request_that_touches_how_it_is_graded_is_not_believed(api, comment, name, key):
    api.files.append({"filename": "harmless.py", key: name})
    comment()
    (body,) = api.bodies
    assert "changes files under `.github`" in body
    assert "Hop" not in body
    assert not any("artifacts" in path for _, path in api.asked)


@pytest.mark.parametrize("at", [0, 1])
def test_one_opened_anew_from_the_same_commit_has_its_comment(api, comment, at):
    api.pulls.insert(at, closed(api))
    runner = comment()
    assert ("the comment of pull request 7 is current" in runner.log, len(api.bodies)) == (True, 1)
    assert "Hop" in api.bodies[0]


def test_nor_is_one_whose_closed_forerunner_touched_how_it_is_graded(api, comment):
    api.pulls.append(closed(api, files=[{"filename": ".github/workflows/grade.yml"}]))
    comment()
    assert "changes files under" in api.bodies[0]


def test_a_workflow_of_the_same_name_is_not_believed(api, comment):
    api.run["path"] = ".github/workflows/other.yml"
    comment()
    assert "changes files under" in api.bodies[0]


def test_so_many_files_that_not_all_are_listed_are_not_believed(api, comment):
    api.files *= 3000
    comment()
    assert "changes files under" in api.bodies[0]


@pytest.mark.parametrize(
    "change",
    [
        lambda pull: pull["head"].update(sha="e" * 40),
        lambda pull: pull.update(updated_at="2026-11-28T22:00:09Z"),
    ],
    ids=["pushed to", "pushed to, there and back"],
)
def test_a_push_while_its_files_are_listed_hides_nothing(api, comment, change):
    api.while_listing = lambda: change(api.pulls[0])
    runner = comment()
    assert "no comment: the pull request was changed meanwhile" in runner.log
    assert posted(api) == []


def test_comments_of_accounts_that_are_gone_are_no_hindrance(api, comment):
    api.comments.append({"id": 1, "body": f"{MARKER}\nold", "user": None})
    comment()
    assert len(api.comments) == 2


@pytest.mark.parametrize(
    ("change", "why"),
    [
        (lambda api: api.pulls[0]["head"].update(sha="e" * 40), "0 pull requests"),
        (lambda api: api.pulls[0]["head"].update(repo={"id": 98}), "another repository's"),
        (lambda api: api.pulls[0]["head"].update(repo=None), "another repository's"),
        (lambda api: api.pulls[0]["base"].update(ref="side"), "not to be merged into main"),
        (lambda api: api.run.update(pull_requests=[{"base": {"ref": "side"}}]), "not to be merged into main"),
        (lambda api: api.pulls.clear(), "0 pull requests"),
        (lambda api: api.pulls[0].update(state="closed"), "1 pull requests have the head"),
        (lambda api: api.pulls[0].update(created_at="2026-11-28T21:00:06Z"), "older than the pull request"),
        (lambda api: api.pulls.append(dict(api.pulls[0], number=8)), "2 pull requests"),
        (lambda api: api.pulls.extend(closed(api, number=n) for n in range(8, 13)), "6 pull requests"),
        (lambda api: api.pulls.append(closed(api, base={"ref": "side"})), "not to be merged into main"),
        (lambda api: api.pulls.append(closed(api, timeline=[{"event": "base_ref_changed"}])), "another branch once"),
        (lambda api: api.pulls.append(closed(api, head=dict(api.pulls[0]["head"], repo=None))), "another repository's"),
        (lambda api: api.timeline.append({"event": "base_ref_changed"}), "another branch once"),
        (lambda api: api.timeline.append({"event": "automatic_base_change_succeeded"}), "another branch once"),
        (lambda api: api.timeline.extend([{"event": "commented"}] * 3000), "another branch once"),
    ],
)
def test_without_one_pull_request_that_the_run_is_of_there_is_no_comment(api, comment, change, why):
    change(api)
    runner = comment()
    assert runner.results["Comment"] == "success", runner.log
    assert "no comment: " in runner.log
    assert why in runner.log
    assert posted(api) == []


def says_that_there_is_no_report(api):
    (body,) = api.bodies
    return f"There is no report for {'f' * 40}: see [its run](" in body and "/teacher/katas/actions/runs/12)" in body


@pytest.mark.parametrize(
    "change",
    [lambda api: api.artifacts.clear(), lambda api: api.artifacts[0].update(expired=True)],
    ids=["none", "expired"],
)
@pytest.mark.parametrize("conclusion", ["failure", "cancelled"])
def test_a_run_that_left_no_report_takes_the_old_one_away(api, comment, change, conclusion):
    comment()
    assert "Hop" in api.bodies[0]
    change(api)
    api.run["conclusion"] = conclusion
    runner = comment()
    assert "no report: the run has no artifact called flowkata-report" in runner.log
    assert says_that_there_is_no_report(api)


def test_of_a_job_that_was_run_again_the_newest_report_is_shown(api, comment):
    api.artifacts += [dict(api.artifacts[0], id=9), dict(api.artifacts[0], id=7)]
    comment()
    assert "Hop" in api.bodies[0]
    assert [path.rsplit("/", 2)[1] for _, path in api.asked if path.endswith("/zip")] == ["9"]


@pytest.mark.parametrize(
    ("asked", "of_run", "told"),
    [("", "ko", "건너뛰기"), ("", "en", "Hop"), ("ko", "en", "건너뛰기"), ("en", "ko", "Hop"), ("", "xx", "Hop")],
)
def test_the_comment_speaks_as_it_is_told_else_as_the_run(api, comment, graded, monkeypatch, asked, of_run, told):
    given = Runner.composite
    monkeypatch.setattr(Runner, "composite", lambda self, folder, words: given(self, folder, {**words, "lang": asked}))
    api.archive = packed({**graded, "run.json": json.dumps({**json.loads(graded["run.json"]), "lang": of_run})})
    comment()
    assert told in api.bodies[0]


def forged(graded, name, change):
    return packed({**graded, name: change(graded[name])})


def damaged(data):
    """An archive whose contents are noise, and whose table of contents is as it was."""
    end = data.index(b"PK\x01\x02")
    return b"".join((data[:60], b"\x07" * (end - 60), data[end:]))


@pytest.mark.parametrize(
    ("archive", "why"),
    [
        (lambda _: b"no archive", "BadZipFile"),
        (lambda _: packed({"else.json": b"{}"}), "KeyError"),
        (lambda graded: packed({"../report.json": graded["report.json"]}), "KeyError"),
        (lambda graded: forged(graded, "report.json", lambda _: b"[]"), "no flowkata report"),
        (lambda graded: forged(graded, "report.json", lambda data: data[:-9]), "no flowkata report"),
        (lambda graded: forged(graded, "report.json", lambda data: data.replace(b"/v1", b"/v9")), "no flowkata report"),
        (lambda graded: forged(graded, "report.json", lambda _: b"[" * 100_000), "no flowkata report"),
        (lambda graded: forged(graded, "run.json", lambda _: b'{"base": 1}'), "no run of grader ci"),
        (
            lambda graded: forged(graded, "report.json", lambda data: data.replace(b"loops/hop", b"a/b")),
            "does not have",
        ),
        (lambda graded: forged(graded, "report.json", lambda data: data + b" " * 9 * 2**20), "report.json is larger"),
        (lambda graded: packed(graded)[:-40], "BadZipFile"),
        (lambda graded: packed(graded).replace(b"report.json", b"\xff\xfe\xff\xfe\xff\xfe.json"), "cannot be read"),
        (lambda graded: damaged(packed(graded)), "cannot be read"),
        (lambda _: b"PK" * 3 * 2**20, "the answer is larger"),
    ],
)
def test_an_artifact_that_is_no_report_is_not_shown(api, comment, graded, archive, why):
    api.archive = archive(graded)
    runner = comment()
    assert runner.results["Comment"] == "success", runner.log
    assert why in runner.log
    assert says_that_there_is_no_report(api)


def test_an_archive_that_lies_about_sizes_and_names_is_not_unpacked(api, comment, graded):
    api.archive = packed({**graded, "../../evil.sh": b"x", "/tmp/evil.sh": b"x"})
    runner = comment()
    assert runner.results["Comment"] == "success", runner.log
    assert not list(runner.machine.rglob("evil.sh"))


HOSTILE = (
    "@everyone #1 </details><script>x</script> ![i](http://x/y.png) [l](javascript:x) `` ``` | ::error::x <!-- -->"
)


def test_text_in_a_report_is_shown_letter_by_letter(api, comment, graded):
    report = wire.decode_report(graded["report.json"], "report.json")
    (verdict,) = report.exercises
    tests = tuple(replace(test, message=HOSTILE, output=HOSTILE, facts=None) for test in verdict.tests)
    verdict = replace(
        verdict,
        tests=tests,
        detail=HOSTILE,
        reproduce=HOSTILE,
        integrity=replace(verdict.integrity, findings=[HOSTILE]),
    )
    api.archive = packed({**graded, "report.json": wire.encode(replace(report, exercises=(verdict,)))})
    comment()
    (body,) = api.bodies
    for part in ("@everyone", "<script", "](", "javascript:", "::error::", "<!-- -->"):
        assert part not in body, part


def test_a_long_report_is_cut_to_what_a_comment_may_hold(api, comment, graded):
    run = json.loads(graded["run.json"])
    run["ignored"] = [{"path": f"{'x' * 300}{number}", "why": "elsewhere"} for number in range(1000)]
    report = wire.decode_report(graded["report.json"], "report.json")
    (verdict,) = report.exercises
    findings = tuple(f"{'y' * 5000}{number}" for number in range(100))
    verdict = replace(verdict, integrity=replace(verdict.integrity, findings=findings))
    made = {**graded, "run.json": json.dumps(run), "report.json": wire.encode(replace(report, exercises=(verdict,)))}
    api.archive = packed(made)
    runner = comment()
    assert runner.results["Comment"] == "success", runner.log
    assert len(api.bodies[0].encode()) <= LIMIT + len(MARKER) + 1 <= 65536


def test_where_the_interface_does_not_answer_the_job_fails_and_says_so(api, comment):
    api.broken.add("/issues/7/comments")
    runner = comment()
    assert runner.results["Comment"] == "failure"
    assert "GitHub did not answer: HTTP Error 503" in runner.log


@pytest.mark.parametrize(
    ("event", "conclusion"), [("push", "success"), ("push", "cancelled"), ("workflow_dispatch", "success")]
)
def test_other_runs_are_not_looked_at(api, comment, event, conclusion):
    api.run.update(event=event, conclusion=conclusion)
    assert comment().results == {}
    assert api.asked == []


def test_a_branch_may_be_called_what_it_likes(api, comment):
    api.run["head_branch"] = "a&state=closed#$(touch pwned)/`id`"
    runner = comment()
    assert len(api.comments) == 1, runner.log
    assert not list(runner.machine.rglob("pwned"))


def test_nothing_of_the_head_is_asked_for(api, comment):
    comment()
    asked = [path.removeprefix(f"/repos/{REPOSITORY}") for _, path in api.asked]
    assert asked == [
        "/pulls",
        "/pulls/7/files",
        "/issues/7/timeline",
        "/pulls/7",
        "/actions/runs/12/artifacts",
        "/actions/artifacts/5/zip",
        "/stored/elsewhere.zip",
        "/issues/7/comments",
        "/issues/7/comments",
    ]


def test_the_job_has_the_three_permissions_that_it_needs():
    about = yaml.safe_load(WORKFLOW.read_text(encoding="utf-8"))
    assert about["permissions"] == {}
    assert about["jobs"]["comment"]["permissions"] == {
        "actions": "read",
        "contents": "read",
        "pull-requests": "write",
    }
    assert "secrets" not in WORKFLOW.read_text(encoding="utf-8")
