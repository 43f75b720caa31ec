"""The ladder from inside: what every level forbids is tried in an attempt, and shown to be possible one level below.

So no act is denied for another reason than the one that it is here for.  Where it would be denied below as well (an
attempt that root started is another user already), it is only tried where it must not work.
"""

import ast
import itertools
import json
import os
import re
import signal
import subprocess
import sys
import tempfile
import time
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from textwrap import dedent, indent

import pytest

import grader
from grader.engine.pool import Pool
from grader.errors import IsolationRefused
from grader.isolation import landlock, namespaces, probing, seccomp, system, users
from grader.isolation.confine import FOR_STRANGERS, LEVELS
from grader.model import Ending, Job, Limits, Outcome

ROOT = Path(__file__).resolve().parents[2]
REACHED = [level for level in LEVELS if probing.is_reached(level)]
HEIGHT = {level: height for height, level in enumerate(LEVELS)}
AS_ROOT = os.geteuid() == 0

at_every_level = pytest.mark.parametrize(
    "level",
    [
        pytest.param(level, marks=pytest.mark.skipif(level not in REACHED, reason=f"this host does not reach {level}"))
        for level in LEVELS
    ],
)
on_linux = pytest.mark.skipif(not system.LINUX, reason="only Linux has it")

PACK = {
    "exercises/kata/kata.py": "SECRET = 'another module'\n",
    "exercises/kata/test_kata.py": "def test_it():\n    assert 'another suite'\n",
    "exercises/shared/__init__.py": "SHARED = 'what suites share'\n",
    "solutions/kata/kata.py": "SECRET = 'a solution'\n",
}

BESIDE = """
import asyncio, ctypes, errno, mmap, os, signal, socket, subprocess, sys, tempfile, threading, time
import pytest
from pathlib import Path

PACK = Path(sys.path[-1])
libc = ctypes.CDLL(None, use_errno=True)


def call(name, *arguments):
    if getattr(libc, name)(*arguments) == -1:
        raise OSError(ctypes.get_errno(), name)


def refuse(number=errno.EPERM):
    raise OSError(number, "it came to nothing")


def in_a_child(act):
    child = os.fork()
    if child == 0:
        try:
            act()
        except OSError as error:
            os._exit(error.errno)
        os._exit(0)
    number = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    if number:
        refuse(abs(number))


def touched(path):
    open(path, "wb").close()
    return path
"""

SUITE = """
import errno
import json
import kata

def test_it():
    try:
        told = ["done", kata.act()]
    except OSError as error:
        told = ["denied", errno.errorcode[error.errno]]
    print(json.dumps(told, default=str))
"""


@pytest.fixture(scope="module")
def pack():
    """A pack that everybody may read, with its solutions beside it."""
    with tempfile.TemporaryDirectory(prefix="ladder-") as home:
        for name, text in PACK.items():
            path = Path(home) / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)
        for path in (Path(home), *Path(home).rglob("*")):
            path.chmod(0o755)
        yield Path(home) / "exercises"


@pytest.fixture(scope="module")
def pools(pack):
    """A worker at every level that this host reaches."""
    with ExitStack() as stack:
        yield {level: stack.enter_context(Pool(1, root=pack, level=level)) for level in REACHED}


@pytest.fixture(scope="module")
def evidence(pools):
    """The evidence of an attempt whose one test does this."""

    def run_it(level, body, **limits):
        module = f"{BESIDE}\n\ndef act():\n{indent(dedent(body).strip(), '    ')}\n"
        given = Limits(**{"test_seconds": 10.0, **limits})
        return pools[level].run(Job(slug="kata", module=module.encode(), suite=SUITE.encode(), limits=given))

    return run_it


@pytest.fixture(scope="module")
def inside(evidence):
    """What an attempt is answered that does this: `["done", value]`, or `["denied", "EPERM"]`."""

    def run_it(level, body, **limits):
        found = evidence(level, body, **limits)
        assert [test.outcome for test in found.tests] == ["passed"], found
        return json.loads(found.tests[0].output)

    return run_it


def left_below(pool):
    """The processes below a pool's workers that are not what the workers are made of."""
    return {pid for worker in pool._all for pid in system.descendants(worker.process.pid) if pid not in worker.own}


# --- what is forbidden


@dataclass(frozen=True)
class Act:
    """`body` is denied from a level on, and possible below; `unless` says where other things already forbid it."""

    name: str
    level: str
    body: str
    unless: bool = False

    def is_denied_at(self, level):
        return HEIGHT[level] >= HEIGHT[self.level]


