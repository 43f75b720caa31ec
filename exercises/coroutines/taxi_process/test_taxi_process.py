"""Does a taxi live by the times that it is sent, and do the durations come from the given generator?"""

import random
from collections.abc import Generator
from statistics import fmean as mean

import pytest
from kit import rng, transcript

from taxi_process import Event, make_duration, taxi_process


def story_of(taxi, *steps):
    """What happens when the steps are taken on a taxi, one line for each step."""
    entries = transcript(taxi, steps)
    return [f"{said} {answered}" for said, answered in zip(entries[::2], entries[1::2], strict=True)]


def started(ident, trips):
    """A taxi that has left the garage at time 0."""
    taxi = taxi_process(ident, trips)
    next(taxi)
    return taxi


def actions_of(taxi):
    """The actions of a day until the taxi goes home or ends, 99 at most; ten minutes pass after each of them."""
    event = next(taxi)
    actions = [event.action]
    while event.action != "going home" and len(actions) < 99:
        try:
            event = taxi.send(10 * len(actions))
        except StopIteration:
            break
        actions.append(event.action)
    return actions


def durations(duration, action, n):
    """The results of n calls."""
    return [duration(action) for _ in range(n)]


@pytest.mark.task(1)
def test_it_is_a_generator():
    """A call of taxi_process() gives back a generator, which a function with a yield in it makes by itself."""
    assert isinstance(taxi_process(7, 2), Generator)


@pytest.mark.task(1)
def test_a_taxi_leaves_the_garage_first():
    """The first next() hands out the first event: at start_time the taxi with this number leaves the garage."""
    start_time = rng("start").randrange(1, 100)
    assert next(taxi_process(7, 2, start_time)) == Event(start_time, 7, "leave garage")


@pytest.mark.task(1)
def test_the_day_starts_at_0_if_nothing_is_said():
    """Without a start_time the taxi leaves the garage at time 0."""
    assert next(taxi_process(7, 2)) == Event(0, 7, "leave garage")


@pytest.mark.task(1)
def test_an_event_has_named_fields():
    """The simulation reads event.time and event.action, so an Event must come out and not just a tuple."""
    assert isinstance(next(taxi_process(7, 2)), Event)


@pytest.mark.task(2)
def test_every_send_gives_back_an_event():
    """send(time) wakes the taxi up and gives back its next event at once: the yield that hands out one event also
    receives the time of the next."""
    taxi = started(7, 2)
    assert isinstance(taxi.send(5), Event)
    assert isinstance(taxi.send(20), Event)
    assert isinstance(taxi.send(25), Event)


@pytest.mark.task(2)
def test_an_event_carries_the_time_that_was_sent_in():
    """What send(time) brings in is the time of the event that it gives back. The taxi has no clock of its own: it adds
    nothing, and remembers no earlier time."""
    taxi = started(7, 4)
    assert taxi.send(5).time == 5
    assert taxi.send(26).time == 26
    assert taxi.send(28).time == 28
    assert taxi.send(61).time == 61


@pytest.mark.task(2)
def test_a_time_of_0_is_a_time():
    """0 is false, but it is a time like any other."""
    taxi = taxi_process(7, 2, 4)
    next(taxi)
    assert taxi.send(0).time == 0


@pytest.mark.task(2)
def test_an_event_carries_the_number_of_its_taxi():
    """Every event says which taxi it belongs to: its proc is the taxi's own number."""
    number = rng("number").randrange(10, 99)
    taxi = started(number, 2)
    assert taxi.send(5).proc == number
    assert taxi.send(20).proc == number


@pytest.mark.task(2)
def test_a_trip_has_two_events():
    """A passenger is picked up and dropped off: each trip consists of these two events, and then the next trip
    begins."""
    taxi = started(7, 3)
    actions = [taxi.send(5).action, taxi.send(20).action, taxi.send(25).action, taxi.send(30).action]
    assert actions == ["pick up passenger", "drop off passenger", "pick up passenger", "drop off passenger"]


@pytest.mark.task(2)
def test_all_trips_are_made():
    """A taxi makes as many trips as it was told, no more and no fewer."""
    trips = rng("trips").randrange(4, 9)
    actions = actions_of(taxi_process(7, trips))
    assert actions.count("pick up passenger") == trips
    assert actions.count("drop off passenger") == trips


