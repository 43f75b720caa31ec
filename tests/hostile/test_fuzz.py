"""What crosses the border, by the thousand: evidence, an archive, a name, a module, a pack's TOML, a report's JSON.

Each has one answer or one documented refusal, and never another exception.  The examples are the same on every run;
`--hypothesis-profile long` tries ten times as many.
"""

import dataclasses
import gzip
import io
import json
import math
import tarfile
import unicodedata
import zipfile
from collections.abc import Callable
from dataclasses import dataclass

import msgspec
import pytest
from cases import KATA, KATA_FOLDER, PACK, REFERENCE
from hypothesis import example, given
from hypothesis import strategies as st
from watching import escapes, strict, within

from grader import wire
from grader.engine import attempt, outcomes
from grader.engine.fork import Fork
from grader.engine.output import Output
from grader.engine.pool import Pool
from grader.engine.protocol import output_mark
from grader.errors import BadPack, BadReport
from grader.grading.grade import Grader
from grader.grading.reports import assemble
from grader.intake import module as intake
from grader.intake.archives import read_members
from grader.intake.members import MAX_UNPACKED
from grader.intake.module import MAX_BYTES
from grader.intake.names import by_platform, is_archive
from grader.intake.submissions import read
from grader.intake.wanted import nearest, wanted
from grader.model import (
    Attempt,
    Ending,
    Evidence,
    Isolation,
    Job,
    Limits,
    Outcome,
    Rejection,
    Status,
    SubmissionRef,
    Timing,
)
from grader.pack.catalogue import load
from grader.policy import check as policy
from grader.sanitize import sanitize_text
from grader.wire import Frame

pytestmark = pytest.mark.timeout(60)

#: Text as it comes out of JSON: anything but half characters.
texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)

# --- evidence

EVENTS = ("collected", "halt", "start", "failing", "stage", "finish", "end", "")
KINDS = ("CollectError", "SyntaxError", "ImportError", "MemoryError", "Failed", "SystemExit", "AssertionError", "")
TEXTS = (
    "",
    "\n",
    "Timeout (>0.5s) from pytest-timeout.",
    "cannot import name 'CountDown' from 'count_down'",
    "cannot import name ",
    "DID NOT RAISE <class 'StopIteration'>",
    "assert 1 == 2\n + where",
    " : ",
)
WORDS = ("passed", "failed", "skipped", "setup", "call", "teardown", "==", "is", "in", "")


words = st.sampled_from(WORDS) | texts
said = st.sampled_from(TEXTS) | texts
#: Tests are numbered, for a stream is made before anybody knows what it will be asked about.
numbers = st.integers(0, 9).map(lambda number: f"#{number}")

#: Frames about those tests and others; every field may hold what its type allows.
frames = st.builds(
    Frame,
    event=st.sampled_from(EVENTS),
    id=numbers | st.just("test_nobody_s"),
    when=words,
    outcome=words,
    ids=st.lists(numbers | texts, max_size=3).map(tuple),
    exit=st.sampled_from([None, 0, 1, -9, 2**40]),
    skipped=st.booleans(),
    kind=st.sampled_from(KINDS) | texts,
    text=said,
    line=st.sampled_from([None, 0, 1, 5, 2**31]),
    suite_line=st.sampled_from([None, 0, 15, 17, 28, 2**31]),
    op=words,
    left=said,
    right=said,
    names=st.dictionaries(texts | st.sampled_from(["start", "expected"]), said, max_size=2),
    marks=st.lists(st.integers(-1, 2**40), max_size=2).map(tuple),
)


def whole(test, outcome="passed"):
    """What an honest probe says of one test."""
    stages = [Frame("stage", id=test, when=when, outcome="passed") for when in ("setup", "call", "teardown")]
    if outcome != "passed":
        stages[1] = Frame("stage", id=test, when="call", outcome=outcome)
    return [Frame("start", id=test), *stages, Frame("finish", id=test)]


def _joined(parts, lost):
    stream = [frame for part in parts for frame in part]
    return stream[:lost] + stream[lost + 1 :]


