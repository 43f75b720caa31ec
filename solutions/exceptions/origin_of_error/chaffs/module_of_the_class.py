"""The answer names the module in which the class of the exception was defined. LookupError comes from builtins, but it
can be raised in any module.

예외 클래스가 정의된 모듈을 답하는 코드입니다. LookupError는 builtins에 정의되어 있지만 어느 모듈에서든 발생할 수
있습니다.

Expect: nor the one that knows its class
"""

first_place = origin


def origin(exc):
    place = first_place(exc)
    return place and place._replace(module=type(exc).__module__)
