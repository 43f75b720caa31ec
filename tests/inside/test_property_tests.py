"""Suites that use Hypothesis: the same examples every time, whatever the seed and however slow the machine."""

from textwrap import dedent

from grader.model import Job, Outcome

SUITE = """
    from hypothesis import given, strategies as st
    from kata import f

    @given(st.integers())
    def test_tells_what_it_drew(n):
        print(n)
        f(n)

    @given(st.integers())
    def test_finds_the_smallest(n):
        assert f(n) < 1000
"""


def job(module, seed, **more):
    return Job(slug="kata", module=dedent(module).encode(), suite=dedent(SUITE).encode(), seed=seed, **more)


def test_the_examples_are_the_same_for_every_seed(pool):
    drawn = [pool.run(job("def f(n):\n    return n\n", seed)).tests[0].output for seed in (1, 2)]
    assert drawn[0] == drawn[1]
    assert len(set(drawn[0].split())) > 20


def test_the_smallest_example_is_shown_and_no_warning(pool):
    _, told = pool.run(job("def f(n):\n    return n\n", 1)).tests
    assert (told.outcome, told.output) == (Outcome.FAILED, "")
    assert "1000" in told.trace.text


def test_an_example_may_take_longer_than_hypothesis_would_let_it(pool):
    module = """
        import time

        def f(n):
            if n == 0:
                time.sleep(0.25)
            return -1
    """
    evidence = pool.run(job(module, 1))
    assert [test.outcome for test in evidence.tests] == [Outcome.PASSED, Outcome.PASSED]


def test_beside_decoys_any_failure_is_enough(pool):
    plain, mixed = (pool.run(job("def f(n):\n    return n\n", 1, changing=tokens)) for tokens in ((), (7,)))
    assert [test.outcome for test in mixed.tests] == [test.outcome for test in plain.tests]