#: Streams of evidence: whole tests, with anything else between, and now and then a frame lost.
streams = st.builds(
    _joined,
    st.lists(
        st.one_of(
            st.builds(whole, numbers, st.sampled_from(["passed", "passed", "failed"])),
            frames.map(lambda frame: [frame]),
            st.sampled_from([[Frame("end", exit=0)], [Frame("end", exit=1)], [Frame("start", id="#0")]]),
        ),
        max_size=8,
    ),
    st.integers(0, 40),
)
#: Runs that end well before any test, with a reason for it.
halts = st.builds(
    lambda halt, code: [msgspec.structs.replace(halt, event="halt"), Frame("end", exit=code)],
    frames,
    st.sampled_from([0, 1, 2]),
)
everything_passes = [frame for number in range(10) for frame in whole(f"#{number}")] + [Frame("end", exit=0)]


def _fork(stream, step, output, killed, code, peak):
    ends = [frame.exit for frame in stream if frame.event == "end"]
    timed = [(number * step, frame) for number, frame in enumerate(stream)]
    taken = Output(output_mark(b""), 64)
    taken.add(output)
    return Fork(taken, timed, killed, ends[-1] if code == "as told" and ends else code, peak)


#: What a fork may leave: a stream, some output, and any end.
forks = st.builds(
    _fork,
    streams | halts | st.just(everything_passes),
    st.sampled_from([0.0, 0.0, 0.001, 0.4]),
    st.binary(max_size=20) | st.just(b"\0\x1e\0out\xff\x1b[2J" * 3),
    st.sampled_from(["", "", "", "timed_out", "flooded", "out_of_memory"]),
    st.sampled_from(["as told", "as told", 0, 1, -9, -24, None]),
    st.sampled_from([0, 10**6]),
)


def about(fork, tests):
    """The fork with its numbers replaced by names of tests."""

    def name(number):
        return tests[int(number[1:]) % len(tests)] if tests and number[:1] == "#" and number[1:].isdecimal() else number

    def named(frame):
        return msgspec.structs.replace(frame, id=name(frame.id), ids=tuple(map(name, frame.ids)))

    code = None if fork.exit_code == "as told" else fork.exit_code
    return dataclasses.replace(fork, frames=[(at, named(frame)) for at, frame in fork.frames], exit_code=code)


def ended_properly(fork, test, limits):
    """Whether a stream tells of a test from its start to its end in one piece, all well and in time."""
    told = fork.frames
    start = next((at for at, (_, frame) in enumerate(told) if (frame.event, frame.id) == ("start", test)), None)
    if start is None:
        return False
    end = next((at for at in range(start, len(told)) if (told[at][1].event, told[at][1].id) == ("finish", test)), None)
    if end is None or told[end][0] - told[start][0] > limits.test_seconds + outcomes.LATE:
        return False
    inside = [frame for _, frame in told[start:end] if frame.event == "stage" and frame.id == test]
    passed = [frame.when for frame in inside if frame.outcome == "passed"]
    is_well = not any(frame.skipped or frame.outcome == "failed" for frame in inside)
    return is_well and passed[-1:] == ["teardown"]


IDS = ("test_a", "test_b", "TestC::test_d[1-가]")


@given(st.data(), st.booleans(), st.booleans())
def test_no_stream_of_evidence_passes_a_test_that_was_not_ended_properly(data, knows_tests, hasty):
    """Nor is there one that stops the engine."""
    left: list[Fork] = []
    limits = Limits(test_seconds=0.5, attempt_seconds=5.0)

    def launch(_job, _deadline):
        left.append(about(data.draw(forks), IDS))
        return left[-1]

    job = Job(slug="kata", module=b"", suite=b"", tests=IDS if knows_tests else None, limits=limits, hasty=hasty)
    evidence = attempt.run(launch, job)
    assert isinstance(evidence, Evidence)
    for test in evidence.tests:
        if test.outcome is Outcome.PASSED:
            assert any(ended_properly(fork, test.id, limits) for fork in left)
    if evidence.ending is Ending.EXITED:
        assert any(not fork.killed for fork in left) or any(frame.event == "failing" for _, frame in left[0].frames)
    assert len(left) <= 3 * len(IDS) + 3


@dataclass
class Rigged:
    """A pool whose forks are made up: `draw` makes one for a job."""

    draw: Callable[[Job], Fork]

    def run(self, job):
        return attempt.run(lambda asked, _deadline: self.draw(asked), job)


