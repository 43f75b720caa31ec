"""Do the pipelines hand out the right items, and does each of them wait until it is asked?"""

from collections.abc import Iterator, Sequence
from itertools import islice

import pytest
from kit import Source, endless, failing, rng, take

from genexp_pipeline import above, shout


class Readings(Sequence):
    """A sequence of values that remembers which positions have been read. A value that is an error is raised."""

    def __init__(self, values):
        self._values = values
        self.read = set()

    def __len__(self):
        return len(self._values)

    def __getitem__(self, position):
        value = self._values[position]
        self.read.add(position)
        if isinstance(value, Exception):
            raise value
        return value


@pytest.mark.task(1)
def test_every_word_is_shouted():
    """Every word comes out in capital letters, in the order of the words, as often as it was there."""
    assert take(shout(["tea", "Milk", "tea"])) == ["TEA", "MILK", "TEA"]
    draw = rng("shout")
    words = ["".join(draw.choices("abcdXYZ", k=4)) for _ in range(draw.randrange(3, 8))]
    assert take(shout(words)) == [word.upper() for word in words]


@pytest.mark.task(1)
def test_without_words_nothing_comes_out():
    """Where there are no words, the pipeline is at its end at once."""
    assert take(shout([])) == []


@pytest.mark.task(1)
def test_an_empty_word_is_left_out():
    """An empty word has nothing to shout, so it is left out, and the words around it still come out."""
    assert take(shout(["", "tea", "", "milk"])) == ["TEA", "MILK"]


@pytest.mark.task(1)
def test_a_word_of_nothing_but_white_space_is_blank():
    """A word that consists of spaces, tabs or line ends looks empty on paper but is truthy. It is blank too, and left
    out."""
    assert take(shout(["tea", "   ", "milk", "\t\n"])) == ["TEA", "MILK"]
    assert take(shout([" "])) == []


@pytest.mark.task(1)
def test_nothing_else_is_changed_in_a_word():
    """Only the letters change: spaces that belong to a word stay where they are, and short words are words too."""
    assert take(shout([" tea\n", "a", "green tea", "7up", "?"])) == [" TEA\n", "A", "GREEN TEA", "7UP", "?"]


@pytest.mark.task(1)
def test_the_words_stay_as_they_are():
    """Shouting makes new words. The list belongs to the caller, and must hold the same words as before."""
    words = ["tea", " ", "milk"]
    take(shout(words))
    assert words == ["tea", " ", "milk"]


@pytest.mark.task(2)
def test_shout_gives_an_iterator():
    """shout gives back an iterator, which answers next(). A finished list does not, and what is printed is gone."""
    shouting = shout(["tea"])
    assert isinstance(shouting, Iterator)


@pytest.mark.task(2)
def test_the_words_need_no_length():
    """The words may come from a generator, which has no len() and no slices: read them one after another."""
    words = (word for word in ["tea", "milk"])
    assert take(shout(words)) == ["TEA", "MILK"]


@pytest.mark.task(2)
def test_the_call_requests_no_word():
    """The call only sets the pipeline up. No word is requested before somebody asks for one."""
    source = Source(["tea", "milk"])
    shout(source)
    assert source.requests == 0


@pytest.mark.task(2)
def test_one_request_reads_as_far_as_the_next_word():
    """A request reads on until it has found one word, and no further: blank words are passed over on the way, and
    nothing is read in advance."""
    source = Source(["tea", "", " ", "milk", "honey"])
    shouting = shout(source)
    assert next(shouting) == "TEA"
    assert source.requests == 1
    assert next(shouting) == "MILK"
    assert source.requests == 4


@pytest.mark.task(2)
def test_endless_words_are_fine():
    """Words that never end are no problem for a pipeline: it hands out those that are asked for. A list of all of them
    would never be ready."""
    words = Source((f"word {number}" for number in endless(1)), at_most=10, name="words")
    assert list(islice(shout(words), 3)) == ["WORD 1", "WORD 2", "WORD 3"]


@pytest.mark.task(2)
def test_an_error_in_the_words_comes_out_unchanged():
    """When the words break off with an error, the pipeline does not end as if all were well: the request gets that
    error, the same object."""
    error = ConnectionError("the line is dead")
    shouting = shout(failing(["tea"], error))
    assert next(shouting) == "TEA"
    with pytest.raises(ConnectionError) as caught:
        next(shouting)
    assert caught.value is error


@pytest.mark.task(3)
def test_each_limit_gives_one_iterator():
    """above gives back a list, with one iterator for every limit."""
    draw = rng("limits")
    limits = [draw.randrange(10) for _ in range(draw.randrange(3, 7))]
    assert len(above([1, 2, 3], limits)) == len(limits)
    first, *others = above([1, 2, 3], limits)
    assert isinstance(first, Iterator)
    assert len(others) == len(limits) - 1


@pytest.mark.task(3)
def test_only_greater_items_come_out():
    """Above a limit means greater than it: an item that equals the limit does not come out."""
    (pipeline,) = above([4, 5, 6, 5, 7], [5])
    assert take(pipeline) == [6, 7]


@pytest.mark.task(3)
def test_the_items_keep_their_order():
    """The items come out in the order of the data, as often as they are there, negative ones and 0 included."""
    (pipeline,) = above([3, -8, 0, 9, 3, -1], [-5])
    assert take(pipeline) == [3, 0, 9, 3, -1]


