"""The word is "ok" whatever happened, and nothing ever comes out. A return in a finally block has the last word: it
takes the place of every other return, and of the exception as well. (Since Python 3.14 there is a SyntaxWarning.)

무슨 일이 있었든 "ok"이고, 밖으로 나오는 예외도 없습니다. finally 블록의 return은 다른 return을 모두 대신하고 예외까지
대신해 버립니다. (파이썬 3.14부터는 SyntaxWarning이 나옵니다.)

Expect: Got: 'ok'
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
    finally:
        return "ok"  # noqa: B012
