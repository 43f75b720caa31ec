"""A class on the disk: which submissions there are, what each is called, where its report lies."""

import hashlib
import itertools
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from grader import wire
from grader.errors import BadReport
from grader.intake import submissions
from grader.model import Report
from grader.sanitize import escape_controls

#: Bytes of an id that still fit a file name with its ending; most file systems allow 255.
_LONGEST_NAME = 200


@dataclass(frozen=True, slots=True)
class Class:
    """A folder of submissions and the folder of their reports."""

    submissions: Path
    reports: Path
    only: tuple[str, ...] = ()
    resume: bool = True

    def entries(self) -> Iterator[tuple[str, Path]]:
        """(id, path) of every submission, folders first.

        No two have the same id, not even where a file system takes small and capital letters for the same: an archive
        beside a folder of its name keeps its ending.
        """
        paths = [path for path in submissions.children(self.submissions) if path.resolve() != self.reports.resolve()]
        counts = Counter(submissions.id_of(path) for path in paths)
        taken: set[str] = set()
        for path in sorted(paths, key=lambda path: not path.is_dir()):
            plain = submissions.id_of(path)
            first = plain if path.is_dir() or counts[plain] == 1 else path.name
            names = itertools.chain((first, path.name), (f"{path.name}~{number}" for number in itertools.count(2)))
            name = next(name for name in names if name.casefold() not in taken)
            taken.add(name.casefold())
            if not self.only or name in self.only:
                yield name, path

    def ignored(self) -> list[str]:
        """List the entries of the folder that are no submissions, hidden files aside."""
        found = (path for path in self.submissions.iterdir() if not path.name.startswith("."))
        others = (path.name for path in found if not submissions.is_submission(path))
        return sorted(escape_controls(name).replace("\n", "\\n") for name in others)

    def report_path(self, name: str) -> Path:
        """Where the report on a submission lies; an id too long for a file name is shortened with its digest."""
        safe = name.replace("/", "_")
        if len(safe.encode()) > _LONGEST_NAME:
            mark = hashlib.sha256(name.encode()).hexdigest()[:16]
            safe = f"{safe.encode()[:200].decode('utf-8', 'ignore')}-{mark}"
        return self.reports / f"{safe}.json"

    def earlier(self, name: str) -> Report | None:
        """The report that is there already, if it is one of this submission and is to be kept."""
        if not self.resume:
            return None
        try:
            report = wire.decode_report(self.report_path(name).read_bytes(), self.report_path(name))
        except (OSError, BadReport):
            return None
        return report if report.submission.id == name else None

    def seed(self) -> int | None:
        """The seed of an earlier run over these reports: resuming keeps it, also for those that were not named."""
        everybody = replace(self, only=()).entries()
        seeds = (report.grader.seed for name, _ in everybody if (report := self.earlier(name)))
        return next(seeds, None)
