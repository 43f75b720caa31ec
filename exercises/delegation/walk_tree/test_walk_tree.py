"""Does walk find every node of a tree in order, one per request, and can a Tree be looped over?"""

from collections.abc import Iterator
from itertools import islice

import pytest
from kit import Source, endless, failing, rng, take

from walk_tree import Tree, walk


def tree_of(outline):
    """Build the tree that an outline describes: a list of (depth, name), as walk should find them."""
    waiting = {}  # trees without a parent yet, by depth: read from the end, children come before their parent
    for depth, name in reversed(outline):
        children = waiting.pop(depth + 1, [])
        waiting[depth] = [Tree(name, *children), *waiting.get(depth, [])]
    return waiting[0][0]


def drawn_outline(random):
    """The outline of a tree with forty nodes, at least three levels and names of which some occur twice."""
    outline = [(0, "root"), (1, "a"), (2, "b"), (2, "b"), (1, "c"), (2, "a")]
    while len(outline) < 40:
        depth, _ = outline[-1]
        outline.append((random.randint(1, depth + 1), random.choice("abcdefgh")))
    return outline


def names_of(pairs):
    """The names in the pairs, a hundred at most; what is no pair stays as it is."""
    return [item[-1] if isinstance(item, tuple) else item for item in islice(pairs, 100)]


class Search:
    """The children of a folder: a loop over them is a search, and `log` tells what it finds and when it is over."""

    def __init__(self, name, log, inside):
        self.name, self.log, self.inside = name, log, inside

    def __iter__(self):
        try:
            for child in self.inside:
                self.log.append(f"found {child.name}")
                yield child
        finally:
            self.log.append(f"left {self.name}")


def folder(name, log, *inside):
    """A tree whose children have to be searched for."""
    tree = Tree(name)
    tree.children = Search(name, log, inside)
    return tree


@pytest.mark.task(1)
def test_a_single_node_is_a_tree():
    """A tree without children has one node: itself, at depth 0."""
    assert take(walk(Tree("alone"))) == [(0, "alone")]
    name = rng("single node").choice(["oak", "elm", "ash"])
    assert take(walk(Tree(name))) == [(0, name)]


@pytest.mark.task(1)
def test_the_children_come_out_too():
    """The nodes below come out as pairs like the first one. Calling a generator function only makes a generator:
    somebody has to hand out what it finds."""
    assert names_of(walk(Tree("book", Tree("one"), Tree("two")))) == ["book", "one", "two"]
    names = rng("children").sample(["one", "two", "three", "four", "five"], 4)
    assert names_of(walk(Tree("book", *map(Tree, names)))) == ["book", *names]


@pytest.mark.task(1)
def test_a_parent_comes_before_its_children():
    """A node comes out before everything that is below it, on every level."""
    tree = Tree("top", Tree("middle", Tree("bottom")))
    assert [name for _, name in islice(walk(tree), 100)] == ["top", "middle", "bottom"]


@pytest.mark.task(1)
def test_a_branch_is_finished_before_the_next_one_begins():
    """Depth first: everything below a child comes out before the next child does. The tree is not read level by
    level."""
    tree = Tree("book", Tree("one", Tree("x"), Tree("y")), Tree("two", Tree("z")))
    assert [name for _, name in islice(walk(tree), 100)] == ["book", "one", "x", "y", "two", "z"]


@pytest.mark.task(1)
def test_the_depth_is_the_level_of_a_node():
    """The depth counts the levels above a node. Brothers and sisters have the same depth, however many there are."""
    tree = Tree("book", Tree("one", Tree("x"), Tree("y")), Tree("two"), Tree("three"))
    assert [depth for depth, _ in islice(walk(tree), 100)] == [0, 1, 2, 2, 1, 1]


@pytest.mark.task(1)
def test_the_count_may_start_anywhere():
    """walk(tree, 3) starts to count at 3: a part of a tree can then be shown at the depth where it belongs."""
    tree = Tree("one", Tree("x", Tree("y")), Tree("z"))
    assert take(walk(tree, 3)) == [(3, "one"), (4, "x"), (5, "y"), (4, "z")]
    start = rng("start").randrange(10, 100)
    assert take(walk(Tree("one", Tree("x")), start)) == [(start, "one"), (start + 1, "x")]


@pytest.mark.task(1)
def test_trees_of_any_shape_are_walked():
    """Whatever a tree looks like, every node comes out once, with its own depth and in its place."""
    outline = [(0, "a"), (1, "b"), (2, "c"), (3, "d"), (1, "e"), (2, "f"), (1, "g")]
    assert take(walk(tree_of(outline))) == outline
    outline = drawn_outline(rng("any shape"))
    assert take(walk(tree_of(outline))) == outline


@pytest.mark.task(1)
def test_a_name_may_occur_twice():
    """Two nodes may have the same name, or none at all: they are two nodes, and both come out."""
    tree = Tree("src", Tree("main.py"), Tree("src", Tree("main.py")), Tree(""))
    assert take(walk(tree)) == [(0, "src"), (1, "main.py"), (1, "src"), (2, "main.py"), (1, "")]


@pytest.mark.task(1)
def test_a_deep_tree_is_no_problem():
    """Nobody tells beforehand how deep a tree is: a chain of sixty nodes is walked down to its end."""
    outline = [(depth, f"level {depth}") for depth in range(60)]
    assert take(walk(tree_of(outline))) == outline


