"""A runner of workflows, as far as ours need one: steps of `run` are run, the actions of others are stood in for.

Expressions, the environment of steps and the files that they write to are as GitHub has them.
"""

import json
import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

import yaml

BARE_HOST = Path(__file__).resolve().parents[1] / "bare_host.py"
#: A command that stands for an environment of its own: what it is asked to install is there already.
STAND_IN = """#!/bin/sh
case " $* " in
*" -m venv "*) mkdir -p "$4/bin" && cp "$0" "$4/bin/python" && cp "$(dirname "$0")/grader" "$4/bin/grader" ;;
*" -m pip install "*) ;;
*) exec {python} "$@" ;;
esac
"""
GRADER = '#!/bin/sh\nexec {python} {start} "$@"\n'


def write_stand_in(folder, without=""):
    """Put a `python` into a folder of the path that makes such environments, on a host that may lack something."""
    start = f"{BARE_HOST} {without}" if without else "-I -m grader"
    for name, text in (("python", STAND_IN), ("grader", GRADER)):
        (folder / name).write_text(text.format(python=sys.executable, start=start), encoding="utf-8")
        (folder / name).chmod(0o755)


@dataclass
class Runner:
    """One job on one machine.

    `server` is a folder that holds OWNER/NAME of every repository, `machine` the folder of this job.  With `installs`
    the grader is really installed, as the action does it.  `without` is what the machine lacks, see bare_host.
    """

    server: Path
    machine: Path
    repository: str
    event_name: str
    event: dict
    sha: str
    variables: dict = field(default_factory=dict)
    installs: bool = False
    without: str = ""
    log: str = ""
    artifacts: dict = field(default_factory=dict)

    def __post_init__(self):
        self.workspace, self.temp, self.files = (self.machine / name for name in ("work", "temp", "files"))
        for folder in (self.workspace, self.temp, self.files, self.machine / "bin"):
            folder.mkdir(parents=True)
        (self.files / "event.json").write_text(json.dumps(self.event), encoding="utf-8")

    def run(self, workflow):
        """Run the only job of a workflow: the results of its steps, by name."""
        (job,) = yaml.safe_load(workflow.read_text(encoding="utf-8"))["jobs"].values()
        if "if" in job and not self.value(job["if"], {}):
            return {}
        return self.steps(job["steps"], {"inputs": {}, "steps": {}, "failed": False})

    def steps(self, steps, state):
        """Run steps until one fails, then only those that always run."""
        results = {}
        for step in steps:
            name = step.get("name", step.get("uses"))
            if not self.is_wanted(step, state):
                results[name] = "skipped"
                continue
            inside, outputs = self.step(step, state)
            results |= inside
            results[name] = "failure" if outputs is None else "success"
            state["failed"] |= outputs is None
            state["steps"][step.get("id")] = {"outputs": outputs or {}}
        return results

    def is_wanted(self, step, state):
        condition = step.get("if", "success()")
        if state["failed"] and "always()" not in condition:
            return False
        return self.value(condition, state)

    def step(self, step, state):
        """The results of the steps inside, and the outputs or None where the step failed."""
        if "run" in step:
            return {}, self.command(step, state)
        given = {name: self.text(value, state) for name, value in step.get("with", {}).items()}
        action, _, version = step["uses"].partition("@")
        if action.startswith("./"):
            return self.composite(self.workspace / action, given)
        assert re.fullmatch(r"[0-9a-f]{40}", version)
        if not action.startswith("actions/"):
            return self.composite(self.fetched(action, version), given)
        return {}, {"checkout": self.checkout, "setup-python": self.python, "upload-artifact": self.upload}[
            action.removeprefix("actions/")
        ](given)

    def fetched(self, action, version):
        """The folder of an action in another repository, all of which is there with it."""
        owner, name, path = action.split("/", 2)
        folder = self.machine / "actions" / name
        clone = ["git", "clone", "-q", self.server / owner / name, folder]
        for command in (clone, ["git", "-C", folder, "checkout", "-q", version]):
            subprocess.run(command, check=True, capture_output=True)
        return folder / path

    def composite(self, folder, given):
        about = yaml.safe_load((folder / "action.yml").read_text(encoding="utf-8"))
        assert given.keys() <= about["inputs"].keys()
        inputs = {name: each["default"] for name, each in about["inputs"].items()} | given
        state = {"inputs": inputs, "steps": {}, "failed": False, "action": folder}
        results = self.steps(about["runs"]["steps"], state)
        outputs = {name: self.text(each["value"], state) for name, each in about.get("outputs", {}).items()}
        return results, None if state["failed"] else outputs

    def command(self, step, state):
        script = self.machine / "step.sh"
        script.write_text(step["run"], encoding="utf-8")
        output = self.files / "output"
        output.write_text("", encoding="utf-8")
        own = {name: self.text(value, state) for name, value in step.get("env", {}).items()}
        done = subprocess.run(
            ["bash", "--noprofile", "--norc", "-eo", "pipefail", str(script)],
            cwd=self.text(step.get("working-directory", str(self.workspace)), state),
            env={**self.environment(state), **own},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            timeout=110,
            check=False,
        )
        self.log += done.stdout
        lines = output.read_text(encoding="utf-8").splitlines()
        return dict(line.split("=", 1) for line in lines) if done.returncode == 0 else None

    def environment(self, state):
        return {
            "PATH": f"{self.machine / 'bin'}:{os.environ['PATH']}",
            "HOME": str(self.machine),
            "LANG": "C.UTF-8",
            "CI": "true",
            "GITHUB_ACTIONS": "true",
            "GITHUB_ACTION_PATH": str(state.get("action", "")),
            "GITHUB_EVENT_NAME": self.event_name,
            "GITHUB_EVENT_PATH": str(self.files / "event.json"),
            "GITHUB_OUTPUT": str(self.files / "output"),
            "GITHUB_STEP_SUMMARY": str(self.files / "summary"),
            "GITHUB_REPOSITORY": self.repository,
            "GITHUB_SERVER_URL": f"file://{self.server}",
            "GITHUB_SHA": self.sha,
            "GITHUB_WORKSPACE": str(self.workspace),
            "RUNNER_TEMP": str(self.temp),
            **({"PYTHONPATH": str(BARE_HOST.parents[1])} if self.without else {}),
            **self.variables,
        }

    def checkout(self, given):
        assert given["persist-credentials"] == "False"
        clone = ["git", "clone", "-q", self.server / self.repository, self.workspace]
        for command in (clone, ["git", "-C", self.workspace, "checkout", "-q", given.get("ref") or self.sha]):
            subprocess.run(command, check=True, capture_output=True)
        return {}

    def python(self, given):
        assert given["python-version"] == "3.13"
        real = self.machine / "bin" / "python"
        if self.installs:
            real.symlink_to(sys.executable)
        else:
            write_stand_in(self.machine / "bin", self.without)
        return {}

    def upload(self, given):
        if Path(given["path"]).is_dir():
            kept = self.machine / "artifacts" / given["name"]
            shutil.copytree(given["path"], kept)
            self.artifacts[given["name"]] = kept
        return {}

    def text(self, template, state):
        """A template with its expressions filled in."""
        filled = re.sub(r"\$\{\{(.*?)\}\}", lambda found: str(self.value(found[1], state)), str(template))
        assert "${{" not in filled
        return filled

    def value(self, expression, state):
        """`a || b`, `a && b`, `a == b`, `a != b`, quoted text, names with dots, always() and success()."""
        for sign, combine in (("||", any), ("&&", all)):
            parts = expression.split(sign)
            if len(parts) > 1:
                values = [self.value(part, state) for part in parts]
                return next((each for each in values if bool(each) is (combine is any)), values[-1])
        for sign in ("==", "!="):
            if sign in expression:
                one, other = (self.value(part, state) for part in expression.split(sign))
                return (str(one) == str(other)) is (sign == "==")
        return self.atom(expression.strip(), state)

    def atom(self, word, state):
        if word in {"always()", "success()"}:
            return True
        if word.startswith("'"):
            return word.strip("'")
        found = {
            "inputs": state.get("inputs", {}),
            "steps": state.get("steps", {}),
            "runner": {"temp": str(self.temp)},
            "github": {
                "event": self.event,
                "event_name": self.event_name,
                "repository": self.repository,
                "sha": self.sha,
                "token": "a-token-that-nobody-may-see",
            },
        }
        for part in word.split("."):
            found = found.get(part, "") if isinstance(found, dict) else ""
        return "" if found is None else found
