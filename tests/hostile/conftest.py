"""The table that the hostile suite prints at its end: how many cases of each group every level defends against."""

from collections import Counter

import pytest
from cases import REACHED

#: Nothing in here is for pytest to import: the modules are hostile to it.
collect_ignore = ["modules", "pack", "solutions", "submissions"]

COUNTED: Counter[tuple[int, str, str]] = Counter()


def pytest_collection_modifyitems(items):
    """Of the packed submissions one of every group runs in `make test`, at the strongest level; the others are slow."""
    sampled = set()
    packed = [item for item in items if hasattr(item, "callspec") and "grader" in item.callspec.params]
    for item in packed:
        group = getattr(item.callspec.params.get("packed"), "group", item.originalname)
        is_weaker = item.callspec.params["grader"] != REACHED[-1]
        if is_weaker or group in sampled:
            item.add_marker(pytest.mark.slow)
        else:
            sampled.add(group)


@pytest.fixture(scope="session")
def counted():
    """Counts (group, level, what came of it)."""
    return COUNTED


def pytest_terminal_summary(terminalreporter):
    """One line a group; a dash where the group's cases need a stronger level, and are not run."""
    levels = sorted({level for _, level, _ in COUNTED}, key=["process", "landlock", "namespaces"].index)
    if not levels:
        return
    terminalreporter.write_line(f"\nhostile group   {'   '.join(f'{level:>12}' for level in levels)}")
    for group in sorted({group for group, _, _ in COUNTED}):
        cells = [_cell(group, level) for level in levels]
        terminalreporter.write_line(f"{group:>13}   {'   '.join(f'{cell:>12}' for cell in cells)}")


def _cell(group, level):
    held, broken, left = (COUNTED[group, level, word] for word in ("held", "broken", "not defended"))
    told = f"{held}/{held + broken}" if held + broken else "-"
    return f"{told} (+{left} not)" if left else told
