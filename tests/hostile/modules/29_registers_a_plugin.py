# group: 29
# expect: tampered
# lowest: process
"""Finds pytest's plugin manager, and registers a plugin that turns every failure into a pass before it is
reported."""

import gc

import pytest


class Kind:
    @pytest.hookimpl(hookwrapper=True, trylast=True)
    def pytest_runtest_makereport(self, item, call):
        outcome = yield
        report = outcome.get_result()
        report.outcome = "passed"
        report.longrepr = None


gc.unfreeze()  # the worker has put aside what it had before it forked
(config,) = [each for each in gc.get_objects() if type(each) is pytest.Config]
config.pluginmanager.register(Kind())


class CountDown:
    def __init__(self, start):
        self.start = start

    def __iter__(self):
        return iter([])

    def __next__(self):
        return 0
