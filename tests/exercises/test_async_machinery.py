"""The machinery of the async track against asyncio: the same programs lead to the same events, in the same order.

Each program runs on asyncio (on kit's VirtualLoop), on the reference of mini_event_loop, and on that reference with the
Future of mini_future, or the Future and Task of mini_task, in place of its own, as its README allows.  Some programs
are the references of other exercises, unchanged: they find the machinery under asyncio's names.

No two timers of a program have the same time: in asyncio the order of those is left to chance.  Every gather is awaited
where it is called, since asyncio's starts its jobs at the call and ours at the await.  And it gets no argument that is
done already: since Python 3.12 asyncio takes a shorter way there.
"""

import ast
import asyncio
import importlib.util
import random
import sys
from contextlib import suppress
from functools import partial
from pathlib import Path
from types import ModuleType, SimpleNamespace
from unittest import mock

import pytest

from kit import Deadlock, run_virtual

SOLUTIONS = Path(__file__).resolve().parents[2] / "solutions"


def path_of(exercise):
    return SOLUTIONS / exercise / f"{exercise.rpartition('/')[2]}.py"


def load(exercise, taken_over=None):
    """The reference of an exercise as a fresh module.  What is `taken_over` stands in place of its own classes."""
    path = path_of(exercise)
    tree = ast.parse(path.read_text())
    module = ModuleType(path.stem)
    for name, value in (taken_over or {}).items():
        tree.body = [each for each in tree.body if getattr(each, "name", None) != name]
        setattr(module, name, value)
    exec(compile(tree, path, "exec"), module.__dict__)
    return module


# --- The machines: each has `aio`, which holds what programs call by the names of asyncio, and `run`.


def asyncio_itself():
    return SimpleNamespace(aio=asyncio, run=lambda main: run_virtual(main).value, deadlock=Deadlock)


def machine(taken_over=None):
    """The reference of mini_event_loop under the names of asyncio."""
    ours = load("capstones/mini_event_loop", taken_over)
    aio = ModuleType("asyncio")
    aio.sleep = ours.sleep
    aio.get_running_loop = lambda: with_time(ours.current_loop())
    aio.create_task = lambda coro: ours.current_loop().create_task(coro)
    aio.ensure_future = lambda each: each if isinstance(each, ours.Future) else aio.create_task(each)
    aio.gather = partial(gather, ours.gather, aio)
    aio.wait = partial(wait, aio)
    aio.FIRST_COMPLETED = asyncio.FIRST_COMPLETED
    aio.Future, aio.Task = ours.Future, ours.Task
    aio.CancelledError, aio.InvalidStateError = ours.Cancelled, ours.InvalidState
    return SimpleNamespace(aio=aio, run=lambda main: ours.Loop().run_until_complete(main), deadlock=ours.Deadlock)


def with_time(loop):
    """asyncio asks a loop for its time with a method."""
    loop.time = lambda: loop.now
    return loop


async def wait(aio, tasks, return_when=asyncio.ALL_COMPLETED):
    """asyncio.wait, made of what the machinery has."""
    tasks = list(tasks)
    is_over = aio.get_running_loop().create_future()
    missing = len(tasks)

    def note(_):
        nonlocal missing
        missing -= 1
        if not is_over.done() and (missing == 0 or return_when == asyncio.FIRST_COMPLETED):
            is_over.set_result(None)

    for task in tasks:
        task.add_done_callback(note)
    await is_over
    return {task for task in tasks if task.done()}, {task for task in tasks if not task.done()}


async def gather(ours, aio, *awaitables, return_exceptions=False):
    """Our gather; with the option that it does not have."""
    if not return_exceptions:
        return await ours(*awaitables)
    tasks = [aio.ensure_future(each) for each in awaitables]
    await aio.wait(tasks)
    return [task.exception() or task.result() for task in tasks if not task.cancelled()]


def taken_from(exercise, *names):
    module = load(exercise)
    return {name: getattr(module, name) for name in names}


def on_our_future():
    return machine(taken_from("asynchronous/mini_future", "Future", "Cancelled", "InvalidState"))


def on_our_future_and_task():
    return machine(taken_from("asynchronous/mini_task", "Future", "Task", "Cancelled", "InvalidState"))


