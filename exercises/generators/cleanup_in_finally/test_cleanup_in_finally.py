"""Does read_lines close its resource once, however the iteration ends?"""

import pytest
from kit import OverRead, rng, take

from cleanup_in_finally import read_lines


class Paper:
    """A resource over `lines` that counts how often it is opened, read and closed.

    Pass its method `open` to read_lines.  With an `error`, that is raised where the lines end, and with a
    `close_error` by close().
    """

    def __init__(self, lines, error=None, close_error=None):
        self.lines = list(lines)
        self.error = error
        self.close_error = close_error
        self.times_opened = 0
        self.times_read = 0
        self.times_closed = 0

    def open(self):
        self.times_opened += 1
        return self

    def read(self):
        self.times_read += 1
        if self.times_closed:
            raise ValueError("read() was called on a closed resource")
        if self.times_read > 100:
            raise OverRead("read() was called more than 100 times: the reading never ends")
        if self.times_read <= len(self.lines):
            return self.lines[self.times_read - 1]
        if self.error is not None:
            raise self.error
        return ""

    def close(self):
        self.times_closed += 1
        if self.close_error is not None:
            raise self.close_error

    def __repr__(self):
        return f"<paper: opened {self.times_opened}x, read {self.times_read}x, closed {self.times_closed}x>"


@pytest.mark.task(1)
def test_all_lines_come_out():
    """Every line of the resource comes out, in order, until read() gives "" because there are no more."""
    paper = Paper(["one\n", "two\n", "three\n"])
    assert take(read_lines(paper.open)) == ["one\n", "two\n", "three\n"]
    number = rng("all lines").randrange(1000)
    numbered = Paper([f"{number}\n", f"{number + 1}\n"])
    assert take(read_lines(numbered.open)) == [f"{number}\n", f"{number + 1}\n"]
    nothing = Paper([])
    assert take(read_lines(nothing.open)) == []


@pytest.mark.task(1)
def test_a_blank_line_is_a_line():
    """Only "" means that there are no more lines. A blank line is a line break or some spaces, and comes out unchanged
    like any other.
    """
    paper = Paper(["one\n", "\n", "   \n", "  two", " "])
    assert take(read_lines(paper.open)) == ["one\n", "\n", "   \n", "  two", " "]


@pytest.mark.task(1)
def test_the_end_closes_the_resource():
    """When the lines have come to an end, nobody needs the resource any more: close it, once."""
    paper = Paper(["one\n", "two\n"])
    take(read_lines(paper.open))
    assert paper.times_closed == 1
    nothing = Paper([])
    take(read_lines(nothing.open))
    assert nothing.times_closed == 1


@pytest.mark.task(2)
def test_the_call_opens_nothing():
    """Calling read_lines() must not open anything yet: perhaps nobody ever asks for a line. The first request opens."""
    paper = Paper(["one\n", "two\n"])
    lines = read_lines(paper.open)
    assert paper.times_opened == 0
    next(lines)
    assert paper.times_opened == 1
    next(lines)
    assert paper.times_opened == 1


@pytest.mark.task(2)
def test_one_request_reads_one_line():
    """Do not read ahead: every request reads one line and hands it out, and meanwhile the resource stays open."""
    paper = Paper(["one\n", "two\n", "three\n"])
    lines = read_lines(paper.open)
    assert next(lines) == "one\n"
    assert paper.times_read == 1
    assert next(lines) == "two\n"
    assert paper.times_read == 2
    assert paper.times_closed == 0


@pytest.mark.task(2)
def test_a_generator_closed_before_the_first_request_opens_nothing():
    """A generator that is closed before its first request never runs: nothing was opened, so nothing is left open."""
    paper = Paper(["one\n"])
    lines = read_lines(paper.open)
    lines.close()
    assert paper.times_opened == 0
    assert paper.times_closed == 0
    assert take(lines) == []
    assert paper.times_opened == 0


@pytest.mark.task(3)
def test_closing_the_generator_closes_the_resource():
    """close() ends a paused generator right at its yield, and raises GeneratorExit there, which is not an Exception.
    The lines below a loop are never reached then, but the resource must be closed all the same.
    """
    paper = Paper(["one\n", "two\n"])
    lines = read_lines(paper.open)
    next(lines)
    lines.close()
    assert paper.times_closed == 1
    assert paper.times_read == 1


@pytest.mark.task(3)
def test_leaving_the_loop_closes_the_resource():
    """After a break nobody holds the generator any more. Python then closes it, and that must close the resource."""
    paper = Paper(["one\n", "two\n", "three\n"])
    for line in read_lines(paper.open):
        if line == "two\n":
            break
    assert paper.times_closed == 1
    assert paper.times_read == 2


@pytest.mark.task(3)
def test_throwing_the_generator_away_closes_the_resource():
    """When the last name of a paused generator is gone, Python closes it, and that must close the resource."""
    paper = Paper(["one\n", "two\n"])
    lines = read_lines(paper.open)
    next(lines)
    assert paper.times_closed == 0
    del lines
    assert paper.times_closed == 1


