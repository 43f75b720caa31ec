"""Does Until iterate over calls like iter(call, sentinel), and does chunks make use of it?"""

import io
from collections.abc import Iterator

import pytest
from kit import Source, endless, rng, take

from until_sentinel import Until, chunks


def returning(source):
    """A function without arguments: every call returns the next item of `source`."""

    def call():
        return next(source)

    return call


class Raising:
    """Can be called, and every call raises `error`."""

    def __init__(self, error):
        self._error = error

    def __call__(self):
        raise self._error


class Pipe:
    """A stream of which read(size) returns the given blocks, and then b"". It remembers the sizes it was asked for.

    Request number `at_most` + 1 raises OverRead.
    """

    def __init__(self, blocks, at_most):
        self._blocks = Source([*blocks, *[b""] * at_most], at_most=at_most, name="the stream")
        self.sizes = []

    def read(self, size):
        self.sizes.append(size)
        return next(self._blocks)


@pytest.mark.task(1)
def test_the_results_before_the_sentinel_come_out():
    """Every result of call() comes out, in order and as often as it is returned, up to the one before the sentinel."""
    draw = rng("results")
    results = [draw.randrange(1, 100) for _ in range(draw.randrange(3, 9))]
    source = Source([*results, "end"], at_most=len(results) + 1)
    assert take(Until(returning(source), "end")) == results


@pytest.mark.task(1)
def test_the_sentinel_does_not_come_out():
    """The sentinel only marks the end: it is not one of the items."""
    source = Source([b"one", b"two", b""], at_most=3)
    assert take(Until(returning(source), b"")) == [b"one", b"two"]
    at_once = Source([b""], at_most=1)
    assert take(Until(returning(at_once), b"")) == []


@pytest.mark.task(1)
def test_an_equal_result_is_the_sentinel():
    """A result that equals the sentinel ends the iteration, even when it is another object: compare with ==, as it may
    have come from a file or the network."""
    end = ["the", "end"]
    source = Source(["data", ["the", "end"], "more data"])
    assert take(Until(returning(source), end)) == ["data"]
    numbers = Source([1.5, 0.0, 2.5])
    assert take(Until(returning(numbers), 0)) == [1.5]


@pytest.mark.task(1)
def test_only_the_sentinel_ends_the_iteration():
    """None, 0 and the empty string are results like all others, unless one of them is the sentinel."""
    source = Source([0, "", None, False, [], "end"], at_most=6)
    assert take(Until(returning(source), "end")) == [0, "", None, False, []]


@pytest.mark.task(1)
def test_none_can_be_the_sentinel():
    """Any object can be the sentinel, None as well: it is what a function returns that has nothing more to say."""
    source = Source([0, "", None, "more"], at_most=3)
    assert take(Until(returning(source), None)) == [0, ""]


@pytest.mark.task(2)
def test_nothing_is_called_before_the_first_request():
    """Making an Until calls nothing, and neither does iter(): a call may wait for a keyboard or a network, and perhaps
    nobody wants its result."""
    source = Source(["a", "b", "end"])
    results = Until(returning(source), "end")
    iter(results)
    assert source.requests == 0
    assert next(results) == "a"


@pytest.mark.task(2)
def test_one_request_is_one_call():
    """Every request calls once, and no result is fetched ahead of time: there may be no end to them."""
    source = Source(endless(1), at_most=2)
    results = Until(returning(source), 0)
    assert next(results) == 1
    assert source.requests == 1
    assert next(results) == 2
    assert source.requests == 2


@pytest.mark.task(2)
def test_until_is_an_iterator():
    """An Until has __next__ and __iter__, and iter() gives back the object itself, so that every loop goes on where the
    last one stopped."""
    results = Until(returning(Source(["a", "b", "c", "end"], at_most=4)), "end")
    assert isinstance(results, Iterator)
    assert iter(results) is results
    assert next(results) == "a"
    assert iter(results) is results
    assert take(results) == ["b", "c"]


@pytest.mark.task(3)
def test_after_the_sentinel_nothing_is_called():
    """A finished iterator stays finished: call() may have more to return after the sentinel, but it must not be asked
    again."""
    source = Source(["a", "end", "b", "end"], at_most=2)
    results = Until(returning(source), "end")
    assert take(results) == ["a"]
    with pytest.raises(StopIteration):
        next(results)
    with pytest.raises(StopIteration):
        next(results)
    assert take(results) == []
    assert source.requests == 2


