"""args[0] is the text of most exceptions, but not of all: an exception that was raised without arguments has an empty
args, and the handler fails itself. str() works for every exception.

대부분의 예외에서는 args[0]이 곧 메시지이지만 늘 그런 것은 아닙니다. 인자 없이 일으킨 예외는 args가 비어 있어서, 예외를
처리하던 코드가 도리어 예외를 일으킵니다. str()은 어떤 예외에나 쓸 수 있습니다.

Expect: An error may have no text
"""


def call(function):
    try:
        return function(), ""
    except (ZeroDivisionError, NameError) as error:
        return None, error.args[0]