@pytest.fixture(scope="module")
def expectation():
    """What the exercise expects, with decoys, from a run of its stub."""
    with Pool(1, root=PACK.root, level="process") as pool:
        grader = Grader(catalogue=PACK, pool=pool, seed=3, isolation=Isolation(level="process"), decoys=True)
        return grader.expectation(KATA)


@given(st.data(), st.booleans(), st.booleans())
def test_no_stream_of_evidence_stops_the_grader_or_gives_it_words_of_its_own(expectation, data, calibrated, decoys):
    rigged = Rigged(lambda job: about(data.draw(forks), job.tests))
    grader = Grader(PACK, rigged, 3, Isolation(level="process"), decoys=decoys)
    grader._expectations[KATA.id] = dataclasses.replace(expectation, calibrated=calibrated)
    grader._loadable.add(KATA.id)  # beside the stub no learner's module makes up what is reported
    verdict = grader.verdict(KATA, Attempt(exercise=KATA.id, module=REFERENCE))
    passed = [test for test in verdict.tests if test.outcome is Outcome.PASSED]
    assert verdict.status is not Status.GRADER_ERROR
    assert (verdict.status is Status.PASSED) <= (len(passed) == len(verdict.tests))
    assert 0.0 <= verdict.points.earned <= verdict.points.possible
    written = wire.encode(assemble(SubmissionRef(id="a", digest=""), grader.info(), [verdict], Timing()))
    assert escapes(written.decode()) == []
    strict(written)


values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | texts | st.just(10**300),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3),
    max_leaves=8,
)
FIELDS = [field.name for field in msgspec.structs.fields(Frame)]
lines = st.one_of(
    st.binary(max_size=60),
    st.dictionaries(st.sampled_from(FIELDS) | texts, values, max_size=6).map(lambda told: json.dumps(told).encode()),
    frames.map(wire.encode_frame),
)


@given(lines, st.integers(0, 200), st.binary(max_size=3))
@example(b'{"event":"end","exit":' + b"9" * 5000 + b"}", 0, b"")
@example(b'{"event":' * 50_000, 0, b"")
@example(b'{"event":"start","id":"\\ud800"}', 0, b"")
def test_a_line_of_a_stream_is_a_frame_or_nothing(line, at, noise):
    for each in (line, line[:at], line[:at] + noise + line[at + len(noise) :]):
        frame = wire.decode_frame(each)
        assert frame is None or wire.decode_frame(wire.encode_frame(frame)) == frame


# --- archives

FILES = (
    ("count_down.py", REFERENCE),
    ("alice/deep/notes.txt", b"notes" * 30),
    ("alice/count_down/count_down.py", b"x = 1\n"),
    ("가나다라" * 6 + "/" + "long" * 20 + ".py", b""),
)


def _zip(method):
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", method) as archive:
        for name, data in FILES:
            archive.writestr(zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0)), data, method)
    return made.getvalue()


def _tar(style):
    made = io.BytesIO()
    with tarfile.open(fileobj=made, mode="w", format=style) as archive:
        for number, (name, data) in enumerate(FILES):
            entry = tarfile.TarInfo(name)
            entry.size = len(data)
            entry.pax_headers = {"comment": "x" * 20, "size": str(len(data))} if number % 2 else {}
            archive.addfile(entry, io.BytesIO(data))
        for kind in (tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.DIRTYPE, tarfile.FIFOTYPE):
            entry = tarfile.TarInfo(f"kind{kind!r}")
            entry.type, entry.linkname = kind, "count_down.py"
            archive.addfile(entry)
    return made.getvalue()


METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA)
ZIPS = [_zip(method) for method in METHODS]
TARS = [_tar(style) for style in (tarfile.USTAR_FORMAT, tarfile.GNU_FORMAT, tarfile.PAX_FORMAT)]

