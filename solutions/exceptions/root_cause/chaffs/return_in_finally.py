"""No exception ever comes out of load(): a value comes back in its place. A return in a finally block has the last
word, and throws away the exception that is on its way out. (Since Python 3.14 there is a SyntaxWarning.)

load() 밖으로 예외가 하나도 나오지 않고 대신 값이 나옵니다. finally 블록의 return은 마지막에 실행되므로, 밖으로 나가던
예외를 버립니다. (파이썬 3.14부터는 SyntaxWarning이 나옵니다.)

Expect: Got: ('returned', 'NoneType')
"""


def load(read):
    settings = None
    try:
        settings = json.loads(read())
    except (OSError, ValueError) as error:
        raise LoadError("the settings cannot be loaded") from error
    finally:
        return settings
