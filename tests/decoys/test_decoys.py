"""Suites with decoys: which functions are mixed, under which names, and how ids, texts and lines lead back.

Suites are bytes in and bytes out; nothing is run but the compiler.
"""

import ast
import re
from pathlib import Path
from textwrap import dedent

import pytest

from grader.decoys import candidates as decoys
from grader.decoys.candidates import candidates, choose_certain_alterations, parts
from grader.decoys.mixing import mix
from grader.decoys.runtime import COMPARED, MARK, OTHER_ERROR, PASS_BY, PICK

ROOT = Path(__file__).resolve().parents[2]
SUITES = sorted((ROOT / "exercises").glob("*/*/test_*.py"))
OPAQUE = re.compile(r"test_[0-9a-f]{12}")

SUITE = '''
"""What the suite is about."""
from __future__ import annotations

import pytest
from kata import f


def agrees(number, wanted):
    assert f(number) == wanted


def test_three():
    """Three stays three."""
    assert f(3) == 3


@pytest.mark.task(2)
@pytest.mark.parametrize("number", [1, 2])
def test_any(number):
    assert f(number) == number


async def test_later():
    assert await f(4) == 4


def test_by_a_helper():
    agrees(5, 5)


class TestMany:
    """Several together."""

    def test_three(self):
        assert f(3) == 3

    def helper(self):
        assert f(9)

    class TestInner:
        def test_four(self):
            with pytest.raises(ValueError):
                f(4)
'''


def encoded(text):
    return dedent(text).encode()


def every(suite):
    """The best decoy for each test that has any."""
    return {key: 0 for key, found in candidates(suite).items() if found}


def mixed(text, seed=0, **chosen):
    suite = encoded(text)
    return mix(suite, chosen or every(suite), seed)


def functions_in(suite):
    return [
        node.name for node in ast.walk(ast.parse(suite)) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    ]


# --- which functions


def test_tests_are_known_by_their_classes_and_names():
    assert list(decoys.tests_of(encoded(SUITE))) == [
        "test_three",
        "test_any",
        "test_later",
        "test_by_a_helper",
        "TestMany::test_three",
        "TestMany::TestInner::test_four",
    ]


@pytest.mark.parametrize(
    "decorator",
    [
        "@pytest.fixture",
        "@pytest.fixture(scope='module')",
        "@fixture",
        "@pytest.fixture(name='x')",
        "@pt.yield_fixture",
    ],
)
def test_a_fixture_that_is_called_like_a_test_is_none(decorator):
    suite = f"{decorator}\ndef test_data():\n    return 3\n\n\ndef test_it(test_data):\n    assert f() == test_data\n"
    assert set(decoys.tests_of(suite.encode())) == {"test_it"}


@pytest.mark.parametrize(
    "use",
    [
        "RULES = [test_it]",
        "test_it.__doc__ = 'told later'",
        "def test_other():\n    test_it()\n    assert f()",
        "test_it = pytest.mark.skip(test_it)",
        "del test_it",
    ],
)
def test_a_test_whose_name_is_used_elsewhere_keeps_it(use):
    suite = f"import pytest\n\n\ndef test_it():\n    assert f() == 3\n\n\n{use}\n"
    assert "test_it" not in decoys.tests_of(suite.encode())
    made = mixed(suite)
    assert "test_it" in functions_in(made.suite)
    assert made.own("test_it") == ("test_it", False)
    assert made.ids(["test_it"]) == ("test_it",)


@pytest.mark.parametrize("use", ["self.test_it()", "super().test_it()", "TestBase.test_it(self)", "type(self).test_it"])
def test_a_method_that_another_method_calls_keeps_its_name(use):
    suite = f"""
        class TestBase:
            def test_it(self):
                assert f() == 3

        class TestMore(TestBase):
            def test_other(self):
                {use}
                assert f() == 3
    """
    assert "test_it" in functions_in(mixed(suite).suite)


def test_of_two_tests_of_one_name_the_last_counts_as_in_python():
    made = mixed("def test_it():\n    assert f() == 1\n\n\ndef test_it():\n    assert f() == 2\n")
    assert list(made.twins) == ["test_it"]
    assert made.twins["test_it"].source == "assert f() == 2"
    assert len(made.ids(["test_it"])) == 2
    names = functions_in(made.suite)
    real = next(name for name in names if made.own(name) == ("test_it", False))
    last = [node for node in ast.parse(made.suite).body if getattr(node, "name", "") == real][-1]
    assert "f()) == 2" in ast.unparse(last)
    assert f"{PASS_BY}({made.entered['test_it']})" in ast.unparse(last)


