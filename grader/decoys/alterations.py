"""How one assertion of a test is contradicted: edits of a syntax tree, pure.

Each assertion has one or more alterations, and the best come first.  An alteration is `certain` when no honest value
can satisfy both sides of the change; the others are only used after a reference has shown that they fail.  Which
assertions a test has is the matter of `assertions`; how altered tests are mixed into a suite, of `mixing`.
"""

import ast
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass

from grader.decoys.assertions import (
    OPPOSITE,
    RAISES,
    AssertionPlace,
    Function,
    actual_of,
    assertion_places,
    binding_of,
    binds,
    call_of,
    exception_calls,
    expected_of,
    is_literal,
    last_argument,
    method_of,
)
from grader.decoys.literals import changed_literal
from grader.decoys.runtime import COMPARED, CONTAINED, OTHER_ERROR, PICK


@dataclass(frozen=True, slots=True)
class Alteration:
    """One way to contradict the assertion at the `place`-th place of a test.

    `edit` changes the statement in a copy of the test; with `token` it only makes it changeable, so that the real test
    looks the same.  The lower the `rank`, the more kinds of forgery it makes evident.
    """

    place: int
    rank: int
    certain: bool
    edit: Callable[[Function, AssertionPlace, int, bool], None]


def alterations(function: Function) -> list[Alteration]:
    """Every way to contradict the test, the best first: what is surely reached, what shows most, what comes first."""
    found: list[tuple[bool, Alteration]] = []
    listed = assertion_places(function)
    given = _given(function, listed)
    for number, place in enumerate(listed):
        found += [(not place.certain, each) for each in _of(function, place, number, given)]
    return [each for _, each in sorted(found, key=lambda pair: (pair[0], pair[1].rank, pair[1].place))]


def _of(function: Function, place: AssertionPlace, number: int, given: Collection[str]) -> Iterator[Alteration]:
    statement = place.statement
    if isinstance(statement, ast.With | ast.AsyncWith) or method_of(statement) in RAISES:
        yield Alteration(number, 1, True, _expect_another_error)  # noqa: FBT003
        return
    expected = expected_of(statement)
    if expected is not None:
        name = expected.id if isinstance(expected, ast.Name) else ""
        if name and name not in given and binding_of(function, place, name) is not None:
            yield Alteration(number, 0, False, _bind_another_value)  # noqa: FBT003
        yield Alteration(number, 1, True, _expect_another_value)  # noqa: FBT003
    if isinstance(statement, ast.Assert) or method_of(statement) in OPPOSITE:
        yield Alteration(number, 2, True, _say_the_opposite)  # noqa: FBT003
    if expected is None and last_argument(statement) is not None:
        # The last choice: a wrong module may well say yes to both arguments.
        yield Alteration(number, 3, False, _pass_another_argument)  # noqa: FBT003


def _given(function: Function, listed: list[AssertionPlace]) -> set[str]:
    """The names that the test reads for something else than what it expects.

    Where the learner's code gets one too, a change of it changes both sides.
    """
    expected = {id(expected_of(each.statement)) for each in listed}
    reads = (node for node in ast.walk(function) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load))
    return {node.id for node in reads if id(node) not in expected}


def _replace(root: ast.AST, old: ast.expr, new: ast.expr) -> None:
    """Put one expression in the place of another."""
    for node in ast.walk(root):
        for name, value in ast.iter_fields(node):
            if value is old:
                setattr(node, name, new)
            elif isinstance(value, list) and any(item is old for item in value):
                value[:] = [new if item is old else item for item in value]


def _through(helper: str, token: int, value: ast.expr) -> ast.Call:
    """`helper(token, value)`: whether it changes the value stands outside of the suite."""
    return _named(helper, token, value)


def _named(helper: str, token: int, *more: ast.expr) -> ast.Call:
    name = ast.Name(id=helper, ctx=ast.Load())
    return ast.Call(func=name, args=[ast.Constant(value=token), *more], keywords=[])


