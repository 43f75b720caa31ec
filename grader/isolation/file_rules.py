"""Landlock rules for an attempt: Python, its libraries, the shared files of a pack, its own folder."""

import os
import sys
import sysconfig
from collections.abc import Iterator
from pathlib import Path

import grader
from grader.isolation import landlock
from grader.isolation.landlock import Rule


def readable_paths(root: str) -> Iterator[str]:
    """List the paths an attempt may read besides its own folder: Python, its libraries, shared files of the pack.

    Of the exercises in a pack only the names can be seen.
    """
    ours = {root, *map(str, Path(root).parents), str(Path(grader.__file__).parents[1])}
    libraries = (place for place in sys.path if place and (place not in ours or place.endswith("-packages")))
    python = {sysconfig.get_path(name) for name in ("stdlib", "platstdlib", "purelib", "platlib")}
    yield from sorted({*libraries, *python, f"{sys.base_prefix}/lib", str(Path(os.__file__).parent)})
    yield from ("/lib", "/lib64", "/usr/lib", "/usr/lib64", "/etc/ld.so.cache")
    yield from ("/etc/localtime", "/usr/share/zoneinfo", "/dev/urandom", "/dev/random", "/dev/zero")
    for path in Path(root).iterdir():
        if path.suffix == ".py" or ((path / "__init__.py").is_file() and not any(path.glob("test_*.py"))):
            yield str(path)


def worker_rules(root: str) -> tuple[Rule, ...]:
    """The rules that are the same for every attempt of a worker, held open."""
    wanted = [(place, landlock.READ) for place in readable_paths(root)]
    wanted += [(root, landlock.READ_DIR), (os.devnull, landlock.READ_FILE | landlock.WRITE_FILE)]
    rules = (landlock.rule(place, rights) for place, rights in wanted)
    return tuple(rule for rule in rules if rule is not None)


def attempt_rules(folder: Path, writes: str = "scratch") -> tuple[Rule, ...]:
    """The rules for one attempt's folder, held open: to read all of it, and to write in one folder of it."""
    rules = (landlock.rule(str(folder), landlock.READ), landlock.rule(f"{folder}/{writes}", landlock.CHANGE))
    return tuple(rule for rule in rules if rule is not None)
