"""Checks of the texts of an exercise: docstrings of chaffs, rules, messages, instructions and hints."""

import ast
import re

from grader import wire
from grader.pack.catalogue import Catalogue
from grader.pack.exercises import rule_of
from grader.pack.suites import functions
from grader.syntax import parse
from grader.verify.results import Checked


def read_docstring(text: bytes) -> tuple[dict[str, str], str]:
    """A chaff's explanation by language, and the text that it promises."""
    try:
        paragraphs = (ast.get_docstring(parse(text)) or "").split("\n\n")
    except (SyntaxError, ValueError):
        paragraphs = [""]
    *told, last = [" ".join(paragraph.split()) for paragraph in paragraphs]
    spoken: dict[str, list[str]] = {"en": [], "ko": []}
    for paragraph in told:
        spoken["ko" if re.search(r"[가-힣]", paragraph) else "en"].append(paragraph)
    explanation = {lang: " ".join(texts) for lang, texts in spoken.items() if texts}
    return explanation, last.removeprefix("Expect: ") if last.startswith("Expect: ") else ""


def check_words(catalogue: Catalogue, checked: Checked) -> None:
    """Check that the texts for learners are complete in both languages, where the pack has both."""
    exercise = checked.exercise
    folder = catalogue.folders[exercise.id]
    known = functions(exercise.suite)
    if (folder / "messages.ko.toml").is_file():
        silent = [name for name in known if not {"en", "ko"} <= rule_of(exercise, name).keys()]
        checked.problems += [f"{name} has no rule in both languages (docstring, messages.ko.toml)" for name in silent]
        stray = set(wire.decode_toml((folder / "messages.ko.toml").read_bytes(), dict[str, str], folder)) - {
            name for path, function in known.items() for name in (path, function.name)
        }
        checked.problems += [f"messages.ko.toml names {name}, and the suite has no such test" for name in sorted(stray)]
    for instruction in folder.glob("README*.md"):
        text = instruction.read_text(encoding="utf-8")
        tasks = {function.task for function in known.values() if function.task}
        lost = [task for task in tasks if not re.search(rf"^{task}\. ", text, re.MULTILINE)]
        checked.problems += [f"{instruction.name} has no task {task}, and the suite does" for task in sorted(lost)]
    if len(exercise.hints["en"]) != len(exercise.hints["ko"]):
        checked.problems.append("exercise.toml: hints and hints_ko differ in number")