LIBRARY_IS_OURS = not AS_ROOT and os.access(pytest.__file__, os.W_OK)
NO_USER_NAMESPACES = "namespaces" not in REACHED

ACTS = [
    # files
    Act("reads the list of users", "landlock", "return bool(Path('/etc/passwd').read_text())"),
    Act("lists the root", "landlock", "return bool(os.listdir('/'))"),
    Act("lists the processes", "landlock", "return bool(os.listdir('/proc'))"),
    Act("reads its own limits", "landlock", "return bool(Path('/proc/self/limits').read_text())"),
    Act("lists the solutions", "landlock", "return bool(os.listdir(PACK.parent / 'solutions'))"),
    Act("reads a solution", "landlock", "return (PACK.parent / 'solutions/kata/kata.py').read_text()"),
    Act("reads another module of the pack", "landlock", "return (PACK / 'kata/kata.py').read_text()"),
    Act("reads another suite of the pack", "landlock", "return (PACK / 'kata/test_kata.py').read_text()"),
    Act("lists the grader", "landlock", f"return os.listdir({str(Path(grader.__file__).parent)!r})"),
    Act("writes to the pack", "landlock", "return open(PACK / 'kata/kata.py', 'ab').close()", AS_ROOT),
    Act("writes to its suite", "landlock", "return open(f'{sys.path[0]}/test_kata.py', 'ab').close()", AS_ROOT),
    Act("writes beside its suite", "landlock", "return os.unlink(touched(f'{sys.path[0]}/stray'))", AS_ROOT),
    Act("writes to a library", "landlock", "return open(pytest.__file__, 'ab').close()", not LIBRARY_IS_OURS),
    Act("writes to /tmp", "landlock", "return os.unlink(tempfile.mkstemp(dir='/tmp')[1])"),
    Act("writes to /dev/shm", "landlock", "return os.unlink(tempfile.mkstemp(dir='/dev/shm')[1])"),
    Act("writes at home", "landlock", f"return os.unlink(touched({str(Path.home() / '.stray')!r}))", AS_ROOT),
    Act("makes a symbolic link", "landlock", "return os.symlink('/etc/passwd', 'link')"),
    Act("makes a named pipe", "landlock", "return os.mkfifo('pipe')"),
    # programs
    Act("becomes a program", "landlock", "return in_a_child(lambda: os.execv('/bin/true', ['true']))"),
    Act("asks the shell", "landlock", "return os.system('true') and refuse()"),
    Act("starts a program", "landlock", "return subprocess.run(['true']).returncode"),
    Act("spawns a program", "landlock", "return os.waitpid(os.posix_spawn('/bin/true', ['true'], {}), 0)[1]"),
    # processes
    Act("asks whether its worker is there", "landlock", "return os.kill(os.getppid(), 0)", AS_ROOT),
    Act(
        "ends its own child",
        "landlock",
        """
        child = os.fork()
        if child == 0:
            time.sleep(60)
        os.kill(child, signal.SIGKILL)
        return os.waitpid(child, 0)[1]
        """,
    ),
    Act("asks to be debugged", "landlock", "return in_a_child(lambda: call('ptrace', 0, 0, 0, 0))"),
    Act(
        "reads memory by a process id",
        "landlock",
        """
        class Piece(ctypes.Structure):
            _fields_ = (("base", ctypes.c_void_p), ("length", ctypes.c_size_t))

        source, target = (ctypes.create_string_buffer(8) for _ in range(2))
        pieces = [Piece(ctypes.addressof(each), 8) for each in (source, target)]
        ours, theirs = map(ctypes.byref, pieces)
        return call("process_vm_readv", os.getpid(), ours, ctypes.c_ulong(1), theirs, ctypes.c_ulong(1), 0)
        """,
    ),
    Act("lets others inspect it again", "landlock", "return call('prctl', 4, 1, 0, 0, 0)"),
    Act("forgets to die with its worker", "landlock", "return call('prctl', 1, 0, 0, 0, 0)"),
    Act("hands out a process", "landlock", "return os.close(os.pidfd_open(os.getpid()))"),
    Act("sees its worker's session", "namespaces", "return (os.getppid() > 1 and os.getsid(os.getppid())) or refuse()"),
    Act("sees the first process there is", "namespaces", f"return os.getpgid({os.getpid()})"),
    # the machine
    Act("makes a file of memory", "landlock", "return os.close(os.memfd_create('memory'))"),
    Act(
        "makes a user namespace",
        "landlock",
        "return in_a_child(lambda: call('unshare', 0x10000000))",
        NO_USER_NAMESPACES,
    ),
    Act(
        "mounts a file system",
        "landlock",
        """
        def mount():
            call("unshare", 0x10020000)
            call("mount", b"tmpfs", b"/tmp", b"tmpfs", ctypes.c_ulong(0), None)

        return in_a_child(mount)
        """,
        NO_USER_NAMESPACES,
    ),
    Act(
        "shares memory by a key",
        "landlock",
        """
        call("shmget", 77_031, ctypes.c_size_t(4096), 0o1600)
        return call("shmctl", libc.shmget(77_031, ctypes.c_size_t(4096), 0), 0, None)
        """,
    ),
    # files, by other calls
    Act("opens its file to others", "landlock", "return os.chmod(touched('own'), 0o777)"),
    Act("changes its file's age", "landlock", "return os.utime(touched('own'), (0, 0))"),
    Act("cuts a file by its name", "landlock", "return os.truncate(touched('own'), 0)"),
    Act(
        "empties a file that it only reads",
        "landlock",
        "return os.close(os.open(touched('own'), os.O_RDONLY | os.O_TRUNC))",
    ),
    # the disk
    Act(
        "fills the disk",
        "namespaces",
        """
        for number in range(3):
            Path(f"{number}").write_bytes(bytes(15 * 2**20))
        """,
    ),
    Act(
        "fills the disk with empty files",
        "namespaces",
        """
        for number in range(1500):
            touched(f"{number}")
        """,
    ),
]


