"""Control groups: where this process may make some, and that the kernel bounds all of an attempt's memory by them.

The kernel's part can only be seen where pytest runs alone in a group that was given to it, as by
`systemd-run --scope -p Delegate=yes make test`; elsewhere those tests are skipped.
"""

import contextlib
import os
from pathlib import Path

import pytest

from grader.engine.pool import Pool
from grader.isolation import cgroup, probing
from grader.isolation.cgroup import Group
from grader.model import Ending, Job, Limits, Outcome

ROOT = Path(__file__).resolve().parents[2]
DELEGATED = pytest.mark.skipif(cgroup.subtree() is None, reason="this process was given no control group of its own")

PLACE = "/sys/fs/cgroup"
MOUNTED = "30 23 0:26 {root} {place} rw,nosuid,nodev,noexec,relatime shared:4 - cgroup2 cgroup2 rw,nsdelegate\n"
OTHERS = "22 28 0:20 / /proc rw - proc proc rw\n33 23 0:29 / /sys/fs/cgroup/memory rw - cgroup cgroup rw,memory\n"


@pytest.mark.parametrize(
    ("groups", "mounts", "place"),
    [
        (
            "0::/user.slice/a.scope\n",
            MOUNTED.format(root="/", place=PLACE),
            f"{PLACE}/user.slice/a.scope",
        ),
        ("0::/\n", MOUNTED.format(root="/", place=PLACE), "/sys/fs/cgroup"),
        ("4:memory:/x\n0::/a\n", OTHERS + MOUNTED.format(root="/", place="/mnt"), "/mnt/a"),
        ("0::/docker/1/a\n", MOUNTED.format(root="/docker/1", place=PLACE), "/sys/fs/cgroup/a"),
        ("0::/docker/1\n", MOUNTED.format(root="/docker/1", place=PLACE), "/sys/fs/cgroup"),
        ("0::/docker/12\n", MOUNTED.format(root="/docker/1", place=PLACE), None),
        ("0::/../b\n", MOUNTED.format(root="/a", place=PLACE), None),
        ("4:memory:/x\n", MOUNTED.format(root="/", place=PLACE), None),
        ("0::/a\n", OTHERS, None),
        ("", "", None),
    ],
)
def test_where_the_group_of_a_process_is(groups, mounts, place):
    assert cgroup._place(groups, mounts) == (None if place is None else Path(place))


def a_tree(tmp_path):
    """What a group looks like from outside, as plain files."""
    for name, text in {
        "memory.current": "4096\n",
        "memory.max": "max\n",
        "memory.events": "low 0\nhigh 0\nmax 7\noom 3\noom_kill 2\noom_group_kill 0\n",
    }.items():
        (tmp_path / name).write_text(text)


def test_what_a_group_tells(tmp_path):
    group = Group(tmp_path, "one")
    made = tmp_path / f"flowkata-{os.getpid()}-one"
    a_tree(made)
    assert (group.held(), group.kills()) == (4096, 2)
    group.bound(10**9)
    assert (made / "memory.max").read_text() == "1000000000"


def test_a_group_in_which_somebody_still_is_stays(tmp_path):
    group = Group(tmp_path, "one")
    made = tmp_path / f"flowkata-{os.getpid()}-one"
    (made / "a.scope").mkdir()
    group.remove()
    assert made.is_dir()


def test_without_a_group_of_its_own_no_group_is_made(monkeypatch):
    monkeypatch.setattr(cgroup, "subtree", lambda: None)
    assert cgroup.create_group(os.getpid(), "nobody") is None


def test_a_group_that_the_process_cannot_be_put_into_is_taken_away_again(monkeypatch, tmp_path):
    monkeypatch.setattr(cgroup, "subtree", lambda: tmp_path)
    monkeypatch.setattr(Group, "add", lambda _group, _pid: os.close(-1))
    monkeypatch.setattr(Group, "remove", lambda group: group._path.rename(tmp_path / "removed"))
    assert cgroup.create_group(os.getpid(), "one") is None
    assert [path.name for path in tmp_path.iterdir()] == ["removed"]


def test_the_machine_s_own_group_is_nobody_s(monkeypatch, tmp_path):
    (tmp_path / "cgroup.procs").write_text("")
    monkeypatch.setattr(cgroup, "_current", lambda: tmp_path)
    assert cgroup.own() is None
    (tmp_path / "memory.max").write_text("max")
    assert cgroup.own() == tmp_path


def test_only_what_was_changed_on_the_way_is_changed_back(tmp_path):
    for counted, left in ("cpu memory", "cpu memory"), ("cpu", "-memory"):
        (tmp_path / "cgroup.subtree_control").write_text(counted)
        with contextlib.ExitStack() as undo:
            cgroup._move_aside(tmp_path, tmp_path / "ours", undo)
            (tmp_path / "ours" / "cgroup.procs").unlink()
        assert (tmp_path / "cgroup.subtree_control").read_text() == left
        assert not (tmp_path / "ours").exists()


def test_the_probe_tells_whether_the_kernel_bounds_all_processes_together():
    assert probing.probe("process").layers["cgroup"] == (cgroup.subtree() is not None)


#: A slow machine takes its time to fill memory.
ROOMY = Limits(memory_mib=512, test_seconds=30)
SUITE = """
from kata import hold

def test_before():
    assert hold(1, 1) == "held"

def test_it():
    assert hold(6, 150) == "held"

def test_after():
    assert hold(1, 1) == "held"
"""
HOLDS = """
import os

def hold(children, mib):
    \"\"\"So many children that each hold so much at the same time, and this process more than any of them.\"\"\"
    mine = b"x" * (2 * mib * 2**20)
    ready, told = os.pipe()
    go, wait = os.pipe()
    for _ in range(children):
        if os.fork() == 0:
            os.close(wait)
            memory = b"x" * (mib * 2**20)
            os.write(told, b"+")
            os.read(go, 1)
            os._exit(0)
    for _ in range(children):
        os.read(ready, 1)
    return "held"
"""


@pytest.fixture(scope="module")
def pool():
    with Pool(1, root=ROOT / "exercises", level="process") as warm:
        yield warm


@DELEGATED
def test_the_kernel_ends_an_attempt_whose_processes_hold_too_much_together(pool):
    job = Job(slug="kata", module=HOLDS.encode(), suite=SUITE.encode(), limits=ROOMY)
    evidence = pool.run(job)
    assert evidence.ending is Ending.OUT_OF_MEMORY
    assert [test.outcome for test in evidence.tests][:2] == [Outcome.PASSED, Outcome.ERROR]


@DELEGATED
def test_the_next_attempt_has_all_its_memory_again(pool):
    module = HOLDS.encode()
    pool.run(Job(slug="kata", module=module, suite=SUITE.encode(), limits=ROOMY))
    few = SUITE.replace("6, 150", "2, 100").encode()
    evidence = pool.run(Job(slug="kata", module=module, suite=few, limits=ROOMY))
    assert {test.outcome for test in evidence.tests} == {Outcome.PASSED}


@DELEGATED
def test_this_process_has_moved_aside_and_no_group_of_a_closed_pool_is_left():
    parent = cgroup.subtree()
    assert parent is not None
    with Pool(1, root=ROOT / "exercises", level="process") as warm:
        assert list(parent.glob(f"*{warm._home.name}-*")) != []
    assert list(parent.glob(f"*{warm._home.name}-*")) == []
    assert [path.name for path in parent.glob(f"flowkata-{os.getpid()}")] == [f"flowkata-{os.getpid()}"]
