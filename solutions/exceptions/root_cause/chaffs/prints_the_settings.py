"""The settings are printed, and None comes back.

설정을 출력하기만 하고 None을 반환합니다.

Expect: They print nothing
"""


def load(read):
    try:
        print(json.loads(read()))
    except (OSError, ValueError) as error:
        raise LoadError("the settings cannot be loaded") from error
