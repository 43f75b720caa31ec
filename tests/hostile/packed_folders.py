"""Odd folders: what lies beside the module, and what lies where the module should be (groups 41 to 44 and 49)."""

import importlib.util
import marshal
import os
import socket
import sys
from functools import partial
from pathlib import Path

import pytest
from cases import HERE, KATA, REFERENCE
from packing import EXITS, FILE, RUNS_NOTHING, WRONG, a_link, case, folder, others_work, tarred, zipped

# 41: settings and hooks of its own

HOOK = b"def pytest_runtest_call(item):\n    item.runtest = lambda: None\n\n\n" + RUNS_NOTHING
NOTHING_TO_RUN = {
    "pytest.ini": b"[pytest]\npython_functions = nothing\naddopts = --collect-only\n",
    ".pytest.ini": b"[pytest]\naddopts = --no-such-option\n",
    "pyproject.toml": b'[tool.pytest.ini_options]\naddopts = "--exitfirst -p hostile"\n',
    "tox.ini": b"[pytest]\nnorecursedirs = .\n",
    "setup.cfg": b"[tool:pytest]\naddopts = --maxfail=0 --deselect test_count_down.py\n",
}


@case(group=41, expect="failed", code="tests_failed")
def a_conftest_that_lets_every_test_pass(room):
    return folder(room, {FILE: WRONG, "conftest.py": HOOK})


@case(group=41, expect="passed/clean", correct=True)
def a_conftest_in_every_folder_that_ends_the_process(room):
    places = ("", "exercises/", "exercises/count_down/")
    return folder(room, {f"{place}conftest.py": EXITS for place in places} | {f"{places[-1]}{FILE}": REFERENCE})


@case(group=41, expect="passed/clean", correct=True)
def settings_that_leave_no_test_to_run(room):
    return folder(room, NOTHING_TO_RUN | {FILE: REFERENCE})


@case(group=41, expect="failed", code="tests_failed")
def modules_that_python_imports_when_it_starts(room):
    names = ("sitecustomize.py", "usercustomize.py", "__init__.py", "site.py", "hostile.py")
    return folder(room, dict.fromkeys(names, RUNS_NOTHING) | {FILE: WRONG, "hostile.pth": b"import hostile\n"})


@case(group=41, expect="failed", code="tests_failed")
def an_installed_plugin_of_its_own(room):
    about = {
        "hostile-1.dist-info/entry_points.txt": b"[pytest11]\nhostile = hostile\n",
        "hostile-1.dist-info/METADATA": b"Metadata-Version: 2.1\nName: hostile\nVersion: 1\n",
    }
    return folder(room, about | {FILE: WRONG, "hostile.py": HOOK, "pytest_hostile.py": HOOK})


@case(group=41, expect="failed", code="tests_failed")
def an_exercise_of_its_own(room):
    weights = b"points = 1000\n[weights]\ntest_any_start_will_do = 0\n[limits]\ntest_seconds = 1e6\n"
    files = {
        "exercise.toml": weights,
        "test_count_down.py": b"def test_it_counts_down_to_one():\n    pass\n",
        ".calibration.json": b'{"python": "3.11", "exercises": {}}',
        "curriculum.toml": b"order = []\n",
        ".stubs/count_down.py": WRONG,
        "overrides.toml": b"[alice]\nexcused = true\n",
    }
    return folder(
        room,
        {f"{place}{name}": data for place in ("", "count_down/") for name, data in files.items()}
        | {f"count_down/{FILE}": WRONG},
    )


@case(group=41, expect="failed", code="tests_failed")
def hooks_in_an_archive(room):
    entries = [
        ("alice/conftest.py", HOOK),
        ("alice/sitecustomize.py", HOOK),
        ("alice/tox.ini", NOTHING_TO_RUN["tox.ini"]),
    ]
    return zipped(room, *entries, (f"alice/{FILE}", WRONG))


# 42: modules under the names of libraries

NEEDS = b"import {0}\n\nif not hasattr({0}, 'HOSTILE'):\n    raise ImportError('not mine')\n\n"


def _needing(name):
    return NEEDS.replace(b"{0}", name.encode()) + REFERENCE


@case(group=42, expect="failed", code="import_failed", says="not mine")
def a_random_of_its_own(room):
    return folder(room, {FILE: _needing("random"), "random.py": b"HOSTILE = True\nRandom = lambda seed: 7\n"})


@case(group=42, expect="failed", code="import_failed", says="not mine")
def an_asyncio_of_its_own_in_an_archive(room):
    entries = [(f"count_down/{FILE}", _needing("asyncio")), ("count_down/asyncio/__init__.py", b"HOSTILE = True\n")]
    return tarred(room, *entries)


@case(group=42, expect="failed", code="import_failed", says="not mine")
def a_pytest_of_its_own(room):
    files = {"pytest.py": b"HOSTILE = True\n", "pytest/__init__.py": b"HOSTILE = True\n", "_pytest/__init__.py": EXITS}
    return folder(room, files | {FILE: _needing("pytest")})


