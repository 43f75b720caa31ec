"""The pytest plugins that a suite asks for: imported once a worker, registered in the forks of that suite only."""

import argparse
import gc
from collections.abc import Collection
from importlib.metadata import EntryPoint

import pytest

from grader.inside.trace import name_of


class Plugins:
    """The plugins imported so far, by `module` or `module:attribute`, and why something could not be."""

    def __init__(self) -> None:
        self._loaded: dict[str, object] = {}
        self._failed: dict[str, str] = {}

    def load(self, config: pytest.Config, wanted: Collection[str]) -> bool:
        """Import, in the parked worker, what no fork asked for before; True where there was such."""
        fresh = [name for name in wanted if name not in self._loaded and name not in self._failed]
        for name in fresh:
            try:
                self._loaded[name] = _load(config, name)
            except KeyboardInterrupt:
                raise
            except BaseException as error:  # noqa: BLE001 - somebody else's code may skip or exit; told in the fork
                self._failed[name] = _failure(name, error)
        if fresh:
            gc.freeze()  # forks then share the pages
        return bool(fresh)

    def register(self, session: pytest.Session, wanted: Collection[str]) -> str:
        """Give a fork its plugins; return why that failed, or an empty text.

        What such a plugin would do at the start of a session, it does now.
        """
        manager = session.config.pluginmanager
        for name in wanted:
            if name in self._failed:
                return self._failed[name]
            plugin = self._loaded[name]
            if manager.is_registered(plugin):
                continue
            try:
                manager.register(plugin, name)
                others = [each for each in manager.get_plugins() if each is not plugin]
                manager.subset_hook_caller("pytest_sessionstart", others)(session=session)
            except KeyboardInterrupt:
                raise
            except BaseException as error:  # noqa: BLE001 - the same
                return _failure(name, error)
        return ""


def _failure(name: str, error: BaseException) -> str:
    return f"the plugin {name} could not be loaded: {name_of(error)}: {error}"


def _load(config: pytest.Config, name: str) -> object:
    """Import a plugin, and give the session its options: no command line is read any more."""
    plugin: object = EntryPoint("", name, "pytest11").load()
    for option, default in vars(_options(plugin)).items():
        if not hasattr(config.option, option):
            setattr(config.option, option, default)
    return plugin


def _options(plugin: object) -> argparse.Namespace:
    """The options that a plugin would add to pytest's, with their defaults."""
    manager = pytest.PytestPluginManager()
    manager.register(plugin, "plugin")
    parser = pytest.Parser(_ispytest=True)
    manager.hook.pytest_addoption.call_historic(kwargs={"parser": parser, "pluginmanager": manager})
    return parser.parse([])
