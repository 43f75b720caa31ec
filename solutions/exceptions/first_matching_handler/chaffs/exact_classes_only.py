"""The class of the exception is compared with the known classes one by one, so a class that inherits from them is not
recognised. An exception of a child class is also an exception of its parent class: that is what inheritance means.

예외의 클래스가 아는 클래스와 똑같은지만 비교해서, 그것을 상속한 클래스는 알아보지 못합니다. 자식 클래스의 예외는 부모
클래스의 예외이기도 합니다. 그것이 상속의 뜻입니다.

Expect: a new class gets the word of its parent
"""


def describe(function):
    words = {ZeroDivisionError: "division", KeyError: "lookup", IndexError: "lookup"}
    words |= dict.fromkeys([ArithmeticError, OverflowError, FloatingPointError], "arithmetic")
    try:
        function()
    except Exception as error:
        return words.get(type(error), f"other: {type(error).__name__}")
    return "ok"