def test_what_is_defined_under_a_condition_or_inside_a_function_stays_as_it_is():
    suite = """
        if True:
            def test_sometimes():
                assert f() == 3

        def helper():
            def test_inner():
                assert f() == 3
            return test_inner
    """
    assert decoys.tests_of(encoded(suite)) == {}
    made = mixed(suite)
    assert (made.names, made.twins, made.changing) == ({}, {}, ())
    assert sorted(functions_in(made.suite)) == ["helper", "test_inner", "test_sometimes"]


def test_a_method_of_one_name_in_several_classes_has_one_opaque_name_so_that_one_still_overrides_another():
    suite = """
        class TestBase:
            def test_it(self):
                assert f() == 3

        class TestMore(TestBase):
            def test_it(self):
                assert f() == 4
    """
    made = mixed(suite)
    base, more = (
        [node.name for node in ast.walk(each) if isinstance(node, ast.FunctionDef)]
        for each in ast.parse(made.suite).body[2:]
    )
    assert sorted(base) == sorted(more)
    assert len(set(base)) == 2
    assert {test.partition("::")[2] for test in made.ids(["TestBase::test_it"])} == set(base)


def test_a_test_that_is_inherited_is_asked_for_without_its_decoy():
    suite = """
        class TestBase:
            def test_it(self):
                assert f() == 3

        class TestMore(TestBase):
            pass
    """
    made = mixed(suite)
    (inherited,) = made.ids(["TestMore::test_it"])
    assert made.own(inherited) == ("TestMore::test_it", False)


# --- mixing


def test_every_test_has_an_opaque_name_and_every_chosen_one_a_decoy():
    made = mixed(SUITE)
    own = [name for name in functions_in(made.suite) if not OPAQUE.fullmatch(name)]
    assert own == ["agrees", "helper"]
    assert set(made.twins) == set(decoys.tests_of(encoded(SUITE))) - {"test_by_a_helper"}
    assert set(made.entered) == set(made.twins)
    assert sorted(made.names.values()) == sorted(
        (name, decoy)
        for name in ("test_three", "test_any", "test_later", "test_by_a_helper", "test_four")
        for decoy in ([False] if "helper" in name else [False, True])
    )


def test_docstrings_and_what_comes_from_the_future_stay_first():
    tree = ast.parse(mixed(SUITE).suite)
    assert ast.get_docstring(tree) == "What the suite is about.\n\nPYTEST_DONT_REWRITE"
    assert ast.unparse(tree.body[1]) == "from __future__ import annotations"
    assert ast.unparse(tree.body[2]).startswith("from _flowkata_decoys import ")
    docs = [ast.get_docstring(node) for node in tree.body if isinstance(node, ast.FunctionDef)]
    assert docs.count("Three stays three.") == 2


@pytest.mark.parametrize(
    "suite",
    [
        "",
        "'''Only a docstring.'''",
        "from __future__ import annotations",
        "x = 3",
        "'''A.'''\nfrom __future__ import division",
    ],
)
def test_a_suite_without_tests_compiles_as_well(suite):
    made = mixed(suite)
    compile(made.suite, "suite", "exec")
    assert made.plain("test_000000000000") == "test_000000000000"


@pytest.mark.parametrize(
    "suite", [b"def test_(:\n", b"\xff\xfe", b"x = 1\0", b"(" * 5000], ids=["syntax", "bytes", "nul", "deep"]
)
def test_what_is_no_python_is_an_empty_suite(suite):
    assert decoys.tests_of(suite) == {}
    assert mix(suite, {}, 0).names == {}


def test_decorators_stand_above_both():
    tree = ast.parse(mixed(SUITE).suite)
    found = [ast.unparse(each) for node in tree.body for each in getattr(node, "decorator_list", ())]
    assert found.count("pytest.mark.task(2)") == found.count("pytest.mark.parametrize('number', [1, 2])") == 2


def test_text_that_is_hard_to_write_survives():
    suite = """
        def test_it():
            '''A "rule" with \\\\backslashes and 한글.'''
            assert f() == 'lone \\udfff, nul \\0, quote \\' and "', f'{1:>{2}} {"x"!r}'
    """
    made = mixed(suite)
    assert compile(made.suite, "suite", "exec")
    assert "한글" in ast.get_docstring(ast.parse(made.suite).body[-1])