@case(group=42, expect="passed/clean", correct=True)
def libraries_that_end_the_process(room):
    names = ("random", "os", "typing", "enum", "encodings", "grader", "kit", "msgspec", "_pytest", "string")
    return folder(room, {f"{name}.py": EXITS for name in names} | {FILE: b"import random, enum\n" + REFERENCE})


@case(group=42, expect="failed", code="import_failed", says="No module named 'helper'")
def a_helper_beside_the_module(room):
    return folder(room, {FILE: b"from helper import CountDown\n", "helper.py": REFERENCE})


# 43: something else under the module's own name


def compiled(source, *, checked):
    """What the import system would take for the compiled form of the module."""
    code = marshal.dumps(compile(REFERENCE, FILE, "exec"))
    if not checked:
        return importlib.util.MAGIC_NUMBER + (1).to_bytes(4, "little") + bytes(8) + code
    stamp = source.stat()
    head = (0, int(stamp.st_mtime) & 0xFFFFFFFF, stamp.st_size & 0xFFFFFFFF)
    return importlib.util.MAGIC_NUMBER + b"".join(number.to_bytes(4, "little") for number in head) + code


def _cached(room, *, checked):
    alice = folder(room, {FILE: WRONG})
    tag = sys.implementation.cache_tag
    return folder(room, {f"__pycache__/count_down.{tag}.pyc": compiled(alice / FILE, checked=checked)})


@case(group=43, expect="failed", code="tests_failed")
def a_compiled_module_of_the_same_age(room):
    return _cached(room, checked=True)


@case(group=43, expect="failed", code="tests_failed")
def a_compiled_module_that_nobody_need_check(room):
    return _cached(room, checked=False)


@case(group=43, expect="missing")
def nothing_but_a_compiled_module(room):
    source = folder(room, {"notes.txt": b""}) / "notes.txt"
    tag = sys.implementation.cache_tag
    data = compiled(source, checked=False)
    return folder(room, {"count_down.pyc": data, f"__pycache__/count_down.{tag}.pyc": data})


@case(group=43, expect="failed", code="tests_failed")
def a_package_of_the_same_name(room):
    return folder(room, {FILE: WRONG, "count_down/__init__.py": REFERENCE, "count_down/__main__.py": REFERENCE})


@case(group=43, expect="missing")
def nothing_but_a_package_of_the_same_name(room):
    return zipped(room, ("alice/count_down/__init__.py", REFERENCE), ("alice/count_down/core.py", REFERENCE))


@case(group=43, expect="failed", code="tests_failed")
def an_extension_of_the_same_name(room):
    names = ("count_down.so", "count_down.abi3.so", f"count_down.{sys.implementation.cache_tag}-x86_64-linux-gnu.so")
    return folder(
        room, dict.fromkeys(names, b"\x7fELF") | {FILE: WRONG, "count_down.pyd": b"MZ", "count_down.pyi": REFERENCE}
    )


@case(group=43, expect="failed", code="tests_failed")
def right_ones_in_places_that_are_preferred_less(room):
    places = ("src/count_down.py", "count_down (1).py", "count_down.py.txt", "count_down.py.bak", "count_down .py")
    return folder(room, dict.fromkeys(places, REFERENCE) | {FILE: WRONG})


@case(group=43, expect="missing")
def right_ones_where_nobody_looks(room):
    places = (
        f".git/{FILE}",
        f"venv/{FILE}",
        f"env/lib/{FILE}",
        f"node_modules/{FILE}",
        f"lib/site-packages/{FILE}",
        f"__pycache__/{FILE}",
        f"__MACOSX/{FILE}",
        f"._{FILE}",
        f"{FILE}.bak",
        "my_count_down.py",
        "count_down2.py",
    )
    return folder(room, dict.fromkeys(places, REFERENCE) | {"env/pyvenv.cfg": b""})


@case(group=43, expect="rejected", code="ambiguous", says="Count_Down.py, count_down.py")
def two_that_differ_in_case(room):
    alice = folder(room, {FILE: WRONG, "Count_Down.py": REFERENCE})
    if len(list(alice.iterdir())) == 1:
        pytest.skip("one file here")
    return alice


@case(group=43, expect="rejected", code="ambiguous", says="new/count_down.py, old/count_down.py")
def a_right_one_and_a_wrong_one(room):
    return folder(room, {f"new/{FILE}": REFERENCE, f"old/{FILE}": WRONG})


@case(group=43, expect="passed/clean", correct=True, says="It was found at hw/count_down.py")
def a_right_one_beside_the_untouched_stub(room):
    return folder(room, {FILE: KATA.stub, f"hw/{FILE}": REFERENCE})


@case(group=43, expect="rejected", code="ambiguous")
def very_many_different_ones(room):
    """Each is as large as it may be and takes long to read."""
    return folder(room, {f"{number}/{FILE}": b"a = %d\n" % number + b"a;" * 32_000 for number in range(1200)})


# 44: no regular file


@case(group=44, expect="rejected", code="not_a_file", says="a symbolic link")
def a_link_to_the_reference(room):
    return a_link(room, HERE / "solutions" / "count_down" / FILE)


