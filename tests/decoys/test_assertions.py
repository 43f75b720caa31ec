"""Where a test asserts something, and whether one that passes has come there."""

import ast
from textwrap import dedent, indent

import pytest

from grader.decoys.assertions import assertion_places, ends_at_its_end


def function_of(body, decorators="", head="def test_it(given):"):
    return ast.parse(f"{decorators}\n{head}\n{indent(dedent(body).strip(), '    ')}\n").body[0]


@pytest.mark.parametrize(
    ("body", "decorators", "ends"),
    [
        ("assert f()", "", True),
        ("for each in given:\n    assert each", "", True),
        ("def inner():\n    return 1\nassert inner()", "", True),
        ("assert f()", "@pytest.mark.task(2)\n@mark.slow", True),
        ("if given:\n    return\nassert f()", "", False),
        ("assert f()", "@expects(ValueError)", False),
        ("assert f()", "@marked(1)", False),
        ("assert f()", "@benchmark", False),
        ("assert f()", "@patch('a.mark')", False),
    ],
)
def test_a_test_that_passes_has_come_to_its_end_where_nothing_can_leave_it_early(body, decorators, ends):
    assert ends_at_its_end(function_of(body, decorators)) is ends


def test_an_async_test_is_run_by_whoever_knows_how():
    assert not ends_at_its_end(function_of("assert f()", head="async def test_it(given):"))


MAIN = "async def main():\n    assert await f() == 3\n"


@pytest.mark.parametrize(
    ("body", "certain"),
    [
        (f"{MAIN}asyncio.run(main())", [True]),
        (f"{MAIN}result = asyncio.run(main())", [True]),
        (f"{MAIN}assert asyncio.run(main()) is None", [False, True]),
        (f"{MAIN}f(given and asyncio.run(main()))", [False]),
        (f"{MAIN}[asyncio.run(main()) for each in given]", [False]),
        (f"{MAIN}if given:\n    asyncio.run(main())", [False]),
        (f"{MAIN}with given:\n    asyncio.run(main())", [False]),
        (f"{MAIN}    return\nasyncio.run(main())", [False]),
        (f"{MAIN}asyncio.run(main())\nreturn", [False]),
        (f"{MAIN}asyncio.run(main())\nasyncio.run(main())", []),
        (f"{MAIN}asyncio.run(given(main))", []),
        (f"{MAIN}asyncio.run(main(given))", []),
        (f"@given\n{MAIN}asyncio.run(main())", []),
        (f"{MAIN}given.run(main())", []),
        (f"{MAIN}run(main())", []),
        (f"{MAIN}f(main())", []),
        ("async def main():\n    def inner():\n        assert f()\nasyncio.run(main())", []),
    ],
)
def test_what_a_test_runs_to_its_end_is_part_of_it(body, certain):
    assert [each.certain for each in assertion_places(function_of(body))] == certain
