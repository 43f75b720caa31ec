"""pack.toml: keys that hold for every exercise of a pack, and the pytest plugins that its suites need."""

import pytest

from grader.errors import BadPack
from grader.model import Limits

STUB = "def f(n):\n    raise NotImplementedError\n"
SUITE = "from kata import f\n\n\ndef test_a():\n    assert f(2) == 4\n"
KATA = {"t/kata/kata.py": STUB, "t/kata/test_kata.py": SUITE}


@pytest.fixture
def kata(make_pack):
    """The one exercise of a pack, from the texts of pack.toml and exercise.toml."""

    def read(pack, exercise="", **files):
        return make_pack({**KATA, "pack.toml": pack, "t/kata/exercise.toml": exercise, **files}).exercises[0]

    return read


def test_what_the_pack_says_holds_for_every_exercise(kata):
    pack = """
        difficulty = 3
        points = 10
        minutes = 20
        imports = ["json"]
        names = ["open"]
        plugins = ["pytest-timeout"]

        [limits]
        test_seconds = 5
        memory_mib = 100
    """
    found = kata(pack)
    assert (found.difficulty, found.points, found.minutes) == (3, 10.0, 20)
    assert (found.imports, found.names, found.plugins) == (("json",), ("open",), ("pytest_timeout",))
    assert found.limits == Limits(test_seconds=5.0, memory_mib=100)


def test_what_an_exercise_says_takes_the_place_of_what_the_pack_says(kata):
    given = 'difficulty = 3\nimports = ["json"]\nplugins = ["pytest-timeout"]\n'
    pack = f"{given}[limits]\ntest_seconds = 5\nmemory_mib = 100\n"
    found = kata(pack, "difficulty = 1\nimports = []\nplugins = []\n[limits]\ntest_seconds = 2\n")
    assert (found.difficulty, found.points, found.imports, found.plugins) == (1, 1.0, (), ())
    assert found.limits == Limits(test_seconds=2.0, memory_mib=100)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('title = "Mine"\n', "unknown field `title`"),
        ("[limits]\nseconds = 1\n", "unknown field `seconds`"),
        ("difficulty = 9\n", "difficulty"),
        ("plugins = 1\n", "plugins"),
    ],
)
def test_a_wrong_pack_file_is_told_with_file_line_key_and_remedy(kata, text, told):
    with pytest.raises(BadPack, match=r"pack\.toml:\d") as caught:
        kata(text)
    assert told in str(caught.value)
    assert caught.value.remedy.startswith("edit ")


def test_an_unknown_key_is_told_with_the_keys_that_there_are(kata):
    with pytest.raises(BadPack) as caught:
        kata("pluggins = []\n")
    keys = "the keys are difficulty, minutes, points, imports, names, plugins, limits"
    assert caught.value.remedy.endswith(keys)


@pytest.mark.parametrize("name", ["pytest-timeout", "Pytest_Timeout", "timeout", "pytest_timeout"])
def test_a_plugin_goes_by_its_distribution_by_pytests_name_or_by_its_module(kata, name):
    assert kata(f'plugins = ["{name}"]\n').plugins == ("pytest_timeout",)


def test_a_distribution_may_hold_several_plugins_and_a_plugin_may_be_an_installed_module(kata):
    assert kata('plugins = ["pytest-xdist"]\n').plugins == ("xdist.plugin", "xdist.looponfail")
    assert kata('plugins = ["_pytest.pytester"]\n').plugins == ("_pytest.pytester",)


def test_a_module_of_the_pack_may_be_a_plugin(kata):
    assert kata('plugins = ["our_fixtures"]\n', **{"our_fixtures.py": "import pytest\n"}).plugins == ("our_fixtures",)


def test_a_plugin_that_is_not_installed_is_told_with_what_to_type(kata):
    with pytest.raises(
        BadPack, match=r"exercise\.toml:2: key 'plugins': not installed here: pytest-nosuch, nosuch"
    ) as caught:
        kata("", 'title = "X"\nplugins = ["pytest-nosuch", "pytest-timeout", "nosuch"]\n')
    assert caught.value.remedy.endswith("pytest-nosuch nosuch")
    assert "install" in caught.value.remedy


def test_plugins_are_part_of_what_decides_how_a_module_runs(kata):
    one, other = kata(""), kata('plugins = ["timeout"]\n')
    assert one.suite_digest != other.suite_digest
    assert kata("", 'plugins = ["pytest-timeout"]\n').suite_digest == other.suite_digest


@pytest.mark.parametrize("name", ["", "pytest asyncio", "module:attribute", "-r"])
def test_what_can_be_no_plugin_is_told(kata, name):
    with pytest.raises(BadPack, match=r"pack\.toml:1: key 'plugins': '.*' is no name of a plugin"):
        kata(f"plugins = [{name!r}]\n")
