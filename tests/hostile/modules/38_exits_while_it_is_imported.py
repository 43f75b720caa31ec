# group: 38
# expect: failed | crashed
# lowest: process
"""Ends the session before there is a test, with the exit status of success."""

import pytest

pytest.exit("done", returncode=0)
