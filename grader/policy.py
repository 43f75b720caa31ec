"""What a learner's module reaches for beyond the exercise, read from its syntax tree without running it.

A finding takes no point: it asks an instructor to look, and says where and why.  So what honest code on control flow
uses every day is left alone, and whoever hides a name well is left to the run.  What stands under
`if __name__ == "__main__":` does not run when a module is graded, and is not looked at.  Pure.
"""

import ast
import re
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Any

from grader.intake import parse
from grader.neutral import clean
from grader.policy_lists import BUILTINS, COMMON, DEEPEST, FOREIGN, IN_PART, NAMES, prefixes, reason

#: So many findings are told one by one.
MOST = 20

#: Methods that answer a test's question about another object, so that they have to look at it.
_ANSWERS = {"__eq__", "__instancecheck__", "__subclasscheck__", "__subclasshook__"}
#: What has more nodes is not judged by that.
_LONGEST = 200

_Method = ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda


@dataclass(frozen=True, slots=True)
class _Module:
    """What the rules look things up in: what the module's names mean, and what the exercise allows."""

    aliases: dict[str, str]
    own: frozenset[str]
    methods: frozenset[str]
    bases: frozenset[int]
    imports: frozenset[str]
    names: frozenset[str]
    made: frozenset[str]

    def dotted(self, node: ast.expr) -> str:
        """`sys.stdout.write` under its full name, whatever it was imported as; empty for what was not imported."""
        parts: list[str] = []
        while isinstance(node, ast.Attribute) and len(parts) < DEEPEST:
            parts.append(node.attr)
            node = node.value
        root = self.aliases.get(node.id) if isinstance(node, ast.Name) else None
        return ".".join([root, *reversed(parts)]) if root else ""

    def why(self, dotted: str) -> str:
        """The reason to look at something imported; empty where there is none."""
        is_allowed = self.names & {dotted, dotted.rpartition(".")[2]} or self.imports.intersection(prefixes(dotted))
        return "" if is_allowed else reason(dotted)

    def why_name(self, name: str) -> str:
        """The reason to look at an attribute of this name, on whatever object."""
        is_own = name in COMMON and name in self.methods
        return "" if is_own or name in self.names else NAMES.get(name, "")


def findings(module: bytes, imports: Collection[str] = (), names: Collection[str] = ()) -> tuple[str, ...]:
    """One sentence for each thing to look at, in the order of the lines; what is no Python has none.

    `imports` and `names` are the modules and the names that the exercise allows.
    """
    try:
        nodes = _nodes(module)
    except (SyntaxError, ValueError):
        return ()
    except (RecursionError, MemoryError):
        return ("line 1: nests too deeply to be looked at",)
    known = _read(nodes, frozenset(imports), frozenset(names))
    rules = ((node, rule) for node in nodes for rule in _RULES.get(type(node), ()))
    found = sorted({(node.lineno, told) for node, rule in rules for told in rule(node, known)})
    told = tuple(f"line {line}: {what}" for line, what in found[:MOST])
    return (*told, f"and {len(found) - MOST} more") if len(found) > MOST else told


def _nodes(module: bytes) -> list[Any]:
    """Every node of what runs when the module is imported and used."""
    tree = parse(module)
    graded = [top for each in tree.body for top in _graded(each)]
    is_sure = graded == tree.body or not any(_may_rename(node) for node in ast.walk(tree))
    return [node for top in (graded if is_sure else tree.body) for node in ast.walk(top)]


def _may_rename(node: ast.AST) -> bool:
    """Whether the module may come to be called otherwise, so that more of it runs than seems."""
    return "__name__" in _binds(node) or (isinstance(node, ast.Name) and node.id in {"vars", "locals", "globals"})


def _graded(statement: ast.stmt) -> list[ast.stmt]:
    """A statement of the module, without what only runs when the file is started by itself."""
    if isinstance(statement, ast.If):
        match statement.test:
            case ast.Compare(left=ast.Name("__name__"), ops=[ast.Eq()], comparators=[ast.Constant("__main__")]):
                return statement.orelse
    return [statement]


def _read(nodes: list[Any], imports: frozenset[str], names: frozenset[str]) -> _Module:
    """What the names mean.  Of two imports under one name the one that there is a reason to look at counts."""
    inside = {id(each): each for node in nodes if isinstance(node, ast.ClassDef) for each in node.body}
    own = frozenset(name for node in nodes if id(node) not in inside for name in _binds(node))
    aliases = sorted((pair for node in nodes for pair in _imported(node)), key=lambda pair: bool(reason(pair[1])))
    return _Module(
        aliases={name: full for name, full in aliases if name not in own or full in IN_PART},
        own=own,
        methods=frozenset(name for each in inside.values() for name in _binds(each)),
        bases=frozenset(id(node.value) for node in nodes if isinstance(node, ast.Attribute)),
        imports=imports,
        names=names,
        made=frozenset(name for node in nodes for name in _made(node)),
    )


