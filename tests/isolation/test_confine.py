"""Confinement as an attempt sees it from inside: limits, environment, descriptors, paths; and the ladder of levels."""

import json
import os
import resource
import stat
import tempfile
from pathlib import Path

import pytest

import grader
from grader.engine.pool import Pool
from grader.errors import IsolationRefused
from grader.isolation import confine, limits, probing, users
from grader.model import Job, Limits

ROOT = Path(__file__).resolve().parents[2]

#: Everything is looked at twice: a worker must not treat its second attempt otherwise than its first.
LOOK = """
import json, os, resource, stat, sys

def look():
    bounds = ("AS", "CORE", "CPU", "FSIZE", "NOFILE", "NPROC")
    return {
        "limits": {name: resource.getrlimit(getattr(resource, f"RLIMIT_{name}")) for name in bounds},
        "environment": dict(os.environ),
        "path": sys.path,
        "here": os.getcwd(),
        "files": os.listdir("."),
        "ids": [os.getpid(), os.getsid(0), os.getpgid(0), os.getppid()],
        "users": [os.getuid(), os.geteuid(), os.getgid(), os.getegid()],
        "groups": os.getgroups(),
        "open": [seen for number in range(4096) if (seen := describe(number))],
        "modules": sorted(sys.modules),
        "argv": sys.argv,
    }

def describe(number):
    try:
        found = os.fstat(number)
    except OSError:
        return None
    # A library may keep its own file open, as libffi does to make code of its own: nothing is learned from that.
    is_library = stat.S_ISREG(found.st_mode) and ".so" in os.readlink(f"/proc/self/fd/{number}")
    return None if is_library else [number, stat.S_IFMT(found.st_mode), found.st_ino, found.st_rdev]

seen = look()
"""
SHOW = """
import json, sys
import kata

def test_look():
    print(json.dumps(kata.seen))
"""


@pytest.fixture(scope="module")
def seen():
    """What two attempts on one worker see, started where the caller's environment holds a secret."""
    limits = Limits(memory_mib=96, attempt_seconds=7.0)
    job = Job(slug="kata", module=LOOK.encode(), suite=SHOW.encode(), tests=("test_look",), seed=41, limits=limits)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("GITHUB_TOKEN", "a secret of the caller")
        with Pool(1, root=ROOT / "exercises", level="process") as pool:
            runs = [pool.run(job) for _ in range(2)]
    return [json.loads(run.tests[0].output) for run in runs]


@pytest.fixture(params=[0, 1], ids=["first", "second"])
def look(seen, request):
    return seen[request.param]


# --- what an attempt sees


def test_the_environment_holds_the_seed_and_nothing_of_the_caller(look):
    places = dict.fromkeys(("HOME", "TMPDIR"), look["here"])
    assert look["environment"] == {"KATA_SEED": "41", "PATH": "/usr/bin:/bin", **places}


def test_the_scratch_folder_is_where_the_attempt_starts_and_is_empty(look):
    assert Path(look["here"]).name == "scratch"
    assert look["files"] == []


def test_two_attempts_on_one_worker_see_the_same_places(seen):
    assert seen[0]["path"] == seen[1]["path"]
    assert seen[0]["here"] == seen[1]["here"]


def test_open_descriptors_lead_to_its_own_two_pipes_and_to_nothing_else(look):
    nothing = Path(os.devnull).stat().st_rdev
    pipes = [(number, inode) for number, kind, inode, _ in look["open"] if kind == stat.S_IFIFO]
    others = [entry for entry in look["open"] if entry[1] != stat.S_IFIFO]
    assert all((kind, device) == (stat.S_IFCHR, nothing) for _, kind, _, device in others)
    output = {inode for number, inode in pipes if number in {1, 2}}
    assert len(output) == 1
    assert len([number for number, inode in pipes if inode not in output]) == 1, "the line of the evidence"
    assert 0 in {entry[0] for entry in others}, "no input"