def test_the_same_seed_gives_the_same_bytes_and_another_one_other_names():
    suite = encoded(SUITE)
    made = [mix(suite, every(suite), seed) for seed in (1, 1, 2)]
    assert made[0] == made[1]
    assert made[0].suite != made[2].suite
    assert set(made[0].names).isdisjoint(made[2].names)
    assert set(made[0].changing).isdisjoint(made[2].changing) or made[0].changing != made[2].changing


def test_names_follow_from_the_suite_as_well_as_from_the_seed():
    one, other = encoded(SUITE), encoded(f"{SUITE}\n# another line\n")
    assert set(mix(one, every(one), 1).names).isdisjoint(mix(other, every(other), 1).names)


def test_either_may_come_first():
    orders = set()
    for seed in range(20):
        made = mixed("def test_it():\n    assert f() == 3\n", seed)
        orders.add(tuple(made.own(name)[1] for name in functions_in(made.suite)))
    assert orders == {(False, True), (True, False)}


def test_no_name_and_no_text_tells_which_is_which():
    """Of tests that differ in a value that is changed while they run, only numbers differ."""
    made = mixed("def test_it(wanted):\n    assert f() == wanted\n")
    one, other = (ast.unparse(node) for node in ast.parse(made.suite).body[2:])
    assert one != other
    assert re.sub(r"\d+|test_\w+", "_", one) == re.sub(r"\d+|test_\w+", "_", other)


def test_all_marks_and_tokens_of_a_suite_are_different_numbers():
    made = mixed(SUITE)
    called = f"{PASS_BY}|{MARK}|{PICK}|{OTHER_ERROR}"
    numbers = [int(number) for number in re.findall(rf"(?:{called})\((\d+)", made.suite.decode())]
    assert len(numbers) == len(set(numbers))
    told = [token for twin in made.twins.values() for token in (*twin.entered, *twin.reached)]
    assert len(told) == len(set(told))
    assert set(told) <= set(numbers)


def test_a_mark_stands_right_before_what_was_altered():
    made = mixed("def test_it():\n    f(1)\n    for each in g():\n        assert each == 3\n")
    (twin,) = made.twins.values()
    text = made.suite.decode()
    assert re.search(rf"        {MARK}\({twin.reached[0]}\)\n        assert {COMPARED}\(\d+, each\) == 3\b", text)
    assert re.search(rf"        {MARK}\({twin.reached[1]}\)\n        assert {COMPARED}\(\d+, each\) == (?!3\b)", text)
    assert not twin.certain
    assert twin.source == "assert each == 3"


def test_of_a_with_statement_only_its_head_is_told():
    made = mixed("def test_it():\n    with pytest.raises(ValueError):\n        f(1)\n        f(2)\n")
    assert made.twins["test_it"].source == "with pytest.raises(ValueError):\n    ..."


def test_a_number_beyond_the_alterations_of_a_test_makes_no_decoy():
    made = mixed("def test_it():\n    assert f() == 3\n", test_it=99)
    assert made.twins == {}
    assert made.ids(["test_it"]) == tuple(made.names)


def test_the_surest_is_what_no_honest_value_survives():
    suite = encoded(
        "def test_it(wanted):\n    assert f() == wanted\n\n\ndef test_call():\n    assert isclose(f(), 3)\n"
    )
    assert [each.certain for each in candidates(suite)["test_it"]] == [False, True, True]
    assert choose_certain_alterations(suite) == {"test_it": 1, "test_call": 0}


# --- and back


@pytest.mark.parametrize(
    ("test", "found"),
    [
        ("test_it", ("", "test_it", "")),
        ("test_it[1]", ("", "test_it", "[1]")),
        ("test_it[a::b[c]]", ("", "test_it", "[a::b[c]]")),
        ("TestA::test_it", ("TestA::", "test_it", "")),
        ("TestA::TestB::test_it[x-y]", ("TestA::TestB::", "test_it", "[x-y]")),
        ("", ("", "", "")),
    ],
)
def test_an_id_has_three_parts(test, found):
    assert parts(test) == found
    assert "".join(found) == test


IDS = (
    "test_three",
    "test_any[1]",
    "test_any[2]",
    "test_later",
    "test_by_a_helper",
    "TestMany::test_three",
    "TestMany::TestInner::test_four",
)


