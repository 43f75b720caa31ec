"""When nothing is raised, describe() does not answer "ok" but hands on what the function returned. It is to describe
what happened, and the word for "nothing was raised" is always the same.

예외가 발생하지 않으면 "ok"라고 답하지 않고 함수가 반환한 값을 그대로 반환하고 있습니다. describe()는 무슨 일이 있었는지
알려 주는 함수이고, 아무 예외도 없었을 때의 단어는 언제나 같습니다.

Expect: Got: 0
"""


def describe(function):
    try:
        return function()
    except ZeroDivisionError:
        return "division"
    except ArithmeticError:
        return "arithmetic"
    except (KeyError, IndexError):
        return "lookup"
    except Exception as error:
        return f"other: {type(error).__name__}"
