"""Draw .github/check.svg, the picture in README.md: what `make check` says about a first attempt at count_up.

.venv/bin/python .github/draw_check.py [FILE]
"""

import io
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from rich.console import Console
from rich.text import Text

ROOT = Path(__file__).resolve().parents[1]
COLUMNS = 80
ATTEMPT = """
class CountUp:
    def __init__(self, end):
        self.end = end
        self.next = 0

    def __iter__(self):
        return self

    def __next__(self):
        if self.next > self.end:
            raise StopIteration
        self.next += 1
        return self.next - 1
"""


def screen(home: Path) -> str:
    """What the learner sees, with the codes for its styles."""
    shutil.copytree(ROOT / "exercises", home / "exercises", ignore=shutil.ignore_patterns("__pycache__"))
    (home / "exercises" / "iterators" / "count_up" / "count_up.py").write_text(ATTEMPT, encoding="utf-8")
    settings = {"FLOWKATA_MAKE": "1", "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1", "TERM": "xterm-256color"}
    words = [sys.executable, "-m", "grader", "check", "--lang", "en", "--color", "always"]
    done = subprocess.run(
        words, cwd=home, env={**os.environ, **settings}, capture_output=True, encoding="utf-8", check=False
    )
    return done.stdout


def main() -> None:
    """Write the picture."""
    with tempfile.TemporaryDirectory() as name:
        told = screen(Path(name))
    console = Console(record=True, width=COLUMNS, file=io.StringIO(), force_terminal=True, color_system="standard")
    console.print(Text.from_ansi(f"$ make check\n{told.rstrip()}"), soft_wrap=True)
    svg = console.export_svg(title="make check", unique_id="check")
    # Pages that show pictures load no fonts from elsewhere: let the reader's own do.
    svg = re.sub(r"@font-face \{.*?\}\s*", "", svg, flags=re.DOTALL)
    svg = svg.replace("Fira Code", "ui-monospace, Menlo, Consolas")
    target = Path(sys.argv[1]) if sys.argv[1:] else ROOT / ".github" / "check.svg"
    target.write_text("".join(f"{line.rstrip()}\n" for line in svg.splitlines()), encoding="utf-8")


if __name__ == "__main__":
    main()
