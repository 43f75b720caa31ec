"""The messages of a pack's own exceptions in Korean: `messages.ko.toml` in a package at its root, such as `kit`.

A key is the English text, in which {0}, {1} and so on stand for values; its value has the same places in Korean.
"""

import re
from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache
from pathlib import Path

from grader import wire
from grader.files import read_file
from grader.model import Exercise
from grader.pack.exercises import digest_of

Phrases = tuple[tuple[str, str], ...]


def read_phrases(root: Path) -> Phrases:
    """The phrases of all packages at the root of a pack.  Raises `BadPack`."""
    files = sorted(root.glob("*/messages.ko.toml"))
    known = [path for path in files if (path.parent / "__init__.py").is_file()]
    return tuple(pair for path in known for pair in wire.decode_toml(read_file(path), dict[str, str], path).items())


def with_phrases(exercise: Exercise, phrases: Phrases) -> Exercise:
    """The exercise with its pack's phrases, which are part of what its verdicts say."""
    if not phrases:
        return exercise
    return replace(exercise, phrases=phrases, digest=digest_of(exercise.digest, wire.encode(phrases)))


def translate(text: str, phrases: Iterable[tuple[str, str]]) -> str:
    """Return a text in Korean; empty where no phrase is known for it."""
    for english, korean in phrases:
        if found := _pattern(english).fullmatch(text):
            return _filled(korean, found.groupdict())
    return ""


def _filled(text: str, values: dict[str, str]) -> str:
    """Put values, by `v` and their number, in their places; a value may hold what looks like a place itself."""
    return re.sub(r"\{(\d)\}", lambda place: values.get(f"v{place[1]}", place[0]), text)


@lru_cache(maxsize=512)
def _pattern(english: str) -> re.Pattern[str]:
    """The pattern of all texts that are made of a phrase; a place that stands twice holds the same both times."""
    parts = re.split(r"\{(\d)\}", english)
    seen: set[str] = set()
    made = re.escape(parts[0])
    for number, literal in zip(parts[1::2], parts[2::2], strict=True):
        made += f"(?P=v{number})" if number in seen else f"(?P<v{number}>.+)"
        made += re.escape(literal)
        seen.add(number)
    return re.compile(made)
