"""The picture in README.md shows what `make check` prints today."""

import html
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def texts(picture):
    """The words of a picture, row by row; how it is drawn may change with the library that draws it."""
    return [
        html.unescape(text).replace("\xa0", " ")
        for text in re.findall(r">([^<>]+)</text>", picture.read_text(encoding="utf-8"))
    ]


@pytest.mark.slow
def test_the_picture_shows_todays_screen(tmp_path):
    script = ROOT / ".github" / "draw_check.py"
    subprocess.run([sys.executable, str(script), str(tmp_path / "check.svg")], check=True)
    shown = texts(tmp_path / "check.svg")
    assert any("make check" in text for text in shown)
    assert texts(ROOT / ".github" / "check.svg") == shown, f"draw it anew: python {script.relative_to(ROOT)}"
