"""The kit as the suites know it: what each probe counts, allows, raises and leaves alone."""

import ast
import asyncio
import contextvars
import itertools
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

import kit
from grader.pack.phrases import read_phrases, translate
from kit import (
    BlockingSleep,
    Deadlock,
    Endless,
    Kata,
    NeverAwaited,
    OverRead,
    Run,
    Source,
    Spinning,
    VirtualLoop,
    endless,
    failing,
    rng,
    run_virtual,
    take,
    transcript,
)

ROOT = Path(__file__).resolve().parents[2]


async def wait_for_ever():
    await asyncio.Event().wait()


async def nothing():
    pass


# --- names


def test_kit_exports_every_name_it_promises_and_no_other():
    public = {name for name in vars(kit) if not name.startswith("_")} - {"clock", "sources"}
    assert set(kit.__all__) == public


@pytest.mark.parametrize("kind", [BlockingSleep, Deadlock, Endless, NeverAwaited, OverRead, Spinning])
def test_except_exception_cannot_hide_what_a_probe_raises(kind):
    assert issubclass(kind, Kata)
    assert not issubclass(kind, Exception)


# --- Source


def test_a_source_hands_out_its_items_and_ends():
    assert list(Source("abc")) == ["a", "b", "c"]


def test_a_source_is_its_own_iterator():
    source = Source("abc")
    assert iter(source) is source


def test_a_new_source_is_untouched():
    source = Source("abc")
    assert (source.opened, source.requests, source.closed) == (0, 0, False)


def test_a_source_asks_its_items_for_nothing_in_advance():
    inner = Source("abc")
    outer = Source(inner)
    assert inner.requests == 0
    next(outer)
    assert inner.requests == 1


def test_opened_counts_the_calls_of_iter():
    source = Source("abc")
    iter(source)
    iter(source)
    assert (source.opened, source.requests) == (2, 0)


def test_requests_counts_every_next_and_the_one_that_found_the_end():
    source = Source("abc")
    next(source)
    assert source.requests == 1
    list(source)
    assert source.requests == 4
    assert next(source, "end") == "end"
    assert source.requests == 5


def test_closed_tells_whether_close_was_called():
    source = Source("abc")
    source.close()
    assert source.closed


def test_at_most_allows_exactly_so_many_requests():
    source = Source(endless(), at_most=2, name="numbers")
    assert [next(source), next(source)] == [0, 1]
    with pytest.raises(OverRead) as caught:
        next(source)
    assert str(caught.value) == "numbers was asked for item 3, but only 2 may be requested"


def test_at_most_zero_allows_no_request():
    with pytest.raises(OverRead):
        next(Source("abc", at_most=0))


def test_the_search_for_the_end_counts_against_at_most():
    with pytest.raises(OverRead):
        list(Source("ab", at_most=2))
    assert list(Source("ab", at_most=3)) == ["a", "b"]


def test_a_request_too_many_is_counted_and_consumes_nothing():
    inner = Source("abc")
    outer = Source(inner, at_most=1)
    next(outer)
    with pytest.raises(OverRead):
        next(outer)
    assert (outer.requests, inner.requests) == (2, 1)


def test_log_reports_a_request_before_it_is_answered():
    events = []

    def items():
        events.append("answer")
        yield 1

    assert list(Source(items(), name="left", log=events.append)) == [1]
    assert events == ["ask left", "answer", "ask left"]


def test_log_reports_a_request_too_many():
    events = []
    with pytest.raises(OverRead):
        next(Source("a", at_most=0, log=events.append))
    assert events == ["ask source"]


def test_an_error_of_the_items_comes_out_of_the_source():
    error = ValueError("broken")
    source = Source(failing([1], error))
    assert next(source) == 1
    with pytest.raises(ValueError, match="broken") as caught:
        next(source)
    assert caught.value is error


def test_a_source_shows_its_name_and_its_requests():
    source = Source("abc", name="letters")
    next(source)
    assert repr(source) == "<letters: 1 requests>"


# --- endless, failing, take


def test_endless_counts_on_from_its_start():
    numbers = endless(7)
    assert [next(numbers), next(numbers), next(numbers)] == [7, 8, 9]
    assert next(endless()) == 0


def test_failing_hands_out_the_items_and_then_raises_the_same_error():
    error = KeyError("gone")
    items = failing("ab", error)
    assert [next(items), next(items)] == ["a", "b"]
    with pytest.raises(KeyError) as caught:
        next(items)
    assert caught.value is error


def test_take_is_list_for_an_iteration_that_ends():
    assert take(iter("abc")) == ["a", "b", "c"]
    assert take([]) == []


