"""Where `grader` begins: finds the verb's module, runs it, and turns our own errors into one line and an exit code."""

import contextlib
import importlib
import os
import re
import shlex
import shutil
import sys
import traceback
from pathlib import Path

from grader import __version__
from grader.cli import interrupts
from grader.cli.common import locale_language, remedy_as_typed
from grader.cli.parser import parser_for
from grader.cli.parser_words import VERBS as KOREAN_VERBS
from grader.errors import OURS, USAGE, GraderError, UnknownExercise
from grader.files import is_own_fault, remedy_for
from grader.sanitize import escape_controls

#: The verbs, in the order that help shows them; each is a module beside this one.
VERBS = {
    "check": "check your own modules and say what to do next",
    "watch": "check on every save, in one screen with keys",
    "list": "all exercises with their state",
    "next": "the exercise to do next",
    "hint": "one more hint for an exercise",
    "reset": "put the untouched stub back, keeping a backup",
    "solution": "show the reference solution of an exercise that passes",
    "score": "grade one submission: its report on stdout",
    "grade": "grade a class: one report a submission",
    "ci": "grade a pull request: what it changes, with the exercises of its base",
    "release": "copy the repository as learners get it, without solutions",
    "verify": "check the pack itself; --write renews the calibration, --mutants tries the suites",
    "doctor": "what this host can do, and what it would take to do more",
    "schema": "the JSON Schema of a report",
}


def run() -> None:
    """The console script: exits with the verb's code."""
    # Whoever closed a stream wants to see nothing; it stays open until the end of the process.
    sys.stdout, sys.stderr = (stream or Path(os.devnull).open("w") for stream in (sys.stdout, sys.stderr))  # noqa: SIM115
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    interrupts.install()
    interrupts.leave(main(sys.argv[1:]))


def main(words: list[str]) -> int:
    """One command.

    0: all asked for passed, 1: an attempt failed, 2: usage, 3: the grader's own fault, 130: interrupted.
    """
    try:
        return _dispatch(words)
    except GraderError as error:
        _say(_wrapped(_told(error, words)))
        return error.exit_code
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        return 0  # whoever closed the pipe has read enough
    except KeyboardInterrupt as error:
        return _interrupted(error, words)
    except OSError as error:
        is_named = error.filename is not None or is_own_fault(error)
        return _refused_by_system(error) if is_named else _own_fault(error)
    except Exception as error:  # noqa: BLE001 - the last door: a fault of ours is told as one, with its exit code
        return _own_fault(error)


def _say(text: str) -> None:
    """Print to stderr; paths, keys and arguments in it may hold what a terminal would obey."""
    print(escape_controls(text), file=sys.stderr)


def _told(error: GraderError, words: list[str]) -> str:
    """The error and what to type next, in the language and for the pack that were asked for."""
    lang = _lang(words)
    remedy = remedy_as_typed(error.remedy, _pack_option(words))
    message = error.korean if lang == "ko" else str(error)
    if isinstance(error, UnknownExercise) and len(error.near) > 1:
        message = "\n".join([message.partition(";")[0] + ":", *error.numbered()])
    return f"grader: {message}\n   {'다음을 입력해 보세요' if lang == 'ko' else 'try'}: {remedy}"


def _lang(words: list[str]) -> str:
    """The language that was asked for, else the locale's."""
    asked = re.search(r"--lang[= ](en|ko)\b", " ".join(words))
    return asked[1] if asked else locale_language()


def _wrapped(told: str) -> str:
    """Lines that a terminal would break within a word, broken between words; what is to be typed stays whole."""
    if not sys.stderr.isatty():
        return told
    from rich.console import Console  # noqa: PLC0415 - slow to import, and only an error on a terminal needs it
    from rich.text import Text  # noqa: PLC0415

    width = min(shutil.get_terminal_size().columns, 100)
    *message, remedy = told.splitlines()
    rows = [row.plain.rstrip() for line in message for row in Text(line).wrap(Console(), width)]
    return "\n".join([*rows, remedy])


def _pack_option(words: list[str]) -> str:
    """The --exercises that was typed, as it is typed again."""
    asked = re.search(r"(?:^|\0)--exercises(?:=|\0)([^\0]+)", "\0".join(words))
    return f"--exercises {shlex.quote(asked[1])}" if asked else ""


def _interrupted(error: KeyboardInterrupt, words: list[str]) -> int:
    """Say how to go on, in one sentence."""
    ended = {"grade": "every report written so far is whole; to go on, type the same command again"}
    with contextlib.suppress(OSError):  # the terminal may be gone
        _say(f"grader: interrupted; {ended.get(words[0], 'nothing was left behind')}")
    return error.exit_code if isinstance(error, interrupts.Interrupted) else 130


def _refused_by_system(error: OSError) -> int:
    """A path that is not there is a wrong request; one that cannot be read or written is our side's fault."""
    where = f"{os.fsdecode(error.filename)}: " if error.filename else ""
    _say(f"grader: {where}{error.strerror}\n   try: {remedy_for(error)}")
    return OURS if is_own_fault(error) else USAGE


def _own_fault(error: Exception) -> int:
    if "GRADER_TRACEBACK" in os.environ:
        traceback.print_exc()
    _say(
        f"grader: a fault of the grader itself: {type(error).__name__}: {error}\n"
        "   try: the same command with GRADER_TRACEBACK=1 before it, and report what it prints"
    )
    return OURS


def _dispatch(words: list[str]) -> int:
    if not words or words[0] in {"-h", "--help", "help"}:
        print(_help())
        return 0
    if words[0] in {"-V", "--version"}:
        print(f"grader {__version__}")
        return 0
    if words[0] not in VERBS:
        raise GraderError(
            f"there is no command {words[0]!r}",
            remedy="grader --help",
            korean=f"{words[0]!r}라는 명령은 없습니다",
        )
    verb = importlib.import_module(f"grader.cli.{words[0]}")
    return int(verb.run(parser_for(words[0], verb, _lang(words)).parse_args(words[1:])))


def _help() -> str:
    if locale_language() == "ko":
        lines = [f"  {name:<9} {KOREAN_VERBS.get(name, what)}" for name, what in VERBS.items()]
        tail = "grader COMMAND --help로 자세히 볼 수 있습니다. 시작하려면: grader check"
        return "\n".join(["사용법: grader COMMAND [...]", "", *lines, "", tail])
    lines = [f"  {name:<9} {what}" for name, what in VERBS.items()]
    return "\n".join(
        ["usage: grader COMMAND [...]", "", *lines, "", "grader COMMAND --help tells more; start with: grader check"]
    )
