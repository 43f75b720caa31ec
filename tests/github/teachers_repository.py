"""A teacher's repository on a server, both folders: a small pack, our workflows, and pull requests to it."""

import os
import shutil
import subprocess
from pathlib import Path
from textwrap import dedent

from simulated_runner import Runner

ROOT = Path(__file__).resolve().parents[2]
TEACHER = "teacher/katas"
#: Where the project's own files are that a job takes from its repository.
ACTIONS = ROOT / ".github"

STUB = "def hop(n):\n    raise NotImplementedError\n"
SOLVED = "def hop(n):\n    return n + 1\n"
WRONG = "def hop(n):\n    return n + 2 if n else 1\n"
PACK = {
    "exercises/loops/hop/hop.py": STUB,
    "exercises/loops/hop/test_hop.py": """
        from hop import hop


        def test_it_hops_from_zero():
            assert hop(0) == 1


        def test_it_hops_from_five():
            assert hop(5) == 6
    """,
    "exercises/loops/hop/exercise.toml": 'title = "Hop"\ntitle_ko = "건너뛰기"\npoints = 2\n',
    "exercises/loops/skip/skip.py": "def skip():\n    raise NotImplementedError\n",
    "exercises/loops/skip/test_skip.py": "from skip import skip\n\n\ndef test_it():\n    assert skip() == 1\n",
}


class Repository:
    """A work tree, and the bare repository on the server that it is pushed to."""

    def __init__(self, folder):
        """`base` is the commit of the default branch."""
        self.root, self.folder, self.bare = folder, folder / "tree", folder / "server" / TEACHER
        self.folder.mkdir()
        self.bare.parent.mkdir(parents=True)
        self.git("init", "-q", "-b", "main")
        subprocess.run(["git", "init", "-q", "--bare", "-b", "main", self.bare], check=True)
        # As GitHub does: any commit can be fetched by its hash.
        subprocess.run(["git", "-C", self.bare, "config", "uploadpack.allowAnySHA1InWant", "true"], check=True)
        self.git("remote", "add", "origin", str(self.bare))
        shutil.copytree(ACTIONS, self.folder / ".github")
        self.base = self.commit(PACK, to="refs/heads/main")

    def git(self, *words):
        names = ("GIT_AUTHOR_NAME", "GIT_AUTHOR_EMAIL", "GIT_COMMITTER_NAME", "GIT_COMMITTER_EMAIL")
        environment = {**os.environ, **dict.fromkeys(names, "somebody"), "GIT_CONFIG_GLOBAL": os.devnull}
        done = subprocess.run(
            ["git", *words], cwd=self.folder, env=environment, capture_output=True, text=True, check=True
        )
        return done.stdout.strip()

    def commit(self, files, *, to):
        """Write files (None deletes one), commit them, and push them to a ref: the commit."""
        for name, text in files.items():
            path = self.folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            if text is None:
                path.unlink()
            else:
                path.write_bytes(text if isinstance(text, bytes) else dedent(text).encode())
        self.git("add", "-A")
        self.git("commit", "-q", "--allow-empty", "-m", "a change")
        self.git("push", "-q", "--force", "origin", f"HEAD:{to}")
        return self.git("rev-parse", "HEAD")

    def job(self, event_name, event, sha, **about):
        """A runner for one event."""
        machine = self.root / f"machine-{len(list(self.root.iterdir()))}"
        return Runner(self.root / "server", machine, TEACHER, event_name, event, sha, **about)

    def propose(self, files, **about):
        """A runner that has run grade.yml for a pull request with these changes; `head` is its commit."""
        self.git("checkout", "-q", "--detach", self.base)
        head = self.commit(files, to="refs/pull/7/head")
        pull = {"number": 7, "base": {"sha": self.base}, "head": {"sha": head, "repo": {"full_name": "student/katas"}}}
        runner = self.job("pull_request", {"pull_request": pull}, "0" * 40, **about)
        runner.results, runner.head = runner.run(ACTIONS / "workflows" / "grade.yml"), head
        return runner
