"""How one assertion of a test is contradicted: edits of a syntax tree, pure.

A test's assertions are found in the order of the source; each has one or more alterations, and the best come first.  An
alteration is `certain` when no honest value can satisfy both sides of the change; the others are only used after a
reference has shown that they fail.  How altered tests are mixed into a suite is the matter of `decoys`.
"""

import ast
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

Function = ast.FunctionDef | ast.AsyncFunctionDef

#: What the suite calls while it runs, see `grader.engine.marks`.
MARK, PICK, OTHER_ERROR = "_flowkata_mark", "_flowkata_pick", "_flowkata_other_error"
CONTAINED = "_flowkata_contained"

#: Methods of unittest.TestCase for which a value is equal to one only, and pairs of methods of which only one can pass.
_EQUAL = {
    "assertEqual",
    "assertListEqual",
    "assertTupleEqual",
    "assertSetEqual",
    "assertDictEqual",
    "assertSequenceEqual",
    "assertMultiLineEqual",
}
_PAIRS = (
    ("assertTrue", "assertFalse"),
    ("assertEqual", "assertNotEqual"),
    ("assertIs", "assertIsNot"),
    ("assertIsNone", "assertIsNotNone"),
    ("assertIn", "assertNotIn"),
    ("assertIsInstance", "assertNotIsInstance"),
    ("assertGreater", "assertLessEqual"),
    ("assertLess", "assertGreaterEqual"),
    ("assertRegex", "assertNotRegex"),
    ("assertAlmostEqual", "assertNotAlmostEqual"),
)
_OPPOSITE = {one: other for pair in _PAIRS for one, other in (pair, pair[::-1])}
_RAISES = {"raises", "assertRaises", "assertRaisesRegex", "warns", "assertWarns", "assertWarnsRegex"}


@dataclass(frozen=True, slots=True)
class Place:
    """A statement of a test that asserts something: where it stands, and whether a test that passes has reached it."""

    block: list[ast.stmt]
    index: int
    certain: bool

    @property
    def statement(self) -> ast.stmt:
        """The statement itself."""
        return self.block[self.index]


@dataclass(frozen=True, slots=True)
class Alteration:
    """One way to contradict the assertion at the `place`-th place of a test.

    `edit` changes the statement in a copy of the test; with `token` it only makes it changeable, so that the real test
    looks the same.  The lower the `rank`, the more kinds of forgery it makes evident.
    """

    place: int
    rank: int
    certain: bool
    edit: Callable[[Function, Place, int, bool], None]


def places(function: Function) -> list[Place]:
    """The asserting statements of a test in the order of the source; nested functions are not looked into."""
    return list(_places(function.body, certain=not _leaves_early(function)))


def _leaves_early(function: Function) -> bool:
    """Whether the test may end before its last statement without failing."""
    return any(isinstance(node, ast.Return) for node in _inside(function))


def _inside(node: ast.AST) -> Iterator[ast.AST]:
    """The nodes of a function without those of the functions and classes in it."""
    for child in ast.iter_child_nodes(node):
        if not isinstance(child, Function | ast.Lambda | ast.ClassDef):
            yield child
            yield from _inside(child)


def _places(block: list[ast.stmt], *, certain: bool) -> Iterator[Place]:
    for index, statement in enumerate(block):
        if _asserts(statement):
            yield Place(block, index, certain)
        if isinstance(statement, ast.With | ast.AsyncWith):
            yield from _places(statement.body, certain=certain and _swallows_nothing(statement))
        elif isinstance(statement, ast.If | ast.For | ast.AsyncFor | ast.While | ast.Try):
            for inner in (statement.body, statement.orelse, getattr(statement, "finalbody", [])):
                yield from _places(inner, certain=False)


def _asserts(statement: ast.stmt) -> bool:
    if isinstance(statement, ast.With | ast.AsyncWith):
        return bool(_raising(statement))
    return isinstance(statement, ast.Assert) or _method(statement) in {*_EQUAL, *_OPPOSITE, *_RAISES}


def _raising(statement: ast.With | ast.AsyncWith) -> list[ast.Call]:
    """The calls among a with statement's items that expect an exception."""
    calls = [item.context_expr for item in statement.items]
    return [call for call in calls if isinstance(call, ast.Call) and call.args and _name(call) in _RAISES]


def _swallows_nothing(statement: ast.With | ast.AsyncWith) -> bool:
    """Of other context managers nobody knows what they do with an exception."""
    calls = [item.context_expr for item in statement.items]
    return all(isinstance(call, ast.Call) and _name(call) == "subTest" for call in calls)


