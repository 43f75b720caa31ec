"""Static findings: uses of Python in a learner's module that go beyond the exercise.

A finding takes no point: it asks an instructor to look, and says where and why.  So what honest code on control flow
uses every day is left alone, and whoever hides a name well is left to the run.  What stands under
`if __name__ == "__main__":` does not run when a module is graded, and is not looked at.  Pure.
"""

import ast
import re
from collections.abc import Callable, Collection, Iterator
from typing import Any

from grader.policy.definitions import change, definition
from grader.policy.lists import BUILTINS, FOREIGN, IN_PART, NAMES, reason
from grader.policy.lookups import annotation, annotations, disguise, handed_over, key
from grader.policy.names import Names, read_names
from grader.policy.nodes import nodes_of
from grader.sanitize import sanitize_text

#: So many findings are told one by one.
MOST = 20

#: With so many modules, all names of which are imported, every name that is used is looked up.
_MOST_STARS = 10


def findings(module: bytes, imports: Collection[str] = (), names: Collection[str] = ()) -> tuple[str, ...]:
    """One sentence for each thing to look at, in the order of the lines; what is no Python has none.

    `imports` and `names` are the modules and the names that the exercise allows.
    """
    try:
        nodes = nodes_of(module)
    except (SyntaxError, ValueError):
        return ()
    except (RecursionError, MemoryError):
        return ("line 1: nests too deeply to be looked at",)
    known = read_names(nodes, frozenset(imports), frozenset(names))
    rules = ((node, rule) for node in nodes for rule in _RULES.get(type(node), ()))
    found = sorted({(node.lineno, told) for node, rule in rules for told in rule(node, known)})
    told = tuple(f"line {line}: {what}" for line, what in found[:MOST])
    return (*told, f"and {len(found) - MOST} more") if len(found) > MOST else told


def attributes(module: bytes) -> frozenset[str]:
    """The names of attributes that are written out in what runs; none where that cannot be read."""
    try:
        return frozenset(node.attr for node in nodes_of(module) if isinstance(node, ast.Attribute))
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return frozenset()


def _import(node: ast.Import, module: Names) -> Iterator[str]:
    for alias in node.names:
        if alias.name not in IN_PART and (why := module.why(alias.name)):
            yield f"imports {sanitize_text(alias.name, 80)}, which {why}"


def _import_from(node: ast.ImportFrom, module: Names) -> Iterator[str]:
    source = "." * node.level + (node.module or "")
    is_whole = node.level or (source not in IN_PART and module.why(source))
    for alias in node.names:
        full = f"{source}.{alias.name}"
        if why := FOREIGN if node.level else module.why(full) or module.why_name(alias.name):
            yield f"imports {sanitize_text(source if is_whole else full, 80)}, which {why}"
        elif alias.name == "*" and source in module.stars[_MOST_STARS:]:
            yield (
                f"imports all of {sanitize_text(source, 80)}, "
                "after so many others that nobody can tell what came from where"
            )


def _name(node: ast.Name, module: Names) -> Iterator[str]:
    """A built-in function; a module that is used other than by a name in it."""
    full = module.aliases.get(node.id, "")
    if not isinstance(node.ctx, ast.Load):
        return
    if node.id in BUILTINS and not full and node.id not in module.meant:
        yield f"uses {node.id}, which {BUILTINS[node.id]}"
    elif full in IN_PART and id(node) not in module.bases and (why := module.why(full)):
        yield f"passes {full} on, which {why}"
    elif node.id in module.whole and id(node) not in module.bases and not module.allows(full):
        yield f"passes {sanitize_text(full, 80)} on, which hides what it is used for"
    elif id(node) not in module.called and (looks := {node.id, full.rpartition(".")[2]} & _LOOKING_UP - module.meant):
        yield f"passes {min(looks)} on, which hides what it looks up"
    elif not full and node.id not in module.meant and node.id not in BUILTINS:
        yield from _of_a_star(node.id, module)


#: Functions that look up a name that they are given.
_LOOKING_UP = {"getattr", "attrgetter", "methodcaller"}


def _of_a_star(name: str, module: Names) -> Iterator[str]:
    """Report a name that `from MODULE import *` may have bound, with the first such module."""
    for source in module.stars[:_MOST_STARS]:
        if why := module.why(f"{source}.{name}") or module.why_name(name):
            yield f"uses {sanitize_text(f'{source}.{name}', 80)}, which {why}"
            return


#: Attributes that lead to a module of the library from whatever has imported it.
_LEADING = {name: why for name in ("sys", "os", "builtins", "importlib", "ctypes", "gc") if (why := reason(name))}


def _is_field(name: str, module: Names) -> bool:
    """Return True for a field of the module's own called os or gc: uses of these modules are noted at run time."""
    return name.lstrip("_") in {"os", "gc"} and name in module.fields


def _part(node: ast.Attribute, module: Names) -> Iterator[str]:
    """`sys.modules`, `logging.sys`: told once, and not again for what follows or for a module told at its import."""
    full = module.dotted(node)
    base = full.rpartition(".")[0]
    if not full and (why := _LEADING.get(node.attr.lstrip("_"))) and not _is_field(node.attr, module):
        yield f"uses {node.attr} of something, which {why}"
    if base == "operator" and node.attr in _LOOKING_UP and id(node) not in module.called:
        yield f"passes {node.attr} on, which hides what it looks up"
    if full and node.attr not in NAMES and (base in IN_PART or not module.why(base)) and (why := module.why(full)):
        yield f"uses {sanitize_text(full, 80)}, which {why}"


def _mention(node: ast.AST, module: Names) -> Iterator[str]:
    if id(node) in module.asked:
        return
    for name in _mentioned(node):
        if why := module.why_name(name):
            yield f"uses {name}, which {why}"


def _mentioned(node: ast.AST) -> Iterator[str]:
    """Names of attributes, also in a pattern, in a text for `getattr` or `attrgetter`, in a field for `format`."""
    match node:
        case ast.Attribute(attr=name) | ast.keyword(arg=str(name)):
            yield name
        case ast.MatchClass(kwd_attrs=names):
            yield from names
        case ast.Constant(str(text)):
            fields = [text] if re.fullmatch(r"[\w.]+", text) else re.findall(r"\{([^{}]*)\}", text)
            yield from (name for field in fields for name in re.findall(r"\w+", field))


_RULES: dict[type[ast.AST], tuple[Callable[[Any, Names], Iterator[str]], ...]] = {
    ast.Import: (_import,),
    ast.ImportFrom: (_import_from,),
    ast.Name: (_name,),
    ast.Attribute: (_part, _mention, change, annotations, handed_over),
    ast.keyword: (_mention,),
    ast.MatchClass: (_mention,),
    ast.Constant: (_mention,),
    ast.Call: (change, definition, disguise, key, annotations, handed_over),
    ast.FunctionDef: (definition, annotation),
    ast.AsyncFunctionDef: (definition, annotation),
    ast.arg: (annotation,),
    ast.Assign: (definition, handed_over),
    ast.AnnAssign: (definition, annotation),
    ast.Dict: (definition,),
    ast.Subscript: (key, annotations),
}
