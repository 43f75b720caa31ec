"""The copy is the original itself: what is changed on one of them is changed on both. Exceptions can be changed, so a
copy has to be an object of its own.

복사본이 원본과 같은 객체입니다. 한쪽을 바꾸면 둘 다 바뀝니다. 예외는 바뀔 수 있는 객체이므로 복사본은 별개의 객체여야
합니다.

Expect: A copy is an object of its own
"""


class RequestError(RequestError):
    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self