def test_take_accepts_as_many_items_as_the_limit():
    assert take(range(3), limit=3) == [0, 1, 2]


def test_take_stops_at_the_first_item_too_many():
    source = Source(endless())
    with pytest.raises(Endless) as caught:
        take(source, limit=3)
    assert "more than 3 items" in str(caught.value)
    assert source.requests == 4


def test_take_has_a_limit_of_its_own():
    assert len(take(range(1000))) == 1000
    with pytest.raises(Endless):
        take(endless())


# --- rng


def numbers_of(name):
    draw = rng(name)
    return [draw.random() for _ in range(5)]


def test_rng_gives_the_same_numbers_for_the_same_seed_and_name(monkeypatch):
    monkeypatch.setenv("KATA_SEED", "3")
    assert numbers_of("a") == numbers_of("a")


def test_rng_gives_other_numbers_for_another_name():
    assert numbers_of("a") != numbers_of("b")


def test_rng_gives_other_numbers_for_another_seed(monkeypatch):
    monkeypatch.setenv("KATA_SEED", "1")
    first = numbers_of("a")
    monkeypatch.setenv("KATA_SEED", "2")
    assert numbers_of("a") != first


def test_rng_without_a_seed_takes_seed_zero(monkeypatch):
    monkeypatch.delenv("KATA_SEED", raising=False)
    without = numbers_of("a")
    monkeypatch.setenv("KATA_SEED", "0")
    assert numbers_of("a") == without


# --- transcript


def answering(log=None):
    """Answers what it hears, handles a ValueError, returns when it hears "bye"."""
    answer = "hello"
    try:
        while True:
            try:
                heard = yield answer
            except ValueError:
                answer = "handled"
                continue
            if heard == "bye":
                return "the end"
            answer = heard
    finally:
        if log is not None:
            log.append("cleaned up")


def test_a_transcript_has_each_operation_and_what_came_of_it():
    script = ["next", ("send", "tea"), ("send", None), ("throw", ValueError), ("send", "bye"), "next", "close"]
    assert transcript(answering(), script) == [
        *["next()", "-> yielded 'hello'"],
        *["send('tea')", "-> yielded 'tea'"],
        *["send(None)", "-> yielded None"],
        *["throw(ValueError())", "-> yielded 'handled'"],
        *["send('bye')", "-> returned 'the end'"],
        *["next()", "-> returned None"],
        *["close()", "-> closed"],
    ]


@pytest.mark.parametrize("kind", [KeyError, GeneratorExit, KeyboardInterrupt])
def test_a_transcript_tells_when_the_very_same_error_came_out(kind):
    assert transcript(answering(), ["next", ("throw", kind)])[-1] == f"-> raised the same {kind.__name__}"


@pytest.mark.parametrize("kind", [KeyError, GeneratorExit, KeyboardInterrupt])
def test_a_transcript_tells_another_error_of_the_same_kind_apart(kind):
    def replacing():
        try:
            yield
        except BaseException:  # noqa: BLE001 - whatever is thrown in
            raise kind from None

    assert transcript(replacing(), ["next", ("throw", kind)])[-1] == f"-> raised {kind.__name__}"


def test_a_transcript_tells_the_kind_of_any_other_error():
    assert transcript(answering(), [("send", "too early")]) == ["send('too early')", "-> raised TypeError"]
    assert transcript(failing([1], LookupError()), ["next", "next"])[-1] == "-> raised LookupError"


def test_what_the_generator_logs_stands_between_the_operations_and_their_outcomes():
    log = []
    assert transcript(answering(log), ["next", "close"], log)[2:] == ["close()", "cleaned up", "-> closed"]


def test_a_transcript_closes_the_generator_and_does_not_tell():
    log = []
    assert transcript(answering(log), ["next"], log) == ["next()", "-> yielded 'hello'"]
    assert log[2:] == ["cleaned up"]


def test_a_generator_that_refuses_to_close_does_not_spoil_its_transcript():
    def refusing():
        try:
            yield 1
        except GeneratorExit:
            yield 2

    assert transcript(refusing(), ["next"])[-1] == "-> yielded 1"
    assert transcript(refusing(), ["next", "close"])[-1] == "-> raised RuntimeError"


def test_what_close_returns_is_left_out():
    def returning():
        try:
            yield
        except GeneratorExit:
            return "depends on the version"

    assert transcript(returning(), ["next", "close"])[-1] == "-> closed"


@pytest.mark.parametrize("kind", [OverRead, KeyboardInterrupt])
def test_a_transcript_hides_neither_a_probe_nor_the_wish_to_stop(kind):
    with pytest.raises(kind):
        transcript(failing([], kind()), ["next"])