#: Where a number stands in one of these formats, and what could be written there.
SIGNATURES = (b"PK\x03\x04", b"PK\x01\x02", b"PK\x05\x06")
NUMBERS = (b"\0" * 4, b"\xff" * 4, b"\x7f\xff\xff\xff", b"\x01\0\0\0", b"\0\0\0\x80")
TAR_FIELDS = ((0, 100), (100, 8), (124, 12), (136, 12), (156, 1), (157, 100), (257, 8), (345, 155))
TAR_VALUES = (
    b"\0" * 12,
    b"\xff" * 12,
    b"\x80" + b"\0" * 3 + b"\x10" + b"\0" * 7,
    b"7" * 11 + b"\0",
    b"-1\0",
    b"../../x.py\0",
    b"/x.py\0",
    b"S",
    b"L",
    b"x",
    b"g",
    b"5",
)


def changed_zips():
    """A zip with some of the numbers in its heads replaced."""
    places = st.lists(
        st.tuples(st.sampled_from(SIGNATURES), st.integers(0, 5), st.integers(4, 46), st.sampled_from(NUMBERS)),
        max_size=4,
    )
    return st.builds(_changed_zip, st.sampled_from(ZIPS), places)


def _changed_zip(data, changes):
    made = bytearray(data)
    for signature, which, offset, number in changes:
        at = -1
        for _ in range(which + 1):
            at = made.find(signature, at + 1)
        if at >= 0:
            made[at + offset : at + offset + len(number)] = number
    return bytes(made)


def changed_tars():
    """A tar with some fields of its heads replaced, and their checksums made right again."""
    places = st.lists(
        st.tuples(st.integers(0, 15), st.sampled_from(TAR_FIELDS), st.sampled_from(TAR_VALUES)), min_size=1, max_size=4
    )
    return st.builds(_changed_tar, st.sampled_from(TARS), places)


def _changed_tar(data, changes):
    made = bytearray(data)
    for block, (offset, size), value in changes:
        at = 512 * block
        if at + 512 <= len(made):
            made[at + offset : at + offset + min(size, len(value))] = value[:size]
            made[at + 148 : at + 156] = b" " * 8
            made[at + 148 : at + 155] = b"%06o\0" % sum(made[at : at + 512])
    return bytes(made)


def scratched(data):
    """Bytes with pieces cut out, doubled, or written over."""
    edits = st.lists(
        st.tuples(st.integers(0, max(len(data) - 1, 0)), st.integers(0, 40), st.binary(max_size=8)), max_size=5
    )
    return edits.map(lambda each: _scratched(data, each))


def _scratched(data, edits):
    for at, gone, put in edits:
        data = data[:at] + put + data[at + gone :]
    return data


archives = st.one_of(
    st.binary(max_size=200),
    changed_zips(),
    changed_tars(),
    changed_tars().map(gzip.compress),
    st.sampled_from([*ZIPS, *TARS]).flatmap(scratched),
    st.sampled_from(TARS).map(gzip.compress).flatmap(scratched),
)


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    """A folder that all examples write to."""
    return tmp_path_factory.mktemp("fuzz")


@given(archives)
@example(b"")
@example(_changed_tar(TARS[0], [(0, (0, 100), b"notes.txt\0"), (0, (124, 12), TAR_VALUES[2])]))
@example(_changed_tar(TARS[1], [(0, (156, 1), b"S"), (0, (124, 12), TAR_VALUES[2])]))
def test_an_archive_is_modules_or_a_rejection(place, data):
    path = place / "alice.zip"
    path.write_bytes(data)
    with within(2.0):
        found = read_members(path, wanted([KATA]).is_looked_into)
        (made,) = read(path, (KATA,)).attempts
    assert len(data) < MAX_UNPACKED
    if isinstance(found, Rejection):
        assert (found.code, made.rejection) == ("archive", found)
        assert found.detail
        return
    for name, module in found.files.items():
        assert ".py" in name.lower() or is_archive(name)
        assert not name.startswith("/")
        assert ".." not in name.split("/")
        assert isinstance(module, Rejection) or len(module) <= MAX_BYTES


@given(archives)
def test_an_archive_in_a_submission_is_modules_or_a_rejection(place, data):
    folder = place / "bob"
    folder.mkdir(exist_ok=True)
    (folder / "work.zip").write_bytes(data)
    with zipfile.ZipFile(place / "carol.zip", "w") as outer:
        outer.writestr("work.zip", data)
    with within(2.0):
        made = [read(path, (KATA,)).attempts[0] for path in (folder, place / "carol.zip")]
    assert [(each.module, each.found) for each in made] == [(made[0].module, made[0].found)] * 2
    for each in made:
        assert each.rejection is None or each.module is None
        assert each.found == "" or each.found.startswith("work.zip/")
        assert each.rejection is None or each.rejection.detail