def _name(call: ast.Call) -> str:
    match call.func:
        case ast.Attribute(attr=name) | ast.Name(id=name):
            return name
    return ""


def _call(statement: ast.stmt) -> ast.Call | None:
    """The call that is the whole statement."""
    value = statement.value if isinstance(statement, ast.Expr) else None
    return value if isinstance(value, ast.Call) and value.args else None


def _method(statement: ast.stmt) -> str:
    call = _call(statement)
    return _name(call) if call is not None else ""


def alterations(function: Function) -> list[Alteration]:
    """Every way to contradict the test, the best first: what is surely reached, what shows most, what comes first."""
    found: list[tuple[bool, Alteration]] = []
    for number, place in enumerate(places(function)):
        found += [(not place.certain, each) for each in _of(function, place, number)]
    return [each for _, each in sorted(found, key=lambda pair: (pair[0], pair[1].rank, pair[1].place))]


def _of(function: Function, place: Place, number: int) -> Iterator[Alteration]:
    statement = place.statement
    if isinstance(statement, ast.With | ast.AsyncWith) or _method(statement) in _RAISES:
        yield Alteration(number, 1, True, _expect_another_error)  # noqa: FBT003
        return
    expected = _expected(statement)
    if expected is not None:
        if isinstance(expected, ast.Name) and _binding(function, place, expected.id) is not None:
            yield Alteration(number, 0, False, _bind_another_value)  # noqa: FBT003
        yield Alteration(number, 1, True, _expect_another_value)  # noqa: FBT003
    elif _last_argument(statement) is not None:
        yield Alteration(number, 2, False, _pass_another_argument)  # noqa: FBT003
    if isinstance(statement, ast.Assert) or _method(statement) in _OPPOSITE:
        yield Alteration(number, 3, True, _say_the_opposite)  # noqa: FBT003


def _expected(statement: ast.stmt) -> ast.expr | None:
    """The side of an equality that was written down: the right one, unless only the left one is a literal."""
    match statement:
        case ast.Assert(test=ast.Compare(left=left, ops=[ast.Eq()], comparators=[right])):
            return left if is_literal(left) and not is_literal(right) else right
        case ast.Expr(value=ast.Call(args=[left, right, *_])) if _method(statement) in _EQUAL:
            return left if is_literal(left) and not is_literal(right) else right
    return None


def is_literal(node: ast.expr) -> bool:
    """A constant, or a list, tuple, set or dict of nothing else."""
    match node:
        case ast.Constant(value=value):
            return value is not Ellipsis
        case ast.UnaryOp(op=ast.USub() | ast.UAdd(), operand=operand):
            return is_literal(operand)
        case ast.List(elts=items) | ast.Tuple(elts=items) | ast.Set(elts=items):
            return all(is_literal(item) for item in items)
        case ast.Dict(keys=keys, values=values):
            return all(key is not None and is_literal(key) for key in keys) and all(is_literal(each) for each in values)
    return False


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


def _expect_another_value(_function: Function, place: Place, token: int, change: bool) -> None:  # noqa: FBT001
    """A literal is changed where it stands, so that whoever reads it reads the changed one."""
    expected = _expected(place.statement)
    if expected is None:
        return
    if not is_literal(expected):
        _replace(place.statement, expected, _through(PICK, token, expected))
    elif change:
        _replace(place.statement, expected, changed_literal(expected, token))


def changed_literal(node: ast.expr, salt: int) -> ast.expr:
    """Another literal of the same type, as plausible as the first.

    Two items change places where there are two; a number is changed by so much that no other state of an honest module
    comes out at it, and by so little that whoever takes a near number for the right one takes this one as well.
    """
    match node:
        case ast.Constant(value=value):
            return ast.Constant(value=another_value(value, salt))
        case ast.UnaryOp(op=op, operand=operand):
            return ast.UnaryOp(op=op, operand=changed_literal(operand, salt))
        case ast.List(elts=items) | ast.Tuple(elts=items):
            return type(node)(elts=_changed_items(items, salt), ctx=ast.Load())
        case ast.Set(elts=[*items, last]):
            return ast.Set(elts=[*items, changed_literal(last, salt)])
        case ast.Dict(keys=keys, values=[_, *_] as values):
            return ast.Dict(keys=keys, values=_changed_items(values, salt))
    return ast.Dict(keys=[ast.Constant(value=salt % 83)], values=[ast.Constant(value=None)])