def _made(node: ast.AST) -> Iterator[str]:
    """Names whose values are put together while the module runs."""
    match node:
        case ast.Assign(targets, value) if isinstance(value, _PUT_TOGETHER):
            yield from (target.id for target in targets if isinstance(target, ast.Name))
        case ast.NamedExpr(ast.Name(name), value) | ast.AnnAssign(ast.Name(name), _, value):
            yield from [name] if isinstance(value, _PUT_TOGETHER) else []
        case ast.AugAssign(ast.Name(name)):
            yield name


_PUT_TOGETHER = (ast.Call, ast.BinOp, ast.JoinedStr, ast.Subscript)


def _binds(node: ast.AST) -> Iterator[str]:
    """The names that a node gives a meaning to, other than by importing."""
    match node:
        case ast.Name(name, ast.Store() | ast.Del()) | ast.arg(name) | ast.ExceptHandler(name=str(name)):
            yield name
        case ast.FunctionDef(name) | ast.AsyncFunctionDef(name) | ast.ClassDef(name):
            yield name
        case ast.MatchAs(name=str(name)) | ast.MatchStar(str(name)):
            yield name


def _imported(node: ast.AST) -> Iterator[tuple[str, str]]:
    """The names that an import binds, each with the full name of what it stands for."""
    if isinstance(node, ast.Import):
        for alias in node.names:
            yield (alias.asname, alias.name) if alias.asname else (alias.name.partition(".")[0],) * 2
    elif isinstance(node, ast.ImportFrom) and not node.level:
        yield from ((alias.asname or alias.name, f"{node.module}.{alias.name}") for alias in node.names)


def _import(node: ast.Import, module: _Module) -> Iterator[str]:
    for alias in node.names:
        if alias.name not in IN_PART and (why := module.why(alias.name)):
            yield f"imports {clean(alias.name, 80)}, which {why}"


def _import_from(node: ast.ImportFrom, module: _Module) -> Iterator[str]:
    source = "." * node.level + (node.module or "")
    is_whole = node.level or (source not in IN_PART and module.why(source))
    for alias in node.names:
        full = f"{source}.{alias.name}"
        if why := FOREIGN if node.level else module.why(full) or module.why_name(alias.name):
            yield f"imports {clean(source if is_whole else full, 80)}, which {why}"


def _name(node: ast.Name, module: _Module) -> Iterator[str]:
    """A built-in function; a module that is used other than by a name in it."""
    full = module.aliases.get(node.id, "")
    if not isinstance(node.ctx, ast.Load):
        return
    if node.id in BUILTINS and not full and node.id not in module.own | module.names:
        yield f"uses {node.id}, which {BUILTINS[node.id]}"
    elif full in IN_PART and id(node) not in module.bases and (why := module.why(full)):
        yield f"passes {full} on, which {why}"


def _part(node: ast.Attribute, module: _Module) -> Iterator[str]:
    """`sys.modules`, `logging.sys`: told once, and not again for what follows or for a module told at its import."""
    full = module.dotted(node)
    base = full.rpartition(".")[0]
    if full and node.attr not in NAMES and (base in IN_PART or not module.why(base)) and (why := module.why(full)):
        yield f"uses {clean(full, 80)}, which {why}"


def _mention(node: ast.AST, module: _Module) -> Iterator[str]:
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


def _change(node: ast.AST, module: _Module) -> Iterator[str]:
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


def _disguise(node: ast.Call, module: _Module) -> Iterator[str]:
    """A name that nobody can read here, because it is put together or handed over only while the module runs."""
    match node:
        case ast.Call(ast.Name("getattr"), [_, name, *_]) if "getattr" not in module.names | module.own:
            if not isinstance(name, ast.Constant | ast.Name | ast.Attribute) or getattr(name, "id", "") in module.made:
                yield "looks up an attribute by a name that it puts together, which hides what it reaches for"


def _definition(node: ast.AST, module: _Module) -> Iterator[str]:
    """An object that seems to be what it is not: by its class, by every attribute, by being equal to anything."""
    for name, value in _defined(node):
        if name in module.names:
            continue
        if name == "__class__":
            yield "sets __class__, which decides what an object seems to be"
        elif name == "__getattribute__":
            yield f"defines {name}, which {NAMES[name]}"
        elif name in _ANSWERS and isinstance(value, _Method) and _says_yes(value):
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


_RULES: dict[type[ast.AST], tuple[Callable[[Any, _Module], Iterator[str]], ...]] = {
    ast.Import: (_import,),
    ast.ImportFrom: (_import_from,),
    ast.Name: (_name,),
    ast.Attribute: (_part, _mention, _change),
    ast.keyword: (_mention,),
    ast.MatchClass: (_mention,),
    ast.Constant: (_mention,),
    ast.Call: (_change, _definition, _disguise),
    ast.FunctionDef: (_definition,),
    ast.AsyncFunctionDef: (_definition,),
    ast.Assign: (_definition,),
    ast.AnnAssign: (_definition,),
    ast.Dict: (_definition,),
}
