"""Besides OSError only the errors of json are converted. A UnicodeDecodeError is a ValueError too, but no
JSONDecodeError, and comes out as it is.

OSError 말고는 json의 예외만 바꾸는 코드입니다. UnicodeDecodeError도 ValueError이지만 JSONDecodeError는 아니어서
그대로 나옵니다.

Expect: That is a ValueError, and becomes a LoadError like bad JSON
"""


def load(read):
    try:
        return json.loads(read())
    except (OSError, json.JSONDecodeError) as error:
        raise LoadError("the settings cannot be loaded") from error
