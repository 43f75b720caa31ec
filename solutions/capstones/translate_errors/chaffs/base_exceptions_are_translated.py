"""A rule for Exception is used for what is no Exception as well. KeyboardInterrupt is no error of the program but a
wish to end it.

Exception에 대한 규칙을 Exception이 아닌 것에도 씁니다. KeyboardInterrupt는 프로그램의 예외 상황이 아니라 끝내 달라는
요청입니다.

Expect: What is no Exception steers the program
"""


class Boundary(Boundary):
    def _translate(self, exc):
        translated = super()._translate(exc)
        if translated is exc and Exception in self._rules and not isinstance(exc, Exception | BaseExceptionGroup):
            translated = self._rules[Exception](f"{self._doing}: {exc}", **self._context)
            translated.__cause__ = exc
        return translated