@pytest.mark.parametrize("step", ["jump", ("jump", 1), ("send",), 3])
def test_a_step_that_does_not_exist_is_an_error(step):
    with pytest.raises(ValueError, match="a step is"):
        transcript(answering(), [step])


# --- run_virtual: results and time


def test_run_virtual_gives_the_result_the_seconds_and_the_turns():
    async def main():
        await asyncio.sleep(2)
        return "done"

    run = run_virtual(main())
    assert isinstance(run, Run)
    assert (run.value, run.seconds) == ("done", 2)
    assert run.turns > 0


def test_an_hour_is_exactly_an_hour():
    assert run_virtual(asyncio.sleep(3600)).seconds == 3600


def test_a_sleep_of_many_days_is_exact_although_asyncio_waits_a_day_at_a_time():
    assert run_virtual(asyncio.sleep(10 * 86400)).seconds == 10 * 86400


def test_sleeps_at_the_same_time_take_as_long_as_the_longest():
    async def main():
        await asyncio.gather(asyncio.sleep(1.5), asyncio.sleep(4), asyncio.sleep(2.25))

    assert run_virtual(main()).seconds == 4


def test_sleeps_one_after_another_add_up():
    async def main():
        await asyncio.sleep(1.5)
        await asyncio.sleep(0.25)

    assert run_virtual(main()).seconds == 1.75


def test_the_clock_stands_where_a_task_wakes_up():
    async def main():
        clock = asyncio.get_running_loop().time
        seen = []

        async def look_after(seconds):
            await asyncio.sleep(seconds)
            seen.append((seconds, clock()))

        await asyncio.gather(look_after(3), look_after(1), look_after(2))
        return seen

    assert run_virtual(main()).value == [(1, 1), (2, 2), (3, 3)]


def test_a_timeout_strikes_at_its_second():
    async def main():
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(wait_for_ever(), 30)

    assert run_virtual(main()).seconds == 30


def test_code_that_never_waits_takes_no_time():
    assert run_virtual(nothing()).seconds == 0


def test_every_run_starts_at_zero_on_a_loop_of_its_own():
    async def main():
        loop = asyncio.get_running_loop()
        start = loop.time()
        await asyncio.sleep(5)
        return loop, start

    first, second = run_virtual(main()).value, run_virtual(main()).value
    assert (first[1], second[1]) == (0, 0)
    assert first[0] is not second[0]


def test_the_loop_is_a_virtual_loop_and_is_closed_afterwards():
    async def main():
        return asyncio.get_running_loop()

    loop = run_virtual(main()).value
    assert isinstance(loop, VirtualLoop)
    assert loop.is_closed()


def test_a_long_wait_costs_no_more_turns_than_a_short_one():
    assert run_virtual(asyncio.sleep(3600)).turns == run_virtual(asyncio.sleep(1)).turns


def test_the_loop_counts_its_turns_while_it_runs():
    async def main():
        loop = asyncio.get_running_loop()
        before = loop.turns
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        return loop.turns - before

    assert run_virtual(main()).value == 2


def test_tasks_that_are_left_over_are_cancelled():
    events = []

    async def left_over():
        try:
            await asyncio.sleep(3600)
        except asyncio.CancelledError:
            events.append("cancelled")
            raise

    async def main():
        task = asyncio.create_task(left_over())
        await asyncio.sleep(1)
        return task

    run = run_virtual(main())
    assert (events, run.seconds) == (["cancelled"], 1)


# --- run_virtual: errors


@pytest.mark.parametrize("kind", [ValueError, KeyError, OverRead])
def test_an_error_comes_out_of_run_virtual_as_the_same_object(kind):
    error = kind("own")

    async def main():
        await asyncio.sleep(1)
        raise error

    with pytest.raises(kind) as caught:
        run_virtual(main())
    assert caught.value is error


def test_a_run_after_a_failed_one_works():
    with pytest.raises(Deadlock):
        run_virtual(wait_for_ever())
    assert run_virtual(asyncio.sleep(1, "fine")).value == "fine"


# --- Deadlock


def test_waiting_for_what_never_happens_is_a_deadlock():
    with pytest.raises(Deadlock):
        run_virtual(wait_for_ever())


def test_a_deadlock_names_all_tasks_that_wait():
    async def reader():
        await asyncio.Queue().get()

    async def main():
        await asyncio.gather(reader(), wait_for_ever())

    with pytest.raises(Deadlock) as caught:
        run_virtual(main())
    assert "main, reader, wait_for_ever wait for something that never happens" in str(caught.value)


