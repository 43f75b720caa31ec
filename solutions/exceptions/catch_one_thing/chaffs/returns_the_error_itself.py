"""The name after `as` holds the exception object. print() shows its text, so it looks like a str, but it is none: it
compares unequal to its own text.

`as` 뒤의 이름에는 예외 객체가 들어 있습니다. print()로 출력하면 메시지가 보이니 문자열처럼 느껴지지만 문자열이
아닙니다. 자기 메시지와 비교해도 같지 않습니다.

Expect: not the exception object
"""


def call(function):
    try:
        return function(), ""
    except (ZeroDivisionError, NameError) as error:
        return None, error
