"""From the raw trace of a failure to facts that a learner can use: pure functions.

The facts are values and pieces of source, the same in every language.
"""

import ast
import codecs
import re
from collections.abc import Iterable

from grader.model import Facts, Trace
from grader.pack.phrases import translate
from grader.pack.suites import statement_at, statements_around
from grader.sanitize import sanitize_text
from grader.syntax import parse

#: How the operators of a comparison stand in a trace.
_OPERATORS: dict[type[ast.cmpop], str] = {
    ast.Eq: "==",
    ast.NotEq: "!=",
    ast.Lt: "<",
    ast.LtE: "<=",
    ast.Gt: ">",
    ast.GtE: ">=",
    ast.Is: "is",
    ast.IsNot: "is not",
    ast.In: "in",
    ast.NotIn: "not in",
}


_RAISES = {"raises", "assertRaises", "assertRaisesRegex"}


def facts_of(trace: Trace, suite: bytes, module: bytes, phrases: Iterable[tuple[str, str]] = ()) -> Facts:
    """Return the facts of a failure: the call, the expected and the actual result, the line of the learner's file.

    `phrases` are what the pack's own exceptions say, in English and in Korean.
    """
    statement = statement_at(suite, trace.suite_line) if trace.suite_line else None
    made = (
        _checked(trace, statement)
        or _not_raised(trace, statement, suite)
        or _objected(trace, statement)
        or _raised(trace, statement, suite)
    )
    line = line_of(module, trace.line) if made.raised else None
    is_noticed = bool(made.raised) and trace.ours
    return Facts(
        call=made.call,
        expected=sanitize_text(made.expected, 1000),
        got=sanitize_text(made.got, 1000),
        expected_exception=sanitize_text(trace.names.get(made.expected_exception, made.expected_exception), 200),
        raised="" if is_noticed else sanitize_text(made.raised, 1000),
        noticed=_noticed(trace, phrases) if is_noticed else {},
        note=sanitize_text(made.note, 1000),
        values=_values(made.call, trace.names),
        line=line,
        source=source_line(module, line),
    )


def _noticed(trace: Trace, phrases: Iterable[tuple[str, str]]) -> dict[str, str]:
    """The sentence of a pack's probe, in every language that it is known in."""
    told = {"en": trace.text, "ko": translate(trace.text, phrases)}
    return {lang: sanitize_text(text, 1000) for lang, text in told.items() if text}


def _checked(trace: Trace, statement: ast.stmt | None) -> Facts | None:
    """A comparison or a condition that did not hold."""
    if trace.kind != "AssertionError":
        return None
    match statement:
        case ast.Assert(test=ast.Compare(left=left, ops=[op], comparators=[right])) if _OPERATORS[type(op)] == trace.op:
            return _compared(left, right, trace, _note_of_assert(trace.text))
        case ast.Assert(test=ast.UnaryOp(op=ast.Not(), operand=operand)):
            return _condition(operand, "False", "True", trace)
        case ast.Assert(test=test):
            return _condition(test, "True", "False", trace)
        case ast.Expr(value=ast.Call(args=[left, right, *more], keywords=options)) if trace.op:
            return _compared(left, right, trace, _note_of_unittest(trace.text, [*more, *options]))
        case ast.Expr(
            value=ast.Call(func=ast.Attribute(attr="assertTrue" | "assertFalse" as name), args=[test, *more])
        ):
            wanted = str(name == "assertTrue")
            got, _, note = trace.text.partition(f" is not {wanted.lower()}")
            return Facts(call=ast.unparse(test), expected=wanted, got=got, note=note.removeprefix(" : "))
    return None


def _compared(left: ast.expr, right: ast.expr, trace: Trace, note: str) -> Facts:
    """The two sides of a comparison; a suite may write what it expects on the left."""
    if trace.op in {"in", "not in"} and _is_literal(left) and not _is_literal(right):
        return Facts(call=ast.unparse(right), expected=f"{trace.left} {trace.op} …", got=trace.right, note=note)
    if trace.op in {"in", "not in"}:
        call = f"{ast.unparse(left)} {trace.op} {ast.unparse(right)}"
        return Facts(call=call, expected=f"{trace.op} {trace.right}", got=trace.left, note=note)
    expected, got = trace.right, trace.left
    if trace.op in {"==", "!=", "is", "is not"} and _is_literal(left) and not _is_literal(right):
        left, expected, got = right, got, expected
    plain = trace.op == "==" or (trace.op == "is" and expected in _ONLY_ONE)
    return Facts(call=ast.unparse(left), expected=expected if plain else f"{trace.op} {expected}", got=got, note=note)


#: Values that exist only once: to be equal to one is to be it.
_ONLY_ONE = {"None", "True", "False", "Ellipsis"}


def _is_literal(node: ast.expr) -> bool:
    """Whether an expression is written out: it names nothing and calls nothing."""
    return not any(isinstance(part, ast.Name | ast.Call | ast.Attribute | ast.Await) for part in ast.walk(node))


