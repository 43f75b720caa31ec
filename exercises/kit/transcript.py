"""Play a script on a generator and write down what happens, so that two of them can be compared step by step.

Anything about driving a generator from outside belongs here; what a source sees of it belongs in `kit.sources`.
"""

from collections.abc import Generator, Iterable
from contextlib import suppress
from typing import Any


def transcript(
    generator: Generator[Any, Any, Any],
    script: Iterable[str | tuple[str, Any]],
    log: list[str] | None = None,
) -> list[str]:
    """Play `script` on `generator`: one entry for every operation, and one for what came of it.

    The steps are `"next"`, `"close"`, `("send", value)` and `("throw", kind)`: the last one makes an error of that
    kind, and its entry tells whether the very same object came out again.  Whatever the generator appends to `log`
    meanwhile stands in between.  What `close()` returns is left out, since that depends on the version of Python.
    Afterwards the generator is closed.
    """
    entries = [] if log is None else log
    for step in script:
        entries.append(_operation(step))
        entries.append(_outcome(generator, step))
    told = list(entries)  # a copy: closing may add more to the log
    with suppress(Exception, GeneratorExit):
        generator.close()
    return told


def _operation(step: str | tuple[str, Any]) -> str:
    match step:
        case "next" | "close":
            return f"{step}()"
        case "send", value:
            return f"send({value!r})"
        case "throw", kind:
            return f"throw({kind.__name__}())"
        case _:
            raise ValueError(f"a step is 'next', 'close', ('send', value) or ('throw', kind), and not {step!r}")


def _outcome(generator: Generator[Any, Any, Any], step: str | tuple[str, Any]) -> str:
    thrown = None
    try:
        match step:
            case "close":
                generator.close()
                return "-> closed"
            case "send", value:
                item = generator.send(value)
            case "throw", kind:
                thrown = kind()
                item = generator.throw(thrown)
            case _:
                item = next(generator)
    except StopIteration as stop:
        return f"-> returned {stop.value!r}"
    except BaseException as error:
        if error is thrown:
            return f"-> raised the same {type(error).__name__}"
        if not isinstance(error, Exception | GeneratorExit | type(thrown)):
            raise  # from a probe, or from whoever wants to end the whole test
        return f"-> raised {type(error).__name__}"
    return f"-> yielded {item!r}"
