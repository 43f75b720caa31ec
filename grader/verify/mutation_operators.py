"""The mutation operators of a library: source in, changed sources out.  The only module that knows which library.

Grading does not need it, so it may be missing.  Beyond the documented names of operators and the
function that applies one, nothing of it is used; plugins that are installed beside it change nothing.
"""

import importlib
from collections.abc import Iterator
from types import ModuleType

from grader.errors import GraderError

#: The prefix of the operators that come with the library itself.
_OWN = "core/"


def make_changes(source: str) -> Iterator[tuple[str, str]]:
    """(operator, changed source) for every change that can be made at one place.

    Not all of them parse, and some say the same.  Raises `GraderError` where the library is missing.
    """
    trees, plugins, mutating = (_module(name) for name in ("ast", "plugins", "mutating"))
    nodes = list(trees.ast_nodes(trees.get_ast(source)))
    for name in plugins.operator_names():
        kind = plugins.get_operator(name)
        if not name.startswith(_OWN) or kind.arguments():
            continue
        operator = kind()
        for number in range(sum(1 for node in nodes for _ in operator.mutation_positions(node))):
            yield name.removeprefix(_OWN), mutating.mutate_code(source, operator, number) or source


def _module(name: str) -> ModuleType:
    try:
        return importlib.import_module(f"cosmic_ray.{name}")
    except ModuleNotFoundError as error:
        raise GraderError(
            f"the library that makes mutants is not installed (Python finds no module {error.name!r})",
            remedy="make mutants, or: pip install 'flowkata[dev]'",
        ) from error
