"""What is to pass is raised once more. It is the same object, but its traceback now leads through the boundary twice:
only a new exception has to be raised in __exit__.

지나가야 할 예외를 다시 일으킵니다. 같은 객체이기는 하지만 트레이스백에 경계의 코드가 끼어듭니다. `__exit__`에서는 새
예외만 일으키면 됩니다.

Expect: with no entry of the
"""


class Boundary(Boundary):
    def __exit__(self, exc_type, exc, tb):
        if exc is not None:
            translated = self._translate(exc)
            if translated is exc:
                raise exc
            raise translated from exc
