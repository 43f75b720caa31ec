"""Plugins of pytest that suites ask for: there for those suites, at every level, and for no others."""

from dataclasses import replace
from textwrap import dedent

import pytest

from grader.engine.pool import Pool
from grader.errors import EngineFault
from grader.isolation import probing
from grader.model import Job, Limits, Outcome

MODULE = b"async def f(n):\n    return n + n\n"
ASYNC = """
    import pytest
    import pytest_asyncio
    from kata import f

    @pytest_asyncio.fixture
    async def two():
        return await f(1)

    @pytest.mark.asyncio
    async def test_awaits(two):
        assert await f(two) == 4

    @pytest.mark.asyncio
    async def test_fails():
        assert await f(2) == 5

    def test_marks(request):
        assert any(line.startswith("asyncio") for line in request.config.getini("markers"))
"""
MOCK = """
    import asyncio
    import kata

    def test_mocker(mocker):
        sleep = mocker.patch("asyncio.sleep")
        assert asyncio.run(kata.f(2)) == 4
        sleep.assert_not_called()
"""
NEITHER = """
    def test_is_not_there(request):
        manager = request.config.pluginmanager
        assert not any(map(manager.hasplugin, ["pytest_asyncio.plugin", "pytest_mock"]))
        assert not any(line.startswith("asyncio") for line in request.config.getini("markers"))
        assert "event_loop_policy" not in request.fixturenames
"""


def job(suite, *plugins, slug="kata"):
    return Job(slug=slug, module=MODULE, suite=dedent(suite).encode(), plugins=plugins)


def outcomes(evidence):
    return {test.id: test.outcome for test in evidence.tests}


@pytest.fixture(scope="module", params=["process", "landlock", "namespaces"])
def confined(request, tmp_path_factory):
    """A worker at each level that this machine reaches."""
    if not probing.is_reached(request.param):
        pytest.skip(f"{request.param} is not reached here")
    with Pool(1, root=tmp_path_factory.mktemp("pack"), level=request.param) as pool:
        yield pool


def test_suites_get_the_plugins_that_they_ask_for_and_no_others(confined):
    asked = confined.run(job(ASYNC, "pytest_asyncio.plugin"))
    assert outcomes(asked) == {
        "test_awaits": Outcome.PASSED,
        "test_fails": Outcome.FAILED,
        "test_marks": Outcome.PASSED,
    }
    assert outcomes(confined.run(job(NEITHER))) == {"test_is_not_there": Outcome.PASSED}
    assert outcomes(confined.run(job(MOCK, "pytest_mock"))) == {"test_mocker": Outcome.PASSED}
    assert outcomes(confined.run(job(NEITHER))) == {"test_is_not_there": Outcome.PASSED}


def test_a_plugin_that_is_loaded_anyway_is_not_loaded_twice(pool):
    assert outcomes(pool.run(job("def test_it(): pass\n", "pytest_timeout"))) == {"test_it": Outcome.PASSED}


@pytest.mark.parametrize(
    ("plugin", "told"),
    [
        ("no_such_plugin", "the plugin no_such_plugin could not be loaded: ModuleNotFoundError"),
        ("math:no_such_name", "the plugin math:no_such_name could not be loaded: AttributeError"),
    ],
)
def test_a_plugin_that_cannot_be_loaded_ends_no_worker_and_is_told(pool, plugin, told):
    evidence = pool.run(job("def test_it(): pass\n", plugin))
    assert evidence.tests == ()
    assert told in evidence.halt.text
    assert outcomes(pool.run(job("def test_it(): pass\n"))) == {"test_it": Outcome.PASSED}


@pytest.mark.parametrize(
    ("source", "told"),
    [
        ("import pytest\npytest.skip('not here', allow_module_level=True)", "Skipped: not here"),
        ("import pytest\npytest.importorskip('no_such_library')", "Skipped: could not import 'no_such_library'"),
        ("raise SystemExit(3)", "SystemExit: 3"),
        ("def pytest_sessionstart(session): raise SystemExit(3)", "SystemExit: 3"),
    ],
)
def test_a_plugin_that_skips_or_exits_ends_no_worker_and_is_told(tmp_path, source, told):
    (tmp_path / "ours.py").write_text(source)
    with Pool(1, root=tmp_path, level="process") as pool:
        evidence = pool.run(job("def test_it(): pass\n", "ours"))
        assert f"the plugin ours could not be loaded: {told}" in evidence.halt.text
        assert outcomes(pool.run(job("def test_it(): pass\n"))) == {"test_it": Outcome.PASSED}


def test_a_plugin_has_its_options_and_sees_the_session_begin(tmp_path):
    (tmp_path / "ours.py").write_text(
        dedent("""
            import pytest

            began = []

            def pytest_addoption(parser):
                parser.addoption("--flavour", default="plain")
                parser.addini("colour", "what it looks like", default="red")

            def pytest_configure(config):
                began.append(config.getoption("flavour"))

            def pytest_sessionstart(session):
                began.append(session.config.getini("colour"))

            @pytest.fixture
            def begun():
                return began
        """)
    )
    suite = "def test_it(begun):\n    assert begun == ['plain', 'red']\n"
    with Pool(1, root=tmp_path, level="process") as pool:
        for _ in range(2):
            assert outcomes(pool.run(job(suite, "ours"))) == {"test_it": Outcome.PASSED}


def test_what_a_plugin_takes_to_be_imported_is_not_the_time_of_the_attempt(tmp_path):
    (tmp_path / "slow.py").write_text(
        "import time\nend = time.process_time() + 1.3\nwhile time.process_time() < end: pass\n"
    )
    asks = job("def test_it():\n    assert True\n", "slow")
    with Pool(1, root=tmp_path, level="process") as fresh:
        evidence = fresh.run(replace(asks, limits=Limits(test_seconds=0.2), hasty=True))
    assert outcomes(evidence) == {"test_it": Outcome.PASSED}


def test_a_plugin_that_ends_the_worker_is_no_fault_of_a_learner_s(tmp_path):
    (tmp_path / "ends.py").write_text("import os\nos._exit(3)\n")
    with Pool(1, root=tmp_path, level="process") as lonely:
        assert outcomes(lonely.run(job("def test_it(): pass"))) == {"test_it": Outcome.PASSED}
        with pytest.raises(EngineFault, match=r"test_kata\.py and its plugins \(ends\)"):
            lonely.run(job("def test_it(): pass", "ends"))
        assert outcomes(lonely.run(job("def test_it(): pass"))) == {"test_it": Outcome.PASSED}
