"""The place comes from sys.exc_info(), which knows the exception that is being handled at this moment. After the except
block there is none, and inside another one it is somebody else's.

위치를 sys.exc_info()에서 가져오는데, 이 함수가 아는 것은 바로 지금 처리하고 있는 예외입니다. except 블록이 끝난 뒤에는
그런 예외가 없고, 다른 except 블록 안에서는 남의 것입니다.

Expect: Got: 'RuntimeError: no bill (prices.py:41 in hide)'
"""

import sys


def one_line(exc):
    line = type(exc).__name__
    if text := " ".join(str(exc).splitlines()):
        line += f": {text}"
    if entries := extract_tb(sys.exc_info()[2]):
        place = entries[-1]
        line += f" ({PurePath(place.filename).name}:{place.lineno} in {place.name})"
    return line