# --- names

NAME_PIECES = (
    "count_down",
    ".py",
    ".txt",
    ".zip",
    " (1)",
    "-2",
    " - Copy",
    " copy 2",
    " 복사본",
    "Copy of ",
    "의 사본",
    "_",
    " ",
)
NAME_PIECES += (
    "kim_12_901_",
    "LATE_",
    "_assignsubmission_file_",
    "_attempt_2026-03-09-17-05-41_",
    "venv/",
    "/",
    "\\",
    ".",
    "\n",
)
names = st.lists(st.one_of(st.sampled_from(NAME_PIECES), st.text(max_size=6)), max_size=40).map("".join)


@given(names)
def test_any_name_is_a_module_s_or_is_not(name):
    with within(1.0):
        ranks = wanted([KATA]).ranks(name)
        named = by_platform(name)
        near = nearest([name], [KATA])
    assert len(ranks) <= 1
    assert named is None or (named.student and named.rest in unicodedata.normalize("NFC", name))
    assert len(near) <= 1


# --- modules

PIECES = (
    *(
        "import os",
        "from sys import modules as m",
        ".a.b",
        "f'{x!r:{y}}'",
        "lambda",
        "class A:\n",
        "async def f(): await ",
    ),
    *("  def __eq__(s, o): ", "\\\n", "\t", "\0", "\ufeff", "# coding: latin-1\n", "((([", "])", "\r", "\x0c", "= 1\n"),
    *("if __name__ == '__main__':\n", "match x:\n case {'a': b.c}: ", "'\\ud800{0.f_back}'", "é", "e\u0301", "\u202e"),
)
modules = st.one_of(
    st.binary(max_size=80),
    st.lists(st.sampled_from(PIECES) | texts, max_size=12).map(lambda parts: "".join(parts).encode()),
    scratched(REFERENCE),
)


@given(modules, st.integers(1, 20))
def test_a_module_is_looked_at_or_rejected(module, times):
    for each in (module, module * times):
        rejection = intake.find_rejection(each)
        assert rejection is None or (rejection.code and (rejection.line or 1) >= 1)
        assert intake.is_same_code(each, KATA.stub) in {True, False}
        if rejection is None:
            told = policy.findings(each)
            assert escapes("".join(told)) == []


@given(
    st.text(max_size=80)
    | st.lists(st.sampled_from(["/a", "/flowkata-x/0/job/", "0x7f", "\x1b[", "\ud800", "\n"])).map("".join)
)
def test_whatever_is_told_can_be_written_and_moves_nothing(text):
    told = sanitize_text(text)
    assert told.encode().decode() == told
    assert escapes(told) == []


# --- packs

KEYS = (
    *(field.name for field in msgspec.structs.fields(wire.ExerciseFile)),
    *("limits.memory_mib", "limits.test_seconds", "weights.test_it_stays_finished", "nobody's"),
)
PLAIN = (
    *("1", "-1", "0.5", "inf", "nan", "true", "''", "'count_down'", "[]", "['count_down']", "[1]", "{}", "{a = 1}"),
    *("1e400", "1979-05-27", "0x10", "'''a'''", "[[1]]", "{test_seconds = 1}", "{test_seconds = nan}", "{nobody = 1}"),
    *(f"{{test_it_stays_finished = {weight}}}" for weight in ("2", "-1", "1e400", "'1'", "true", str(2**63))),
)
tables = st.lists(st.tuples(st.sampled_from(KEYS), st.sampled_from(PLAIN) | texts), max_size=6).map(
    lambda rows: "\n".join(f"{key} = {value}" for key, value in rows).encode()
)
tomls = st.binary(max_size=80) | texts.map(str.encode) | tables
HUGE = b"points = " + b"9" * 5000


