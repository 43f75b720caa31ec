"""An empty dict counts as false, and is taken for a failure here. An empty object is correct JSON.

빈 딕셔너리는 거짓으로 취급되는데, 이것을 실패로 여기고 있습니다. 빈 객체도 올바른 JSON입니다.

Expect: An empty JSON object is no error
"""

complete = load


def load(read):
    return complete(read) or caught_nothing()


def caught_nothing():
    raise LoadError("no settings")