def test_a_deadlock_does_not_name_tasks_that_have_ended():
    async def main():
        await asyncio.create_task(nothing())
        await wait_for_ever()

    with pytest.raises(Deadlock) as caught:
        run_virtual(main())
    assert "nothing" not in str(caught.value).split(" wait for ")[0].split(": ")[1]


def test_a_timer_that_can_still_wake_somebody_up_is_no_deadlock():
    async def main():
        event = asyncio.Event()
        asyncio.get_running_loop().call_later(60, event.set)
        await event.wait()

    assert run_virtual(main()).seconds == 60


def test_the_tasks_of_a_deadlock_are_cancelled():
    events = []

    async def main():
        try:
            await wait_for_ever()
        finally:
            events.append("cleaned up")

    with pytest.raises(Deadlock):
        run_virtual(main())
    assert events == ["cleaned up"]


# --- Spinning


def test_a_busy_loop_is_called_spinning():
    async def main():
        while True:
            await asyncio.sleep(0)

    with pytest.raises(Spinning):
        run_virtual(main())


def test_a_busy_loop_next_to_a_sleeping_task_is_called_spinning():
    async def main():
        sleeper = asyncio.create_task(asyncio.sleep(1))
        while not sleeper.done():
            await asyncio.sleep(0)

    with pytest.raises(Spinning):
        run_virtual(main())


def test_many_turns_are_fine_when_time_passes_between_them():
    async def main():
        for _ in range(kit.clock.PATIENCE):
            await asyncio.sleep(0)
            await asyncio.sleep(1)

    assert run_virtual(main()).seconds == kit.clock.PATIENCE


def test_a_thousand_turns_without_time_are_not_yet_spinning():
    async def main():
        for _ in range(1000):
            await asyncio.sleep(0)

    assert run_virtual(main()).seconds == 0


def test_a_spinning_task_is_cancelled_and_may_clean_up():
    events = []

    async def spin():
        try:
            while True:
                await asyncio.sleep(0)
        except asyncio.CancelledError:
            await asyncio.sleep(0)
            events.append("cleaned up")
            raise

    with pytest.raises(Spinning):
        run_virtual(spin())
    assert events == ["cleaned up"]


# --- BlockingSleep


def test_time_sleep_inside_the_loop_is_an_error():
    async def main():
        time.sleep(1)

    with pytest.raises(BlockingSleep) as caught:
        run_virtual(main())
    assert "time.sleep(1) was called inside the event loop" in str(caught.value)


def test_a_sleep_imported_by_name_after_kit_is_an_error_too():
    from time import sleep  # noqa: PLC0415 - after kit: that is the point

    async def main():
        sleep(0)

    with pytest.raises(BlockingSleep):
        run_virtual(main())


def test_a_bare_except_cannot_hide_a_blocking_sleep():
    async def main():
        try:
            time.sleep(1)
        except:  # noqa: E722
            return "hidden"

    with pytest.raises(BlockingSleep):
        run_virtual(main())


def test_gather_with_return_exceptions_cannot_hide_a_blocking_sleep():
    async def blocks():
        time.sleep(1)

    async def main():
        await asyncio.gather(blocks(), return_exceptions=True)

    with pytest.raises(BlockingSleep):
        run_virtual(main())


def test_a_task_that_nobody_awaits_cannot_hide_a_blocking_sleep():
    async def blocks():
        time.sleep(1)

    async def main():
        task = asyncio.create_task(blocks())
        await asyncio.sleep(1)
        return task.done()

    with pytest.raises(BlockingSleep):
        run_virtual(main())


def test_a_blocking_sleep_leaves_a_task_group_as_itself_and_not_in_a_group():
    async def blocks():
        time.sleep(1)

    async def main():
        async with asyncio.TaskGroup() as group:
            group.create_task(blocks())

    with pytest.raises(BlockingSleep):
        run_virtual(main())


def test_the_first_of_several_blocking_sleeps_is_reported():
    async def blocks(seconds):
        time.sleep(seconds)

    async def main():
        await asyncio.gather(blocks(1), blocks(2), return_exceptions=True)

    with pytest.raises(BlockingSleep) as caught:
        run_virtual(main())
    assert "time.sleep(1)" in str(caught.value)


def test_time_sleep_outside_a_loop_still_works():
    assert time.sleep(0) is None


def test_time_sleep_in_a_loop_that_is_not_virtual_still_works():
    async def main():
        return time.sleep(0)

    assert asyncio.run(main()) is None


def test_time_sleep_in_a_thread_of_a_virtual_loop_still_works():
    assert run_virtual(asyncio.to_thread(time.sleep, 0)).value is None


# --- NeverAwaited