@pytest.fixture(params=[machine, on_our_future, on_our_future_and_task])
def ours(request):
    """The machinery, made of the references of one, two or three exercises."""
    return request.param()


def events(on, program):
    """What a program notes, each with its time."""
    noted = []

    def note(*what):
        noted.append((on.aio.get_running_loop().time(), *what))

    noted.append(on.run(program(on.aio, note)))
    return noted


# --- Programs: coroutines that note what happens


async def pause():
    await Pause()


class Pause:
    """A bare yield."""

    def __await__(self):
        yield


async def settle():
    for _ in range(20):
        await pause()


def job(aio, note):
    """A maker of jobs that note their start and their end, however that comes."""

    async def run(name, *delays, error=None, refuses=False, cleans_up=()):
        note(name, "starts")
        try:
            for delay in delays:
                await aio.sleep(delay)
                note(name, "has slept", delay)
            if error is not None:
                raise error
        except aio.CancelledError:
            note(name, "is cancelled")
            for delay in cleans_up:
                await aio.sleep(delay)
            if not refuses:
                raise
        finally:
            note(name, "ends")
        return f"the result of {name}"

    return run


async def seen(aio, awaitable, note, name):
    """Await something, and note what comes of it."""
    try:
        note(name, "got", await awaitable)
    except (ValueError, KeyError) as error:
        note(name, "got", repr(error))
    except aio.CancelledError:
        note(name, "got Cancelled")


async def sleeping(aio, note):
    run = job(aio, note)
    tasks = [aio.create_task(run(name, *delays)) for name, delays in [("a", (3, 4)), ("b", (1, 0, 5)), ("c", (0, 2))]]
    note("main has tasks")
    for task in tasks:
        note(await task)
    return await aio.sleep(10, "slept")


async def taking_turns(aio, note):
    loop = aio.get_running_loop()

    async def count(name, steps):
        for step in range(steps):
            note(name, step)
            await (aio.sleep(0) if step % 2 else Pause())

    async def starts_another():
        note("starts another")
        task = aio.create_task(count("child", 2))
        loop.call_soon(note, "callback of the parent")
        await aio.sleep(0)
        note("the parent goes on")
        await task

    tasks = [aio.create_task(each) for each in [count("a", 4), starts_another(), count("b", 3)]]
    loop.call_soon(note, "callback 1")
    await aio.sleep(0)
    loop.call_soon(note, "callback 2")
    note("main goes on")
    for task in tasks:
        await task
        note("main has seen an end")


async def timers_and_busy_tasks(aio, note):
    loop = aio.get_running_loop()

    async def busy():
        for turn in range(6):
            note("busy", turn)
            await aio.sleep(0)

    loop.call_later(2, note, "timer 2")
    loop.call_later(1, note, "timer 1")
    loop.call_later(0, note, "timer 0")
    loop.call_soon(note, "callback")
    loop.call_later(1.5, lambda: loop.call_later(0, note, "timer set by a timer"))
    task = aio.create_task(busy())
    await aio.sleep(1.25)
    await task
    loop.call_later(0.5, note, "timer 1.75")
    await busy()
    await aio.sleep(3)


async def futures(aio, note):
    loop = aio.get_running_loop()
    first, second, third = [loop.create_future() for _ in range(3)]
    waiters = [
        aio.create_task(seen(aio, future, note, name))
        for name, future in [("a", first), ("b", second), ("c", first), ("d", third), ("e", second)]
    ]
    first.add_done_callback(lambda future: note("callback of the first", future.result()))
    await settle()
    first.add_done_callback(lambda _: note("second callback of the first"))
    second.set_exception(ValueError("second"))
    first.set_result(1)
    first.add_done_callback(lambda _: note("late callback of the first"))
    loop.call_soon(note, "callback")
    third.cancel()
    note(first.done(), second.done(), third.cancelled())
    for waiter in waiters:
        await waiter
    for future in [first, second, third]:
        await seen(aio, future, note, "main")
    with suppress(aio.InvalidStateError):
        first.set_result(2)
        note("never here")
    return first.cancel(), repr(second.exception())


