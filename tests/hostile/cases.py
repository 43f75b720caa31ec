"""The hostile suite: reading the cases, running one, looking for what it left behind.

A case is a module with a header of comments, one `key: value` a line:

    # group: 24                       the kind of attack it belongs to, see README.md
    # expect: tampered | failed       the statuses it may get; `passed/review` also names the integrity
    # lowest: process                 the weakest level that defends against it

`judged` among the statuses stands for any but `grader_error`, and for `passed` only where the module is correct, which
its header then says: `# correct: yes`.  `# keeps: 3` adds that exactly three of the four tests must have passed.
"""

import re
from dataclasses import dataclass, field
from pathlib import Path

from grader.isolation import probing, system
from grader.isolation.confine import LEVELS
from grader.model import Outcome
from grader.pack.catalogue import load

HERE = Path(__file__).resolve().parent
PACK = load(HERE / "pack")
KATA = PACK.exercises[0]
KATA_FOLDER = PACK.folders[KATA.id]
REFERENCE = (HERE / "solutions" / "count_down" / "count_down.py").read_bytes()

#: The levels that this host reaches, the weakest first.
REACHED = [level for level in LEVELS if probing.is_reached(level)]
#: In place of a level: nothing that this grader has defends against it.  Told, and not run.
NOTHING = "nothing"
_HEADER = re.compile(r"^# (\w+): (.*)$", re.MULTILINE)


@dataclass(frozen=True)
class Case:
    """A hostile module and what it must come to."""

    name: str
    module: bytes
    group: int
    expect: tuple[str, ...]
    lowest: str
    correct: bool = False
    keeps: int | None = field(default=None, kw_only=True)

    def allows(self, verdict):
        """Whether the verdict is one that the header names, and none that nobody may get."""
        status, level = verdict.status.value, verdict.integrity.level
        if status == "grader_error" or (status == "passed" and level == "clean" and not self.correct):
            return False
        kept = sum(test.outcome is Outcome.PASSED for test in verdict.tests)
        if self.keeps not in {None, kept}:
            return False
        judged = "judged" in self.expect and (status != "passed" or self.correct or level != "clean")
        return judged or status in self.expect or f"{status}/{level}" in self.expect


def read(path):
    """A case from its file.  A header that does not say everything is an error of ours."""
    if path.name.endswith("_test.py"):
        raise ValueError(f"{path}: pytest would import it; call it otherwise")
    data = path.read_bytes()
    told = dict(_HEADER.findall(data.decode("utf-8", "replace")[:2000]))
    if told.get("lowest") not in {*LEVELS, NOTHING} or not told.get("expect"):
        raise ValueError(f"{path}: the header must name group, expect and lowest")
    expect = tuple(part.strip() for part in told["expect"].split("|"))
    correct, keeps = told.get("correct") == "yes", int(told["keeps"]) if "keeps" in told else None
    return Case(path.stem, data, int(told["group"]), expect, told["lowest"], correct, keeps=keeps)


def cases():
    """All cases, in the order of their groups."""
    return [read(path) for path in sorted((HERE / "modules").glob("*.py"))]


def defends(level, case):
    """Whether the level is one that the case says it is defended at."""
    order = [*LEVELS, NOTHING]
    return order.index(level) >= order.index(case.lowest)


#: Where an attempt may be tempted to leave something; whatever a case writes is called hostile-something.
PLACES = (
    "/tmp",
    "/dev/shm",
    "/var/tmp",
    "/run",
    "/",
    "~",
    str(HERE),
    str(PACK.root),
    str(KATA_FOLDER),
    str(HERE.parents[1]),
)


def traces():
    """What hostile modules left in the file system."""
    found = (Path(place).expanduser().glob("hostile-*") for place in PLACES)
    return {str(path) for paths in found for path in _listed(paths)}


def _listed(paths):
    try:
        return list(paths)
    except OSError:
        return []


def survivors(pool):
    """Processes that came from a worker of this pool and are still there, those that are another program by now too."""
    own = {pid for worker in pool._all for pid in worker.own}
    below = {pid for worker in pool._all for pid in system.descendants(worker.process.pid)}
    return (below | {pid for pid in _pids() if _is_of(pid, str(pool._home))}) - own


def _pids():
    return {int(entry.name) for entry in Path("/proc").glob("[0-9]*")}


def _is_of(pid, home):
    """A fork keeps the command line of its worker, which names the pool's folder; a dead one has none."""
    try:
        return home.encode() in Path(f"/proc/{pid}/cmdline").read_bytes()
    except OSError:
        return False
