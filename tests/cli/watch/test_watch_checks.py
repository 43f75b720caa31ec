"""What runs in the background of a session, with a pool that only takes note of what it is asked for."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from grader.cli.watch.checks import Checks
from grader.cli.watch.inbox import Inbox
from grader.grading.grade import Grader
from grader.model import Ending, Evidence, Expectation, Isolation, Status, TestSpec
from grader.pack.catalogue import load


class Pool:
    """Runs nothing, and remembers the jobs."""

    def __init__(self):
        self.jobs = []
        self.workers = 1

    def run(self, job):
        self.jobs.append(job)
        return Evidence(ending=Ending.EXITED)

    def add_worker(self):
        self.workers += 1


@pytest.fixture
def pool():
    return Pool()


@pytest.fixture
def checks(learner, pool):
    grader = Grader(catalogue=load(learner.home / "exercises"), pool=pool, seed=0, isolation=Isolation(level="process"))
    grader.hasty = grader.in_place = grader.keeps_suites = True
    exercise = grader.catalogue.exercises[0]
    grader.expect(exercise, Expectation(tests=(TestSpec(id="test_it"),)))
    with Inbox(None) as inbox, ThreadPoolExecutor(1) as threads:
        made = Checks(grader, inbox, threads)
        made.exercise, made.inbox, made.threads = exercise, inbox, threads
        yield made


def statuses(checks):
    """Those of the next check, once everything that was started has come to its end."""
    checks.threads.shutdown()
    return [verdict.status for event in checks.inbox.wait(10) for verdict in event.verdicts]


def test_the_suite_of_an_untouched_exercise_is_compiled_while_its_instruction_is_read(checks, pool):
    checks.start([checks.exercise])
    assert statuses(checks) == [Status.UNTOUCHED]
    assert [(job.suite, job.tests) for job in pool.jobs] == [(checks.exercise.suite, ())]


def test_what_a_module_imports_of_another_exercise_runs_with_it(checks, pool, learner):
    other = load(learner.home / "exercises").exercises[1]
    learner.save(checks.exercise.id, f"import {other.slug}\n")
    checks.start([checks.exercise])
    checks.threads.shutdown()
    assert [name for name, _ in pool.jobs[0].siblings] == [other.slug]


def test_what_was_begun_is_run_once(checks, pool, learner):
    learner.save(checks.exercise.id, "x = 1\n")
    checks.start([checks.exercise])
    assert statuses(checks) == [Status.FAILED]
    assert [(job.module, job.rewrites) for job in pool.jobs] == [(b"x = 1\n", True)]


def test_a_second_worker_is_started_once_when_the_first_one_is_ready(checks, pool):
    checks.stand_by()
    assert pool.workers == 1
    checks.start([checks.exercise])
    statuses(checks)
    checks.stand_by()
    checks.stand_by()
    assert pool.workers == 2