@pytest.mark.task(1)
def test_every_walk_begins_at_the_root():
    """Walking changes nothing, neither the tree nor anything that a later walk relies on: the second walk finds what
    the first one found, no more and no less."""
    tree = Tree("book", Tree("one", Tree("x")), Tree("two"))
    take(walk(tree))
    assert take(walk(tree)) == [(0, "book"), (1, "one"), (2, "x"), (1, "two")]
    assert take(walk(Tree("other"))) == [(0, "other")]


@pytest.mark.task(2)
def test_it_is_an_iterator():
    """walk gives back an iterator, something that next() can be called on, not a finished list."""
    assert isinstance(walk(Tree("book", Tree("one"))), Iterator)


@pytest.mark.task(2)
def test_the_children_need_no_length_and_no_index():
    """The children are anything that a for loop accepts. There may be neither a length nor an index, so loop over
    them."""
    tree = Tree("book")
    tree.children = iter([Tree("one"), Tree("two")])
    assert take(walk(tree)) == [(0, "book"), (1, "one"), (1, "two")]


@pytest.mark.task(2)
def test_one_request_finds_one_node():
    """Do not visit the whole tree for one item: a child is searched for when its turn comes, not before."""
    log = []
    tree = folder("disk", log, folder("home", log, Tree("notes"), Tree("photos")), Tree("tmp"))
    walking = walk(tree)
    assert next(walking) == (0, "disk")
    assert log == []
    assert next(walking) == (1, "home")
    assert log == ["found home"]
    assert next(walking) == (2, "notes")
    assert log == ["found home", "found notes"]


@pytest.mark.task(2)
def test_there_may_be_endlessly_many_children():
    """The children need not be a tuple. An iterator that never ends will do: it has no length, and whoever wants three
    nodes takes three."""
    tree = Tree("days")
    tree.children = Source((Tree(f"day {n}") for n in endless(1)), at_most=10, name="children")
    assert list(islice(walk(tree), 4)) == [(0, "days"), (1, "day 1"), (1, "day 2"), (1, "day 3")]


@pytest.mark.task(2)
def test_leaving_early_ends_the_search_on_every_level():
    """A loop over a walk may end with break. Then nothing is searched for any more, and no search stays open, on any
    level."""
    log = []
    tree = folder("disk", log, folder("home", log, Tree("notes"), Tree("photos")), folder("tmp", log))
    for _, name in walk(tree):
        if name == "notes":
            break
    assert sorted(log) == ["found home", "found notes", "left disk", "left home"]


@pytest.mark.task(2)
def test_an_error_comes_out():
    """A search may fail in the middle. What was found before comes out, and then the very same error object: skipping
    the rest would pass for a complete walk."""
    error = PermissionError("not your folder")
    locked = Tree("locked")
    locked.children = failing([Tree("a")], error)
    walking = walk(Tree("disk", locked, Tree("tmp")))
    assert [next(walking), next(walking), next(walking)] == [(0, "disk"), (1, "locked"), (2, "a")]
    with pytest.raises(PermissionError) as caught:
        next(walking)
    assert caught.value is error


@pytest.mark.task(2)
def test_a_finished_walk_stays_finished():
    """After the last node every further request raises StopIteration."""
    walking = walk(Tree("book", Tree("one")))
    assert take(walking) == [(0, "book"), (1, "one")]
    with pytest.raises(StopIteration):
        next(walking)
    with pytest.raises(StopIteration):
        next(walking)
    assert take(walking) == []


@pytest.mark.task(2)
def test_two_walks_do_not_disturb_each_other():
    """Every walk keeps its own place, even if two of them go through the same tree."""
    tree = Tree("book", Tree("one"), Tree("two"))
    left, right = walk(tree), walk(tree)
    assert [next(left), next(left), next(right)] == [(0, "book"), (1, "one"), (0, "book")]
    assert take(left) == [(1, "two")]
    assert take(right) == [(1, "one"), (1, "two")]


@pytest.mark.task(3)
def test_a_loop_over_a_tree_goes_through_the_names():
    """A loop over a tree goes through its names, without the depths, in the order of the walk."""
    assert take(Tree("book", Tree("one", Tree("x")), Tree("two"))) == ["book", "one", "x", "two"]
    outline = drawn_outline(rng("names"))
    names = [name for _, name in outline]
    assert take(tree_of(outline)) == names


@pytest.mark.task(3)
def test_iter_gives_an_iterator():
    """A for loop asks the tree for an iterator. A list is none, and neither is the tree: it cannot remember where each
    of its loops stands."""
    tree = Tree("book", Tree("one"))
    assert isinstance(iter(tree), Iterator)
    assert iter(tree) is not tree


@pytest.mark.task(3)
def test_every_loop_starts_anew():
    """A tree is not used up by a loop: the second loop goes through all the names again, also after a break."""
    tree = Tree("book", Tree("one"), Tree("two"))
    assert take(tree) == ["book", "one", "two"]
    assert take(tree) == ["book", "one", "two"]
    for _ in tree:
        break
    assert take(tree) == ["book", "one", "two"]


@pytest.mark.task(3)
def test_loops_can_be_nested():
    """A loop inside a loop over the same tree: each of them keeps its own place."""
    tree = Tree("a", Tree("b"))
    assert [first + second for first in islice(tree, 50) for second in islice(tree, 50)] == ["aa", "ab", "ba", "bb"]


@pytest.mark.task(3)
def test_a_loop_searches_on_demand():
    """A loop over a tree is as lazy as walk: it searches for a child when its name is wanted, not before."""
    log = []
    names = iter(folder("disk", log, folder("home", log, Tree("notes")), Tree("tmp")))
    assert next(names) == "disk"
    assert log == []
    assert [next(names), next(names)] == ["home", "notes"]
    assert log == ["found home", "found notes"]
