"""Checks of the texts of an exercise: docstrings of chaffs, rules, messages, instructions and hints."""

import ast
import re
from collections import Counter

from grader.model import Exercise
from grader.pack.catalogue import Catalogue
from grader.pack.exercises import read_messages, rule_of
from grader.pack.suites import functions, of_test
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


def _check_titles(exercise: Exercise) -> list[str]:
    """Say which tests have no title, and which have the same: `--test` takes titles."""
    titles = exercise.korean_titles
    untitled = [name for name in functions(exercise.suite) if of_test(titles, name) is None]
    twice = [title for title, count in Counter(titles.values()).items() if count > 1]
    return [
        *(f"{name} has no title in Korean (messages.ko.toml, [titles])" for name in untitled),
        *(f"messages.ko.toml has the title {title!r} more than once" for title in twice),
    ]


def check_words(catalogue: Catalogue, checked: Checked) -> None:
    """Check that the texts for learners are complete in both languages, where the pack has both."""
    exercise = checked.exercise
    folder = catalogue.folders[exercise.id]
    known = functions(exercise.suite)
    if (folder / "messages.ko.toml").is_file():
        silent = [name for name in known if not {"en", "ko"} <= rule_of(exercise, name).keys()]
        checked.problems += [f"{name} has no rule in both languages (docstring, messages.ko.toml)" for name in silent]
        told = read_messages(folder)
        stray = {*told.rules, *told.titles} - {
            name for path, function in known.items() for name in (path, function.name)
        }
        checked.problems += [f"messages.ko.toml names {name}, and the suite has no such test" for name in sorted(stray)]
        if any(each.korean_titles for each in catalogue.exercises):
            checked.problems += _check_titles(exercise)
    for instruction in folder.glob("README*.md"):
        text = instruction.read_text(encoding="utf-8")
        tasks = {function.task for function in known.values() if function.task}
        lost = [task for task in tasks if not re.search(rf"^{task}\. ", text, re.MULTILINE)]
        checked.problems += [f"{instruction.name} has no task {task}, and the suite does" for task in sorted(lost)]
    if len(exercise.hints["en"]) != len(exercise.hints["ko"]):
        checked.problems.append("exercise.toml: hints and hints_ko differ in number")