@pytest.mark.task(3)
def test_two_iterators_do_not_share_their_end():
    """Every Until remembers for itself whether it has finished. The end of one is not the end of another."""
    left = Until(returning(Source([1, 2, "end"], at_most=3)), "end")
    right = Until(returning(Source([7, 8, "stop"], at_most=3)), "stop")
    assert [next(left), next(right)] == [1, 7]
    assert take(left) == [2]
    assert take(right) == [8]
    assert take(Until(returning(Source([5, "end"], at_most=2)), "end")) == [5]


@pytest.mark.task(3)
def test_an_error_in_the_call_comes_out():
    """An error in call() is not the end. The request during which it happens raises that very error."""
    error = ValueError("the line is broken")
    source = Source(["a", "end"])

    def call():
        if source.requests == 1:
            raise error
        return next(source)

    results = Until(call, "end")
    assert next(results) == "a"
    with pytest.raises(ValueError, match="is broken") as caught:
        next(results)
    assert caught.value is error
    no_input = EOFError("there is no keyboard")
    with pytest.raises(EOFError) as caught:
        next(Until(Raising(no_input), "end"))
    assert caught.value is no_input


@pytest.mark.task(3)
def test_a_stop_iteration_from_the_call_is_the_end():
    """When call() raises StopIteration, the iteration is over as well, and for good: call() must not be asked again."""
    asked = []

    def call():
        asked.append("once more")
        if len(asked) == 2:
            raise StopIteration
        return len(asked)

    results = Until(call, "end")
    assert take(results, limit=10) == [1]
    with pytest.raises(StopIteration):
        next(results)
    assert len(asked) == 2


@pytest.mark.task(4)
def test_the_chunks_are_what_was_read():
    """The chunks are the stream in pieces of the given size, the last one shorter if it has to be. b"" is the end and
    comes out no more."""
    draw = rng("chunks")
    size = draw.randrange(2, 6)
    data = draw.randbytes(4 * size + 1)
    expected = [data[:size], data[size : 2 * size], data[2 * size : 3 * size], data[3 * size : 4 * size], data[-1:]]
    assert take(chunks(io.BytesIO(b"abcdef").read, 2)) == [b"ab", b"cd", b"ef"]
    assert take(chunks(io.BytesIO(data).read, size)) == expected
    assert take(chunks(io.BytesIO(b"").read, size)) == []


@pytest.mark.task(4)
def test_every_chunk_asks_for_size_bytes():
    """read gets the size with every call, and there is one call for each chunk and one more that finds the end."""
    size = rng("size").randrange(2, 9)
    pipe = Pipe([b"a" * size, b"b" * size], at_most=3)
    assert take(chunks(pipe.read, size)) == [b"a" * size, b"b" * size]
    assert pipe.sizes == [size, size, size]


@pytest.mark.task(4)
def test_a_short_chunk_is_not_the_end():
    """A pipe or a socket may return fewer bytes than it was asked for, although more will come. Only b"" is the end,
    and every chunk comes out as it was read."""
    pipe = Pipe([b"half", b"full size", b"tiny"], at_most=4)
    assert take(chunks(pipe.read, 9)) == [b"half", b"full size", b"tiny"]


@pytest.mark.task(4)
def test_nothing_is_read_before_a_chunk_is_requested():
    """Nothing is read before anyone asks for a chunk, and then just one: the stream may be larger than the memory, or
    never end."""
    pipe = Pipe([b"one", b"two", b"six"], at_most=1)
    pieces = chunks(pipe.read, 3)
    assert pipe.sizes == []
    assert next(pieces) == b"one"
    assert pipe.sizes == [3]


@pytest.mark.task(4)
def test_after_the_last_chunk_nothing_is_read():
    """The end of the chunks is final. The stream is not read again, even if it would have something to give."""
    pipe = Pipe([b"one", b"", b"two"], at_most=2)
    pieces = chunks(pipe.read, 3)
    assert take(pieces) == [b"one"]
    assert take(pieces) == []
    assert pipe.sizes == [3, 3]


@pytest.mark.task(4)
def test_an_error_while_reading_comes_out():
    """An error of read is not the end of the stream: whoever gets all chunks must be sure that nothing is missing."""
    error = OSError("the connection is lost")

    def read(size):
        raise error

    with pytest.raises(OSError, match="connection is lost") as caught:
        take(chunks(read, 5))
    assert caught.value is error
