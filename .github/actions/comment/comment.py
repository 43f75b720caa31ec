"""Post the report of a pull request as one comment, and keep it current.

Runs in the default branch after the workflow that graded.  Of that run it believes the numbers that GitHub gives, and
of its artifact what the schema admits; where the pull request touches `.github`, not even that.
"""

import io
import json
import os
import sys
import urllib.error
import urllib.parse
import urllib.request
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any

from grader import wire
from grader.errors import GraderError
from grader.model import CiRun, Report
from grader.pack import catalogue
from grader.reporters.comment import to_comment

#: The first line of our comment: how it is found again.
MARKER = "<!-- flowkata report -->"
#: Who writes comments with a workflow's token.
AUTHOR = "github-actions[bot]"
#: What is read of an artifact; bytes of an artifact, of a file in it, and of an answer of the API.
FILES = ("report.json", "run.json")
LARGEST_ARTIFACT, LARGEST_FILE, LARGEST_ANSWER = 4 * 2**20, 8 * 2**20, 16 * 2**20
#: How many pages of a list are read, of a hundred each; GitHub lists 3000 files of a pull request at most.
PAGES = 30
#: So many pull requests with one head are looked at.
MOST_PULLS = 5
SECONDS = 30
LANGUAGES = ("en", "ko")
#: Events of a pull request by which its base became another branch than the one that graded.
RETARGETED = {"base_ref_changed", "automatic_base_change_succeeded"}

#: What the comment says where the pull request could have changed how it is graded.
NOT_BELIEVED = {
    "en": "This pull request changes files under `.github`, which decide how it is graded. Its own run is therefore "
    "not believed, and no report is shown here. Take the change out to see it, or ask your instructor to grade it.",
    "ko": "이 풀 리퀘스트는 채점 방법을 정하는 `.github` 아래의 파일을 바꿉니다. 그래서 이 실행의 결과는 인정하지 않고 "
    "보고서도 보여 주지 않습니다. 그 변경을 빼고 다시 푸시하거나, 선생님에게 채점을 부탁하세요.",
}


#: What the comment says, instead of an older report, where the run has left none.
NO_REPORT = {
    "en": "There is no report for {sha}: see [its run]({run}), or push again.",
    "ko": "{sha}에 대한 보고서가 없습니다. [실행 기록]({run})을 확인하거나 다시 푸시하세요.",
}


class NoComment(Exception):
    """Why the pull request gets no comment."""


class NoReport(NoComment):
    """Why there is nothing to show of the run."""


class Api:
    """GitHub's interface, for one repository and with one token."""

    def __init__(self, environment: dict[str, str]) -> None:
        self._root = f"{environment['GITHUB_API_URL']}/repos/{environment['GITHUB_REPOSITORY']}"
        self._token = environment["TOKEN"]

    def bytes(self, path: str, limit: int, method: str = "GET", value: object = None) -> bytes:
        """Return an answer of at most `limit` bytes; the token does not follow to another host."""
        data = None if value is None else json.dumps(value).encode()
        request = urllib.request.Request(f"{self._root}{path}", data, method=method)  # noqa: S310 - the runner's own
        request.add_header("Accept", "application/vnd.github+json")
        request.add_header("X-GitHub-Api-Version", "2022-11-28")
        request.add_unredirected_header("Authorization", f"Bearer {self._token}")
        with urllib.request.urlopen(request, timeout=SECONDS) as answer:  # noqa: S310
            found: bytes = answer.read(limit + 1)
        if len(found) > limit:
            raise NoReport(f"{path}: the answer is larger than {limit} bytes")
        return found

    def json(self, path: str, method: str = "GET", value: object = None) -> Any:  # noqa: ANN401 - whatever it says
        """Return a parsed answer."""
        return json.loads(self.bytes(path, LARGEST_ANSWER, method, value))

    def pages(self, path: str) -> list[Any]:
        """Return the entries of a list, up to `PAGES` pages."""
        found: list[Any] = []
        for page in range(1, PAGES + 1):
            entries = self.json(f"{path}{'&' if '?' in path else '?'}per_page=100&page={page}")
            found += entries
            if len(entries) < 100:  # noqa: PLR2004 - as asked for above
                break
        return found


