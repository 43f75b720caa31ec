"""Only the parsing is guarded. What goes wrong in read() comes out as it is: a missing file, and a text that cannot be
decoded.

JSON을 해석하는 부분만 try가 감싸고 있습니다. read()에서 발생한 예외는 그대로 나옵니다. 없는 파일도, 디코딩할 수 없는
내용도 마찬가지입니다.

Expect: A text that cannot be decoded makes read() raise
"""


def load(read):
    text = read()
    try:
        return json.loads(text)
    except (OSError, ValueError) as error:
        raise LoadError("the settings cannot be loaded") from error
