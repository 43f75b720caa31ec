"""Values that were passed as keywords are in args. A real exception stores positional arguments only, which is why a
call with keywords leaves args empty.

키워드로 넘긴 값이 args에 들어 있습니다. 진짜 예외는 위치 인자만 담습니다. 키워드로 호출하면 args가 비어 있는 것이 그
때문입니다.

Expect: the positional ones are in args and the keywords are not
"""


class ModelException(ModelException):
    def __new__(cls, *args, **kwargs):
        error = object.__new__(cls)
        error.args = (*args, *kwargs.values())
        return error
