"""Which loop of the learner's module never ends, where that is certain.  Pure."""

import ast
from collections.abc import Iterator, Sequence

from grader.intake.module import parse
from grader.judge.stub_tree import stub_tree
from grader.syntax import Function, code_of, covers

_Loop = ast.While | ast.For | ast.AsyncFor
#: What may leave a loop, or hand out a value; an index that is out of range may be how it is meant to end.
_LEAVES = (
    *(ast.Break, ast.Return, ast.Raise, ast.Assert, ast.Subscript),
    *(ast.Yield, ast.YieldFrom, ast.Await, ast.AsyncFor, ast.AsyncWith),
)
#: Calls that end no loop; any other may raise what somebody around the loop catches.
_HARMLESS = {"print", "range", "len", "abs", "min", "max", "sum", "int", "str", "isinstance", "append", "add"}
#: What a condition may consist of that comes out the same as long as its names are not bound anew.
_Plain = ast.Compare | ast.BinOp | ast.UnaryOp | ast.Name | ast.Constant | ast.operator | ast.unaryop | ast.cmpop


def endless_loop(module: bytes, lines: Sequence[int]) -> int | None:
    """Return the line of the loop in which a module was when its time was up; None where that may have ended yet.

    `lines` are those that were running, the outermost call first.  A loop that cannot be left is around every line that
    runs after it was entered: whichever moment the lines are of, it is the same loop.
    """
    tree = parse(module)
    around = (loop for line in lines for loop in _loops_around(tree, line))
    return next((loop.lineno for loop in around if _cannot_be_left(loop)), None)


def _loops_around(tree: ast.Module, line: int) -> list[_Loop]:
    """The loops around a line that lie in the same function as the line, the outermost first."""
    found: list[_Loop] = []
    nodes: list[ast.AST] = list(tree.body)
    while around := next((node for node in nodes if covers(node, line)), None):
        if isinstance(around, Function | ast.Lambda | ast.ClassDef):
            found = []
        elif isinstance(around, _Loop):
            found.append(around)
        nodes = list(ast.iter_child_nodes(around))
    return found


def _cannot_be_left(loop: _Loop) -> bool:
    """Whether it is a `while` whose condition stays as it is, without anything in it that could leave it."""
    if not isinstance(loop, ast.While) or loop.orelse:
        return False
    return _stays_true(loop) and not any(isinstance(node, _LEAVES) or _may_raise(node) for node in ast.walk(loop))


def _may_raise(node: ast.AST) -> bool:
    match node:
        case ast.Call(func=ast.Name(id=name)) | ast.Call(func=ast.Attribute(attr=name)):
            return name not in _HARMLESS
    return isinstance(node, ast.Call)


def _stays_true(loop: ast.While) -> bool:
    """Whether the condition is a constant, or compares with numbers what the loop does not bind anew.

    A number may also move, as long as it moves away from the one that it is compared with.
    """
    if isinstance(loop.test, ast.Constant):
        return bool(loop.test.value)
    if _moves_away(loop):
        return True
    bound = {name.id for name in _names(loop) if not isinstance(name.ctx, ast.Load)}
    return _is_about_numbers(loop.test) and not any(name.id in bound for name in _names(loop.test))


def _moves_away(loop: ast.While) -> bool:
    """Whether it is `while n > 0:`, or the like, and all that the loop does to `n` is `n += 1`, or the like."""
    match loop.test:
        case ast.Compare(left=ast.Name(id=name), ops=[ast.Gt() | ast.GtE()], comparators=[limit]) if _is_number(limit):
            away: type[ast.operator] = ast.Add
        case ast.Compare(left=ast.Name(id=name), ops=[ast.Lt() | ast.LtE()], comparators=[limit]) if _is_number(limit):
            away = ast.Sub
        case _:
            return False
    moved = [node for node in ast.walk(loop) if isinstance(node, ast.AugAssign) and _is_step(node, away)]
    targets = [node.target for node in moved]
    stored = [part for part in _names(loop) if part.id == name and not isinstance(part.ctx, ast.Load)]
    return bool(stored) and all(any(part is target for target in targets) for part in stored)


def _is_step(node: ast.AugAssign, operator: type[ast.operator]) -> bool:
    step = node.value.value if isinstance(node.value, ast.Constant) else None
    return isinstance(node.op, operator) and isinstance(step, int | float) and step > 0


def _names(node: ast.AST) -> Iterator[ast.Name]:
    return (part for part in ast.walk(node) if isinstance(part, ast.Name))


def _is_about_numbers(test: ast.expr) -> bool:
    """A list could change without being bound anew; what is compared with a number is none."""
    parts = [test]
    for part in parts:
        match part:
            case ast.BoolOp(values=more):
                parts += more
            case ast.UnaryOp(op=ast.Not(), operand=operand):
                parts.append(operand)
            case ast.Compare():
                if not _compares_a_number(part):
                    return False
            case _:
                return False
    return True


def _compares_a_number(test: ast.Compare) -> bool:
    is_plain = all(isinstance(part, _Plain | ast.expr_context) for part in ast.walk(test))
    return is_plain and any(map(_is_number, (test.left, *test.comparators)))


def _is_number(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, int | float)


def may_take_long_to_import(module: bytes, stub: bytes) -> bool:
    """Return True if a module has a loop or a call outside of every function that its stub does not have."""
    given = {code_of(each) for each in _outside_of_functions(stub_tree(stub))}
    own = [each for each in _outside_of_functions(parse(module)) if code_of(each) not in given]
    return any(isinstance(node, _TAKES_TIME) for each in own for node in ast.walk(each))


#: What may take long.
_TAKES_TIME = (ast.While, ast.For, ast.comprehension, ast.Call, ast.With, ast.Pow, ast.LShift)


def _outside_of_functions(tree: ast.AST) -> Iterator[ast.AST]:
    """The statements and expressions that run when a module is imported: of a function its defaults and decorators.

    A decorator is called.
    """
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, Function | ast.ClassDef):
            yield from (ast.Call(func=each, args=[], keywords=[]) for each in node.decorator_list)
        if isinstance(node, Function):
            yield from (*node.args.defaults, *filter(None, node.args.kw_defaults))
        elif isinstance(node, ast.ClassDef):
            yield from _outside_of_functions(node)
        else:
            yield node