@pytest.mark.task(3)
def test_the_last_event_is_going_home():
    """Every day comes to an end, and its last event is "going home": it is handed out like the others."""
    trips = rng("last").randrange(2, 5)
    actions = actions_of(taxi_process(7, trips))
    assert actions[-1] == "going home"


@pytest.mark.task(3)
def test_after_the_last_trip_it_goes_home():
    """As soon as the last passenger has got out, the next event is "going home", with the time that was sent in for
    it."""
    taxi = started(7, 1)
    taxi.send(5)
    taxi.send(20)
    assert taxi.send(33) == Event(33, 7, "going home")


@pytest.mark.task(3)
def test_without_trips_it_goes_home_directly():
    """A taxi that makes no trip at all leaves the garage and goes home."""
    taxi = started(7, 0)
    assert taxi.send(4) == Event(4, 7, "going home")


@pytest.mark.task(3)
def test_after_going_home_it_is_finished():
    """The day has an end: after "going home" no event comes out, and every further send() raises StopIteration."""
    assert story_of(taxi_process(7, 0), "next", ("send", 4), ("send", 5), ("send", 6)) == [
        "next() -> yielded Event(time=0, proc=7, action='leave garage')",
        "send(4) -> yielded Event(time=4, proc=7, action='going home')",
        "send(5) -> returned None",
        "send(6) -> returned None",
    ]


@pytest.mark.task(3)
def test_two_taxis_are_on_the_road_at_once():
    """Every taxi has a number, trips and a time of its own, while another one is on the road, too."""
    left, right = started(1, 1), started(2, 2)
    assert [left.send(5), right.send(7)] == [Event(5, 1, "pick up passenger"), Event(7, 2, "pick up passenger")]
    assert [right.send(8), left.send(9)] == [Event(8, 2, "drop off passenger"), Event(9, 1, "drop off passenger")]
    assert [right.send(11), left.send(10)] == [Event(11, 2, "pick up passenger"), Event(10, 1, "going home")]


@pytest.mark.task(3)
def test_it_must_be_started_before_it_receives_a_time():
    """Before the first next() no yield is waiting for a time, so send(5) must raise TypeError. Starting the taxi is up
    to the caller."""
    taxi = taxi_process(7, 2)
    with pytest.raises(TypeError):
        taxi.send(5)


@pytest.mark.task(3)
def test_a_taxi_can_be_closed_on_the_road():
    """When the simulation is over, it calls close(). That ends the taxi wherever it is, without an error and without
    one more event."""
    assert story_of(taxi_process(7, 2), "next", ("send", 4), "close", ("send", 5)) == [
        "next() -> yielded Event(time=0, proc=7, action='leave garage')",
        "send(4) -> yielded Event(time=4, proc=7, action='pick up passenger')",
        "close() -> closed",
        "send(5) -> returned None",
    ]


@pytest.mark.task(4)
def test_make_duration_gives_back_a_function():
    """make_duration() draws nothing yet: it gives back a function, which draws when it is called."""
    assert callable(make_duration(random.Random(1))) is True


@pytest.mark.task(4)
def test_durations_are_whole_minutes():
    """A duration is an int, whatever the action."""
    duration = make_duration(random.Random(1))
    assert {type(minutes) for minutes in durations(duration, "leave garage", 50)} == {int}
    assert {type(minutes) for minutes in durations(duration, "pick up passenger", 50)} == {int}
    assert {type(minutes) for minutes in durations(duration, "drop off passenger", 50)} == {int}
    assert {type(minutes) for minutes in durations(duration, "going home", 50)} == {int}


@pytest.mark.task(4)
def test_some_time_always_passes():
    """A duration is at least 1: without any time between them, two events of a taxi would happen at once."""
    duration = make_duration(random.Random(1))
    assert min(durations(duration, "leave garage", 300)) >= 1
    assert min(durations(duration, "pick up passenger", 300)) >= 1
    assert min(durations(duration, "drop off passenger", 300)) >= 1
    assert min(durations(duration, "going home", 300)) >= 1


@pytest.mark.task(4)
def test_durations_vary():
    """Each call draws a new duration: of 50 trips not all take the same time, and neither do 50 searches."""
    duration = make_duration(random.Random(1))
    assert len(set(durations(duration, "pick up passenger", 50))) > 1
    assert len(set(durations(duration, "leave garage", 50))) > 1
    assert len(set(durations(duration, "drop off passenger", 50))) > 1