def answered(refusal, ask, *words):
    """The answer, or None for a refusal that says what to do."""
    try:
        return ask(*words)
    except refusal as error:
        return None if error.remedy and str(error) else pytest.fail(f"{error!r} has no remedy")


@given(tomls, st.sampled_from([wire.ExerciseFile, wire.CurriculumFile, dict[str, str]]))
@example(HUGE, wire.ExerciseFile)
@example(b"a = " + b"[" * 20_000, dict[str, str])
def test_toml_is_a_value_or_a_bad_pack_with_a_remedy(place, data, kind):
    made = answered(BadPack, wire.decode_toml, data, kind, place / "exercise.toml")
    assert made is None or isinstance(made, getattr(kind, "__origin__", kind))


@pytest.fixture(scope="module")
def pack(place):
    """A pack of one exercise, whose exercise.toml is yet to be written."""
    folder = place / "pack" / "count_down"
    folder.mkdir(parents=True)
    for path in KATA_FOLDER.glob("*.py"):
        (folder / path.name).write_bytes(path.read_bytes())
    return folder


@given(tomls, st.sampled_from(["exercise.toml", "messages.ko.toml", "../curriculum.toml", "../.calibration.json"]))
@example(b"weights = {test_it_stays_finished = " + b"9" * 5000 + b"}", "exercise.toml")
@example(b"weights = {test_it_stays_finished = 0x" + b"f" * 5000 + b"}", "exercise.toml")
@example(
    b'{"python": "", "exercises": {"count_down": {"decoys": {"a": 1' + b"0" * 5000 + b"}}}}", "../.calibration.json"
)
def test_a_pack_is_a_catalogue_or_a_bad_pack_with_a_remedy(pack, data, name):
    (pack / name).write_bytes(data)
    try:
        made = answered(BadPack, load, pack.parent)
    finally:
        (pack / name).unlink()
    figures = [figure for each in made.exercises for figure in (each.points, *each.weights.values())] if made else []
    assert all(map(math.isfinite, figures))


# --- reports


@pytest.fixture(scope="module")
def report(expectation):
    """A report as it is stored."""
    everything = Fork(Output(output_mark(b""), 64), [(0.0, frame) for frame in everything_passes], exit_code=0)
    grader = Grader(
        PACK, Rigged(lambda job: about(everything, job.tests)), 3, Isolation(level="process", layers={"landlock": 7})
    )
    grader._expectations[KATA.id] = expectation
    verdict = grader.verdict(KATA, Attempt(exercise=KATA.id, module=REFERENCE))
    return wire.encode(assemble(SubmissionRef(id="앨리스", digest=""), grader.info(), [verdict], Timing()))


def replaced(told, path, value):
    """JSON with one of its values replaced: the path is followed as far as it leads."""
    if isinstance(told, dict) and told and path:
        key = sorted(told)[path[0] % len(told)]
        return {**told, key: replaced(told[key], path[1:], value)}
    if isinstance(told, list) and told and path:
        at = path[0] % len(told)
        return [*told[:at], replaced(told[at], path[1:], value), *told[at + 1 :]]
    return value


@given(st.data(), st.lists(st.integers(0, 9), min_size=1, max_size=5), values)
def test_json_is_a_report_or_a_bad_report_with_a_remedy(place, report, data, path, value):
    altered = json.dumps(replaced(json.loads(report), path, value)).encode()
    noisy = data.draw(st.binary(max_size=60) | scratched(report))
    for each in (report, altered, noisy):
        made = answered(BadReport, wire.decode_report, each, place / "alice.json")
        if made is not None:
            assert wire.decode_report(wire.encode(made), place / "alice.json") == made
            strict(wire.encode(made))


@pytest.mark.parametrize("number", ["9" * 5000, "1e999", "-1e999", "NaN", "[" * 50_000, '"\\ud800"', "{}"])
@pytest.mark.parametrize("field", ["seed", "weight", "landlock", "seconds"])
def test_no_number_of_a_report_stops_the_grader(place, report, number, field):
    before, found, after = report.decode().partition(f'"{field}": ')
    told = f"{before}{found}{number}{after[after.index(chr(10)) - (after[after.index(chr(10)) - 1] == ',') :]}"
    with pytest.raises(BadReport):
        wire.decode_report(told.encode(), place / "alice.json")