def test_a_coroutine_that_is_thrown_away_is_an_error_that_names_it():
    async def main():
        nothing()

    with pytest.raises(NeverAwaited) as caught:
        run_virtual(main())
    assert "'nothing' was never awaited" in str(caught.value)


def test_a_coroutine_that_is_kept_until_the_end_and_never_awaited_is_an_error():
    async def main():
        forgotten = [nothing(), nothing()]
        await asyncio.sleep(1)
        return len(forgotten)

    with pytest.raises(NeverAwaited):
        run_virtual(main())


def test_an_error_of_the_code_itself_goes_before_never_awaited():
    error = ValueError("own")

    async def main():
        nothing()
        raise error

    with pytest.raises(ValueError, match="own") as caught:
        run_virtual(main())
    assert caught.value is error


def test_awaited_coroutines_and_tasks_are_no_complaint():
    async def main():
        await nothing()
        await asyncio.create_task(nothing())

    assert run_virtual(main()).value is None


# --- threads


def test_to_thread_works_and_takes_no_virtual_time():
    run = run_virtual(asyncio.to_thread(threading.get_ident))
    assert run.value != threading.get_ident()
    assert run.seconds == 0


def test_threads_work_at_the_same_time():
    barrier = threading.Barrier(3)

    def meet():
        barrier.wait(timeout=5)
        return "met"

    async def main():
        return await asyncio.gather(*[asyncio.to_thread(meet) for _ in range(3)])

    assert run_virtual(main()).value == ["met", "met", "met"]


def test_the_loop_goes_on_while_a_thread_is_blocked():
    go_on = threading.Event()

    async def main():
        blocked = asyncio.create_task(asyncio.to_thread(go_on.wait, 5))
        await asyncio.sleep(3)
        go_on.set()
        return await blocked

    run = run_virtual(main())
    assert (run.value, run.seconds) == (True, 3)


def test_an_error_in_a_thread_comes_out_as_the_same_object():
    error = ValueError("in the thread")

    def fail():
        raise error

    with pytest.raises(ValueError, match="in the thread") as caught:
        run_virtual(asyncio.to_thread(fail))
    assert caught.value is error


def test_a_thread_sees_the_context_variables():
    language = contextvars.ContextVar("language")

    async def main():
        language.set("ko")
        return await asyncio.to_thread(language.get)

    assert run_virtual(main()).value == "ko"


def test_a_job_in_an_executor_of_its_own_is_no_deadlock():
    async def main():
        with ThreadPoolExecutor() as pool:
            return await asyncio.get_running_loop().run_in_executor(pool, pow, 2, 10)

    assert run_virtual(main()).value == 1024


def test_a_deadlock_is_found_after_a_thread_has_ended():
    async def main():
        await asyncio.to_thread(threading.get_ident)
        await wait_for_ever()

    with pytest.raises(Deadlock):
        run_virtual(main())


def test_no_thread_is_left_when_the_run_is_over():
    before = threading.active_count()
    run_virtual(asyncio.to_thread(threading.get_ident))
    assert threading.active_count() == before


#: What the kit raises of its own; suites derive from them and say their own words.
PROBES = {"Kata", "OverRead", "Endless", "Deadlock", "Spinning", "BlockingSleep", "NeverAwaited"}


def said_by_probes(path):
    """What a suite or the kit says in its own exceptions, with {0}, {1} and so on for what is filled in."""
    tree = ast.parse(path.read_bytes())
    own = {node.name for node in ast.walk(tree) if isinstance(node, ast.ClassDef) and PROBES & set(names_in(node.bases))}
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and {*names_in([node.func])} & {*PROBES, *own, "too_much"} and node.args:
            if text := template_of(node.args[0]):
                yield text


def names_in(nodes):
    return [getattr(node, "attr", getattr(node, "id", "")) for node in nodes]


def template_of(node):
    match node:
        case ast.Constant(value=str(text)):
            return text
        case ast.JoinedStr(values=values):
            count = itertools.count()
            return "".join(str(each.value) if isinstance(each, ast.Constant) else f"{next(count)}" for each in values)
    return ""


def test_whatever_a_probe_says_is_known_in_korean():
    suites = sorted(ROOT.glob("exercises/*/*/test_*.py"))
    said = {text for path in (*ROOT.glob("exercises/kit/*.py"), *suites) for text in said_by_probes(path)}
    assert len(said) > 20
    phrases = read_phrases(ROOT / "exercises")
    # What Python itself warns of is filled in whole.
    python = {"0: calling an 'async def' function only makes a coroutine object"}
    assert [text for text in sorted(said - python) if not translate(text, phrases)] == []
