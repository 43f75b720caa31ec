"""The decorated function goes by the name of the wrapper, and its docstring is gone. help() and every report of an
error show the wrong function then: functools.wraps copies both.

데코레이터를 적용한 함수가 감싼 함수의 이름으로 보이고, 독스트링도 사라졌습니다. help()에도 예외 보고에도 엉뚱한 함수가
나옵니다. functools.wraps가 둘 다 옮겨 줍니다.

Expect: still shows the name and the docstring
"""


def context_from_generator(function):
    def context(*args, **kwargs):
        return GeneratorContext(function(*args, **kwargs))

    return context