@pytest.mark.task(4)
def test_an_error_while_reading_comes_out():
    """An error in read() is neither the end of the lines nor yours to handle: after the lines before it, the same
    error object must reach whoever asked.
    """
    error = ConnectionError("the line is dead")
    paper = Paper(["one\n"], error)
    lines = read_lines(paper.open)
    assert next(lines) == "one\n"
    with pytest.raises(ConnectionError) as caught:
        next(lines)
    assert caught.value is error


@pytest.mark.task(4)
def test_an_error_while_reading_closes_the_resource():
    """When read() fails, the resource is still open: close it, once, before the error comes out."""
    paper = Paper(["one\n"], ConnectionError("the line is dead"))
    lines = read_lines(paper.open)
    with pytest.raises(ConnectionError):
        take(lines)
    assert paper.times_closed == 1
    broken = Paper([], ConnectionError("dead from the start"))
    with pytest.raises(ConnectionError):
        take(read_lines(broken.open))
    assert broken.times_closed == 1


@pytest.mark.task(4)
@pytest.mark.parametrize("kind", [ValueError, KeyboardInterrupt])
def test_an_error_that_is_thrown_in_closes_the_resource_and_comes_out(kind):
    """An exception can be thrown into the paused generator. It appears at the yield: close the resource, and let the
    same object out again, neither swallowed nor replaced.
    """
    error = kind("thrown in from outside")
    paper = Paper(["one\n", "two\n"])
    lines = read_lines(paper.open)
    next(lines)
    with pytest.raises(kind) as caught:
        lines.throw(error)
    assert caught.value is error
    assert paper.times_closed == 1


@pytest.mark.task(4)
def test_an_error_while_opening_comes_out_as_it_is():
    """When opening fails, there is no resource yet and nothing to close: the same error object must come out, and no
    other error from the cleanup in its place.
    """
    error = PermissionError("you may not read this")

    def open_nothing():
        raise error

    lines = read_lines(open_nothing)
    with pytest.raises(PermissionError) as caught:
        next(lines)
    assert caught.value is error
    assert take(lines) == []


@pytest.mark.task(5)
def test_the_resource_is_closed_only_once():
    """Once is enough: neither a second request after the end nor a second close() closes the resource again."""
    read_to_the_end = Paper(["one\n"])
    lines = read_lines(read_to_the_end.open)
    take(lines)
    take(lines)
    lines.close()
    assert read_to_the_end.times_closed == 1

    left_early = Paper(["one\n", "two\n"])
    lines = read_lines(left_early.open)
    next(lines)
    lines.close()
    lines.close()
    del lines
    assert left_early.times_closed == 1


@pytest.mark.task(5)
def test_leaving_early_does_not_close_twice():
    """Whoever leaves early must not make you close the resource twice: after an `except` that does not raise again, the
    lines below it run as well."""
    paper = Paper(["one\n", "two\n"])
    lines = read_lines(paper.open)
    assert next(lines) == "one\n"
    lines.close()
    assert paper.times_closed < 2


@pytest.mark.task(5)
def test_a_close_that_fails_is_not_tried_again():
    """close() may fail as well. Then its error comes out, the same object, and close() is not called once more."""
    error = OSError("the disk is full")
    paper = Paper(["one\n"], close_error=error)
    with pytest.raises(OSError, match="disk is full") as caught:
        take(read_lines(paper.open))
    assert caught.value is error
    assert paper.times_closed == 1


@pytest.mark.task(5)
def test_a_closed_generator_stays_finished():
    """After the resource was closed nothing comes out any more, and nothing is opened or read again."""
    paper = Paper(["one\n", "two\n"])
    lines = read_lines(paper.open)
    next(lines)
    lines.close()
    with pytest.raises(StopIteration):
        next(lines)
    assert take(lines) == []
    assert (paper.times_opened, paper.times_read) == (1, 1)


@pytest.mark.task(5)
def test_a_failed_generator_stays_finished():
    """After an error the generator is over: the next request finds the end, and does not try to read again."""
    paper = Paper(["one\n"], ConnectionError("the line is dead"))
    lines = read_lines(paper.open)
    with pytest.raises(ConnectionError):
        take(lines)
    with pytest.raises(StopIteration):
        next(lines)
    assert (paper.times_opened, paper.times_read, paper.times_closed) == (1, 2, 1)


@pytest.mark.task(5)
def test_two_generators_have_two_resources():
    """Every generator opens, reads and closes a resource of its own, and leaves that of the other alone."""
    first, second = Paper(["a\n", "b\n"]), Paper(["y\n", "z\n"])
    left, right = read_lines(first.open), read_lines(second.open)
    assert [next(left), next(right)] == ["a\n", "y\n"]
    left.close()
    assert (first.times_closed, second.times_closed) == (1, 0)
    assert take(right) == ["z\n"]
    assert (first.times_closed, second.times_closed) == (1, 1)
