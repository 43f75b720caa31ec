"""Where a test asserts something, and what: reading a test's syntax tree.

How an assertion is turned into its contradiction is the matter of `alterations`.  Pure.
"""

import ast
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

Function = ast.FunctionDef | ast.AsyncFunctionDef

#: Methods of unittest.TestCase for which a value is equal to one only, and pairs of methods of which only one can pass.
EQUAL = {
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
OPPOSITE = {one: other for pair in _PAIRS for one, other in (pair, pair[::-1])}
RAISES = {"raises", "assertRaises", "assertRaisesRegex", "warns", "assertWarns", "assertWarnsRegex"}


@dataclass(frozen=True, slots=True)
class AssertionPlace:
    """A statement of a test that asserts something: where it stands, and whether a test that passes has reached it."""

    block: list[ast.stmt]
    index: int
    certain: bool

    @property
    def statement(self) -> ast.stmt:
        """The statement itself."""
        return self.block[self.index]


def assertion_places(function: Function) -> list[AssertionPlace]:
    """The asserting statements of a test in the order of the source.

    Of the functions in it only those are looked into that it gives to `asyncio.run`, which ends when they have ended.
    """
    return list(_places(function.body, certain=not _leaves_early(function), run=_run_to_the_end(function)))


def _run_to_the_end(function: Function) -> dict[str, bool]:
    """The functions that do nothing but run in `asyncio.run(main())`, and whether a test that passes has come there."""
    reads = Counter(node.id for node in ast.walk(function) if isinstance(node, ast.Name))
    at_once = {id(each.value) for each in function.body if isinstance(each, ast.Expr | ast.Assign | ast.Return)}
    found: dict[str, bool] = {}
    for node in _inside(function):
        match node:
            case ast.Call(ast.Attribute(ast.Name("asyncio"), "run"), [ast.Call(ast.Name(name), [], [])]):
                found |= {name: id(node) in at_once} if reads[name] == 1 else {}
    return found


def ends_at_its_end(function: Function) -> bool:
    """Whether a test that passes has come to its last line: nothing in it returns, and nothing is wrapped around it."""
    is_wrapped = not all(map(_only_marks, function.decorator_list))
    return isinstance(function, ast.FunctionDef) and not is_wrapped and not _leaves_early(function)


#: What a class of unittest's runs its tests by.
_RUNNERS = {"run", "debug", "__call__", "_callTestMethod", "__getattribute__"}


def runs_its_tests_itself(node: ast.ClassDef) -> bool:
    """Whether a class may do with its tests what they do not show: by what is around it, above it or in it."""
    bases = {getattr(base, "id", getattr(base, "attr", "")) for base in node.bases}
    is_plain = bases <= {"TestCase", "object"} and not node.keywords and all(map(_only_marks, node.decorator_list))
    return not is_plain or any(getattr(each, "name", "") in _RUNNERS for each in node.body)


def _only_marks(decorator: ast.expr) -> bool:
    """`@pytest.mark.task(2)`, `@mark.slow`: pytest calls the function itself."""
    match decorator.func if isinstance(decorator, ast.Call) else decorator:
        case ast.Attribute(ast.Attribute(attr="mark") | ast.Name("mark")):
            return True
    return False


def _leaves_early(function: Function) -> bool:
    """Whether the test may end before its last statement without failing."""
    return any(isinstance(node, ast.Return) for node in _inside(function))


def _inside(node: ast.AST) -> Iterator[ast.AST]:
    """The nodes of a function without those of the functions and classes in it."""
    for child in ast.iter_child_nodes(node):
        if not isinstance(child, Function | ast.Lambda | ast.ClassDef):
            yield child
            yield from _inside(child)


def _places(
    block: list[ast.stmt], *, certain: bool, run: Mapping[str, bool] = MappingProxyType({})
) -> Iterator[AssertionPlace]:
    for index, statement in enumerate(block):
        if _asserts(statement):
            yield AssertionPlace(block, index, certain)
        if isinstance(statement, ast.AsyncFunctionDef) and statement.name in run and not statement.decorator_list:
            comes_there = certain and run[statement.name] and not _leaves_early(statement)
            yield from _places(statement.body, certain=comes_there)
        elif isinstance(statement, ast.With | ast.AsyncWith):
            yield from _places(statement.body, certain=certain and _swallows_nothing(statement))
        elif isinstance(statement, ast.If | ast.For | ast.AsyncFor | ast.While | ast.Try):
            for inner in (statement.body, statement.orelse, getattr(statement, "finalbody", [])):
                yield from _places(inner, certain=False)


def _asserts(statement: ast.stmt) -> bool:
    if isinstance(statement, ast.With | ast.AsyncWith):
        return bool(exception_calls(statement))
    return isinstance(statement, ast.Assert) or method_of(statement) in {*EQUAL, *OPPOSITE, *RAISES}


def exception_calls(statement: ast.With | ast.AsyncWith) -> list[ast.Call]:
    """The calls among a with statement's items that expect an exception."""
    calls = [item.context_expr for item in statement.items]
    return [call for call in calls if isinstance(call, ast.Call) and call.args and _name(call) in RAISES]


def _swallows_nothing(statement: ast.With | ast.AsyncWith) -> bool:
    """Of other context managers nobody knows what they do with an exception."""
    calls = [item.context_expr for item in statement.items]
    return all(isinstance(call, ast.Call) and _name(call) == "subTest" for call in calls)


def _name(call: ast.Call) -> str:
    match call.func:
        case ast.Attribute(attr=name) | ast.Name(id=name):
            return name
    return ""


def call_of(statement: ast.stmt) -> ast.Call | None:
    """The call that is the whole statement."""
    value = statement.value if isinstance(statement, ast.Expr) else None
    return value if isinstance(value, ast.Call) and value.args else None


def method_of(statement: ast.stmt) -> str:
    """The name of the method or function that the whole statement calls; empty where it does something else."""
    call = call_of(statement)
    return _name(call) if call is not None else ""


def expected_of(statement: ast.stmt) -> ast.expr | None:
    """The side of an equality that was written down: the right one, unless only the left one is a literal."""
    sides = _sides(statement)
    return sides[1] if sides is not None else None


def actual_of(statement: ast.stmt) -> ast.expr | None:
    """The other side of an equality: what is compared with what is expected."""
    sides = _sides(statement)
    return sides[0] if sides is not None else None


def _sides(statement: ast.stmt) -> tuple[ast.expr, ast.expr] | None:
    """Return the actual and the expected side of an asserted equality."""
    match statement:
        case ast.Assert(test=ast.Compare(left=left, ops=[ast.Eq()], comparators=[right])):
            pass
        case ast.Expr(value=ast.Call(args=[left, right, *_])) if method_of(statement) in EQUAL:
            pass
        case _:
            return None
    return (right, left) if is_literal(left) and not is_literal(right) else (left, right)


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


def binding_of(function: Function, place: AssertionPlace, name: str) -> list[ast.stmt] | None:
    """The block at whose beginning, or in which, the name is bound before the place; None where it is not ours."""
    arguments = function.args
    if name in {argument.arg for argument in (*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs)}:
        return function.body
    for statement in reversed(place.block[: place.index]):
        if isinstance(statement, ast.Assign) and any(binds(target, name) for target in statement.targets):
            return place.block
    for node in _inside(function):
        if isinstance(node, ast.For) and node.body is place.block and binds(node.target, name):
            return place.block
    return None


def binds(target: ast.expr, name: str) -> bool:
    """Whether assigning to the target gives this name a value."""
    return any(isinstance(node, ast.Name) and node.id == name for node in ast.walk(target))


def last_argument(statement: ast.stmt) -> ast.expr | None:
    """The last argument of a call that is all that is asserted, as in `assert isclose(a, b)`."""
    match statement:
        case ast.Assert(test=ast.Call(args=[*_, last])):
            return last
        case ast.Expr(value=ast.Call(args=[ast.Call(args=[*_, last]), *_])) if method_of(statement) == "assertTrue":
            return last
    return None