async def tasks_wait_for_tasks(aio, note):
    run = job(aio, note)
    inner = aio.create_task(run("inner", 2))
    failing = aio.create_task(run("failing", 1, error=KeyError("failed")))
    waiters = [
        aio.create_task(seen(aio, task, note, name))
        for name, task in [("a", inner), ("b", failing), ("c", inner), ("d", failing)]
    ]
    await seen(aio, failing, note, "main")
    await seen(aio, inner, note, "main")
    for waiter in waiters:
        await waiter
    await seen(aio, inner, note, "main once more")


async def together(aio, *jobs):
    return await aio.gather(*jobs)


async def gathering(aio, note):
    run = job(aio, note)
    future = aio.get_running_loop().create_future()
    aio.get_running_loop().call_later(2.5, future.set_result, "the result of the future")
    task = aio.create_task(run("task", 4))
    results = await aio.gather(run("a", 3), future, task, together(aio, run("b", 0), run("c", 1, 1)), run("d"))
    note(results)
    return await aio.gather()


async def gathering_errors(aio, note):
    run = job(aio, note)
    slow = aio.create_task(run("slow", 9))
    failing = together(aio, slow, run("a", 2, error=ValueError("a")), run("b", 1, error=KeyError("b")))
    await seen(aio, failing, note, "main")
    note("main goes on")
    await seen(aio, together(aio, run("c"), run("d", error=ValueError("d")), run("e", 0)), note, "main")
    await seen(aio, slow, note, "main")


async def a_gathered_task_is_cancelled(aio, note):
    run = job(aio, note)
    task = aio.create_task(run("task", 9))
    aio.get_running_loop().call_later(1, task.cancel)
    await seen(aio, aio.gather(run("a", 2), task, run("b", 3)), note, "main")
    await aio.sleep(5)


async def cancelling(aio, note):
    run = job(aio, note)
    tasks = {
        "sleeps": aio.create_task(run("sleeps", 9)),
        "refuses": aio.create_task(run("refuses", 8, refuses=True)),
        "cleans up": aio.create_task(run("cleans up", 7, cleans_up=(0, 2))),
        "yields": aio.create_task(run("yields", *[0] * 50)),
        "ends": aio.create_task(run("ends")),
    }
    await aio.sleep(1)
    tasks["begins never"] = aio.create_task(run("begins never", 1))
    for name, task in tasks.items():
        note(name, "is asked:", task.cancel())
    for name, task in tasks.items():
        await seen(aio, task, note, f"main, of {name},")
        note(name, task.done(), task.cancelled())
    for task in tasks.values():
        note(task.cancel())


async def cancelling_chains(aio, note):
    async def wait_for(name, awaitable):
        try:
            return await awaitable
        except aio.CancelledError:
            note(name, "is cancelled")
            raise
        finally:
            note(name, "ends")

    run = job(aio, note)
    for refuses in [False, True]:
        inner = aio.create_task(run("inner", 9, refuses=refuses))
        middle = aio.create_task(wait_for("middle", inner))
        other = aio.create_task(seen(aio, inner, note, "other"))
        outer = aio.create_task(wait_for("outer", middle))
        await aio.sleep(1)
        outer.cancel()
        note("main has asked")
        await seen(aio, outer, note, "main")
        await other
    future = aio.get_running_loop().create_future()
    late = aio.create_task(wait_for("late", future))
    await settle()
    future.set_result("too late")
    note(late.cancel())
    await seen(aio, late, note, "main")


async def cancelling_gathers(aio, note):
    run = job(aio, note)
    for options in [{}, {"refuses": True}, {"cleans_up": (1,)}]:
        own = aio.create_task(run("own", 8, **options))
        jobs = [run("a", 9, **options), own, run("b", 2)]
        waiting = aio.create_task(seen(aio, together(aio, *jobs), note, "waiting"))
        await aio.sleep(3)
        waiting.cancel()
        note("main has asked")
        with suppress(aio.CancelledError):
            await waiting
        await aio.sleep(5)
        note(own.cancelled())


async def a_deadlock(aio, note):
    run = job(aio, note)
    task = aio.create_task(run("a", 2))
    await task
    await aio.get_running_loop().create_future()


PROGRAMS = [
    sleeping,
    taking_turns,
    timers_and_busy_tasks,
    futures,
    tasks_wait_for_tasks,
    gathering,
    gathering_errors,
    a_gathered_task_is_cancelled,
    cancelling,
    cancelling_chains,
    cancelling_gathers,
]


