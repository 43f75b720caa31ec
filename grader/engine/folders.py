"""Deleting what a learner's code left behind, whatever it is."""

import itertools
import os
import tempfile
from pathlib import Path


def remove(folder: Path) -> None:
    """Delete a folder and all in it; one that is not there is no error.  Nothing is followed out of it.

    The walk is flat: a folder found in another moves up into a heap, so that no path grows and nothing recurses.  A
    tree may be deeper than Python calls, and deeper than a path may be long; its folders may be closed to their owner.
    """
    if not folder.exists():
        return
    heap = Path(tempfile.mkdtemp(dir=folder.parent, prefix="gone-"))
    numbers = itertools.count()
    _move_up(folder, heap, numbers)
    while waiting := list(heap.iterdir()):
        for place in waiting:
            _flatten(place, heap, numbers)
    heap.rmdir()


def _flatten(place: Path, heap: Path, numbers: "itertools.count[int]") -> None:
    for entry in list(os.scandir(place)):
        if entry.is_dir(follow_symlinks=False):
            _move_up(Path(entry.path), heap, numbers)
        else:
            os.unlink(entry.path)
    place.rmdir()


def _move_up(folder: Path, heap: Path, numbers: "itertools.count[int]") -> None:
    """Open for its owner first: a folder that may not be written to may not be moved either."""
    folder.chmod(0o700)
    folder.rename(heap / str(next(numbers)))
