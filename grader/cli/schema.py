"""The JSON Schema of flowkata/report/v1, generated from the model."""

import argparse
import sys

from grader import wire


def arguments(_parser: argparse.ArgumentParser) -> None:
    """The verb has no arguments."""


def run(_arguments: argparse.Namespace) -> int:
    """Always 0."""
    sys.stdout.write(wire.schema().decode())
    return 0
