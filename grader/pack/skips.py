"""Which tests a suite switches off whatever the module is, read from its syntax tree."""

import ast
from collections.abc import Iterator, Mapping

from grader.pack.suites import Function, tree_of


def find_switched_off_tests(suite: bytes) -> frozenset[str]:
    """The tests, as ids without parameters, that a decorator skips or expects to fail whatever the module is."""
    classes = {node.name: node for node in tree_of(suite).body if isinstance(node, ast.ClassDef)}
    switches: dict[str, bool] = {}
    for name, node in classes.items():
        for base in _inherited(name, classes):
            off = (_is_off(base) and not _is_switched_on(node)) or _is_off(node)
            switches |= dict(_switches(base.body, f"{name}::", is_off=off))
    return frozenset(name for name, is_off in (switches | dict(_switches(tree_of(suite).body))).items() if is_off)


def _inherited(name: str, classes: Mapping[str, ast.ClassDef]) -> list[ast.ClassDef]:
    """The classes of the suite that this one is derived from, what overrides the others last."""
    order, steps = list[str](), [name]
    while steps:
        known = [each.id for each in classes[steps.pop(0)].bases if isinstance(each, ast.Name) and each.id in classes]
        steps += [each for each in known if each not in order]
        order += [each for each in known if each not in order]
    return [classes[each] for each in reversed(order)]


def _is_switched_on(node: ast.ClassDef) -> bool:
    """`__unittest_skip__ = False`: below a class that is only there to be derived from."""
    targets = (target for each in node.body if isinstance(each, ast.Assign) for target in each.targets)
    return any(isinstance(target, ast.Name) and target.id == "__unittest_skip__" for target in targets)


def _is_off(node: Function | ast.ClassDef) -> bool:
    return any(map(_switches_off, node.decorator_list))


def _switches(body: list[ast.stmt], within: str = "", *, is_off: bool = False) -> Iterator[tuple[str, bool]]:
    """Every function of a module or class, and whether it is switched off itself or with its class."""
    for node in body:
        if isinstance(node, Function | ast.ClassDef):
            off = is_off or _is_off(node)
            if isinstance(node, ast.ClassDef):
                yield from _switches(node.body, f"{within}{node.name}::", is_off=off)
            else:
                yield within + node.name, off


def _switches_off(decorator: ast.expr) -> bool:
    """Whether it is skip, xfail or expectedFailure, of pytest or unittest, without a condition."""
    match decorator:
        case ast.Call(func=ast.Attribute(attr="xfail"), args=args, keywords=options):
            return not args and all(option.arg not in {None, "condition"} for option in options)
        case ast.Call(func=called):
            return _switches_off(called)
        case ast.Attribute(attr=name) | ast.Name(id=name):
            return name in {"skip", "xfail", "expectedFailure"}
    return False