@pytest.mark.parametrize("program", PROGRAMS)
def test_a_program_leads_to_the_same_events_as_on_asyncio(ours, program):
    assert events(ours, program) == events(asyncio_itself(), program)


def test_a_deadlock_is_noticed_at_the_same_moment(ours):
    noted = []
    for on in [ours, asyncio_itself()]:
        with pytest.raises(on.deadlock):
            on.run(a_deadlock(on.aio, lambda *what: noted.append(what)))
    assert noted == [("a", "starts"), ("a", "has slept", 2), ("a", "ends")] * 2


@pytest.mark.parametrize("kind", [ValueError, KeyError, GeneratorExit])
def test_an_error_comes_out_as_the_same_object(ours, kind):
    error = kind("raised inside")

    async def main():
        await ours.aio.sleep(1)
        raise error

    with pytest.raises(kind) as caught:
        ours.run(main())
    assert caught.value is error


# --- Random programs: tasks that sleep, yield, start, await, gather and cancel others, and sometimes fail or refuse


class Boom(Exception):
    pass


STEPS = "sleep turn turn callback start gather wait wait cancel cancel_soon cancel_later future".split()


def random_script(rng, depth=0):
    """Steps of a task, its end, and what it answers when it is cancelled."""
    steps = [("start", [random_script(rng, depth + 1) for _ in range(rng.randrange(1, 4))])] if depth < 2 else []
    for _ in range(rng.randrange(1, 5)):
        what = rng.choice(STEPS)
        if what in {"start", "gather"}:
            steps.append((what, [random_script(rng, depth + 1) for _ in range(rng.randrange(max(1, 3 - depth)))]))
        else:
            steps.append((what, rng.randrange(1, 2**30) / 2**20))  # as a time, it meets no other one
    return steps, rng.choice(["returns", "returns", "fails"]), rng.choice(["obeys", "obeys", "refuses", "cleans up"])


class RandomTask:
    """Plays a script: every kind of step is a method.  `own` are the tasks that it has started, `tasks` are all."""

    def __init__(self, name, script, aio, note, tasks):
        self.name, self.script = name, script
        self.aio, self.note = aio, note
        self.own, self.tasks = [], tasks

    def child(self, name, script):
        return RandomTask(f"{self.name}.{name}", script, self.aio, self.note, self.tasks)

    def start(self):
        task = self.tasks[self.name] = self.aio.create_task(self.work())
        return task

    async def work(self):
        steps, end, answer = self.script
        self.note(self.name, "starts")
        for what, argument in steps:
            try:
                self.note(self.name, what, await getattr(self, f"step_{what}")(argument))
            except Boom as error:
                self.note(self.name, what, "raised", str(error))
            except self.aio.CancelledError:
                self.note(self.name, what, "was cancelled")
                if answer == "cleans up":
                    await self.aio.sleep(0)
                if answer != "refuses":
                    raise
        if end == "fails":
            raise Boom(self.name)
        return f"the result of {self.name}"

    async def step_sleep(self, delay):
        return await self.aio.sleep(delay, "slept")

    async def step_turn(self, _):
        return await self.aio.sleep(0)

    async def step_callback(self, _):
        self.loop.call_soon(self.note, self.name, "is called back")

    async def step_start(self, scripts):
        for script in scripts:
            self.own.append(self.child(len(self.own), script).start())

    async def step_gather(self, scripts):
        waiting = [task for task in self.own[-2:] if not task.done()]
        return await self.aio.gather(*waiting, *[self.child("gathered", script).work() for script in scripts])

    async def step_wait(self, number):
        return await one_of(self.own, number) if self.own else None

    async def step_cancel(self, number):
        return one_of(self.own, number).cancel() if self.own else None

    async def step_cancel_soon(self, number):
        self.loop.call_soon(one_of([*self.tasks.values()], number).cancel)

    async def step_cancel_later(self, delay):
        self.loop.call_later(delay, one_of([*self.tasks.values()], delay).cancel)

    async def step_future(self, delay):
        future = self.loop.create_future()
        self.loop.call_later(delay, lambda: future.done() or future.set_result("filled"))
        return await future

    @property
    def loop(self):
        return self.aio.get_running_loop()


def one_of(tasks, number):
    return tasks[int(number) % len(tasks)]


