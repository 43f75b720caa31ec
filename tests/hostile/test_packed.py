"""Every oddly packed submission, at the weakest and the strongest level: its verdict, in bounded time and memory.

Also what is told of modules that write for people's eyes: nothing in a report, or on a screen, does anything there.
"""

import hashlib
import shutil

import packed_archives
import packed_folders
import packed_modules
import pytest
from cases import KATA, KATA_FOLDER, PACK, REACHED, REFERENCE, cases, survivors, traces
from packing import FILE, PACKED, folder, zipped
from watching import commands, escapes, peak_memory, strict, within

from grader.engine.pool import Pool
from grader.grading.earlier import read_earlier
from grader.grading.grade import Grader, grade_one
from grader.intake.classroom import Class
from grader.judge.sentences import explain
from grader.model import Attempt, Isolation
from grader.wire import decode_report

BUILDERS = (packed_archives, packed_folders, packed_modules)

#: What reading and judging one submission may take of the grader itself: seconds of a processor, memory in MiB.
SECONDS, MIB = 4.0, 128


@pytest.fixture(scope="module", params=sorted({REACHED[0], REACHED[-1]}, key=REACHED.index))
def grader(request):
    """A grader with one worker at the weakest or the strongest level."""
    with Pool(1, root=PACK.root, level=request.param) as pool:
        yield Grader(catalogue=PACK, pool=pool, seed=3, isolation=Isolation(level=request.param), decoys=True)


@pytest.fixture(scope="module")
def honest(grader):
    """The verdict on the reference: a function, and what it says when nothing else has run."""

    def verdict():
        return grader.verdict(KATA, Attempt(exercise=KATA.id, module=REFERENCE))

    verdict.first = verdict()
    return verdict


@pytest.fixture
def graded(grader, tmp_path):
    """Grade a submission as one of its class: the report, and the path of its file."""

    def grade(path):
        room = Class(path.parent, tmp_path / "reports")
        entry = next(entry for entry in room.entries() if path in {entry.path, *(each for each, _ in entry.files)})
        return grade_one(grader, room, entry), room.report_path(entry.id)

    return grade


@pytest.mark.parametrize("packed", PACKED, ids=lambda packed: f"{packed.group}_{packed.name}")
def test_an_oddly_packed_submission_gets_its_verdict(grader, graded, honest, packed, counted, tmp_path):
    (tmp_path / "class").mkdir()
    path = packed.build(tmp_path / "class")
    level = grader.isolation.level
    counted[packed.group, level, "broken"] += 1
    files = traces()
    with peak_memory() as held, within(SECONDS):
        report, written = graded(path)
        mebibytes = held()
    (verdict,) = report.exercises
    words = "\n".join([verdict.message, *(test.message for test in verdict.tests)])
    told = f"{verdict.status} {verdict.code} {verdict.line} {verdict.integrity} {words[:2000]}"
    assert packed.allows(verdict), told
    assert packed.code is None or verdict.code in packed.code.split(" | "), told
    assert packed.line is None or verdict.line == packed.line, told
    assert packed.says in words, told
    assert mebibytes < MIB, f"{mebibytes} MiB: {told}"
    assert decode_report(written.read_bytes(), written) == report
    assert escapes(told_by(report)) == []
    assert path.suffix in {".zip", ".gz", ".tgz", ".tar"} or report.submission.id == path.name
    assert honest() == honest.first, "the next attempt is graded as if this one had never run"
    assert traces() - files == set(), "files left behind"
    assert survivors(grader.pool) == set(), "processes left behind"
    counted[packed.group, level, "broken"] -= 1
    counted[packed.group, level, "held"] += 1


# --- what people read


def told_by(report):
    """Every text of a report that people read, in every language."""
    (verdict,) = report.exercises
    told = [verdict.message, verdict.detail, verdict.reproduce, *verdict.integrity.findings]
    told += [explain(verdict, lang) for lang in ("en", "ko")]
    for test in verdict.tests:
        facts = test.facts
        told += [test.message, test.output]
        told += [facts.call, facts.got, facts.expected, facts.raised, facts.note, facts.source] if facts else []
        told += [*facts.values, *facts.values.values()] if facts else []
    return "\n".join(told)