@pytest.mark.task(3)
def test_every_iterator_keeps_its_own_limit():
    """Every iterator has a limit of its own, even though it is used only after all of them have been made. A name is
    looked up when an item is requested, and a loop variable has its last value by then."""
    draw = rng("own limit")
    data = [*draw.sample(range(1, 20, 2), 2), *draw.sample(range(21, 80, 2), 5), *draw.sample(range(81, 100, 2), 2)]
    draw.shuffle(data)
    assert take(above(data, [20, 50, 80])[0]) == [item for item in data if item > 20]
    assert take(above(data, [20, 50, 80])[1]) == [item for item in data if item > 50]
    assert take(above(data, [20, 50, 80])[2]) == [item for item in data if item > 80]


@pytest.mark.task(3)
def test_the_iterators_stand_in_the_order_of_their_limits():
    """The iterators stand in the order of their limits. These need not be sorted, and the same one may come twice."""
    assert take(above([1, 4, 7], [5, 0, 5])[0]) == [7]
    assert take(above([1, 4, 7], [5, 0, 5])[1]) == [1, 4, 7]
    assert take(above([1, 4, 7], [5, 0, 5])[2]) == [7]


@pytest.mark.task(3)
def test_limits_may_be_a_generator():
    """The limits can be read only once, and they have no len(): they may come from a generator too."""
    limits = (limit for limit in [1, 5])
    pipelines = above([0, 3, 6], limits)
    assert len(pipelines) == 2
    assert take(pipelines[1]) == [6]


@pytest.mark.task(3)
def test_the_limits_are_settled_at_the_call():
    """The limits are those of the call. Whoever passed the list may use it for something else afterwards."""
    limits = [5]
    pipelines = above([0, 3, 6], limits)
    limits[0] = 100
    assert take(pipelines[0]) == [6]


@pytest.mark.task(3)
def test_the_arguments_are_left_alone():
    """Data and limits are only read: afterwards both lists are as they were."""
    data, limits = [1, 9, 5], [7, 2]
    assert take(above(data, limits)[1]) == [9, 5]
    assert data == [1, 9, 5]
    assert limits == [7, 2]


@pytest.mark.task(3)
def test_without_limits_there_are_no_iterators():
    """No limits, no iterators; and where there are no data, an iterator is at its end at once."""
    assert len(above([1, 2, 3], [])) == 0
    (pipeline,) = above([], [5])
    assert take(pipeline) == []


@pytest.mark.task(4)
def test_above_reads_nothing_at_the_call():
    """The call only sets the pipelines up: no item is read, let alone compared, before somebody asks for one."""
    data = Readings([3, 6, 9])
    pipelines = above(data, [1, 5])
    assert data.read == set()
    assert take(pipelines[1]) == [6, 9]


@pytest.mark.task(4)
def test_one_request_reads_no_further_than_it_must():
    """A request stops at the first item that is above the limit. The items behind it wait for later requests."""
    data = Readings([3, 6, 9])
    (pipeline,) = above(data, [5])
    assert next(pipeline) == 6
    assert data.read == {0, 1}


@pytest.mark.task(4)
def test_the_iterators_can_be_used_in_any_order():
    """It makes no difference which iterator is used first: each of them goes through all the data."""
    low, middle, high = above([1, 6, 11], [0, 5, 10])
    assert [take(high), take(low), take(middle)] == [[11], [1, 6, 11], [6, 11]]


@pytest.mark.task(4)
def test_the_iterators_can_be_used_in_turns():
    """Every iterator keeps its own place in the data: a request to one of them takes nothing away from another."""
    low, high = above([1, 6, 2, 7], [0, 5])
    assert [next(low), next(high), next(low), next(high)] == [1, 6, 6, 7]
    assert take(low) == [2, 7]
    assert take(high) == []


@pytest.mark.task(4)
def test_an_error_in_the_data_comes_out_unchanged():
    """When an item cannot be read, the request that came to it fails with that very error. What was before it has come
    out already, and nothing is passed over."""
    error = OSError("the sensor is off")
    (pipeline,) = above(Readings([6, error, 9]), [5])
    assert next(pipeline) == 6
    with pytest.raises(OSError, match="sensor") as caught:
        next(pipeline)
    assert caught.value is error


@pytest.mark.task(5)
def test_a_finished_shout_stays_finished():
    """A pipeline can be used once. A second pass over it finds nothing, although the list of words is still there."""
    shouting = shout(["tea", "milk"])
    assert take(shouting) == ["TEA", "MILK"]
    assert take(shouting) == []
    with pytest.raises(StopIteration):
        next(shouting)


@pytest.mark.task(5)
def test_a_finished_filter_stays_finished():
    """The iterators of above() can be used once as well: after the end nothing comes out any more."""
    (pipeline,) = above([1, 6, 7], [5])
    assert take(pipeline) == [6, 7]
    assert take(pipeline) == []
    with pytest.raises(StopIteration):
        next(pipeline)


@pytest.mark.task(5)
def test_every_call_of_shout_begins_in_front():
    """Every call sets up a pipeline of its own, which begins with the first word and does not disturb the others."""
    words = ["tea", "milk", "honey"]
    left, right = shout(words), shout(words)
    assert [next(left), next(left), next(right)] == ["TEA", "MILK", "TEA"]
    assert take(left) == ["HONEY"]
    assert take(right) == ["MILK", "HONEY"]