def _condition(test: ast.expr, expected: str, got: str, trace: Trace) -> Facts:
    return Facts(call=ast.unparse(test), expected=expected, got=got, note=_note_of_assert(trace.text))


def _note_of_assert(text: str) -> str:
    """Return the suite's own message behind an assert; pytest adds its explanation below it."""
    note, _, _ = text.partition("\nassert ")
    return "" if note.startswith("assert ") else note


def _note_of_unittest(text: str, more: list[ast.AST]) -> str:
    """Return the suite's own message: unittest puts it behind its own words, which may hold a colon as well."""
    return text.rpartition(" : ")[2] if more and " : " in text else ""


def _not_raised(trace: Trace, statement: ast.stmt | None, suite: bytes) -> Facts | None:
    """An exception that should have been raised and was not."""
    if trace.line or ("DID NOT RAISE" not in trace.text and " not raised" not in trace.text):
        return None
    match statement:
        case ast.Expr(value=ast.Call(func=ast.Attribute(attr=name), args=[kind, called, *args], keywords=options)) if (
            name in _RAISES
        ):
            call = ast.Call(func=called, args=args, keywords=options)
            return Facts(call=ast.unparse(call), expected_exception=ast.unparse(kind))
    block = statement if isinstance(statement, ast.With) else _raises_block(suite, trace.suite_line)
    return Facts(call=_body(block), expected_exception=_expected_exception(block)) if block else None


def _body(block: ast.With) -> str:
    return "; ".join(ast.unparse(inner) for inner in block.body)


def _objected(trace: Trace, statement: ast.stmt | None) -> Facts | None:
    """The suite found something wrong in its own words: nothing was raised by the learner's code."""
    if trace.kind not in {"AssertionError", "Failed"} or trace.line or not trace.suite_line:
        return None
    if isinstance(statement, ast.With) and _expected_exception(statement):
        wanted = next(item.context_expr for item in statement.items if isinstance(item.context_expr, ast.Call))
        expected = ", ".join(ast.unparse(part) for part in [*wanted.args, *wanted.keywords])
        return Facts(call=_body(statement), expected=expected, note=trace.text)
    return Facts(call=_call(statement), note=trace.text or trace.kind)


def _raised(trace: Trace, statement: ast.stmt | None, suite: bytes) -> Facts:
    """An exception that came out although none, or another, was expected."""
    block = _raises_block(suite, trace.suite_line)
    told = f"{trace.kind}: {trace.text}" if trace.text else trace.kind
    return Facts(call=_call(statement), raised=told, expected_exception=_expected_exception(block) if block else "")


def _call(statement: ast.stmt | None) -> str:
    """The part of a statement of the suite that ran the learner's code."""
    match statement:
        case None | ast.Import() | ast.ImportFrom():
            return ""
        case ast.Assert(test=ast.Compare(left=left)) if not _is_literal(left):
            return ast.unparse(left)
        case ast.Assert(test=test):
            return ast.unparse(test)
        case ast.With(items=items):
            return "with " + ", ".join(ast.unparse(item) for item in items)
        case ast.For(iter=source):
            return f"for ... in {ast.unparse(source)}"
        case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.ClassDef():
            return statement.name
        case _:
            return ast.unparse(statement)


def _raises_block(suite: bytes, line: int | None) -> ast.With | None:
    """The `with pytest.raises(...)` or `with self.assertRaises(...)` around a line of the suite."""
    blocks = (
        node for node in statements_around(suite, line or 0) if isinstance(node, ast.With) and _expected_exception(node)
    )
    return max(blocks, key=lambda node: node.lineno, default=None)


def _expected_exception(block: ast.With) -> str:
    for item in block.items:
        match item.context_expr:
            case ast.Call(func=ast.Attribute(attr=name), args=[kind, *_]) if name in _RAISES:
                return ast.unparse(kind)
    return ""


def _values(call: str, names: dict[str, str]) -> dict[str, str]:
    """The values of the variables that the call mentions; the name of a parameter, or a word in a text, is none."""
    used = _variables(call)
    return {name: sanitize_text(value, 200) for name, value in names.items() if name in used}


def _variables(call: str) -> set[str]:
    try:
        tree = parse(call)
    except SyntaxError:  # the head of a block
        return set(re.findall(r"\w+", call))
    return {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}


def line_of(module: bytes, line: int | None) -> int | None:
    """A line that was told of the learner's file, if the file has it: a SyntaxError may be raised with any number."""
    return line if line and 1 <= line <= len(module.splitlines()) else None


def source_line(module: bytes, line: int | None) -> str:
    """A line of the learner's file, counted from 1; empty where there is none."""
    return sanitize_text(line_text(module, line).strip(), 200) if line else ""


def line_text(module: bytes, line: int) -> str:
    """A line of a file as Python counts them, from 1: of bytes, as only they end at the same signs; else empty."""
    lines = module.removeprefix(codecs.BOM_UTF8).splitlines()
    return lines[line - 1].decode("utf-8", "replace") if line <= len(lines) else ""
