"""What a learner's module reaches for beyond the exercise, read from its syntax tree without running it.

A finding takes no point: it asks an instructor to look, and says where and why.  So what honest code on control flow
uses every day is left alone, and whoever hides a name well is left to the run.  What stands under
`if __name__ == "__main__":` does not run when a module is graded, and is not looked at.  Pure.
"""

import ast
import re
from collections.abc import Callable, Collection, Iterator
from itertools import islice
from typing import Any

from grader.neutral import clean
from grader.policy_lists import BUILTINS, FOREIGN, IN_PART, NAMES
from grader.policy_lookups import annotation, annotations, disguise, key
from grader.policy_names import Names, read
from grader.policy_nodes import nodes_of

#: So many findings are told one by one.
MOST = 20

#: Methods that answer a test's question about another object, so that they have to look at it.
_ANSWERS = {"__eq__", "__instancecheck__", "__subclasscheck__", "__subclasshook__"}
#: What has more nodes is not judged by that.
_LONGEST = 200
#: With so many modules, all names of which are imported, every name that is used is looked up.
_MOST_STARS = 10

_Method = ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda


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
    known = read(nodes, frozenset(imports), frozenset(names))
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
            yield f"imports {clean(alias.name, 80)}, which {why}"


def _import_from(node: ast.ImportFrom, module: Names) -> Iterator[str]:
    source = "." * node.level + (node.module or "")
    is_whole = node.level or (source not in IN_PART and module.why(source))
    for alias in node.names:
        full = f"{source}.{alias.name}"
        if why := FOREIGN if node.level else module.why(full) or module.why_name(alias.name):
            yield f"imports {clean(source if is_whole else full, 80)}, which {why}"
        elif alias.name == "*" and source in module.stars[_MOST_STARS:]:
            yield f"imports all of {clean(source, 80)}, after so many others that nobody can tell what came from where"


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
        yield f"passes {clean(full, 80)} on, which hides what it is used for"
    elif id(node) not in module.called and (looks := {node.id, full.rpartition(".")[2]} & _LOOKING_UP - module.meant):
        yield f"passes {min(looks)} on, which hides what it looks up"
    elif not full and node.id not in module.meant and node.id not in BUILTINS:
        yield from _of_a_star(node.id, module)


#: Functions that look up a name that they are given.
_LOOKING_UP = {"getattr", "attrgetter", "methodcaller"}


def _of_a_star(name: str, module: Names) -> Iterator[str]:
    """A name that may have come with all the others of a module: told with the first that it may have come with."""
    for source in module.stars[:_MOST_STARS]:
        if why := module.why(f"{source}.{name}") or module.why_name(name):
            yield f"uses {clean(f'{source}.{name}', 80)}, which {why}"
            return


def _part(node: ast.Attribute, module: Names) -> Iterator[str]:
    """`sys.modules`, `logging.sys`: told once, and not again for what follows or for a module told at its import."""
    full = module.dotted(node)
    base = full.rpartition(".")[0]
    if base == "operator" and node.attr in _LOOKING_UP and id(node) not in module.called:
        yield f"passes {node.attr} on, which hides what it looks up"
    if full and node.attr not in NAMES and (base in IN_PART or not module.why(base)) and (why := module.why(full)):
        yield f"uses {clean(full, 80)}, which {why}"


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


def _change(node: ast.AST, module: Names) -> Iterator[str]:
    """Something imported gets another meaning, for everybody."""
    match node:
        case ast.Attribute(ctx=ast.Store() | ast.Del()):
            full = module.dotted(node)
        case ast.Attribute(target, "__dict__") | ast.Call(ast.Name("setattr" | "delattr" | "vars"), [target, *_]):
            full = module.dotted(target)
        case _:
            return
    if full and not module.names & {full, full.rpartition(".")[2]}:
        yield f"changes {clean(full, 80)}, which the tests use too"


def _definition(node: ast.AST, module: Names) -> Iterator[str]:
    """An object that seems to be what it is not: by its class, by every attribute, by being equal to anything."""
    judged: dict[int, bool] = {}  # many names may be given one value
    for name, value in _defined(node):
        if name in module.names:
            continue
        if name == "__class__":
            yield "sets __class__, which decides what an object seems to be"
        elif name == "__getattribute__":
            yield f"defines {name}, which {NAMES[name]}"
        elif name in _ANSWERS and isinstance(value, _Method):
            if id(value) not in judged:
                judged[id(value)] = _says_yes(value)
            if judged[id(value)]:
                yield f"defines {name}, which says yes without looking at the other object"


def _defined(node: ast.AST) -> Iterator[tuple[Any, Any]]:
    """What a class or an object is given: each name with its value."""
    match node:
        case ast.FunctionDef(name) | ast.AsyncFunctionDef(name):
            yield name, node
        case ast.Assign(targets, value):
            yield from ((getattr(each, "id", getattr(each, "attr", "")), value) for each in targets)
        case ast.AnnAssign(ast.Name(name) | ast.Attribute(attr=name), _, value):
            yield name, value
        case ast.Call(ast.Name("setattr") | ast.Attribute(attr="__setattr__"), [_, ast.Constant(name), value]):
            yield name, value
        case ast.Dict(keys, values):
            pairs = zip(keys, values, strict=True)
            yield from ((getattr(key, "value", ""), each) for key, each in pairs if isinstance(each, ast.Lambda))


def _says_yes(method: _Method) -> bool:
    """Whether it answers, with anything but no, and never mentions what stands after `self`."""
    inside = list(islice(ast.walk(method), _LONGEST + 1))
    answers = [each.value for each in inside if isinstance(each, ast.Return)]
    answers += [method.body] if isinstance(method, ast.Lambda) else []
    others = {each.arg for each in inside if isinstance(each, ast.arg)} - {each.arg for each in method.args.args[:1]}
    is_looked_at = any(isinstance(each, ast.Name) and each.id in others for each in inside)
    return len(inside) <= _LONGEST and not is_looked_at and any(map(_is_yes, answers))


def _is_yes(answer: ast.expr | None) -> bool:
    match answer:
        case None | ast.Constant(False | None) | ast.Name("NotImplemented"):
            return False
    return True


_RULES: dict[type[ast.AST], tuple[Callable[[Any, Names], Iterator[str]], ...]] = {
    ast.Import: (_import,),
    ast.ImportFrom: (_import_from,),
    ast.Name: (_name,),
    ast.Attribute: (_part, _mention, _change, annotations),
    ast.keyword: (_mention,),
    ast.MatchClass: (_mention,),
    ast.Constant: (_mention,),
    ast.Call: (_change, _definition, disguise, key, annotations),
    ast.FunctionDef: (_definition, annotation),
    ast.AsyncFunctionDef: (_definition, annotation),
    ast.arg: (annotation,),
    ast.Assign: (_definition,),
    ast.AnnAssign: (_definition, annotation),
    ast.Dict: (_definition,),
    ast.Subscript: (key, annotations),
}