@on_linux
@at_every_level
@pytest.mark.parametrize("act", ACTS, ids=lambda act: act.name)
def test_an_act_is_denied_from_its_level_on_and_possible_below(inside, level, act):
    if not act.is_denied_at(level) and act.unless:
        pytest.skip("on this host something else forbids it already")
    word, told = inside(level, act.body)
    assert word == ("denied" if act.is_denied_at(level) else "done"), told


OPENED = """
opened = set()
kinds = [getattr(socket, name) for name in dir(socket) if name.startswith("SOCK_")]
for name in [name for name in dir(socket) if name.startswith("AF_")]:
    for kind in kinds:
        try:
            socket.socket(getattr(socket, name), kind).close()
        except (OSError, ValueError):
            continue
        opened.add(name)
return sorted(opened)
"""


@on_linux
@at_every_level
def test_no_socket_of_any_family_can_be_made_above_the_first_level(inside, level):
    word, opened = inside(level, OPENED)
    assert word == "done"
    if level == "process":
        assert {"AF_UNIX", "AF_NETLINK"} <= set(opened)
    else:
        assert opened == []


#: Calls that need rights which an attempt has at no level; and one that leaves something on the machine.
_OF_ROOT = """
    open_by_handle_at fanotify_init quotactl acct init_module finit_module delete_module kexec_load kexec_file_load
    reboot swapon swapoff syslog iopl ioperm bpf perf_event_open pivot_root fsopen fspick open_tree move_mount fsmount
    mount_setattr userfaultfd
""".split()
#: Calls that do something even when they are called with nonsense.
_REAL = {"msgget", "fork", "vfork"}
_CALLED = """
import platform
answers = {{}}
for name, number in {numbers}.items():
    libc.syscall(ctypes.c_long(number), *[ctypes.c_long(-1)] * 6)
    answers[name] = errno.errorcode[ctypes.get_errno()]
return answers
"""


@on_linux
@at_every_level
def test_every_call_of_the_table_is_answered_by_the_filter_and_by_nothing_else(inside, level):
    """Called with nonsense, no call gets so far that it could do anything."""
    table = {name: number for name, number in seccomp._DENIED[os.uname().machine].items() if name not in _REAL}
    word, answers = inside(level, _CALLED.format(numbers=table))
    assert word == "done"
    denied = {name for name, answer in answers.items() if answer == "EPERM"}
    if level == "process":
        assert denied <= set(_OF_ROOT)
    else:
        assert denied == set(table)


@on_linux
@pytest.mark.skipif(os.uname().machine != "x86_64", reason="only x86-64 has other numbers for the same calls")
@at_every_level
def test_the_calls_of_other_machines_are_no_way_around(inside, level):
    """getpid by its x32 number; the 32-bit calls of another gate would be a signal."""
    _, answer = inside(level, "return libc.syscall(ctypes.c_long(0x40000000 + 39)), ctypes.get_errno()")
    assert answer[0] == -1
    if level != "process":
        assert answer == [-1, 1]


