"""Check your own modules, in place, and say what to do next."""

import argparse
import os
import shlex
import subprocess
import sys
from functools import partial
from pathlib import Path

from grader import wire
from grader.cli import after_pass, common, handed_out, learner, problems, verdict_view, wanted
from grader.cli.room import ROOMS, Room, fit
from grader.cli.screen import Screen
from grader.errors import GraderError
from grader.files import write_atomically
from grader.grading.expectations import inputs_of
from grader.grading.reports import assemble, info
from grader.intake.submissions import digest_of
from grader.isolation import probing
from grader.judge.readable import find_test, nearest_title
from grader.model import Exercise, Status, SubmissionRef, Timing, Verdict
from grader.pack.catalogue import CURRICULUM, Catalogue


def arguments(parser: argparse.ArgumentParser) -> None:
    """The verb's command line."""
    parser.add_argument(
        "wanted",
        nargs="*",
        metavar="EXERCISE",
        help="a name or a part of it, a number of the list, a path, or a track (default: all, and the one edited last)",
    )
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the report there as well")
    parser.add_argument("--test", metavar="NAME", help="run this test only, by its title or its function")
    parser.add_argument(
        "--debug", action="store_true", help="plain pytest in this terminal: print and breakpoint() work"
    )
    common.problems_argument(parser)
    common.pack_argument(parser)
    common.run_arguments(parser)
    common.screen_arguments(parser)


def run(arguments: argparse.Namespace) -> int:
    """0 when all that was asked for passes, 1 otherwise."""
    pack = common.load_pack(arguments)
    chosen = _chosen(pack, arguments)
    if arguments.test and len(chosen) != 1:
        raise GraderError(
            "--test needs one exercise",
            remedy="grader check EXERCISE --test NAME",
            korean="--test에는 연습을 하나만 지정해야 합니다",
        )
    test = find_test(chosen[0], arguments.test) if arguments.test else None
    if arguments.debug:
        return _debug(pack, chosen, test, arguments)
    seed = 0 if arguments.seed is None else arguments.seed
    verdicts, isolation = learner.check(pack, chosen, seed=seed, level=arguments.isolation, test=test)
    if test and not verdicts[0].tests and verdicts[0].status not in _NOT_RUN:
        raise _unknown_test(chosen[0], arguments.test, common.language(arguments))
    if arguments.json:
        _write_report(arguments.json, pack, verdicts, seed, isolation.level)
    fresh = [] if arguments.test else learner.remember(pack, verdicts)
    screen = _screen(arguments)
    variants = (screen.drawn(partial(_show, screen, pack, verdicts, fresh, arguments, room)) for room in ROOMS)
    screen.put(fit(variants, screen.height, lambda line: not line))
    if arguments.problems:
        _show_problems(screen, pack, verdicts)
    return 0 if all(verdict.status is Status.PASSED for verdict in verdicts) else 1


def _chosen(pack: Catalogue, arguments: argparse.Namespace) -> list[Exercise]:
    """Return what was asked for, each once; else everything, or for one test and --debug the one edited last."""
    if not arguments.wanted:
        return [learner.current(pack)] if arguments.debug or arguments.test else list(pack.exercises)
    return list({each.id: each for each in (wanted.find(pack, word) for word in arguments.wanted)}.values())


def _screen(arguments: argparse.Namespace) -> Screen:
    """Stdout, unless the report goes there: then nothing else may."""
    return Screen.of(arguments, file=sys.stderr if str(arguments.json) == "-" else None)


_NOT_RUN = {Status.MISSING, Status.UNTOUCHED, Status.REJECTED, Status.GRADER_ERROR}


def _unknown_test(exercise: Exercise, name: str, lang: str) -> GraderError:
    near = nearest_title(exercise, name, lang)
    return GraderError(
        f"{exercise.id} has no test called {name!r}",
        remedy=f"grader check {exercise.id} " + (f"--test {shlex.quote(near)}" if near else "--json -"),
        korean=f"{exercise.id}에는 {name!r}라는 테스트가 없습니다",
    )


def _debug(pack: Catalogue, chosen: list[Exercise], test: str | None, arguments: argparse.Namespace) -> int:
    """Pytest itself, to the first failure, unconfined and with the terminal: for a learner's own code only."""
    paths = [str(pack.folders[exercise.id] / f"test_{exercise.slug}.py") for exercise in chosen]
    picked = [f"{paths[0]}::{test}"] if test else paths
    marks = ["-c", os.devnull, "-o", "markers=task(n): a task of the instruction"]
    titles = ["-p", "grader.inside.korean_titles"] if common.language(arguments) == "ko" else []
    words = [
        sys.executable,
        "-m",
        "pytest",
        *marks,
        *titles,
        f"--rootdir={pack.root}",
        "-s",
        "-x",
        "-pno:cacheprovider",
        *picked,
    ]
    code = subprocess.run(words, env=_environment(pack, arguments.seed or 0), check=False).returncode  # noqa: S603
    return min(code, 1)


