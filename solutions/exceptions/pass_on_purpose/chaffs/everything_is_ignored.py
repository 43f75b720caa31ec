"""Every exception is ignored, listed or not. A true value from __exit__ means that the exception is handled, and
__exit__ runs for all of them, also for KeyboardInterrupt. First find out whether it is one of the listed.

적어 둔 것이든 아니든 모든 예외를 무시하고 있습니다. `__exit__`가 참인 값을 반환하면 예외를 처리했다는 뜻인데,
`__exit__`는 KeyboardInterrupt를 포함해 모든 예외에 대해 실행됩니다. 먼저 적어 둔 클래스의 예외인지 알아보세요.

Expect: Got: no exception
"""


class ignoring(ignoring):
    def __exit__(self, exc_type, exc, tb):
        self.caught = exc
        return True
