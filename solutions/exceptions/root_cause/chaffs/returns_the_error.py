"""The LoadError is given back like a value. Nothing stops, and the caller takes it for the settings.

LoadError를 값처럼 반환하는 코드입니다. 아무것도 멈추지 않고, 호출한 쪽은 그것을 설정으로 여깁니다.

Expect: Got: ('returned', 'LoadError')
"""


def load(read):
    try:
        return json.loads(read())
    except (OSError, ValueError) as error:
        problem = LoadError("the settings cannot be loaded")
        problem.__cause__ = error
        return problem