def _expect_another_value(_function: Function, place: AssertionPlace, token: int, change: bool) -> None:  # noqa: FBT001
    """A literal is changed where it stands, so that whoever reads it reads the changed one."""
    expected = expected_of(place.statement)
    if expected is None:
        return
    _look_at_other_side(place.statement, token)
    if not is_literal(expected):
        _replace(place.statement, expected, _through(PICK, token, expected))
    elif change:
        _replace(place.statement, expected, changed_literal(expected, token))


def _look_at_other_side(statement: ast.stmt, token: int) -> None:
    """Mark the actual side of an equality: it may be an object that decides itself what it equals."""
    actual = actual_of(statement)
    if actual is not None and not isinstance(actual, ast.Starred):
        _replace(statement, actual, _through(COMPARED, token, actual))


def _bind_another_value(function: Function, place: AssertionPlace, token: int, _change: bool) -> None:  # noqa: FBT001
    """Bind the name anew right after it was bound: a module that looks into the test's frame sees the changed one."""
    expected = expected_of(place.statement)
    if not isinstance(expected, ast.Name):
        return
    block = binding_of(function, place, expected.id) or function.body
    after = [
        index + 1
        for index, statement in enumerate(block)
        if isinstance(statement, ast.Assign) and any(binds(target, expected.id) for target in statement.targets)
    ]
    value = _through(PICK, token, ast.Name(id=expected.id, ctx=ast.Load()))
    again = ast.Assign(targets=[ast.Name(id=expected.id, ctx=ast.Store())], value=value, lineno=0)
    _look_at_other_side(place.statement, token)
    limit = place.index if block is place.block else len(block)
    block.insert(max((index for index in after if index <= limit), default=0), again)


def _pass_another_argument(_function: Function, place: AssertionPlace, token: int, _change: bool) -> None:  # noqa: FBT001
    last = last_argument(place.statement)
    if last is not None and not isinstance(last, ast.Starred):
        _replace(place.statement, last, _through(PICK, token, last))


def _expect_another_error(_function: Function, place: AssertionPlace, token: int, _change: bool) -> None:  # noqa: FBT001
    """Expect another exception, and contain the real one: a KeyboardInterrupt would end the whole session."""
    statement = place.statement
    around = ast.withitem(context_expr=_named(CONTAINED, token))
    if isinstance(statement, ast.With | ast.AsyncWith):
        calls = exception_calls(statement)
        inner = type(statement)(items=statement.items, body=statement.body, lineno=statement.lineno)
        place.block[place.index] = ast.With(items=[around], body=[inner], lineno=statement.lineno)
    else:
        calls = [call for call in [call_of(statement)] if call is not None]
        place.block[place.index] = ast.With(items=[around], body=[statement], lineno=statement.lineno)
    for call in calls:
        call.args[0] = _through(OTHER_ERROR, token, call.args[0])


#: What a method of unittest's compares by: its opposite is that this does not hold, not that another operator does.
_OPERATORS: dict[str, ast.cmpop] = {
    "assertEqual": ast.Eq(),
    "assertNotEqual": ast.NotEq(),
    "assertGreater": ast.Gt(),
    "assertGreaterEqual": ast.GtE(),
    "assertLess": ast.Lt(),
    "assertLessEqual": ast.LtE(),
}


def _say_the_opposite(_function: Function, place: AssertionPlace, _token: int, change: bool) -> None:  # noqa: FBT001
    statement = place.statement
    if change and isinstance(statement, ast.Assert):
        statement.test = ast.UnaryOp(op=ast.Not(), operand=statement.test)
    elif change and (call := call_of(statement)) is not None and isinstance(call.func, ast.Attribute):
        match call:
            case ast.Call(args=[ast.Starred(), *_] | [_, ast.Starred(), *_]):
                call.func.attr = OPPOSITE[call.func.attr]
            case ast.Call(ast.Attribute(attr=name), [left, right, *more]) if name in _OPERATORS:
                call.func.attr = "assertFalse"
                call.args = [ast.Compare(left, [_OPERATORS[name]], [right]), *more]
            case _:
                call.func.attr = OPPOSITE[call.func.attr]
