"""The known exceptions get their words, but every other exception comes out of describe(). Only what is no Exception
may come out: all the others share the word "other: ", which takes a last clause that fits every Exception.

아는 예외에는 단어를 붙이지만 다른 예외는 모두 describe() 밖으로 나갑니다. 밖으로 나와도 되는 것은 Exception이 아닌
것뿐입니다. 나머지는 모두 "other: "로 부르며, 그러려면 어떤 Exception이든 맞는 절이 맨 뒤에 있어야 합니다.

Expect: Raised: ValueError
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
    else:
        return "ok"
