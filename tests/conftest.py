"""What the tests share: one warm pool, a way to grade a module given as text, a pack given as files."""

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path
from textwrap import dedent

import pytest
from hypothesis import HealthCheck, Phase, settings
from repositories import PACK, SLUGS, SOLVED, Repository

from grader import wire
from grader.engine.pool import Pool
from grader.grading.grade import Grader
from grader.isolation import seccomp, system
from grader.model import Attempt, Isolation, Job, Limits
from grader.pack.catalogue import load
from grader.verify.checks import verify
from grader.verify.results import calibration_of

ROOT = Path(__file__).resolve().parents[1]
BARE_HOST = ROOT / "tests" / "bare_host.py"

# Noise across the grader's borders is the same on every run: a little of it, or ten times as much in `make test-all`.
for _profile, _examples in (("short", 20), ("long", 200)):
    settings.register_profile(
        _profile,
        derandomize=True,
        deadline=None,
        database=None,
        max_examples=_examples,
        phases=[Phase.explicit, Phase.generate],  # a failure is shown as it was found: to make it smaller takes minutes
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much],
    )
settings.load_profile("short")

# Set by `make`, which may have started these tests: remedies would then be told as make's targets.
os.environ.pop("FLOWKATA_MAKE", None)

# A job in the background ignores these, and so would every command that a test starts: a handler is not handed on.
for _number in (signal.SIGINT, signal.SIGHUP):
    if signal.getsignal(_number) is signal.SIG_IGN:
        signal.signal(_number, lambda *_: None)


@pytest.fixture(scope="session")
def pool():
    """Two warm workers over the repository's own pack, for the whole session."""
    with Pool(2, root=ROOT / "exercises", level="process") as warm:
        yield warm


@pytest.fixture
def run(pool):
    """Run a module against a suite, both given as text: the evidence."""

    def run_it(module, suite, *, tests=None, seed=0, slug="kata", **limits):
        job = Job(
            slug=slug,
            module=dedent(module).encode(),
            suite=dedent(suite).encode(),
            tests=tests,
            seed=seed,
            limits=Limits(**{"test_seconds": 0.5, **limits}),
        )
        return pool.run(job)

    return run_it


@pytest.fixture
def make_pack(tmp_path):
    """Write a pack from {path: text} and load it as a catalogue."""

    def make(files, where="pack"):
        for name, text in files.items():
            path = tmp_path / where / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text if isinstance(text, bytes) else dedent(text).encode())
        return load(tmp_path / where)

    return make


@pytest.fixture
def grade(pool):
    """The verdict on a module given as text, for an exercise of a catalogue."""

    def grade_it(catalogue, module, *, exercise=None, seed=0):
        grader = Grader(catalogue=catalogue, pool=pool, seed=seed, isolation=Isolation(level="process"))
        kata = catalogue.find(exercise) if exercise else catalogue.exercises[0]
        code = module if isinstance(module, bytes | None) else dedent(module).encode()
        return grader.verdict(kata, Attempt(exercise=kata.id, module=code))

    return grade_it


@pytest.fixture(scope="session", autouse=True)
def cache(tmp_path_factory):
    """No test reads or writes the cache of whoever runs it."""
    folder = tmp_path_factory.mktemp("cache")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(folder))
        yield folder


@pytest.fixture(scope="session")
def program_folder(tmp_path_factory):
    """A folder with a program called `grader`, which screens name where a shell would find it."""
    program = tmp_path_factory.mktemp("bin") / "grader"
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m grader "$@"\n')
    program.chmod(0o755)
    return program.parent


@pytest.fixture(scope="session")
def small_pack(tmp_path_factory, pool):
    """A repository with three exercises at `main`, calibrated, made once."""
    folder = tmp_path_factory.mktemp("small-pack")
    made = Repository(folder / "repository")
    made.commit(PACK)
    pack = load(made.folder / "exercises")
    for slug in SLUGS:
        path = folder / "solutions" / "small" / slug / f"{slug}.py"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(SOLVED)
    checked = [verify(pack, each, folder / "solutions", pool.run, range(1)) for each in pack.exercises]
    python = f"{sys.version_info.major}.{sys.version_info.minor}"
    made.commit({"exercises/.calibration.json": wire.encode(calibration_of(checked, python))})
    return made.folder


@pytest.fixture
def repo(small_pack, tmp_path):
    """A copy of it, to be changed."""
    return Repository(shutil.copytree(small_pack, tmp_path / "repository"))


@pytest.fixture
def repository(tmp_path):
    """An empty git repository."""
    return Repository(tmp_path / "repository")


@pytest.fixture(scope="session")
def clean_environment(cache, program_folder):
    """This process's environment without what would change a screen: locale, colours, make, the width."""
    unwanted = ("LC_", "LANG", "NO_COLOR", "FORCE_COLOR", "TTY_", "COLUMNS", "FLOWKATA_", "GRADER_", "MAKE", "MFLAGS")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(unwanted)}
    assert kept["XDG_CACHE_HOME"] == str(cache)
    path = f"{program_folder}{os.pathsep}{kept['PATH']}"
    return {**kept, "PATH": path, "PYTHONPATH": str(ROOT), "TERM": "xterm-256color", "PYTHONUTF8": "1"}


@pytest.fixture(scope="session")
def cli(clean_environment):
    """The command line as a process, both streams as text: `cli("check", cwd=folder, LANG="ko_KR.UTF-8")`.

    `without` is what the host shall lack, see bare_host: "landlock", "namespaces" or both with a comma.
    """

    def run_it(*words, cwd, stdin="", without="", seconds=110, **environment):
        if without and not (system.LINUX and os.uname().machine in seccomp._MACHINES):
            pytest.skip("a host that lacks something is simulated by a seccomp filter")
        start = [str(BARE_HOST), without] if without else ["-m", "grader"]
        return subprocess.run(
            [sys.executable, *start, *map(str, words)],
            cwd=cwd,
            input=stdin,
            env={**clean_environment, **environment},
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=seconds,
            check=False,
        )

    return run_it