def test_the_path_leads_to_neither_the_grader_nor_the_solutions(look):
    above = {str(Path(grader.__file__).parents[1]), str(ROOT), str(ROOT / "solutions"), "", "."}
    assert above.isdisjoint(look["path"])


def test_the_path_begins_with_the_attempt_and_ends_with_the_pack(look):
    assert look["path"][0] == str(Path(look["here"]).parent)
    assert look["path"][-1] == str(ROOT / "exercises")


def test_an_attempt_leads_a_session_and_a_group_of_its_own(look):
    pid, session, group, _ = look["ids"]
    assert session == group == pid


@pytest.mark.skipif(os.geteuid() != 0, reason="only root gives attempts a user of their own")
def test_an_attempt_started_by_root_is_nobody_that_is_known(look):
    assert len({*look["users"]}) == 1
    assert look["users"][0] >= 30_000
    assert look["groups"] == []


@pytest.mark.skipif(os.geteuid() == 0, reason="root gives attempts a user of their own")
def test_an_attempt_started_by_anybody_else_stays_that_user(look):
    assert look["users"][:2] == [os.getuid()] * 2


# --- limits


def test_core_files_are_never_written(look):
    assert look["limits"]["CORE"] == [0, 0]


def test_files_are_bounded_for_good(look):
    assert look["limits"]["FSIZE"] == [limits.FILE_BYTES] * 2
    soft, hard = look["limits"]["NOFILE"]
    assert soft == hard <= limits.OPEN_FILES


def test_processes_and_threads_are_bounded_for_good(look):
    soft, hard = look["limits"]["NPROC"]
    assert soft == hard != resource.RLIM_INFINITY
    if os.geteuid() == 0:
        assert hard <= limits.PROCESSES


def test_processor_time_is_bounded_a_little_above_the_attempt_s_wall_time(look):
    soft, hard = look["limits"]["CPU"]
    assert soft == hard
    assert 7 <= hard <= 10


def test_memory_is_bounded_and_leaves_some_to_report_that_it_is_used_up(look):
    soft, hard = look["limits"]["AS"]
    assert 96 * 2**20 < soft < hard <= soft + limits.SPARE_BYTES


def test_a_file_larger_than_allowed_is_an_error_and_not_the_end(run):
    module = """
        def f():
            with open("big", "wb") as file:
                file.write(bytes(17 * 2**20))
    """
    suite = """
        import pytest
        from kata import f

        def test_it():
            with pytest.raises(OSError, match="File too large"):
                f()
    """
    assert run(module, suite, test_seconds=5.0).tests[0].outcome == "passed"


def test_limits_cannot_be_raised_again(run):
    module = """
        import resource

        def f():
            raised = []
            for name in ("AS", "CORE", "CPU", "FSIZE", "NOFILE", "NPROC"):
                kind = getattr(resource, f"RLIMIT_{name}")
                try:
                    resource.setrlimit(kind, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
                except (ValueError, OSError):
                    continue
                raised.append(name)
            return raised
    """
    assert run(module, "from kata import f\ndef test_it():\n    assert f() == []\n").tests[0].outcome == "passed"


def test_a_hundred_open_files_are_fine_and_a_thousand_are_not(run):
    module = """
        import os

        def f(count):
            return len([os.dup(0) for _ in range(count)])
    """
    suite = """
        import pytest
        from kata import f

        def test_few():
            assert f(100) == 100

        def test_many():
            with pytest.raises(OSError, match="Too many open files"):
                f(1000)
    """
    evidence = run(module, suite, tests=("test_few",)), run(module, suite, tests=("test_many",))
    assert [each.tests[0].outcome for each in evidence] == ["passed", "passed"]