# --- what an honest module needs


HONEST = {
    "asyncio": "return asyncio.run(asyncio.sleep(0, 'ran'))",
    "a thread of asyncio": "return asyncio.run(asyncio.to_thread(lambda: 'ran'))",
    "a pair of sockets": """
        ours, theirs = socket.socketpair()
        ours.sendall(b"ran")
        return theirs.recv(3).decode()
    """,
    "threads": """
        told = []
        threads = [threading.Thread(target=told.append, args=("ran",)) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        return told[7]
    """,
    "an executor": """
        from concurrent.futures import ThreadPoolExecutor
        with ThreadPoolExecutor(4) as lanes:
            return list(lanes.map(str, ["ran"] * 8))[7]
    """,
    "a signal to itself": """
        told = []
        signal.signal(signal.SIGUSR1, lambda *_: told.append("ran"))
        os.kill(os.getpid(), signal.SIGUSR1)
        return told[0]
    """,
    "a signal of its thread": """
        told = []
        signal.signal(signal.SIGUSR1, lambda *_: told.append("ran"))
        signal.raise_signal(signal.SIGUSR1)
        return told[0]
    """,
    "its own files": """
        Path("folder").mkdir()
        Path("folder/file").write_text("first")
        with open("folder/file", "r+") as file:
            file.truncate(0)
            file.write("ran")
        os.replace("folder/file", "folder/other")
        told = Path("folder/other").read_text()
        os.unlink("folder/other")
        os.rmdir("folder")
        return told
    """,
    "a file moved between its folders": """
        Path("folder").mkdir()
        Path("folder/file").write_text("ran")
        os.replace("folder/file", "file")
        return Path("file").read_text()
    """,
    "a temporary file": """
        with tempfile.NamedTemporaryFile("w+") as file:
            file.write("ran")
            file.seek(0)
            return file.read()
    """,
    "a temporary folder": """
        with tempfile.TemporaryDirectory() as folder:
            Path(folder, "file").write_text("ran")
            return Path(folder, "file").read_text()
    """,
    "a database": """
        import sqlite3
        with sqlite3.connect("base") as base:
            base.execute("create table words (word text)")
            base.execute("insert into words values ('ran')")
        return base.execute("select word from words").fetchone()[0]
    """,
    "chance": "import random, secrets, uuid; return secrets.token_bytes(8) and uuid.uuid4() and random.choice(['ran'])",
    "the time of a place": """
        import zoneinfo
        return "ran" if zoneinfo.available_timezones() is not None else ""
    """,
    "libraries that were not imported yet": """
        import colorsys, graphlib, wave, xml.dom.minidom
        return "ran"
    """,
    "what the pack's suites share": "import shared; return 'ran' if shared.SHARED else ''",
    "the names of the exercises": "return 'ran' if 'kata' in os.listdir(PACK) else ''",
    "its own source": "import inspect; return 'ran' if 'def act' in inspect.getsource(sys.modules[__name__]) else ''",
}


@at_every_level
@pytest.mark.parametrize("need", HONEST)
def test_what_an_honest_module_needs_works_at_every_level(inside, level, need):
    if "imported yet" in need and AS_ROOT and not users.may_read_python(-1):
        pytest.skip("on this host Python's own library is closed to other users")
    assert inside(level, HONEST[need]) == ["done", "ran"]


# --- what is left of an attempt


@on_linux
@at_every_level
def test_an_attempt_is_one_process_above_the_first_level(inside, level):
    answer = inside(level, "child = os.fork()\nif not child:\n    os._exit(0)\nreturn os.waitpid(child, 0)[1]")
    assert answer == (["done", 0] if level == "process" else ["denied", "EPERM"])


@on_linux
def test_a_daemon_dies_with_its_attempt(inside, pools):
    answer = inside(
        "process",
        """
        if os.fork() == 0:
            os.setsid()
            for _ in range(3):
                os.fork()
            time.sleep(60)
            os._exit(0)
        return "left"
        """,
    )
    assert answer == ["done", "left"]
    assert left_below(pools["process"]) == set()


@at_every_level
def test_nothing_of_one_attempt_is_there_for_the_next(inside, level):
    left = """
        Path("file").write_text("left")
        Path("folder").mkdir()
        os.environ["LEFT"] = sys.LEFT = "left"
        sys.path.append("/left")
        os.chdir("folder")
        return os.getcwd()
    """
    look = "return [os.listdir('.'), 'LEFT' in os.environ, hasattr(sys, 'LEFT'), '/left' in sys.path, os.getcwd()]"
    _, where = inside(level, left)
    assert inside(level, look) == ["done", [[], False, False, False, where.removesuffix("/folder")]]


