"""Bad JSON is converted, but an OSError comes out as it is. The caller, who handles LoadError, is not prepared for it.

잘못된 JSON은 바꾸지만 OSError는 그대로 나옵니다. LoadError를 처리하려던 호출한 쪽은 대비하지 못합니다.

Expect: An OSError from read(), such as a missing file
"""


def load(read):
    try:
        return json.loads(read())
    except ValueError as error:
        raise LoadError("the settings cannot be loaded") from error