@case(group=44, expect="rejected", code="not_a_file", says="a symbolic link")
def a_link_to_somebody_else_s_work(room):
    others_work(room)
    return a_link(room, Path("..") / "bob" / FILE)


@case(group=44, expect="rejected", code="not_a_file", says="a symbolic link")
def a_link_to_itself(room):
    return a_link(room, FILE)


@case(group=44, expect="rejected", code="not_a_file", says="a symbolic link")
def a_link_to_nothing(room):
    return a_link(room, "nowhere")


@case(group=44, expect="rejected", code="not_a_file", says="a symbolic link")
def a_link_to_a_device_without_end(room):
    return a_link(room, "/dev/zero")


@case(group=44, expect="rejected", code="not_a_file", says="a symbolic link")
def a_link_to_the_grader_s_environment(room):
    return a_link(room, "/proc/self/environ")


@case(group=44, expect="rejected", code="not_a_file", says="behind a symbolic link")
def a_folder_that_is_a_link(room):
    others_work(room)
    alice = folder(room, {})
    (alice / "count_down").symlink_to(Path("..") / "bob")
    return alice


def _with_a_link_where_one_looks_first(room, module):
    alice = folder(room, {FILE: module, "count_down/notes.txt": b""})
    (alice / "count_down" / FILE).symlink_to("/dev/stdin")
    return alice


@case(group=44, expect="passed/clean", correct=True)
def a_link_where_one_looks_first(room):
    return _with_a_link_where_one_looks_first(room, REFERENCE)


@case(group=44, expect="rejected", code="not_a_file", says="a symbolic link")
def a_link_in_the_place_of_work(room):
    return _with_a_link_where_one_looks_first(room, KATA.stub)


@case(group=44, expect="rejected", code="not_a_file", says="a FIFO")
def a_fifo(room):
    alice = folder(room, {})
    os.mkfifo(alice / FILE)
    return alice


@case(group=44, expect="rejected", code="not_a_file", says="a socket")
def a_socket(room):
    alice = folder(room, {})
    there = Path.cwd()
    os.chdir(alice)  # a socket's path must be short
    try:
        with socket.socket(socket.AF_UNIX) as server:
            server.bind(FILE)
    finally:
        os.chdir(there)
    return alice


@case(group=44, expect="rejected", code="not_a_file", says="a device")
def a_device(room):
    alice = folder(room, {})
    try:
        os.mknod(alice / FILE, 0o20666, os.makedev(1, 3))
    except PermissionError:
        pytest.skip("only root makes devices")
    return alice


@case(group=44, expect="rejected", code="not_a_file", says="a folder")
def a_folder(room):
    return folder(room, {f"{FILE}/__init__.py": REFERENCE, f"{FILE}/__main__.py": REFERENCE})


@case(group=44, expect="passed/clean", correct=True, says="It was found at count_down.py/count_down.py")
def a_folder_of_its_name_around_the_module(room):
    return folder(room, {f"{FILE}/{FILE}": REFERENCE})


@case(group=44, expect="rejected", code="too_large")
def a_file_of_a_tebibyte_that_takes_no_room(room):
    alice = folder(room, {FILE: b""})
    os.truncate(alice / FILE, 2**40)
    return alice


@case(group=44, expect="failed", code="tests_failed")
def a_folder_tree_without_end_beside_it(room):
    alice = folder(room, {FILE: WRONG})
    (alice / "exercises").mkdir()
    (alice / "exercises" / "more").symlink_to("..")
    deep = alice / "a"
    for _ in range(100):
        deep /= "deep"
    deep.mkdir(parents=True)
    return alice


# 49: ids

NAMES = {
    "with_spaces": "  alice  b ",
    "with_quotes": 'o\'hara "x" `y`',
    "in_korean": "김철수 (2학년)",
    "in_korean_taken_apart": "\u1100\u1175\u11b7",
    "with_an_emoji": "👩\u200d💻🏳️\u200d🌈",
    "like_an_option": "--out",
    "like_two_options": "-rf --jobs=0",
    "of_255_bytes": "가" * 85,
    "of_255_letters": "x" * 255,
    "like_a_format": "%s{verdict.__class__}{0}%(id)s[bold]$HOME",
    "like_a_command": "$(touch hostile-id);`id`|&",
    "in_two_lines": "alice\nbob,100,100",
    "with_escapes": "\x1b]0;title\x07\x1b[2J\r",
    "in_another_direction": "alice\u202egnp.exe",
    "like_a_formula": "=HYPERLINK(A1)",
    "like_markup": "<img src=x onerror=alert(1)>",
    "like_a_report": "bob.json",
    "like_a_drive": "C:\\con",
    "with_a_tilde": "alice~2",
    "almost_nothing": "~",
}


def called(name, room):
    """A right solution in a folder of this name."""
    return folder(room, {FILE: REFERENCE}, name)


for word, each in NAMES.items():
    case(group=49, expect="passed/clean", correct=True, name=f"called_{word}")(partial(called, each))