@on_linux
@pytest.mark.parametrize("kind", ["its own", "shared"])
def test_the_memory_of_many_processes_together_is_bounded(evidence, pools, kind):
    held = {"its own": "bytearray(b'x' * (40 * 2**20))", "shared": "mmap.mmap(-1, 40 * 2**20)"}[kind]
    body = f"""
        for _ in range(7):
            if os.fork() == 0:
                break
        held = {held}
        held[:] = b"x" * (40 * 2**20)
        time.sleep(8)
    """
    found = evidence("process", body, memory_mib=96)
    assert found.ending is Ending.OUT_OF_MEMORY
    assert found.seconds < 8
    assert left_below(pools["process"]) == set()


# --- what surrounds a worker


def namespace_of(pid, kind):
    return Path(f"/proc/{pid}/ns/{kind}").readlink()


@on_linux
@at_every_level
@pytest.mark.parametrize("kind", ["user", "pid", "net", "ipc", "uts", "mnt"])
def test_a_worker_has_namespaces_of_its_own_at_the_level_of_that_name_only(inside, pools, level, kind):
    assert inside(level, "return 1") == ["done", 1], "the worker is up"
    (worker,) = pools[level]._all
    innermost = next(pid for pid in worker.own if not system.children(pid))
    own = namespace_of(innermost, kind) != namespace_of(os.getpid(), kind)
    assert own == (level == "namespaces")


TICKER = """
import threading

gate = threading.Event()
threading.Thread(target=gate.wait, daemon=True).start()
"""


@pytest.mark.parametrize("level", REACHED)
def test_what_starts_a_thread_before_it_could_be_confined_is_refused(tmp_path, level):
    """Landlock, seccomp and capabilities are a thread's own: one that is there already would go without."""
    (tmp_path / "ticker.py").write_text(TICKER)
    suite = b"import ticker\nimport kata\n\ndef test_it():\n    assert kata.f() == 1\n"
    with Pool(1, root=tmp_path, level=level) as pool:
        evidence = pool.run(Job(slug="kata", module=b"def f():\n    return 1\n", suite=suite))
    if level == "process":
        assert [test.outcome for test in evidence.tests] == [Outcome.PASSED]
    else:
        assert (evidence.ending, evidence.tests) == (Ending.EXITED, ())
        assert "starts a thread" in evidence.halt.text


@on_linux
@pytest.mark.skipif("namespaces" not in REACHED, reason="this host does not reach namespaces")
def test_there_is_no_network_but_a_loop_that_is_down(inside, pools):
    assert inside("namespaces", "return 1") == ["done", 1]
    (worker,) = pools["namespaces"]._all
    lines = Path(f"/proc/{max(worker.own)}/net/dev").read_text().splitlines()[2:]
    assert [line.split(":")[0].strip() for line in lines] == ["lo"]
    assert Path(f"/proc/{max(worker.own)}/net/if_inet6").read_text() == ""


@on_linux
@pytest.mark.skipif("namespaces" not in REACHED, reason="this host does not reach namespaces")
def test_the_disk_of_an_attempt_is_small_in_bytes_and_in_files(inside):
    _, (size, files) = inside(
        "namespaces", "found = os.statvfs('.'); return found.f_blocks * found.f_frsize, found.f_files"
    )
    assert 0 < size <= namespaces.SCRATCH_BYTES
    assert 0 < files <= namespaces.SCRATCH_FILES


HOLD = """
import sys
from pathlib import Path
from grader.engine.pool import Pool
from grader.model import Job, Limits

FORK = "import os\\nif os.fork() == 0:\\n    os.setsid()\\n" if sys.argv[2] == "process" else ""
MODULE = f"{FORK}import time\\ntime.sleep(100)\\n".encode()
pool = Pool(1, root=Path(sys.argv[1]), level=sys.argv[2])
print(pool._home, flush=True)
pool.run(Job(slug="kata", module=MODULE, suite=b"import kata", limits=Limits(test_seconds=90.0, attempt_seconds=90.0)))
"""


def wait_until(condition, seconds=30):
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "it never happened"
        time.sleep(0.01)


def is_alive(pid):
    """A pool in this process adopts orphans: what is dead waits to be collected."""
    system.reap([pid])
    return Path(f"/proc/{pid}").exists()


