"""An exception that was never raised survives, one that was raised does not: something was packed that an exception
has only after that, such as its traceback. A traceback holds on to running code, which cannot be turned into bytes.

발생한 적이 없는 예외는 괜찮은데, 발생했던 예외는 실패합니다. 트레이스백처럼 예외가 발생한 뒤에야 생기는 것까지 함께
보내려 했기 때문입니다. 트레이스백은 실행 중인 코드를 붙들고 있어서 바이트로 바꿀 수 없습니다.

Expect: A traceback cannot be pickled
"""

from functools import partial


class RequestError(RequestError):
    def __reduce__(self):
        build = partial(type(self), status=self.status, retry_after=self.retry_after)
        return build, self.args, {**self.__dict__, "__traceback__": self.__traceback__}
