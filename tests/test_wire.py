"""Bytes to values and back: jobs, the probe's frames, reports, TOML, and what happens with bytes that are wrong."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from grader import wire
from grader.errors import BadPack, BadReport
from grader.model import (
    Diagnosis,
    Facts,
    GraderInfo,
    Integrity,
    Isolation,
    Job,
    Limits,
    Outcome,
    Points,
    Report,
    Status,
    SubmissionRef,
    TestResult,
    Timing,
    Verdict,
)
from grader.wire import Frame

WHERE = Path("pack/t/kata/exercise.toml")

REPORT = Report(
    schema="flowkata/report/v1",
    submission=SubmissionRef(id="앨리스 👩\u200d💻", digest="sha256:00"),
    grader=GraderInfo(
        version="1",
        python="3.11.7",
        platform="linux-x86_64",
        catalogue="sha256:11",
        seed=7,
        isolation=Isolation(level="process", layers={"rlimits": True, "landlock": 7}),
    ),
    score=Points(earned=0.5, possible=1.0),
    summary={Status.FAILED: 1},
    exercises=(
        Verdict(
            id="t/kata",
            status=Status.FAILED,
            code="tests_failed",
            message="1 of 2 tests pass.",
            points=Points(earned=0.5, possible=1.0),
            integrity=Integrity(level="review", findings=("why",)),
            diagnosis=Diagnosis(name="chaff", explanation={"en": "because"}),
            tests=(
                TestResult(
                    id="test_it[1]",
                    task=1,
                    outcome=Outcome.FAILED,
                    weight=0.5,
                    message="Got: 1",
                    rule={"en": "It counts."},
                    facts=Facts(call="f(1)", expected="2", got="1", values={"n": "1"}, line=3, source="return n"),
                ),
            ),
            digest="sha256:22",
            suite="sha256:33",
        ),
    ),
    timing=Timing(started="2026-01-01T00:00:00+00:00", seconds=0.5, exercises={"t/kata": 0.5}),
)


@pytest.mark.parametrize("tests", [None, (), ("test_a", "TestB::test_c[가]")])
def test_a_job_survives_the_journey_to_a_worker(tests):
    job = Job(slug="kata", module=bytes(range(256)), suite=b"\xff", tests=tests, seed=3, limits=Limits(memory_mib=64))
    assert wire.unpack_job(wire.pack_job(job)) == job


def test_a_frame_survives_the_journey_from_the_probe():
    frame = Frame("stage", id="test_a", when="call", outcome="failed", kind="KeyError", line=3, names={"n": "'가\\n'"})
    line = wire.encode_frame(frame)
    assert line.endswith(b"\n")
    assert line.count(b"\n") == 1
    assert wire.decode_frame(line) == frame


def test_lone_surrogates_travel_as_escapes():
    frame = Frame("stage", text="a\udcffb", left="'\ud800'", names={"n": "'\udc80'"})
    arrived = wire.decode_frame(wire.encode_frame(frame))
    assert (arrived.text, arrived.left, arrived.names) == (r"a\udcffb", r"'\ud800'", {"n": r"'\udc80'"})


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"\n",
        b"hello",
        b"{",
        b"[]",
        b"null",
        b"{}",
        b'{"event": 3}',
        b'{"event": "start", "id": null}',
        b'{"event": "end", "exit": "0"}',
        b'{"event": "end", "exit": 1e400}',
        b'{"event": "stage", "line": 99999999999999999999999999}',
        b'{"event": "stage", "line": -1}',
        b'{"event": "stage", "names": {"n": 1}}',
        b'{"event": "start", "id": "\xff"}',
        b'{"event": "start", "id": "\\ud800"}',
        b"[" * 100_000,
        b'{"event": "collected", "ids": [' + b"[" * 5000 + b"]}",
        b"\0" * 100,
    ],
    ids=range(19),
)
def test_a_line_that_the_probe_did_not_write_is_nothing(line):
    assert wire.decode_frame(line) is None


def test_fields_that_nobody_knows_are_not_heard():
    assert wire.decode_frame(b'{"event": "start", "id": "test_a", "passed": true}') == Frame("start", id="test_a")


def test_a_report_survives_being_written_and_read():
    assert wire.decode_report(wire.encode(REPORT), Path("a.json")) == REPORT


def test_the_same_report_is_the_same_bytes():
    assert wire.encode(REPORT) == wire.encode(replace(REPORT))


def test_a_report_is_json_that_people_can_read():
    data = wire.encode(REPORT)
    assert json.loads(data)["exercises"][0]["tests"][0]["facts"]["call"] == "f(1)"
    assert data.startswith(b'{\n  "schema": "flowkata/report/v1",\n')
    assert data.endswith(b"}\n")
    assert "앨리스" in data.decode()


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{}",
        b"[]",
        b"\xff\xfe",
        b"[" * 100_000,
        wire.encode(REPORT)[:-20],
        wire.encode(REPORT).replace(b"report/v1", b"report/v9"),
        wire.encode(REPORT).replace(b'"failed"', b'"splendid"'),
    ],
    ids=["empty", "object", "array", "no text", "deep", "cut off", "another version", "unknown status"],
)
def test_a_file_that_is_no_report_is_refused_with_a_remedy(data):
    with pytest.raises(BadReport, match=r"a\.json: this is no flowkata report") as caught:
        wire.decode_report(data, Path("a.json"))
    assert caught.value.remedy == "rm a.json"


def test_the_schema_describes_the_report():
    schema = json.loads(wire.schema())
    assert (schema["title"], schema["$schema"]) == (
        "flowkata/report/v1",
        "https://json-schema.org/draft/2020-12/schema",
    )
    defined = schema["$defs"]
    assert set(defined["Report"]["properties"]) == set(json.loads(wire.encode(REPORT)))
    assert set(defined["Verdict"]["properties"]) == set(json.loads(wire.encode(REPORT))["exercises"][0])
    assert set(defined["Status"]["enum"]) == {status.value for status in Status}


def test_the_schema_is_the_same_every_time():
    assert wire.schema() == wire.schema()


def test_a_toml_file_may_be_empty():
    assert wire.decode_toml(b"", wire.ExerciseFile, WHERE) == wire.ExerciseFile()


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("a = 1\nkey = 2\n", "f.toml:2"),
        ("a = 1\n\n  key=2\n", "f.toml:3"),
        ("[key]\n", "f.toml:1"),
        ("a = 1\n[outer.key]\n", "f.toml:2"),
        ('"key" = 1\n', "f.toml:1"),
        ("key.more = 1\n", "f.toml:1"),
        ("a = 1\r\nkey = 2\r\n", "f.toml:2"),
        ("my_key = 1\n# key = 2\n", "f.toml"),
        ('a = 1\n"k\\u0065y" = 2\n', "f.toml:2"),
        ("", "f.toml"),
    ],
)
def test_a_key_is_found_by_its_line(text, place):
    assert wire.place_of(Path("f.toml"), text.encode(), "key") == place


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (b'a = "x"\nb = 1\n', "f.toml:2: key 'b': "),
        (b'a = "x"\n\n[titles]\nb = [1]\n', "f.toml:4: key 'b': "),
        (b'a = "x"\nb = "\xff"\n', "f.toml:2: 'utf-8'"),
        (b'a = "x"\nb = ' + b"9" * 5000 + b"\n", "f.toml:2: Exceeds"),
        (b'a = "x"\nb = ' + b"[" * 20_000 + b"\n", "f.toml:2: maximum recursion"),
    ],
    ids=["type", "type_in_a_table", "encoding", "digits", "depth"],
)
def test_what_is_wrong_with_messages_is_told_with_its_line(text, told):
    with pytest.raises(BadPack) as caught:
        wire.decode_messages(text, Path("f.toml"))
    assert str(caught.value).startswith(told)


def test_texts_of_a_pack_hold_nothing_that_a_terminal_would_obey():
    text = b'a = "\\u001b[2J \\t\\n \xea\xb0\x80"\nb = "\xe2\x80\xae"\n'
    known = {"a": "\\x1b[2J \t\n \uac00", "b": "\\u202e"}
    assert wire.decode_toml(text, dict[str, str], WHERE) == known


def test_a_file_of_ours_that_is_broken_names_itself_and_the_command_that_mends_it():
    with pytest.raises(BadPack, match=r"calibration\.json: ") as caught:
        wire.decode_json(b"{", wire.CalibrationFile, Path("calibration.json"), "grader verify --write")
    assert caught.value.remedy == "grader verify --write"