@on_linux
@at_every_level
def test_a_pool_that_is_killed_takes_everything_along(pack, level):
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    words = [sys.executable, "-c", HOLD, str(pack), level]
    with subprocess.Popen(words, stdout=subprocess.PIPE, env=environment, text=True) as pool:
        home = Path(pool.stdout.readline().strip())
        made_of = len(["worker", "attempt"]) + (level != "landlock")  # a daemon, or the process around a worker
        wait_until(lambda: len(system.descendants(pool.pid)) >= made_of)
        below = system.descendants(pool.pid)
        assert home.is_dir()
        pool.send_signal(signal.SIGKILL)
    wait_until(lambda: not any(map(is_alive, below)))
    wait_until(lambda: not home.exists())


IDLE = """
import select, sys, time
from pathlib import Path
from grader.engine.pool import Pool
pool = Pool(1, root=Path(sys.argv[1]), level=sys.argv[2])
select.select([pool._all[0].control], [], [])
print(pool._home, flush=True)
time.sleep(60)
"""


@on_linux
@at_every_level
def test_a_pool_that_is_killed_before_it_heard_its_worker_leaves_nothing_either(pack, level):
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    words = [sys.executable, "-c", IDLE, str(pack), level]
    with subprocess.Popen(words, stdout=subprocess.PIPE, env=environment, text=True) as pool:
        home = Path(pool.stdout.readline().strip())
        below = system.descendants(pool.pid)
        assert (home.is_dir(), bool(below)) == (True, True)
        pool.send_signal(signal.SIGKILL)
    wait_until(lambda: not any(map(is_alive, below)))
    wait_until(lambda: not home.exists())


# --- the numbers


def numbers_in(header):
    """What a header of Linux defines, by name: decimal, octal and hexadecimal numbers, and shifted ones."""
    path = next((place for place in map(Path, header) if place.is_file()), None)
    if path is None:
        pytest.skip(f"{header[0]} is not here: apt-get install linux-libc-dev")
    found = re.findall(
        r"#\s*define\s+(\w+)\s+\(?(0x[0-9a-fA-F]+|\d+)(?:U?LL|U)?(?:\s*<<\s*(\d+)\))?\s*(?:/\*.*)?$",
        path.read_text(),
        re.MULTILINE,
    )
    return {name: int(ast.literal_eval(re.sub(r"^0(\d)", r"0o\1", text))) << int(by or 0) for name, text, by in found}


CALLS = {
    "x86_64": ["/usr/include/x86_64-linux-gnu/asm/unistd_64.h", "/usr/include/asm/unistd_64.h"],
    "aarch64": ["/usr/include/asm-generic/unistd.h"],
}


@pytest.mark.parametrize("machine", seccomp._MACHINES)
def test_the_numbers_of_the_calls_are_those_of_the_kernel_s_headers(machine):
    defined = {re.sub(r"^__NR(3264)?_", "", name): number for name, number in numbers_in(CALLS[machine]).items()}
    ours = {**seccomp._DENIED[machine], **seccomp._LOOKED_AT[machine]}
    ours |= {
        "landlock_create_ruleset": landlock._CREATE_RULESET,
        "landlock_add_rule": landlock._ADD_RULE,
        "landlock_restrict_self": landlock._RESTRICT_SELF,
        "mount_setattr": namespaces._MOUNT_SETATTR,
        "capset": namespaces._CAPSET[machine],
    }
    known = {name for name in ours if name in defined}
    assert len(known) > 80
    assert {name: ours[name] for name in known} == {name: defined[name] for name in known}


def test_the_flags_of_namespaces_are_those_of_the_kernel_s_headers():
    defined = numbers_in(["/usr/include/linux/sched.h"])
    flags = [number for name, number in defined.items() if name.startswith("CLONE_NEW")]
    assert len(flags) == 8
    assert defined["CLONE_THREAD"] == seccomp._THREAD
    assert (defined["CLONE_NEWUSER"], defined["CLONE_NEWPID"]) == (namespaces._NEW_USER, namespaces._NEW_PID)
    assert defined["CLONE_NEWNET"] == namespaces._NEW_NETWORK


def test_the_rights_of_landlock_are_those_of_the_kernel_s_headers():
    rights = {
        name.removeprefix("LANDLOCK_ACCESS_FS_"): number
        for name, number in numbers_in(["/usr/include/linux/landlock.h"]).items()
        if name.startswith("LANDLOCK_ACCESS_FS_")
    }
    named = ("WRITE_FILE", "READ_FILE", "READ_DIR", "_EXECUTE", "_MAKE_DIR", "_MAKE_REG", "_REMOVE_DIR", "_REMOVE_FILE")
    for name in named:
        assert getattr(landlock, name) == rights[name.removeprefix("_")]
    assert rights.get("TRUNCATE", landlock._TRUNCATE) == landlock._TRUNCATE


