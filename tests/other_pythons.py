"""Content and engine on every other supported interpreter that this machine has, with one seed.

Run by `make test-rest`; builds a virtual environment for each under .venv/other, once.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SUPPORTED = ("3.11", "3.12", "3.13", "3.14")


def version_of(python: str) -> str | None:
    """`3.12` for an interpreter that runs, else None."""
    code = "import sys; print('.'.join(map(str, sys.version_info[:2])), sys.implementation.name)"
    try:
        done = subprocess.run([python, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    except (OSError, subprocess.SubprocessError):
        return None
    version, name = done.stdout.split()
    return version if name == "cpython" else None


def candidates(version: str) -> list[str]:
    """Where an interpreter of this version may be: on the path, or among pyenv's."""
    pyenv = sorted(Path.home().glob(f".pyenv/versions/{version}.*/bin/python"), reverse=True)
    return [path for path in (shutil.which(f"python{version}"), *map(str, pyenv)) if path]


def main() -> int:
    """0 when everything passes wherever it can be run."""
    ours = ".".join(map(str, sys.version_info[:2]))
    for version in SUPPORTED:
        python = next((path for path in candidates(version) if version_of(path) == version), None)
        if version == ours:
            continue
        if python is None:
            print(f"Python {version}: not on this machine, not tested")
            continue
        print(f"Python {version}", flush=True)
        if not _passes(version, python):
            return 1
    return 0


def _passes(version: str, python: str) -> bool:
    folder = Path(".venv/other") / version
    if not (ROOT / folder / ".ready-dev").exists():
        words = ["sh", ".ci/venv", str(folder), ".[dev]", "dev"]
        subprocess.run(words, cwd=ROOT, check=True, env=_environment(python))
    mine = str(ROOT / folder / "bin" / "python")
    verify = [mine, "-m", "grader", "verify", "--seeds", "1", "--believe-decoys"]
    steps = (verify, [mine, "-m", "pytest", "tests/engine", "tests/inside"])
    return all(subprocess.run(step, cwd=ROOT, check=False).returncode == 0 for step in steps)


def _environment(python: str) -> dict[str, str]:
    return {**os.environ, "PYTHON": python}


if __name__ == "__main__":
    sys.exit(main())
