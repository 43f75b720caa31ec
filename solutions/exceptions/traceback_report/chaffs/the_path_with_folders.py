"""The file comes with all its folders. In a list of many lines, the part that tells them apart is then far to the
right; the report has the whole path.

파일 이름에 폴더가 모두 붙어 있습니다. 여러 줄을 늘어놓으면 정작 서로 다른 부분이 오른쪽 끝으로 밀려납니다. 경로 전체는
보고서에 있습니다.

Expect: (/srv/shop/prices.py:6 in price_of)
"""


def one_line(exc):
    line = type(exc).__name__
    if text := " ".join(str(exc).splitlines()):
        line += f": {text}"
    if entries := extract_tb(exc.__traceback__):
        place = entries[-1]
        line += f" ({place.filename}:{place.lineno} in {place.name})"
    return line
