"""A tree, and a walk through all of it."""

from collections.abc import Iterable, Iterator


class Tree:
    """A name, and the trees right below it: usually a tuple, but anything that a for loop accepts."""

    def __init__(self, name: str, *children: "Tree") -> None:
        self.name = name
        self.children: Iterable[Tree] = children

    def __iter__(self) -> Iterator[str]:
        """The names of the whole tree, in the order of the walk."""
        raise NotImplementedError


def walk(tree: Tree, depth: int = 0) -> Iterator[tuple[int, str]]:
    """(depth, name) for the tree itself, and then, one level deeper, for everything below it."""
    raise NotImplementedError