def test_ids_lead_to_opaque_ones_and_back():
    made = mixed(SUITE)
    opaque = made.ids(IDS)
    assert len(opaque) == 2 * len(IDS) - 1
    back = [made.own(test) for test in opaque]
    assert {test for test, decoy in back if not decoy} == set(IDS)
    assert {test for test, decoy in back if decoy} == set(IDS) - {"test_by_a_helper"}
    assert not {"test_three", "test_any", "test_four"} & {parts(test)[1] for test in opaque}


def test_only_what_is_asked_for_is_asked_for():
    made = mixed(SUITE)
    assert {made.own(test)[0] for test in made.ids(["test_any[2]"])} == {"test_any[2]"}


def test_an_id_that_nobody_knows_stays():
    made = mixed(SUITE)
    assert made.ids(["test_unknown[3]"]) == ("test_unknown[3]",)
    assert made.own("test_unknown[3]") == ("test_unknown[3]", False)


def test_no_opaque_name_is_left_in_a_text():
    made = mixed(SUITE)
    text = " ".join(f"<{name}> {name}[1] in {name}.py::{name}, {name}{name}" for name in made.names)
    plain = made.plain(text)
    assert not any(name in plain for name in made.names)
    assert "<test_three> test_three[1] in" in plain
    assert made.plain("") == ""
    assert made.plain("nothing to tell test_three") == "nothing to tell test_three"


# --- lines


def suite_names():
    return [f"{path.parents[1].name}/{path.parent.name}" for path in SUITES]


def statements(suite):
    """Every statement of a suite by the line that it begins at; several may share one."""
    found = {}
    for node in ast.walk(ast.parse(suite)):
        if isinstance(node, ast.stmt):
            found.setdefault(node.lineno, []).append(node)
    return found


def asserts(suite, kind=ast.Assert):
    return {line: node for line, nodes in statements(suite).items() for node in nodes if isinstance(node, kind)}


@pytest.mark.slow
@pytest.mark.parametrize("best", [True, False])
@pytest.mark.parametrize("path", SUITES, ids=suite_names())
def test_every_assertion_of_the_repository_s_suites_leads_back_to_its_line(path, best):
    suite = path.read_bytes()
    chosen = {key: 0 if best else len(found) - 1 for key, found in candidates(suite).items() if found}
    made = mix(suite, chosen, seed=int(best))
    compile(made.suite, str(path), "exec")
    assert len(made.twins) == len(chosen) > 3
    assert {made.lines[line] for line in asserts(made.suite)} == set(asserts(suite))
    assert {made.lines[line] for line in asserts(made.suite, ast.With)} == set(asserts(suite, ast.With))


def not_ours(node):
    return not any(ours in ast.unparse(node) for ours in ("_flowkata", "PYTEST_DONT_REWRITE"))


@pytest.mark.slow
@pytest.mark.parametrize("path", SUITES, ids=suite_names())
def test_every_statement_that_was_not_altered_leads_back_to_the_same_statement(path):
    suite = path.read_bytes()
    made = mix(suite, every(suite), 0)
    before = {line: [ast.dump(node) for node in nodes] for line, nodes in statements(suite).items()}
    lost = []
    for line, nodes in statements(made.suite).items():
        for node in nodes:
            if not_ours(node) and not hasattr(node, "body") and not isinstance(node, ast.Assert):
                lost += [] if ast.dump(node) in before.get(made.lines[line], ()) else [ast.unparse(node)]
    assert lost == []


def test_lines_lead_back_through_every_kind_of_block():
    suite = encoded('''
        def test_it():
            """A rule
            on two lines.
            """
            try:
                f(
                    1
                )
            except (
                ValueError
            ):
                assert g() == 1
            except KeyError:
                assert g() == 2
            else:
                assert g() == 3
            finally:
                assert g() == 4
            match f():
                case 1:
                    assert g() == 5
                case _ if f(): assert g() == 6
            with open(f()) as file: assert g() == 7
            if f(): assert g() == 8
            elif g(): assert g() == 9
            else: assert g() == 10
            while f():
                assert (
                    g() == 11
                )
''')
    made = mix(suite, every(suite), 0)
    before = asserts(suite)
    assert len(before) == 11
    for line, node in asserts(made.suite).items():
        found = before[made.lines[line]]
        assert ast.unparse(found.test.left) in ast.unparse(node.test.left)
    assert {made.lines[line] for line in asserts(made.suite)} == set(before)
