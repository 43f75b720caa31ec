"""If loading fails, an ordinary value comes back, and the program goes on as if there were no settings. Nobody learns
that a file was broken.

불러오지 못하면 평범한 값이 나와서, 설정이 없는 것처럼 프로그램이 계속됩니다. 파일이 망가졌다는 것을 아무도 모릅니다.

Expect: Got: ('returned', 'dict')
"""


def load(read):
    try:
        return json.loads(read())
    except (OSError, ValueError):
        return {}
