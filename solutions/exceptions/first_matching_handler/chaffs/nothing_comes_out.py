"""Everything that can be raised gets a word, even KeyboardInterrupt and SystemExit: Ctrl-C no longer stops the program.
What is no Exception is not meant for you, so let it go on.

발생할 수 있는 모든 예외에 단어를 붙이고 있습니다. KeyboardInterrupt와 SystemExit에까지 붙이니 Ctrl-C를 눌러도
프로그램이 멈추지 않습니다. Exception이 아닌 것은 여기서 처리할 일이 아니므로 그대로 내보내세요.

Expect: they ask something to stop, and come out
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
    except BaseException as error:
        return f"other: {type(error).__name__}"
    else:
        return "ok"