INJECTIONS = {each.name: each for each in cases() if 50 <= each.group <= 53}


@pytest.mark.parametrize("name", INJECTIONS)
def test_what_a_module_says_does_nothing_where_it_is_read(graded, name, tmp_path):
    (tmp_path / "class").mkdir()
    path = folder(tmp_path / "class", {FILE: INJECTIONS[name].module})
    with within(SECONDS):
        report, written = graded(path)
    text = written.read_text(encoding="utf-8")
    assert escapes(told_by(report)) == []
    assert strict(text)["submission"]["id"] == "alice"
    assert escapes(text) == []
    assert commands(text) == []
    assert len(text) < 2**19


SHOWN = (
    "50_shows_itself_in_escape_sequences",
    "50_names_its_exception_in_escape_sequences",
    "50_writes_its_source_backwards",
    "51_prints_workflow_commands",
    "51_raises_workflow_commands",
    "51_raises_workflow_commands_at_import",
)


@pytest.mark.parametrize("name", SHOWN)
def test_what_a_module_says_does_nothing_on_the_learner_s_screen(name, cli, tmp_path):
    shutil.copytree(KATA_FOLDER.parent, tmp_path / "exercises")
    shutil.copytree(KATA_FOLDER, tmp_path / "exercises" / ".stubs")
    (tmp_path / "exercises" / "count_down" / FILE).write_bytes(INJECTIONS[name].module)
    done = cli("check", "count_down", cwd=tmp_path)
    assert (done.returncode, done.stderr) == (1, "")
    assert "count_down" in done.stdout
    assert escapes(done.stdout) == []
    assert commands(done.stdout) == []


def test_what_modules_and_names_say_does_nothing_on_the_instructor_s_screen(cli, tmp_path):
    (tmp_path / "class").mkdir()
    for name in SHOWN:
        folder(tmp_path / "class", {FILE: INJECTIONS[name].module}, f"\x1b[2J\u202e::error::{name}\r\n::error::")
    (tmp_path / "class" / "\x1b[2J\u202e\n::error::.txt").write_text("")
    words = ("--exercises", KATA_FOLDER.parent, "--isolation", REACHED[-1])
    done = cli("grade", "class", "--out", "reports", *words, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert escapes(done.stdout + done.stderr) == []
    assert commands(done.stdout + done.stderr) == []


def test_a_report_on_stdout_gives_no_orders(cli, tmp_path):
    alice = folder(tmp_path, {FILE: INJECTIONS["51_prints_workflow_commands"].module}, "::error::alice")
    words = ("--exercises", KATA_FOLDER.parent, "--isolation", REACHED[-1])
    done = cli("score", alice, *words, cwd=tmp_path)
    assert done.returncode == 1, done.stderr
    assert strict(done.stdout)["summary"] == {"failed": 1}
    assert escapes(done.stdout) == []
    assert commands(done.stdout) == []


# --- whose report it is

LONG = "x" * 255
#: The name that the report on the one above has, where it is too long for a file: a guess that anybody can make.
GUESSED = f"{LONG[:200]}-{hashlib.sha256(LONG.encode()).hexdigest()[:16]}"
ALIKE = (LONG, GUESSED, "alice", "ALICE", "ALICE~2", "\u00e9", "e\u0301", "caf\udce9", r"caf\xe9", "a b", "a_b", "bob")


def test_no_two_submissions_share_a_report(grader, counted, tmp_path):
    level = grader.isolation.level
    counted[49, level, "broken"] += 1
    (tmp_path / "class").mkdir()
    for name in ALIKE:
        folder(tmp_path / "class", {FILE: REFERENCE}, name)
    zipped(tmp_path / "class", (FILE, REFERENCE), name="bob.zip")
    room = Class(tmp_path / "class", tmp_path / "reports")
    made = [grade_one(grader, room, entry) for entry in room.entries()]
    earlier = read_earlier(room, room.entries())
    assert len(made) == len(ALIKE) + 1
    assert len({report.submission.id.casefold() for report in made}) == len(made)
    assert len(list((tmp_path / "reports").iterdir())) == len(made)
    assert earlier.faults == {}
    assert [earlier.reports[report.submission.id] for report in made] == made
    counted[49, level, "broken"] -= 1
    counted[49, level, "held"] += 1
