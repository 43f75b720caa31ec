"""The pytest plugins that a pack asks for, found among what is installed beside the grader.

A plugin is named as people know it: by its distribution (`pytest-asyncio`), by the name that pytest lists it under
(`asyncio`), or by its module.
"""

import importlib.util
import re
import shlex
import sys
from collections.abc import Collection
from functools import cache
from pathlib import Path

from grader.errors import BadPack

#: The group in which distributions announce their plugins for pytest.
GROUP = "pytest11"


def find_plugins(names: Collection[str], place: str, root: Path) -> tuple[str, ...]:
    """Return the plugins behind these names, each as `module` or `module:attribute`.

    `place` is where they are asked for, as `FILE:LINE`; a module at the pack's `root` may be one as well.  Raises
    `BadPack` for what is not installed.
    """
    odd = [name for name in names if not re.fullmatch(r"\w[\w.-]*", name)]
    if odd:
        raise BadPack(
            f"{place}: key 'plugins': {odd[0]!r} is no name of a plugin",
            remedy='plugins = ["pytest-asyncio"]: a distribution, the name that pytest has for it, or a module',
        )
    found = {name: _find(name, root) for name in names}
    missing = [name for name, plugins in found.items() if not plugins]
    if missing:
        raise BadPack(
            f"{place}: key 'plugins': not installed here: {', '.join(missing)}",
            remedy=f"{install_command()} {' '.join(map(shlex.quote, missing))}",
        )
    return tuple(dict.fromkeys(plugin for plugins in found.values() for plugin in plugins))


def _find(name: str, root: Path) -> tuple[str, ...]:
    by_name, by_distribution = _installed()
    return by_name.get(name) or by_distribution.get(_normalised(name)) or _module(name, root)


@cache
def _installed() -> tuple[dict[str, tuple[str, ...]], dict[str, tuple[str, ...]]]:
    """Return what is installed, by pytest's name for it and by distribution."""
    from importlib.metadata import entry_points  # noqa: PLC0415 - slow to import, and few packs name a plugin

    by_name: dict[str, tuple[str, ...]] = {}
    by_distribution: dict[str, tuple[str, ...]] = {}
    for each in entry_points(group=GROUP):
        by_name[each.name] = (each.value,)
        key = _normalised(each.dist.name) if each.dist else each.name
        by_distribution[key] = (*by_distribution.get(key, ()), each.value)
    return by_name, by_distribution


def _normalised(name: str) -> str:
    """Distributions are called alike whatever stands between their words (PEP 503)."""
    return re.sub(r"[-_.]+", "-", name).lower()


def _module(name: str, root: Path) -> tuple[str, ...]:
    if not all(part.isidentifier() for part in name.split(".")):
        return ()
    top = name.partition(".")[0]
    is_ours = (root / f"{top}.py").is_file() or (root / top / "__init__.py").is_file()
    return (name,) if is_ours or importlib.util.find_spec(top) else ()


def install_command() -> str:
    """Return the command that installs into this very environment."""
    python = shlex.quote(sys.executable)
    return f"{python} -m pip install" if importlib.util.find_spec("pip") else f"uv pip install --python {python}"
