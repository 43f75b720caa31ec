"""Git repositories for tests, and a small pack of exercises to lie in one."""

import os
import subprocess
from textwrap import dedent

SUITE = '''
import os
import random

from {slug} import answer


def test_three():
    """Doubling a number adds it to itself."""
    assert answer(3) == 6


def test_any():
    number = random.Random(os.environ["KATA_SEED"]).randrange(10**6)
    assert answer(number) == 2 * number
'''
STUB = "def answer(number):\n    raise NotImplementedError\n"
SOLVED = "def answer(number):\n    return number + number\n"
WRONG = "def answer(number):\n    return 6\n"
SLUGS = ("first", "second", "third")


def place(slug, file=None):
    return f"exercises/small/{slug}/{file or f'{slug}.py'}"


PACK = {
    **{place(slug): STUB for slug in SLUGS},
    **{place(slug, f"test_{slug}.py"): SUITE.format(slug=slug) for slug in SLUGS},
    **{f"exercises/.stubs/small/{slug}.py": STUB for slug in SLUGS},
    "Makefile": "test:\n",
    "assignment.toml": 'exercises = ["small/first", "second"]\nlang = "ko"\n[points]\nfirst = 5\n',
}


class Repository:
    """A git repository of its own, with nobody's configuration, to be written to by tests."""

    def __init__(self, folder):
        """Make it, unless it is there."""
        self.folder = folder
        if not folder.exists():
            folder.mkdir(parents=True)
            self.git("init", "-q", "-b", "main")

    def git(self, *words, stdin=""):
        """What git prints."""
        person = {
            f"GIT_{who}_{what}": "test@example.org" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")
        }
        quiet = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1", "PATH": os.environ["PATH"], **person}
        data = stdin if isinstance(stdin, bytes) else stdin.encode()
        done = subprocess.run(["git", *words], cwd=self.folder, env=quiet, input=data, capture_output=True, check=True)
        return done.stdout.decode().strip()

    def commit(self, files=None, *, on=None, objects=(), message="work"):
        """Write files from {path: text, bytes or None for none}, on a branch, new or old: the commit's name.

        `objects` are entries as git keeps them, whatever the disk would say: (mode, bytes or name, path).
        """
        if on is not None:
            known = self.git("branch", "--list", on)
            self.git("checkout", "-q", *([] if known else ["-b"]), on)
        for name, text in (files or {}).items():
            path = self.folder / name
            if text is None:
                path.unlink()
                continue
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text if isinstance(text, bytes) else dedent(text).encode())
        self.git("add", "-A")
        for mode, what, path in objects:
            self.git("update-index", "--add", "--cacheinfo", f"{mode},{self.blob(what)},{path}")
        self.git("commit", "-q", "--allow-empty", "-m", message)
        return self.git("rev-parse", "HEAD")

    def blob(self, what):
        """The name of these bytes' object; a name is that already."""
        return self.git("hash-object", "-w", "--stdin", stdin=what) if isinstance(what, bytes) else what