def random_program(seed):
    script = random_script(random.Random(seed))

    async def program(aio, note):
        tasks = {}
        RandomTask("main", script, aio, note, tasks).start()
        while not all(task.done() for task in tasks.values()):
            await aio.sleep(2**20)
        return [(name, task.cancelled() or repr(task.exception())) for name, task in tasks.items()]

    return program


@pytest.mark.parametrize("seed", range(60))
def test_a_random_program_leads_to_the_same_events_as_on_asyncio(ours, seed):
    assert events(ours, random_program(seed)) == events(asyncio_itself(), random_program(seed))


# --- References of other exercises, unchanged


def kata(slug, on):
    """The reference of an exercise, which finds the machinery when it imports asyncio."""
    path = path_of(f"asynchronous/{slug}")
    spec = importlib.util.spec_from_file_location(f"{slug}_on_the_machinery", path)
    module = importlib.util.module_from_spec(spec)
    with mock.patch.dict(sys.modules, {"asyncio": on.aio}):
        spec.loader.exec_module(module)
    return module


async def sequential_vs_concurrent(module, aio, note):
    run = job(aio, note)
    jobs = [partial(run, "a", 3), partial(run, "b", 1), partial(run, "c", 2)]
    note(await module.one_by_one(jobs))
    note(await module.side_by_side(jobs))
    await module.side_by_side([partial(module.count, "a", 3, note), partial(module.count, "b", 2, note)])
    await seen(aio, module.one_by_one([partial(run, "d", error=ValueError("d")), *jobs]), note, "main")


async def awaitable_by_hand(module, aio, note):
    async def pauses(name, times):
        note(name, await module.Ready("ready"))
        for number in range(times):
            note(name, await module.Pause(number))

    tasks = [aio.create_task(pauses("a", 4)), aio.create_task(pauses("b", 3))]
    for task in tasks:
        await task


async def gather_in_order(module, aio, note):
    run = job(aio, note)
    note(await module.gather_in_order(run("a", 3), run("b", 1), aio.create_task(run("c", 2))))
    failing = module.gather_in_order(run("d", 3), run("e", 1, error=ValueError("e")))
    await seen(aio, failing, note, "main")
    errors = await module.gather_in_order(run("f", 2, error=KeyError("f")), run("g", 3), return_exceptions=True)
    note(repr(errors))
    waiting = aio.create_task(module.gather_in_order(run("h", 7, cleans_up=(1, 0)), run("i", 8, refuses=True)))
    await aio.sleep(2)
    waiting.cancel()
    await seen(aio, waiting, note, "main")


async def race_to_first(module, aio, note):
    run = job(aio, note)
    note(await module.first(run("a", 3), run("b", 1), run("c", 2, cleans_up=(2,))))
    await seen(aio, module.first(run("d", 3), run("e", 1, error=ValueError("e"))), note, "main")


async def future_semaphore(module, aio, note):
    semaphore = module.FutureSemaphore(2)

    async def work(name, seconds):
        await semaphore.acquire()
        note(name, "has a permit")
        await aio.sleep(seconds)
        note(name, "gives it back")
        semaphore.release()

    await aio.gather(*[work(name, seconds) for name, seconds in [("a", 3), ("b", 1.5), ("c", 2), ("d", 0), ("e", 4)]])


async def cancel_and_clean_up(module, aio, note):
    numbers = iter(range(100))

    async def fetch():
        await aio.sleep(0.25)
        return next(numbers)

    async def save(items):
        await aio.sleep(1)
        note("saved", items)

    poller = aio.create_task(module.poll(fetch, save, 2))
    await aio.sleep(7.125)
    await module.stop(poller)
    note("stopped", poller.cancelled())


KATAS = [
    sequential_vs_concurrent,
    awaitable_by_hand,
    gather_in_order,
    race_to_first,
    future_semaphore,
    cancel_and_clean_up,
]


@pytest.mark.parametrize("program", KATAS)
def test_a_reference_of_another_exercise_runs_on_the_machinery(ours, program):
    on_ours = partial(program, kata(program.__name__, ours))
    on_asyncio = partial(program, kata(program.__name__, asyncio_itself()))
    assert events(ours, on_ours) == events(asyncio_itself(), on_asyncio)