def find_pulls(api: Api, event: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the pull requests to the default branch whose head was graded, the only open one first.

    A run does not say which pull request it is from, and who closes one may open another from the same commit: whatever
    is asked of one is asked of all of them, so that it makes no difference.
    """
    run, default = event["workflow_run"], event["repository"]["default_branch"]
    owner, branch = run["head_repository"]["owner"]["login"], run["head_branch"]
    head = urllib.parse.urlencode({"state": "all", "head": f"{owner}:{branch}"})
    found = [pull for pull in api.pages(f"/pulls?{head}") if pull["head"]["sha"] == run["head_sha"]]
    found.sort(key=lambda pull: pull["state"] != "open")
    if [pull["state"] for pull in found[:2]] not in (["open"], ["open", "closed"]) or len(found) > MOST_PULLS:
        raise NoComment(f"{len(found)} pull requests have the head {run['head_sha']}, and not just one is open")
    if any((pull["head"]["repo"] or {}).get("id") != run["head_repository"]["id"] for pull in found):
        raise NoComment("the pull request is another repository's")
    if run["created_at"] < found[0]["created_at"]:
        raise NoComment("the run is older than the pull request")
    bases = {pull["base"]["ref"] for pull in (*found, *(run.get("pull_requests") or ()))}
    if bases != {default}:
        raise NoComment(f"the pull request is not to be merged into {default}")
    return found


def changes_grading(api: Api, pull: dict[str, Any], run: dict[str, Any], workflow: str) -> bool:
    """Return True unless it is certain that the workflow which ran is the default branch's own."""
    files = api.pages(f"/pulls/{int(pull['number'])}/files")
    events = api.pages(f"/issues/{int(pull['number'])}/timeline")
    # What was listed is of the head that was graded only if nobody has pushed since, be it there and back.
    again = api.json(f"/pulls/{int(pull['number'])}")
    if (again["head"]["sha"], again["updated_at"]) != (run["head_sha"], pull["updated_at"]):
        raise NoComment("the pull request was changed meanwhile")
    if len(events) >= PAGES * 100 or any(each.get("event") in RETARGETED for each in events):
        raise NoComment("the pull request was to be merged into another branch once")
    names = {each.get(key) or "" for each in files for key in ("filename", "previous_filename")}
    is_cut = len(files) >= PAGES * 100
    return is_cut or run["path"].partition("@")[0] != workflow or any(name.startswith(".github/") for name in names)


def read_artifact(api: Api, run: dict[str, Any], name: str) -> dict[str, bytes]:
    """Return the files that are wanted of the newest artifact of that name; nothing is unpacked."""
    wanted = urllib.parse.urlencode({"name": name, "per_page": 100})
    answer = api.json(f"/actions/runs/{int(run['id'])}/artifacts?{wanted}")
    found = [int(each["id"]) for each in answer["artifacts"] if each["name"] == name and not each["expired"]]
    if not found:
        raise NoReport(f"the run has no artifact called {name}")
    packed = api.bytes(f"/actions/artifacts/{max(found)}/zip", LARGEST_ARTIFACT)
    try:
        with zipfile.ZipFile(io.BytesIO(packed)) as archive:
            return {name: _member(archive, name) for name in FILES}
    except NoReport:
        raise
    except Exception as error:  # an archive that somebody forged can break the library in many ways
        raise NoReport(f"the artifact cannot be read: {type(error).__name__}") from error


def _member(archive: zipfile.ZipFile, name: str) -> bytes:
    """Return a file of the archive; what its header says of its size is not believed."""
    with archive.open(name) as file:
        data = file.read(LARGEST_FILE + 1)
    if len(data) > LARGEST_FILE:
        raise NoReport(f"{name} is larger than {LARGEST_FILE} bytes")
    return data


def read_report(files: dict[str, bytes], exercises: Path) -> tuple[Report, CiRun]:
    """Return the report, and the run that it is from, with the exercises of this checkout."""
    try:
        report = wire.decode_report(files["report.json"], Path("report.json"))
        about = wire.decode_run(files["run.json"], Path("run.json"))
    except GraderError as error:
        raise NoReport(str(error)) from error
    known = {exercise.id: exercise for exercise in catalogue.load(exercises).exercises}
    if not {verdict.id for verdict in report.exercises} <= known.keys():
        raise NoReport("the report names an exercise that the default branch does not have")
    return report, replace(about, exercises=known, modules={})


def body_of(api: Api, event: dict[str, Any], pulls: list[dict[str, Any]], environment: dict[str, str]) -> str:
    """Return the text of the comment under the first of the pull requests."""
    run, asked = event["workflow_run"], environment["SPEAK"]
    lang = asked if asked in LANGUAGES else "en"
    if any(changes_grading(api, pull, run, environment["WORKFLOW"]) for pull in pulls):
        return f"{MARKER}\n{NOT_BELIEVED[lang]}\n"
    try:
        files = read_artifact(api, run, environment["ARTIFACT"])
        report, about = read_report(files, Path(environment["EXERCISES"]))
    except NoReport as why:
        print(f"no report: {why}")
        place = f"{environment['GITHUB_SERVER_URL']}/{environment['GITHUB_REPOSITORY']}/actions/runs/{int(run['id'])}"
        return f"{MARKER}\n{NO_REPORT[lang].format(sha=run['head_sha'], run=place)}\n"
    spoken = next(each for each in (asked, about.lang, "en") if each in LANGUAGES)
    about = replace(about, lang=spoken, base=str(pulls[0]["base"]["sha"]), head=str(run["head_sha"]))
    return f"{MARKER}\n{to_comment(report, about)}"


def post(api: Api, pull: dict[str, Any], body: str) -> None:
    """Change our comment, or write it where there is none yet; others' are left alone, whatever they begin with."""
    comments = api.pages(f"/issues/{int(pull['number'])}/comments")
    ours = [each for each in comments if _is_ours(each)]
    if not ours:
        api.json(f"/issues/{int(pull['number'])}/comments", "POST", {"body": body})
    elif ours[0]["body"].strip() != body.strip():
        api.json(f"/issues/comments/{int(ours[0]['id'])}", "PATCH", {"body": body})
    print(f"the comment of pull request {int(pull['number'])} is current")


def _is_ours(comment: dict[str, Any]) -> bool:
    """Accounts that are gone have no name; a person cannot take that of the bot."""
    author = (comment["user"] or {}).get("login")
    return author == AUTHOR and (comment["body"] or "").startswith(MARKER)


def main(environment: dict[str, str]) -> int:
    """0 when the comment is current or none is to be written, 1 when GitHub refused something."""
    event = json.loads(Path(environment["GITHUB_EVENT_PATH"]).read_bytes())
    api = Api(environment)
    try:
        pulls = find_pulls(api, event)
        post(api, pulls[0], body_of(api, event, pulls, environment))
    except NoComment as why:
        print(f"no comment: {why}")
    except (urllib.error.URLError, TimeoutError) as error:
        print(f"GitHub did not answer: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(dict(os.environ)))
