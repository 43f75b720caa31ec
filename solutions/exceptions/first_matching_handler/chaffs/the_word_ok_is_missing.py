"""When nothing is raised, describe() returns None: a function that ends without a `return` returns that. Where is the
word for the case that everything went well?

예외가 발생하지 않으면 describe()가 None을 반환합니다. `return` 없이 끝난 함수는 None을 반환합니다. 아무 일 없이 잘
끝났을 때의 단어는 어디에 있나요?

Expect: Got: None
"""


def describe(function):
    try:
        function()
    except ZeroDivisionError:
        return "division"
    except ArithmeticError:
        return "arithmetic"
    except (KeyError, IndexError):
        return "lookup"
    except Exception as error:
        return f"other: {type(error).__name__}"
