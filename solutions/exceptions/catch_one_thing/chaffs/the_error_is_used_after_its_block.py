"""Python deletes the name after `as` at the end of the except block. Whoever needs the error later must keep it, or
its text, under another name; and where nothing was raised the name never existed.

`as` 뒤의 이름은 except 블록이 끝나면 파이썬이 지웁니다. 나중에도 필요하다면 예외나 그 메시지를 다른 이름에 담아 두어야
합니다. 예외가 발생하지 않았다면 그 이름은 처음부터 없습니다.

Expect: becomes None and the text of that error
"""


def call(function):
    try:
        return function(), ""
    except (ZeroDivisionError, NameError) as error:
        pass
    return None, str(error)