@pytest.mark.task(4)
def test_the_first_search_takes_5_minutes_on_average():
    """After "leave garage" the taxi looks for a passenger, which takes about 5 minutes on average. Of many searches the
    average must lie between 4.6 and 6.3."""
    duration = make_duration(random.Random(1))
    average = mean(durations(duration, "leave garage", 40_000))
    assert 4.6 < average < 6.3


@pytest.mark.task(4)
def test_every_further_search_takes_5_minutes_on_average():
    """After "drop off passenger" the taxi looks for the next one, which takes about 5 minutes on average, too. Of many
    searches the average must lie between 4.6 and 6.3."""
    duration = make_duration(random.Random(1))
    average = mean(durations(duration, "drop off passenger", 40_000))
    assert 4.6 < average < 6.3


@pytest.mark.task(4)
def test_a_trip_takes_20_minutes_on_average():
    """After "pick up passenger" the trip begins, which takes about 20 minutes on average. Of many trips the average
    must lie between 18.5 and 22."""
    duration = make_duration(random.Random(1))
    average = mean(durations(duration, "pick up passenger", 10_000))
    assert 18.5 < average < 22


@pytest.mark.task(4)
@pytest.mark.parametrize("action", ["wash the car", "pick up the laundry", "Going home"])
def test_an_unknown_action_has_no_duration(action):
    """Any other action than the four is a mistake of the caller, and must be answered with an exception."""
    duration = make_duration(random.Random(1))
    with pytest.raises(Exception):
        duration(action)


@pytest.mark.task(4)
def test_an_unknown_action_is_a_value_error():
    """A text with a wrong value is a ValueError. How the durations are kept inside, and what fails there, is no concern
    of the caller."""
    duration = make_duration(random.Random(1))
    with pytest.raises(ValueError):
        duration("wash the car")


@pytest.mark.task(4)
@pytest.mark.parametrize("action", ["wash the car", "fly"])
def test_the_error_names_the_unknown_action(action):
    """Who reads the error wants to know what to look for: its text names the unknown action."""
    duration = make_duration(random.Random(1))
    with pytest.raises(Exception) as caught:
        duration(action)
    assert action in str(caught.value)


@pytest.mark.task(5)
def test_the_same_seed_gives_the_same_day():
    """The durations depend on nothing but the generator: with the same seed they are the same again."""
    seed = rng("seed").randrange(1000)
    first = durations(make_duration(random.Random(seed)), "pick up passenger", 20)
    again = durations(make_duration(random.Random(seed)), "pick up passenger", 20)
    assert again == first


@pytest.mark.task(5)
def test_another_seed_gives_another_day():
    """The generator is the one that was handed in: with another seed other durations come out."""
    ones = durations(make_duration(random.Random(1)), "pick up passenger", 15)
    twos = durations(make_duration(random.Random(2)), "pick up passenger", 15)
    assert twos != ones


@pytest.mark.task(5)
def test_the_given_generator_is_drawn_from():
    """A duration takes the next random number from the generator that was handed in, at the moment when it is asked
    for. So the generator is in another state afterwards."""
    generator = random.Random(3)
    duration = make_duration(generator)
    before = generator.getstate()
    duration("pick up passenger")
    has_moved_on = generator.getstate() != before
    assert has_moved_on is True


@pytest.mark.task(5)
def test_drawing_goes_on_where_the_generator_stands():
    """A second function with the same generator goes on where the first has stopped: nobody sets the generator back."""
    whole = durations(make_duration(random.Random(3)), "pick up passenger", 20)
    shared = random.Random(3)
    first = durations(make_duration(shared), "pick up passenger", 10)
    second = durations(make_duration(shared), "pick up passenger", 10)
    assert first + second == whole


@pytest.mark.task(5)
def test_the_module_random_is_left_alone():
    """The functions of the module `random` share one hidden generator with the rest of the program. It must not be used
    or seeded here."""
    random.random()
    before = random.getstate()
    durations(make_duration(random.Random(3)), "pick up passenger", 3)
    is_untouched = random.getstate() == before
    assert is_untouched is True
