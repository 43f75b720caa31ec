"""The parser for all: what it raises is Python's, and garbage collections go on afterwards as they were."""

import gc

import pytest

from grader import syntax


@pytest.fixture(params=[True, False], ids=["collecting", "not collecting"])
def collecting(request):
    """Garbage collections are on, or off."""
    before = gc.isenabled()
    (gc.enable if request.param else gc.disable)()
    yield request.param
    (gc.enable if before else gc.disable)()


def test_collections_go_on_as_they_were(collecting):
    assert syntax.parse("x = 1").body
    assert gc.isenabled() is collecting


@pytest.mark.parametrize(("source", "error"), [("def x(:", SyntaxError), ("x\0", (SyntaxError, ValueError))])
def test_they_do_so_after_what_cannot_be_read(collecting, source, error):
    with pytest.raises(error):
        syntax.parse(source)
    assert gc.isenabled() is collecting


def test_nothing_is_collected_while_a_module_is_parsed():
    runs = []
    gc.callbacks.append(lambda phase, _: runs.append(phase))
    try:
        syntax.parse("\n".join(f"def f{n}(a, b): return [a + b, {n}]" for n in range(500)))
        during = list(runs)
    finally:
        gc.callbacks.pop()
    assert len(during) <= 2
