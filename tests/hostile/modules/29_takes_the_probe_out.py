# group: 29
# expect: crashed | failed
# lowest: process
"""Unregisters every plugin that is not pytest's own: who sees nothing reports nothing bad."""

import gc

import pytest

gc.unfreeze()
for config in [each for each in gc.get_objects() if type(each) is pytest.Config]:
    for plugin in list(config.pluginmanager.get_plugins()):
        if type(plugin).__module__.startswith(("grader", "__main__")):
            config.pluginmanager.unregister(plugin)


class CountDown:
    def __init__(self, start):
        raise NotImplementedError
