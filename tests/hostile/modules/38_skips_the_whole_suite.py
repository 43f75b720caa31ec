# group: 38
# expect: failed
# lowest: process
"""Skips the suite while the suite imports it."""

import pytest

pytest.skip("this machine is not supported", allow_module_level=True)
