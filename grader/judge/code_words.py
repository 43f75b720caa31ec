"""Words of Python that an explanation mentions, and whether the code at hand has those that the wrong code has.  Pure.

Code that behaves like a known wrong attempt may still be written otherwise.  An explanation that speaks of a `break` is
false of code without one.
"""

import ast
import keyword
import re
from collections.abc import Iterable, Iterator

from grader.intake.module import parse
from grader.judge.stub_tree import stub_tree
from grader.model import CodeWords
from grader.syntax import Function, code_of, functions_of

#: Words that are code wherever they stand, and those that are code behind one of these words.
_ALWAYS = r"\b(?:yield|await|lambda|__\w+__)\b"
_DETERMINER = "a|an|the|no|its|their|this|that|every|each|one|any|first|second|single|bare|plain|with|without|by|of"
_NOUN = "break|continue|return|raise|try|except|finally|else|print|async|nonlocal|global"
_BARE = re.compile(rf"{_ALWAYS}|\b(?:{_DETERMINER})\s+({_NOUN})\b", re.IGNORECASE)
_CALL = re.compile(r"\b([A-Za-z_]\w*)\(")
_QUOTED = re.compile(r"`([^`]+)`")
#: A comparison is code, in quotes or not.
_COMPARED = re.compile(r"\b[A-Za-z_][\w.]* (?:[<>]=?|!=) [A-Za-z_][\w.]*")
#: Functions of Python's that are no words of English.
_FUNCTION = re.compile(r"\b(?:enumerate|getattr|hasattr|isinstance|issubclass|iter|len|setattr|zip)\b")
#: Names that no word of English looks like: snake_case and CamelCase.
_NAME = re.compile(r"\b(?:[A-Za-z]+_\w+|[A-Z][a-z]+[A-Z]\w*)\b")

#: The keywords that a node of the syntax tree stands for.
_KEYWORDS: dict[type[ast.AST], tuple[str, ...]] = {
    ast.Return: ("return",),
    ast.Yield: ("yield",),
    ast.YieldFrom: ("yield", "from"),
    ast.Await: ("await",),
    ast.Break: ("break",),
    ast.Continue: ("continue",),
    ast.Raise: ("raise",),
    ast.Lambda: ("lambda",),
    ast.Try: ("try",),
    ast.TryStar: ("try",),
    ast.ExceptHandler: ("except",),
    ast.For: ("for", "in"),
    ast.AsyncFor: ("async", "for", "in"),
    ast.comprehension: ("for", "in"),
    ast.While: ("while",),
    ast.With: ("with",),
    ast.AsyncWith: ("async", "with"),
    ast.AsyncFunctionDef: ("async",),
    ast.If: ("if",),
    ast.IfExp: ("if", "else"),
    ast.Is: ("is",),
    ast.IsNot: ("is",),
    ast.In: ("in",),
    ast.NotIn: ("in",),
    ast.And: ("and",),
    ast.Or: ("or",),
    ast.Not: ("not",),
    ast.Pass: ("pass",),
    ast.Delete: ("del",),
    ast.Assert: ("assert",),
    ast.Global: ("global",),
    ast.Nonlocal: ("nonlocal",),
}


def code_words(explanation: str, wrong: bytes) -> CodeWords:
    """Return the words of code in an English explanation that the wrong code has, and the keywords that it lacks.

    What it prints has to be printed, whether the explanation mentions `print` or not.
    """
    tree = parse(wrong)
    used, imported = set(_words([tree])), set(_imported(tree))
    told = _mentioned(explanation) | imported & set(re.findall(r"\w+", explanation))
    defined = {node.name for node in tree.body if isinstance(node, Function | ast.ClassDef)}
    return CodeWords(
        within=tuple(name for name, _ in functions_of(tree)),
        has=tuple(sorted((told & used | {"print"} & used | _snippets(explanation, [tree])) - defined)),
        lacks=tuple(sorted(word for word in told - used if _is_telling(word))),
    )


def fits(words: CodeWords, module: bytes, stub: bytes) -> bool:
    """Whether the functions that the wrong code wrote otherwise are, in this module, of these words."""
    if not words.has and not words.lacks:
        return True
    given = {name for name, _ in functions_of(stub_tree(stub))}
    code = _where(parse(module), set(words.within), given)
    used = set(_words(code))
    missing = [word for word in words.has if word not in used]
    return not used & set(words.lacks) and all(" " in each and _reads(code, each) for each in missing)


def _mentioned(text: str) -> set[str]:
    quoted = {word for code in _QUOTED.findall(text) for word in re.findall(r"[A-Za-z_]\w*", code)}
    rest = _QUOTED.sub(" ", text)
    bare = {(found[1] or found[0]).lower() for found in _BARE.finditer(rest)}
    return quoted | bare | {name for pattern in (_CALL, _FUNCTION, _NAME) for name in pattern.findall(rest)}


def _snippets(explanation: str, code: list[ast.AST]) -> set[str]:
    """The pieces of code of several words that an explanation quotes, as they stand in the code."""
    quoted = [each for each in _QUOTED.findall(explanation) if " " in each]
    return {each for each in [*quoted, *_COMPARED.findall(explanation)] if _reads(code, each)}


def _reads(code: list[ast.AST], snippet: str) -> bool:
    return any(snippet in code_of(part) for part in code)


def _imported(tree: ast.Module) -> Iterator[str]:
    """The names that some code imports one by one."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            yield from (alias.asname or alias.name for alias in node.names)


def _is_telling(word: str) -> bool:
    """Whether it can be said of code that it lacks this word: a name may be spelled otherwise."""
    return keyword.iskeyword(word) or word.startswith("__")


def _where(tree: ast.Module, within: set[str], given: set[str]) -> list[ast.AST]:
    """The code that may be meant: functions of these names, those that the stub does not have, and all outside of any.

    The whole module if it has none of these functions.
    """
    functions = dict(functions_of(tree))
    if not within & functions.keys():
        return [tree]
    named = [node for name, node in functions.items() if name in within or name not in given]
    return [*named, *_outside(tree)]


def _outside(tree: ast.Module) -> Iterator[ast.AST]:
    """Yield the nodes outside of functions: statements, bases and decorators; of what is defined twice the last."""
    classes = {node.name: node for node in tree.body if isinstance(node, ast.ClassDef)}
    for node in tree.body:
        if not isinstance(node, ast.ClassDef):
            yield from () if isinstance(node, Function) else (node,)
        elif classes[node.name] is node:
            yield from (each for each in ast.iter_child_nodes(node) if not isinstance(each, Function))


def _words(nodes: Iterable[ast.AST]) -> Iterator[str]:
    """The names and keywords of some code."""
    for node in (each for outer in nodes for each in ast.walk(outer)):
        yield from _KEYWORDS.get(type(node), ())
        match node:
            case ast.Name(id=name) | ast.Attribute(attr=name) | ast.arg(arg=name) | ast.keyword(arg=str(name)):
                yield name
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) | ast.ClassDef(name=name):
                yield name
            case ast.ImportFrom(names=names) | ast.Import(names=names):
                yield from (alias.name for alias in names)
        if isinstance(node, ast.Raise) and node.cause:
            yield "from"
        if getattr(node, "finalbody", None):
            yield "finally"
        if isinstance(node, ast.stmt) and getattr(node, "orelse", None):
            yield "else"
