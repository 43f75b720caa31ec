"""Bytes to values and back: the only package that knows JSON, TOML and MessagePack.

What comes from our own files and is wrong raises `BadPack` or `BadReport`; what comes from a learner's process is only
ever a value or None.
"""

from grader.wire.formats import (
    decode_json,
    decode_messages,
    decode_report,
    decode_run,
    decode_toml,
    encode,
    is_unchanged,
    map_texts,
    schema,
    with_checksum,
)
from grader.wire.frames import Frame, decode_frame, encode_frame, pack_job, pack_modules, unpack_job, unpack_modules
from grader.wire.pack_files import (
    AssignmentFile,
    Calibrated,
    CalibratedChaff,
    CalibrationFile,
    CurriculumFile,
    Equivalent,
    EquivalentFile,
    ExerciseFile,
    Limits,
    MessagesFile,
    PackFile,
    ProgressFile,
    Track,
    fill_defaults,
    keep_for_learners,
)
from grader.wire.places import place_of

__all__ = [
    "AssignmentFile",
    "Calibrated",
    "CalibratedChaff",
    "CalibrationFile",
    "CurriculumFile",
    "Equivalent",
    "EquivalentFile",
    "ExerciseFile",
    "Frame",
    "Limits",
    "MessagesFile",
    "PackFile",
    "ProgressFile",
    "Track",
    "decode_frame",
    "decode_json",
    "decode_messages",
    "decode_report",
    "decode_run",
    "decode_toml",
    "encode",
    "encode_frame",
    "fill_defaults",
    "is_unchanged",
    "keep_for_learners",
    "map_texts",
    "pack_job",
    "pack_modules",
    "place_of",
    "schema",
    "unpack_job",
    "unpack_modules",
    "with_checksum",
]
