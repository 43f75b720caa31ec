"""The arguments of a verb: help and errors in the learner's language, each error with what to type next."""

import argparse
import re
from types import ModuleType
from typing import Any, NoReturn

from grader.cli.common import command
from grader.cli.parser_words import ERRORS, HELP, TITLES, VERBS
from grader.errors import GraderError


class Parser(argparse.ArgumentParser):
    """Says what is wrong as every error here does: with what to type next."""

    def __init__(self, verb: str, description: str | None, lang: str) -> None:
        told = VERBS.get(verb, description) if lang == "ko" else description
        self.lang = lang
        super().__init__(prog=f"grader {verb}", description=told)

    def add_argument(self, *names: Any, **settings: Any) -> argparse.Action:  # noqa: ANN401 - argparse's own
        """Add an argument, its help in the parser's language."""
        if self.lang == "ko" and settings.get("help") in HELP:
            settings["help"] = HELP[settings["help"]]
        return super().add_argument(*names, **settings)

    def format_help(self) -> str:
        """Return the help, its headings in the parser's language."""
        told = super().format_help()
        for english, korean in TITLES.items() if self.lang == "ko" else ():
            told = re.sub(rf"^{english}", korean, told, flags=re.MULTILINE)
        return told

    def error(self, message: str) -> NoReturn:
        """Raises `GraderError`."""
        verb = self.prog.removeprefix("grader ")
        needs_name = message.endswith("required: EXERCISE")
        remedy = command(verb, "NAME") if needs_name else f"{self.prog} --help"
        raise GraderError(message, remedy=remedy, korean=korean_error(message))


def korean_error(message: str) -> str:
    """An error of argparse in Korean; what is not known stays as it is."""
    for pattern, korean in ERRORS.items():
        if found := re.fullmatch(pattern, message, re.DOTALL):
            return korean.format(*found.groups())
    return message


def parser_for(name: str, verb: ModuleType, lang: str) -> Parser:
    """The parser of a verb's module."""
    parser = Parser(name, verb.__doc__, lang)
    verb.arguments(parser)
    return parser
