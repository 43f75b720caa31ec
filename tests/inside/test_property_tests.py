"""Suites that use Hypothesis: the same examples every time, whatever the seed and however slow the machine."""

from dataclasses import replace
from textwrap import dedent

import pytest

from grader.engine.pool import Pool
from grader.model import Job, Limits, Outcome

HELPER = (("cases.py", "cases.py"),)
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
    module = "def f(n):\n    print(n)\n    return n\n"
    plain, mixed = (pool.run(job(module, 1, changing=tokens)) for tokens in ((), (7,)))
    assert [test.outcome for test in mixed.tests] == [test.outcome for test in plain.tests]
    tried = [len(evidence.tests[1].output.split()) for evidence in (plain, mixed)]
    assert tried[1] < tried[0], "no smaller example was looked for"


@pytest.mark.parametrize(
    "support",
    [pytest.param((), id="in the suite", marks=pytest.mark.slow), pytest.param(HELPER, id="in a helper")],
)
def test_the_first_text_takes_no_longer_than_any_other(tmp_path, support):
    """The table of Unicode takes a second of its own, where two are allowed."""
    strategies = "from hypothesis import given, strategies as st\nwords = st.text()\n"
    (tmp_path / "cases.py").write_text(strategies)
    test = "from kata import f\n\n@given(words)\ndef test_it(word):\n    assert f(word) == word\n"
    suite = ("from cases import given, words\n" if support else strategies) + test
    with Pool(1, root=tmp_path, level="process") as pool:
        only = Limits(cpu_seconds=0.8, test_seconds=5)
        wanted = replace(job("def f(n):\n    return n\n", 1), suite=suite.encode(), support=support, limits=only)
        assert [test.outcome for test in pool.run(wanted).tests] == [Outcome.PASSED]
