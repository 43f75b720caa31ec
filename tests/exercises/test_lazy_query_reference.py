"""The reference of capstones/lazy_query against plain lists: any steps, in any order, hand out the same items."""

import importlib.util
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from kit import Source

REFERENCE = Path(__file__).resolve().parents[2] / "solutions" / "capstones" / "lazy_query" / "lazy_query.py"


def query_of_the_reference():
    spec = importlib.util.spec_from_file_location("reference_of_lazy_query", REFERENCE)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.Query


Query = query_of_the_reference()
checked = settings(deadline=None, database=None, max_examples=100, derandomize=True)


# What the steps compute, on lists. An item is a number, or what batch() and window() have made of numbers.


def number_in(item):
    while not isinstance(item, int):
        item = item[0]
    return item


def is_even(item):
    return number_in(item) % 2 == 0


def is_positive(item):
    return number_in(item) > 0


def negative(item):
    return -number_in(item)


def pair(item):
    return (item, item)


ON_LISTS = {
    "where": lambda items, keep: [item for item in items if keep(item)],
    "select": lambda items, change: [change(item) for item in items],
    "take": lambda items, n: items[:n],
    "skip": lambda items, n: items[n:],
    "batch": lambda items, size: [items[start : start + size] for start in range(0, len(items), size)],
    "window": lambda items, size: [tuple(items[start : start + size]) for start in range(len(items) - size + 1)],
    "then": lambda items, other: [*items, *other],
}

numbers = st.lists(st.integers(-9, 9), max_size=12)
steps = st.one_of(
    st.tuples(st.just("where"), st.sampled_from([is_even, is_positive])),
    st.tuples(st.just("select"), st.sampled_from([negative, pair])),
    st.tuples(st.sampled_from(["take", "skip"]), st.integers(0, 14)),
    st.tuples(st.sampled_from(["batch", "window"]), st.integers(1, 5)),
    st.tuples(st.just("then"), numbers),
)
chains = st.lists(steps, max_size=6)


def with_steps(query, chain):
    for name, argument in chain:
        query = getattr(query, name)(argument)
    return query


def on_lists(items, chain):
    for name, argument in chain:
        items = ON_LISTS[name](items, argument)
    return items


@checked
@given(numbers, chains)
def test_any_chain_agrees_with_lists_in_every_loop(items, chain):
    query = with_steps(Query(items), chain)
    assert list(query) == on_lists(items, chain)
    assert list(query) == on_lists(items, chain)


@checked
@given(numbers, chains)
def test_an_iterator_as_the_source_gives_the_same_items(items, chain):
    assert list(with_steps(Query(iter(items)), chain)) == on_lists(items, chain)


@checked
@given(numbers, chains)
def test_loops_side_by_side_see_the_same_items(items, chain):
    query = with_steps(Query(items), chain)
    assert list(zip(query, query, strict=True)) == [(item, item) for item in on_lists(items, chain)]


@checked
@given(numbers, chains)
def test_no_step_changes_the_query_that_it_is_called_on(items, chain):
    queries = [Query(items)]
    for step in chain:
        queries.append(with_steps(queries[-1], [step]))
    for count, query in enumerate(queries):
        assert list(query) == on_lists(items, chain[:count])


@checked
@given(numbers, chains, st.integers(0, 4))
def test_first_agrees_with_lists(items, chain, skipped):
    left = on_lists(items, chain)[skipped:]
    assert with_steps(Query(items), chain).skip(skipped).first("none") == (left[0] if left else "none")


@checked
@given(numbers, chains, st.integers(0, 4))
def test_what_take_has_not_requested_cannot_matter(items, chain, n):
    source = Source(items)
    query = with_steps(Query(source), chain)
    assert source.requests == 0
    taken = list(query.take(n))
    assert taken == on_lists(items, chain)[:n]
    if source.requests <= len(items):  # the end was not seen: whatever comes behind, the answer is the same
        changed = [*items[: source.requests], *[7] * 99]
        assert on_lists(changed, chain)[:n] == taken