def test_no_call_is_both_denied_and_looked_into():
    for machine, table in seccomp._DENIED.items():
        numbers = [*table.values(), *seccomp._LOOKED_AT[machine].values()]
        assert len(numbers) == len(set(numbers))


@pytest.mark.parametrize("machine", seccomp._MACHINES)
def test_the_filter_has_room_in_the_kernel(machine):
    """BPF_MAXINSNS is 4096; a jump is no wider than a byte."""
    program = seccomp._standing(machine) + seccomp._looking(machine, os.getpid())
    assert len(program) % 8 == 0
    assert len(program) // 8 < 4096


# --- which level


@pytest.fixture
def host(monkeypatch):
    """A host that reaches these levels."""

    def reaches(*levels):
        monkeypatch.setattr(probing, "is_reached", lambda level: level in levels)

    return reaches


@pytest.mark.parametrize("count", range(1, len(LEVELS)))
def test_other_people_s_code_runs_at_the_strongest_level_that_is_reached(host, count):
    levels = list(LEVELS)[: count + 1]
    host(*levels)
    assert probing.choose_level(None, strangers=True) == levels[-1]
    assert probing.choose_level(None, strangers=False) == "process"


def test_a_level_in_between_may_be_missing(host):
    host("process", "namespaces")
    assert probing.choose_level(None, strangers=True) == "namespaces"


@pytest.mark.parametrize("strangers", [True, False])
@pytest.mark.parametrize("wanted", LEVELS)
def test_what_is_demanded_is_given_or_refused_and_never_less(host, wanted, strangers):
    host(*LEVELS)
    assert probing.choose_level(wanted, strangers=strangers) == wanted
    host(*(level for level in LEVELS if level != wanted))
    with pytest.raises(IsolationRefused, match=wanted) as refused:
        probing.choose_level(wanted, strangers=strangers)
    assert (refused.value.exit_code, refused.value.remedy) == (3, "grader doctor")


def test_nothing_below_what_strangers_want_is_chosen_for_them(host):
    host(*list(LEVELS)[: HEIGHT[FOR_STRANGERS]])
    with pytest.raises(IsolationRefused) as refused:
        probing.choose_level(None, strangers=True)
    assert refused.value.exit_code == 3
    assert "--isolation process" in refused.value.remedy
    assert probing.choose_level("process", strangers=True) == "process"


def test_every_level_has_the_layers_of_the_one_below():
    names = [{layer.name for layer in level.layers} for level in LEVELS.values()]
    assert all(below < above for below, above in itertools.pairwise(names))


@at_every_level
def test_probing_tells_every_layer_of_a_level_that_is_reached(level):
    found = probing.probe(level)
    assert found.level == level
    assert list(found.layers) == [layer.name for layer in LEVELS[level].layers]
    assert all(found.layers[layer.name] for layer in LEVELS[level].layers if layer.vital)
    if "landlock" in found.layers:
        assert found.layers["landlock"] == landlock.version() >= 1


@at_every_level
def test_a_report_records_the_level_and_every_layer(cli, pack, tmp_path, level):
    (tmp_path / "kata.py").write_text("wrong = True\n")
    done = cli("score", tmp_path, "--exercises", pack, "--isolation", level, cwd=tmp_path)
    isolation = json.loads(done.stdout)["grader"]["isolation"]
    assert isolation == {"level": level, "layers": probing.probe(level).layers}


@pytest.mark.skipif(FOR_STRANGERS not in REACHED, reason="this host does not reach what strangers want")
def test_score_runs_at_the_strongest_level_without_being_told(cli, pack, tmp_path):
    (tmp_path / "kata.py").write_text("wrong = True\n")
    done = cli("score", tmp_path, "--exercises", pack, cwd=tmp_path)
    assert json.loads(done.stdout)["grader"]["isolation"]["level"] == REACHED[-1]


# --- a host that lacks something