def test_as_many_threads_as_an_honest_program_needs_fit_into_the_smallest_memory(run):
    module = """
        import threading

        def f(count):
            gate = threading.Event()
            threads = [threading.Thread(target=gate.wait) for _ in range(count)]
            for thread in threads:
                thread.start()
            gate.set()
            for thread in threads:
                thread.join()
            return count
    """
    suite = "from kata import f\ndef test_it():\n    assert f(32) == 32\n"
    assert run(module, suite, memory_mib=64, test_seconds=5.0).tests[0].outcome == "passed"


@pytest.mark.skipif(not Path("/proc/self/mem").exists(), reason="this platform has no /proc")
def test_an_attempt_cannot_read_its_own_memory_by_the_file_system(run):
    suite = """
        import pytest

        def test_it():
            with pytest.raises(PermissionError):
                open("/proc/self/mem", "rb")
    """
    assert run("", suite).tests[0].outcome == "passed"


def test_the_pack_and_the_suite_cannot_be_written_by_an_attempt_of_another_user(run):
    if os.geteuid() != 0:
        pytest.skip("an attempt of our own user may write where we may")
    suite = """
        import sys
        import pytest

        @pytest.mark.parametrize("place", [0, -1])
        def test_it(place):
            with pytest.raises(PermissionError):
                open(f"{sys.path[place]}/stray", "w")
    """
    assert [test.outcome for test in run("", suite).tests] == ["passed", "passed"]


# --- the ladder


def test_probing_tries_every_layer_of_the_level(monkeypatch, tmp_path):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    found = probing.probe("process")
    assert found.level == "process"
    assert list(found.layers) == [layer.name for layer in confine.LEVELS["process"].layers]
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="Linux holds them all")
def test_on_linux_every_layer_holds_but_the_user_of_one_s_own_which_needs_root():
    layers = probing.probe("process").layers
    assert all(held for name, held in layers.items() if name not in {"user", "cgroup"})
    assert layers["user"] == (os.geteuid() == 0)


@pytest.mark.parametrize("level", confine.LEVELS)
def test_root_becomes_another_before_it_is_limited(level):
    """Root that has all its rights can take any limit away again, and would seem not to be bound by it."""
    names = [layer.name for layer in confine.LEVELS[level].layers]
    assert all(names.index("user") < names.index(limit) for limit in ("cpu", "memory", "files", "processes"))


def test_what_was_probed_does_not_bind_the_grader_itself():
    before = [resource.getrlimit(kind) for kind in (resource.RLIMIT_AS, resource.RLIMIT_NOFILE, resource.RLIMIT_NPROC)]
    probing.probe("process")
    after = [resource.getrlimit(kind) for kind in (resource.RLIMIT_AS, resource.RLIMIT_NOFILE, resource.RLIMIT_NPROC)]
    assert before == after


@pytest.mark.parametrize("wanted", ["none", "", "chroot", "Process"])
@pytest.mark.parametrize("strangers", [True, False])
def test_a_level_that_is_no_rung_of_the_ladder_is_refused_with_a_remedy(wanted, strangers):
    with pytest.raises(IsolationRefused) as refused:
        probing.choose_level(wanted, strangers=strangers)
    assert (refused.value.remedy, refused.value.exit_code) == ("grader doctor", 3)


def test_other_people_s_code_is_refused_rather_than_run_below_what_it_wants():
    if confine.FOR_STRANGERS in confine.LEVELS:
        pytest.skip("this grader reaches what strangers want")
    with pytest.raises(IsolationRefused) as refused:
        probing.choose_level(None, strangers=True)
    assert "--isolation process" in refused.value.remedy


def test_one_s_own_code_runs_at_the_first_rung_and_strangers_at_what_was_asked_for():
    assert probing.choose_level(None, strangers=False) == "process"
    assert probing.choose_level("process", strangers=True) == "process"


def test_nobody_has_the_user_that_an_attempt_is_given():
    uid = users.unused_uid()
    if os.geteuid() != 0:
        assert uid is None
    else:
        assert uid != 0
