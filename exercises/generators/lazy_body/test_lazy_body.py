"""When does the body of greeting run, and how far?"""

from collections.abc import Iterator
from itertools import islice

import pytest
from kit import rng, take

from lazy_body import greeting


def words_after(requests):
    """What a new greeting has logged after so many requests."""
    words = []
    numbers = greeting(words.append)
    for _ in range(requests):
        next(numbers, "no number left")
    return list(words)


@pytest.mark.task(1)
def test_calling_greeting_logs_nothing():
    """Calling greeting() must not run its body: the body waits for the first request, so nothing is logged yet."""
    assert words_after(requests=0) == []


@pytest.mark.task(1)
def test_the_result_is_an_iterator():
    """greeting() gives back an iterator, which answers next(). A list of finished numbers does not."""
    words = []
    assert isinstance(greeting(words.append), Iterator)


@pytest.mark.task(1)
def test_iter_gives_the_same_object_back():
    """iter() of the result is the result itself. It is no request for a value, so it logs nothing."""
    words = []
    numbers = greeting(words.append)
    assert iter(numbers) is numbers
    assert words == []


@pytest.mark.task(2)
def test_the_first_request_logs_hello_and_gives_0():
    """The first request runs the body up to the first value: it tells log "Hello!" and then hands out 0."""
    words = []
    assert next(greeting(words.append)) == 0
    assert words_after(requests=1) == ["Hello!"]


@pytest.mark.task(2)
def test_the_code_after_a_yield_waits_for_the_next_request():
    """Handing out a value pauses the body: the code after a yield runs at the next request and not earlier."""
    assert words_after(requests=1) == ["Hello!"]
    assert words_after(requests=2) == ["Hello!", "Good"]
    assert words_after(requests=3) == ["Hello!", "Good", "Morning!"]


@pytest.mark.task(2)
def test_every_number_comes_out():
    """A loop sees 0, 1 and 2. The last one must be yielded as well: return ends the run, and a loop drops its value."""
    words = []
    assert take(greeting(words.append)) == [0, 1, 2]


@pytest.mark.task(2)
def test_what_log_returns_does_not_matter():
    """log() is only told something: what it returns is neither handed out nor looked at."""
    answer = rng("answer").randrange(100, 1000)

    def chatty_log(word):
        return answer

    assert next(greeting(chatty_log)) == 0
    assert take(greeting(chatty_log)) == [0, 1, 2]


@pytest.mark.task(2)
def test_an_error_in_log_comes_out_unchanged():
    """When log() fails, the request that called it fails with the same error object: nothing catches or replaces it."""
    error = ConnectionError("the log server is gone")

    def broken_log(word):
        raise error

    numbers = greeting(broken_log)
    with pytest.raises(ConnectionError) as caught:
        next(numbers)
    assert caught.value is error


@pytest.mark.task(3)
def test_the_fourth_request_logs_bye_and_ends():
    """The code after the last yield runs at the fourth request: it tells log "Bye", and then the run is over."""
    words = []
    numbers = greeting(words.append)
    assert take(islice(numbers, 3)) == [0, 1, 2]
    with pytest.raises(StopIteration):
        next(numbers)
    assert words_after(requests=3) == ["Hello!", "Good", "Morning!"]
    assert words_after(requests=4) == ["Hello!", "Good", "Morning!", "Bye"]


@pytest.mark.task(3)
def test_a_finished_run_stays_finished():
    """After the end nothing happens any more: every further request raises StopIteration and logs nothing."""
    words = []
    numbers = greeting(words.append)
    take(numbers)
    with pytest.raises(StopIteration):
        next(numbers)
    with pytest.raises(StopIteration):
        next(numbers)
    assert take(numbers) == []
    assert words_after(requests=7) == ["Hello!", "Good", "Morning!", "Bye"]


@pytest.mark.task(3)
@pytest.mark.parametrize("requests", [1, 2, 3])
def test_whoever_stops_early_never_reaches_the_rest(requests):
    """When nobody asks any more, the rest of the body never runs: no further word is logged, "Bye" neither."""
    words = []
    numbers = greeting(words.append)
    take(islice(numbers, requests))
    del numbers
    assert words == ["Hello!", "Good", "Morning!"][:requests]


@pytest.mark.task(4)
def test_two_runs_do_not_disturb_each_other():
    """Every call makes a run with a position and a log of its own."""
    left_words, right_words = [], []
    left, right = greeting(left_words.append), greeting(right_words.append)
    assert [next(left), next(left), next(right)] == [0, 1, 0]
    assert left_words == ["Hello!", "Good"]
    assert right_words == ["Hello!"]
    assert take(left) == [2]
    assert take(right) == [1, 2]


@pytest.mark.task(4)
def test_every_call_begins_at_the_beginning():
    """A run is used up once, the function is not: the next call greets from the start, with the same log too."""
    words = []
    take(greeting(words.append))
    words.clear()
    assert take(greeting(words.append)) == [0, 1, 2]
    assert words == ["Hello!", "Good", "Morning!", "Bye"]