def _changed_items(items: list[ast.expr], salt: int) -> list[ast.expr]:
    """The last item changes places with the nearest one before it that differs; else it is changed itself."""
    if not items:
        return [ast.Constant(value=salt % 83)]
    *before, last = items
    for index in reversed(range(len(before))):
        if ast.literal_eval(before[index]) != ast.literal_eval(last):
            return [*before[:index], last, *before[index + 1 :], before[index]]
    return [*before, changed_literal(last, salt)]


def another_value(value: Any, salt: int) -> Any:  # noqa: ANN401 - any constant of Python
    """A constant of the same type that is another one; for what is no constant of Python, a number."""
    kind = type(value)
    if kind is bool:
        return not value
    if kind in (int, float, complex):
        other = value + 5 + salt % 5
        return other if other != value else -value
    if kind is str:
        return f"{value}{chr(ord('a') + salt % 26)}"
    if kind is bytes:
        return value + bytes([ord("a") + salt % 26])
    return salt % 83


def _binding(function: Function, place: Place, name: str) -> list[ast.stmt] | None:
    """The block at whose beginning, or in which, the name is bound before the place; None where it is not ours."""
    arguments = function.args
    if name in {argument.arg for argument in (*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs)}:
        return function.body
    for statement in reversed(place.block[: place.index]):
        if isinstance(statement, ast.Assign) and any(_binds(target, name) for target in statement.targets):
            return place.block
    for node in _inside(function):
        if isinstance(node, ast.For) and node.body is place.block and _binds(node.target, name):
            return place.block
    return None


def _binds(target: ast.expr, name: str) -> bool:
    return any(isinstance(node, ast.Name) and node.id == name for node in ast.walk(target))


def _bind_another_value(function: Function, place: Place, token: int, _change: bool) -> None:  # noqa: FBT001
    """Bind the name anew right after it was bound: a module that looks into the test's frame sees the changed one."""
    expected = _expected(place.statement)
    if not isinstance(expected, ast.Name):
        return
    block = _binding(function, place, expected.id) or function.body
    after = [
        index + 1
        for index, statement in enumerate(block)
        if isinstance(statement, ast.Assign) and any(_binds(target, expected.id) for target in statement.targets)
    ]
    value = _through(PICK, token, ast.Name(id=expected.id, ctx=ast.Load()))
    again = ast.Assign(targets=[ast.Name(id=expected.id, ctx=ast.Store())], value=value, lineno=0)
    limit = place.index if block is place.block else len(block)
    block.insert(max((index for index in after if index <= limit), default=0), again)


def _last_argument(statement: ast.stmt) -> ast.expr | None:
    """The last argument of a call that is all that is asserted, as in `assert isclose(a, b)`."""
    match statement:
        case ast.Assert(test=ast.Call(args=[*_, last])):
            return last
        case ast.Expr(value=ast.Call(args=[ast.Call(args=[*_, last]), *_])) if _method(statement) == "assertTrue":
            return last
    return None


def _pass_another_argument(_function: Function, place: Place, token: int, _change: bool) -> None:  # noqa: FBT001
    last = _last_argument(place.statement)
    if last is not None and not isinstance(last, ast.Starred):
        _replace(place.statement, last, _through(PICK, token, last))


def _expect_another_error(_function: Function, place: Place, token: int, _change: bool) -> None:  # noqa: FBT001
    """What comes out instead must not end the whole session, as a KeyboardInterrupt would: it is contained."""
    statement = place.statement
    around = ast.withitem(context_expr=_named(CONTAINED, token))
    if isinstance(statement, ast.With | ast.AsyncWith):
        calls = _raising(statement)
        inner = type(statement)(items=statement.items, body=statement.body, lineno=statement.lineno)
        place.block[place.index] = ast.With(items=[around], body=[inner], lineno=statement.lineno)
    else:
        calls = [call for call in [_call(statement)] if call is not None]
        place.block[place.index] = ast.With(items=[around], body=[statement], lineno=statement.lineno)
    for call in calls:
        call.args[0] = _through(OTHER_ERROR, token, call.args[0])


def _say_the_opposite(_function: Function, place: Place, _token: int, change: bool) -> None:  # noqa: FBT001
    statement = place.statement
    if change and isinstance(statement, ast.Assert):
        statement.test = ast.UnaryOp(op=ast.Not(), operand=statement.test)
    elif change and (call := _call(statement)) is not None and isinstance(call.func, ast.Attribute):
        call.func.attr = _OPPOSITE[call.func.attr]
