"""An OSError is converted, but bad JSON comes out as a ValueError. The caller, who handles LoadError, is not prepared
for it.

OSError는 바꾸지만 잘못된 JSON은 ValueError 그대로 나옵니다. LoadError를 처리하려던 호출한 쪽은 대비하지 못합니다.

Expect: A text that is no JSON makes load() raise a LoadError
"""


def load(read):
    try:
        return json.loads(read())
    except OSError as error:
        raise LoadError("the settings cannot be loaded") from error
