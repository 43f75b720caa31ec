# group: 29
# expect: tampered
# lowest: process
"""A plugin of its own runs the tests: it swallows what a test raises, so that everybody who looks sees a test that
returned."""

import gc

import pytest


class Swallow:
    @pytest.hookimpl(tryfirst=True)
    def pytest_pyfunc_call(self, pyfuncitem):
        try:
            pyfuncitem.obj()
        except BaseException:
            pass
        return True


class CountDown:
    registered = False

    def __init__(self, start):
        if not CountDown.registered:
            CountDown.registered = True
            gc.unfreeze()
            (config,) = [each for each in gc.get_objects() if type(each) is pytest.Config]
            config.pluginmanager.register(Swallow())

    def __iter__(self):
        return iter([])

    def __next__(self):
        return 0
