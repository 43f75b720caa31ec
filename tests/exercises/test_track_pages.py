"""The page that each track begins with: it is there in both languages, and its examples are true."""

import doctest
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2] / "exercises"
PAGES = sorted(ROOT.glob("*/README*.md"))


def test_every_track_has_one_in_both_languages():
    tracks = {path.parent.parent for path in ROOT.glob("*/*/exercise.toml")}
    assert {path.relative_to(ROOT).as_posix() for path in PAGES} == {
        f"{track.name}/{name}" for track in tracks for name in ("README.md", "README.ko.md")
    }


@pytest.mark.parametrize("page", PAGES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_its_examples_are_true(page):
    for code in re.findall(r"```python\n(.*?)```", page.read_text(encoding="utf-8"), re.DOTALL):
        examples = doctest.DocTestParser().get_doctest(code, {}, page.name, str(page), 0)
        assert doctest.DocTestRunner(verbose=False).run(examples).failed == 0


@pytest.mark.parametrize("track", sorted({path.parent.name for path in PAGES}))
def test_both_languages_show_the_same_code(track):
    english, korean = (
        re.findall(r"```python\n(.*?)```", (ROOT / track / name).read_text(encoding="utf-8"), re.DOTALL)
        for name in ("README.md", "README.ko.md")
    )
    assert english == korean