@pytest.mark.parametrize("lacking", ["landlock", "landlock,namespaces"])
def test_without_landlock_doctor_says_what_is_missing_and_how_to_go_on(cli, tmp_path, lacking):
    told = cli("doctor", cwd=tmp_path, without=lacking)
    assert told.returncode == 0
    assert re.search(r"^  process +reached$", told.stdout, re.MULTILINE)
    assert re.search(r"^  landlock +NOT REACHED$", told.stdout, re.MULTILINE)
    assert re.search(r"^  namespaces +NOT REACHED$", told.stdout, re.MULTILINE)
    assert re.search(r"^    landlock +NOT HELD$", told.stdout, re.MULTILINE)
    words = " ".join(told.stdout.split())
    assert "to get it: needs Linux 5.13 or later with landlock in /sys/kernel/security/lsm" in words
    assert re.search(r"^your own code \(check\) +runs at process$", told.stdout, re.MULTILINE)
    assert re.search(r"^other people's \(score, grade, ci\) +is refused: ", told.stdout, re.MULTILINE)
    assert "to go on: add --isolation process to accept less" in told.stdout


@pytest.mark.skipif("landlock" not in REACHED, reason="this host does not reach landlock")
def test_without_user_namespaces_doctor_names_them_and_strangers_run_at_landlock(cli, tmp_path):
    told = cli("doctor", cwd=tmp_path, without="namespaces")
    assert told.returncode == 0
    assert re.search(r"^  landlock +reached$", told.stdout, re.MULTILINE)
    assert re.search(r"^  namespaces +NOT REACHED$", told.stdout, re.MULTILINE)
    words = " ".join(told.stdout.split())
    assert words.count("to get it: needs user namespaces: sysctl user.max_user_namespaces") == 1
    assert re.search(r"^other people's \(score, grade, ci\) +runs at landlock$", told.stdout, re.MULTILINE)


def test_a_layer_that_was_never_tried_is_not_told_to_be_what_is_missing(cli, tmp_path):
    """The host lacks Landlock, and it has seccomp: the filter was put on it."""
    told = cli("doctor", cwd=tmp_path, without="landlock")
    assert "needs Linux with seccomp filters" not in told.stdout


@pytest.fixture
def verbs(pack, tmp_path):
    """The commands that grade strangers."""
    for name in ("alice", "bob"):
        (tmp_path / "class" / name).mkdir(parents=True)
        (tmp_path / "class" / name / "kata.py").write_text("wrong = True\n")
    return {
        "score": ["score", tmp_path / "class" / "alice", "--exercises", pack],
        "grade": ["grade", tmp_path / "class", "--out", tmp_path / "out", "--exercises", pack],
    }


@pytest.mark.parametrize("verb", ["score", "grade"])
def test_without_landlock_strangers_are_refused_with_the_remedy(cli, verbs, tmp_path, verb):
    refused = cli(*verbs[verb], cwd=tmp_path, without="landlock,namespaces")
    assert (refused.returncode, refused.stdout) == (3, "")
    assert "other people's code wants isolation 'landlock' or stronger" in refused.stderr
    assert "add --isolation process to accept less, or see what is missing: grader doctor" in refused.stderr
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("level", [level for level in LEVELS if level != "process"])
@pytest.mark.parametrize("verb", ["score", "grade"])
def test_a_demanded_level_that_is_missing_is_refused_with_the_remedy(cli, verbs, tmp_path, verb, level):
    refused = cli(*verbs[verb], "--isolation", level, cwd=tmp_path, without="landlock,namespaces")
    assert (refused.returncode, refused.stdout) == (3, "")
    assert f"this host does not reach isolation '{level}'" in refused.stderr
    assert "try: grader doctor" in refused.stderr


def level_of(verb, done, tmp_path):
    text = done.stdout if verb == "score" else (tmp_path / "out" / "alice.json").read_text()
    return json.loads(text)["grader"]["isolation"]["level"]


@pytest.mark.parametrize("verb", ["score", "grade"])
def test_what_is_accepted_in_so_many_words_is_run(cli, verbs, tmp_path, verb):
    done = cli(*verbs[verb], "--isolation", "process", cwd=tmp_path, without="landlock,namespaces")
    assert done.returncode in {0, 1}, done.stderr
    assert level_of(verb, done, tmp_path) == "process"


@pytest.mark.skipif("landlock" not in REACHED, reason="this host does not reach landlock")
@pytest.mark.parametrize("verb", ["score", "grade"])
def test_with_only_namespaces_missing_strangers_run_at_landlock(cli, verbs, tmp_path, verb):
    done = cli(*verbs[verb], cwd=tmp_path, without="namespaces")
    assert done.returncode in {0, 1}, done.stderr
    assert level_of(verb, done, tmp_path) == "landlock"
