"""describe() returns None. What is printed can be read on the screen, but it does not reach the caller: a word that
somebody is to use has to be returned.

describe()가 None을 반환합니다. 출력한 것은 화면에서 읽을 수 있지만 호출한 쪽에 전해지지는 않습니다. 누군가 쓸 단어라면
반환해야 합니다.

Expect: Got: None
"""


def describe(function):
    try:
        function()
    except ZeroDivisionError:
        print("division")
    except ArithmeticError:
        print("arithmetic")
    except (KeyError, IndexError):
        print("lookup")
    except Exception as error:
        print(f"other: {type(error).__name__}")
    else:
        print("ok")
