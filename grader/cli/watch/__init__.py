"""Check an exercise whenever its file is saved, and say where you stand; keys work without Enter.

Starts at the exercise that was edited last, else at the next one.  Saving another exercise's file goes there.
"""

import argparse
import contextlib
import sys

from grader.cli import common, learner, wanted
from grader.cli.screen import Screen, is_colored
from grader.cli.watch.checks import checks_for
from grader.cli.watch.display import Appended, Display, Painted
from grader.cli.watch.inbox import FilesChanged, Inbox
from grader.cli.watch.keyboard import Keyboard
from grader.cli.watch.saves import Events
from grader.cli.watch.session import Session
from grader.cli.watch.terminal import Terminal, TerminalGone, is_terminal
from grader.cli.watch.views import State
from grader.errors import GraderError


def arguments(parser: argparse.ArgumentParser) -> None:
    """The verb's command line."""
    common.exercise_argument(parser)
    parser.add_argument(
        "--plain", action="store_true", help="append lines instead of drawing a screen: for screen readers and editors"
    )
    parser.add_argument("--manual", action="store_true", help="do not watch the files: check when r is pressed")
    common.problems_argument(parser)
    common.pack_argument(parser)
    common.run_arguments(parser)
    common.screen_arguments(parser)


def run(arguments: argparse.Namespace) -> int:
    """0 when the learner quits or the terminal is gone."""
    if arguments.manual and not sys.stdin.isatty():
        raise GraderError(
            "--manual waits for a key, and there is no terminal to press one in",
            remedy="grader watch",
            korean="--manual은 키를 기다리는데, 키를 누를 터미널이 없습니다",
        )
    pack = common.load_pack(arguments)
    lang = common.language(arguments)
    start = wanted.find(pack, arguments.wanted)
    state = State(
        pack=pack,
        exercise=start,
        is_manual=arguments.manual,
        has_problems=arguments.problems,
        states=learner.states(pack),
    )
    is_plain = arguments.plain or arguments.problems or not is_terminal()
    with contextlib.ExitStack() as opened, contextlib.suppress(TerminalGone):
        inbox = opened.enter_context(Inbox(sys.stdin.fileno() if sys.stdin.isatty() else None))
        checks = opened.enter_context(checks_for(pack, inbox, level=arguments.isolation, seed=arguments.seed or 0))
        if not arguments.manual:
            opened.enter_context(Events(pack.root, lambda: inbox.put(FilesChanged())))
        terminal = opened.enter_context(Terminal(inbox, is_plain=is_plain))
        display: Display = (
            Appended(terminal, lang=lang, announces=arguments.problems)
            if is_plain
            else Painted(terminal, lang=lang, is_colored=is_colored(arguments.color, sys.stdout))
        )
        session = Session(state, inbox=inbox, checks=checks, display=display)
        session.run(Keyboard(session, terminal).press)
    terminal.say(Screen.of(arguments).words("bye", command=common.command("watch", pack=pack)))
    return 0
