"""Does chunked refuse a bad size at the call, and read its items as late as it can?"""

from collections.abc import Iterator
from itertools import islice

import pytest
from kit import Source, endless, failing, rng, take

from eager_checks_lazy_body import chunked


@pytest.mark.task(1)
def test_the_items_come_out_in_lists_of_size():
    """The items come out in their order, in lists of exactly size items."""
    assert take(chunked("abcdef", 3)) == [["a", "b", "c"], ["d", "e", "f"]]
    assert take(chunked([1, 2, 3, 4], 2)) == [[1, 2], [3, 4]]
    assert take(chunked([1, 2, 3], 1)) == [[1], [2], [3]]
    draw = rng("lists of size")
    a, b, c, d = (draw.randrange(1000) for _ in range(4))
    assert take(chunked([a, b, c, d], size=2)) == [[a, b], [c, d]]


@pytest.mark.task(1)
def test_what_is_left_over_comes_out_as_a_shorter_list():
    """Items that do not fill a whole chunk must not get lost: they come out at the end, in a shorter list without
    padding.
    """
    assert take(chunked("abcdefg", 3)) == [["a", "b", "c"], ["d", "e", "f"], ["g"]]
    assert take(chunked([1, 2, 3, 4, 5], 3)) == [[1, 2, 3], [4, 5]]


@pytest.mark.task(1)
def test_a_large_size_gives_one_list():
    """When there are no more items than fit into one chunk, that one chunk is all that comes out."""
    assert take(chunked([1, 2, 3], 3)) == [[1, 2, 3]]
    assert take(chunked([1, 2, 3], 100)) == [[1, 2, 3]]


@pytest.mark.task(1)
def test_no_chunk_is_empty():
    """A chunk holds at least one item: nothing comes out for no items, and no empty list follows the last full one."""
    assert take(chunked([], 3)) == []
    assert take(chunked([1, 2, 3, 4, 5, 6], 3)) == [[1, 2, 3], [4, 5, 6]]


@pytest.mark.task(1)
def test_falsy_items_are_items():
    """None, 0 and "" are items like any other: nothing is dropped, and nothing ends there."""
    assert take(chunked([0, None, "", 0, None], 2)) == [[0, None], ["", 0], [None]]


@pytest.mark.task(1)
def test_any_iterable_will_do():
    """All you may ask of items is that a for loop can read it: there may be no len() and no slices."""
    assert take(chunked(Source([1, 2, 3]), 2)) == [[1, 2], [3]]
    assert take(chunked({"a": 1, "b": 2}, 2)) == [["a", "b"]]


@pytest.mark.task(1)
def test_the_list_is_left_as_it_was():
    """The list belongs to the caller: read it, but take nothing out of it."""
    items = [1, 2, 3, 4, 5]
    take(chunked(items, 2))
    assert items == [1, 2, 3, 4, 5]


@pytest.mark.task(2)
@pytest.mark.parametrize("size", [0, -1, -1000])
def test_a_size_below_1_is_refused_at_the_call(size):
    """A size below 1 is a ValueError in the call itself. The body of a generator runs only at the first request, so
    a check in there comes too late, and never for a result that nobody reads.
    """
    with pytest.raises(ValueError):
        chunked([1, 2, 3], size)
    with pytest.raises(ValueError):
        chunked([], size)


@pytest.mark.task(2)
@pytest.mark.parametrize("size", ["3", 2.5, None])
def test_a_size_that_is_no_int_is_refused_at_the_call(size):
    """A size of the wrong type is a TypeError in the call itself. It is neither converted nor kept for later."""
    with pytest.raises(TypeError):
        chunked([1, 2, 3], size)
    with pytest.raises(TypeError):
        chunked([], size)


@pytest.mark.task(2)
def test_a_refused_call_reads_nothing():
    """A refused call leaves the items alone, so that the caller can try again with a better size."""
    source = Source([1, 2, 3])
    with pytest.raises(ValueError):
        chunked(source, 0)
    with pytest.raises(TypeError):
        chunked(source, "3")
    assert source.requests == 0


@pytest.mark.task(3)
def test_the_result_is_an_iterator():
    """chunked() gives back an iterator, which answers next(). A list of finished chunks does not."""
    chunks = chunked([1, 2, 3], 2)
    assert isinstance(chunks, Iterator)
    assert iter(chunks) is chunks
    assert next(chunks) == [1, 2]


@pytest.mark.task(3)
def test_a_good_call_reads_nothing():
    """Only the check belongs to the call. Reading waits until somebody asks for a chunk."""
    source = Source([1, 2, 3])
    chunks = chunked(source, 2)
    assert source.requests == 0
    assert next(chunks) == [1, 2]


@pytest.mark.task(3)
def test_one_request_reads_one_chunk():
    """A request for a chunk of 3 reads 3 items. Do not read ahead: the fourth item may not be there yet."""
    source = Source([1, 2, 3, 4, 5, 6, 7])
    chunks = chunked(source, 3)
    next(chunks)
    assert source.requests == 3
    next(chunks)
    assert source.requests == 6


@pytest.mark.task(3)
def test_endless_items_work():
    """Items may have no end, so do not collect them all before the first chunk comes out."""
    numbers = Source(endless(1), at_most=6)
    assert take(islice(chunked(numbers, 2), 3)) == [[1, 2], [3, 4], [5, 6]]


@pytest.mark.task(3)
def test_an_error_in_the_items_comes_out_unchanged():
    """Whole chunks before the error come out first. Then the request that met the error raises the same error object:
    it is not a quiet end.
    """
    error = ConnectionError("the database is gone")
    chunks = chunked(failing([1, 2, 3, 4], error), 3)
    assert next(chunks) == [1, 2, 3]
    with pytest.raises(ConnectionError) as caught:
        next(chunks)
    assert caught.value is error


@pytest.mark.task(4)
def test_every_chunk_is_a_new_list():
    """A chunk that was handed out must not change any more, so the next one needs a new list: do not clear and fill
    the same list again.
    """
    chunks = chunked([1, 2, 3, 4, 5], 2)
    first, second = next(chunks), next(chunks)
    assert first is not second
    assert first == [1, 2]
    assert take(chunked([1, 2, 3, 4, 5], 2)) == [[1, 2], [3, 4], [5]]


@pytest.mark.task(4)
def test_a_chunk_belongs_to_whoever_receives_it():
    """Whoever receives a chunk may empty or fill it. That must not change what comes next."""
    chunks = chunked([1, 2, 3, 4, 5], 2)
    first = next(chunks)
    first.clear()
    second = next(chunks)
    assert second == [3, 4]
    second.append("more")
    assert next(chunks) == [5]


@pytest.mark.task(4)
def test_a_finished_run_stays_finished():
    """After the last chunk, every request raises StopIteration."""
    chunks = chunked([1, 2, 3], 2)
    assert take(chunks) == [[1, 2], [3]]
    with pytest.raises(StopIteration):
        next(chunks)
    with pytest.raises(StopIteration):
        next(chunks)
    assert take(chunks) == []


@pytest.mark.task(4)
def test_two_runs_do_not_disturb_each_other():
    """Every call makes a run with a position, a size and a list of its own."""
    left, right = chunked("abcd", 3), chunked("vwxyz", 2)
    assert [next(left), next(right)] == [["a", "b", "c"], ["v", "w"]]
    assert take(left) == [["d"]]
    assert take(right) == [["x", "y"], ["z"]]
    assert take(chunked("abcd", 3)) == [["a", "b", "c"], ["d"]]
