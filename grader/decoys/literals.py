"""Other values of the same type, as plausible as the ones that a suite expects.  Pure."""

import ast
from typing import Any


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
        return _another_number(value, salt)
    if kind is str:
        return f"{value}{chr(ord('a') + salt % 26)}"
    if kind is bytes:
        return value + bytes([ord("a") + salt % 26])
    return salt % 83


def _another_number(value: Any, salt: int) -> Any:  # noqa: ANN401 - of whatever type the value is
    """Up or down, so that to prefer the smaller of two does not help; not below zero, where few numbers are."""
    step = 5 + salt % 5
    is_down = salt // 5 % 2 and type(value) is not complex and value > step
    other = value - step if is_down else value + step
    return other if other != value else -value
