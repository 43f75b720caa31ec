"""Hypothesis in an attempt: the same examples every time, judged without a clock.

Left alone, it draws other examples in every run, fails an example that takes more than 200 ms, warns of a folder for
its examples that it may not write to, and takes more than a second for its first text.
"""

import contextlib
import re

_LIBRARY = b"hypothesis"
#: What may draw letters: for the first of them, Hypothesis makes a table of Unicode.
_LETTERS = re.compile(rb"text|characters|regex|emails|from_type|infer|builds|urls|domains")


class Library:
    """What a worker has of Hypothesis, which every fork inherits."""

    def __init__(self) -> None:
        self._is_imported = self._has_letters = False

    def load(self, texts: bytes) -> bool:
        """Import, in the parked worker, what no suite needed before; True where there was such.

        `texts` are those of a suite and its helpers.
        """
        is_fresh = _LIBRARY in texts and not self._is_imported
        needs_letters = _LIBRARY in texts and not self._has_letters and _LETTERS.search(texts) is not None
        self._is_imported |= is_fresh
        self._has_letters |= needs_letters
        with contextlib.suppress(Exception):  # told in the fork, whose suite imports it again
            if is_fresh or needs_letters:
                from hypothesis import strategies  # noqa: PLC0415 - only where a pack has it

                if needs_letters:
                    strategies.text().validate()
        return is_fresh or needs_letters


def settle(texts: bytes, *, shrinks: bool) -> None:
    """Settle Hypothesis where the texts of a suite and its helpers name it.

    Where it `shrinks`, the example of a failure is the smallest that it finds; what it would explain besides takes long
    and is not shown.
    """
    if _LIBRARY not in texts:
        return
    with contextlib.suppress(ImportError):
        from hypothesis import HealthCheck, Phase, settings  # noqa: PLC0415 - only where a pack has it

        settings.register_profile(
            "flowkata",
            derandomize=True,
            database=None,
            deadline=None,
            suppress_health_check=[HealthCheck.too_slow],
            phases=(Phase.explicit, Phase.generate, *((Phase.shrink,) if shrinks else ())),
        )
        settings.load_profile("flowkata")