def _environment(pack: Catalogue, seed: int) -> dict[str, str]:
    """Return what plain pytest needs: the inputs of a seed, and a way to the modules of every exercise and to ours."""
    paths = [str(pack.root), *map(str, pack.folders.values()), os.environ.get("PYTHONPATH", "")]
    settings = {"KATA_SEED": str(inputs_of(seed)), "PYTHONPATH": os.pathsep.join(paths), "PYTHONDONTWRITEBYTECODE": "1"}
    return {**os.environ, **settings}


def _write_report(path: Path, pack: Catalogue, verdicts: list[Verdict], seed: int, level: str) -> None:
    digest = digest_of(repr([(verdict.id, verdict.digest) for verdict in verdicts]).encode())
    made_by = info(pack, seed, probing.probe(level))
    report = assemble(SubmissionRef(id="self", digest=digest), made_by, verdicts, Timing())
    if str(path) == "-":
        sys.stdout.write(wire.encode(report).decode())
    else:
        write_atomically(path, wire.encode(report))


def _show_problems(screen: Screen, pack: Catalogue, verdicts: list[Verdict]) -> None:
    for verdict in verdicts:
        for line in problems.lines(screen, pack, pack.find(verdict.id), verdict):
            screen.line((line, ""))


def _show(
    screen: Screen,
    pack: Catalogue,
    verdicts: list[Verdict],
    fresh: list[str],
    arguments: argparse.Namespace,
    room: Room,
) -> None:
    handed_out.warn(screen, pack, [pack.find(verdict.id) for verdict in verdicts])
    if fresh:
        names = ", ".join(name.rpartition("/")[2] for name in fresh)
        screen.say("new", names=names, style="bold green")
        if len(fresh) == 1 and not arguments.wanted:
            after_pass.show(screen, pack, pack.find(fresh[0]), with_reference=True)
        screen.text()
    if len(verdicts) == len(pack.exercises) and not arguments.wanted:
        _show_whole(screen, pack, verdicts, room)
    elif arguments.test and verdicts[0].status is Status.PASSED:
        screen.say("chosen_pass", exercise=pack.find(verdicts[0].id).slug, style="bold green")
    else:
        for verdict in verdicts:
            _show_one(screen, pack, verdict, room)


def _show_one(screen: Screen, pack: Catalogue, verdict: Verdict, room: Room) -> None:
    exercise = pack.find(verdict.id)
    if verdict.status is Status.PASSED:
        screen.say("checked_one", exercise=exercise.slug, total=len(verdict.tests), style="bold green")
        after_pass.show(screen, pack, exercise, with_reference=True)
        rows = []
        if following := learner.next_after(pack, exercise, learner.states(pack)):
            rows.append((screen.words("next"), common.command("check", following.slug, pack)))
        screen.fields(rows, whole=True)
        return
    screen.text(verdict_view.title(screen, exercise), style="bold")
    verdict_view.show(screen, pack, exercise, verdict, room)


def _show_whole(screen: Screen, pack: Catalogue, verdicts: list[Verdict], room: Room) -> None:
    """First what to do next, then the progress."""
    statuses = {verdict.id: verdict.status for verdict in verdicts}
    following = learner.next_up(pack, statuses)
    if following is None:
        after_pass.show_end(screen, pack)
    elif all(status is Status.UNTOUCHED for status in statuses.values()):
        _invite(screen, pack, following)
    else:
        _show_following(screen, pack, following, {verdict.id: verdict for verdict in verdicts}[following.id], room)
    screen.text()
    _show_progress(screen, pack, statuses)


def _invite(screen: Screen, pack: Catalogue, exercise: Exercise) -> None:
    """The first screen of all: one next step."""
    is_curriculum = (pack.root / CURRICULUM).is_file()
    screen.say("welcome" if is_curriculum else "welcome_elsewhere", count=len(pack.exercises), style="bold")
    screen.say("how")
    screen.text()
    verdict_view.heading(screen, exercise, Status.UNTOUCHED, first=True)
    verdict_view.steps(screen, pack, exercise, common.command("check", pack=pack))
    screen.text()
    screen.say("or_watch", command=common.command("watch", pack=pack), indent=2)


def _show_following(screen: Screen, pack: Catalogue, exercise: Exercise, verdict: Verdict, room: Room) -> None:
    verdict_view.heading(screen, exercise, verdict.status)
    if verdict.status is Status.UNTOUCHED:
        verdict_view.steps(screen, pack, exercise, common.command("check", pack=pack))
    else:
        verdict_view.show(screen, pack, exercise, verdict, room)


def _show_progress(screen: Screen, pack: Catalogue, statuses: dict[str, Status]) -> None:
    """One line; the tracks are for `list`."""
    done = sum(status is Status.PASSED for status in statuses.values())
    told = screen.words("total", passed=done, count=len(statuses))
    more = screen.words("see_all", command=common.command("list", pack=pack))
    screen.line((f"{screen.words('progress')}  ", "bold"), (f"{told}  ({more})", ""))
