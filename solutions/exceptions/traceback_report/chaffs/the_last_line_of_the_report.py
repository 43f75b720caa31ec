"""The last line of the report is taken for type and text. It is not: there the class comes with its module in front,
and where there are notes, or a text of several lines, the last line is one of those.

보고서의 마지막 줄을 타입과 메시지로 여기고 있습니다. 하지만 거기에는 클래스 앞에 모듈 이름이 붙고, 노트가 있거나
메시지가 여러 줄이면 마지막 줄은 그 가운데 하나입니다.

Expect: Got: 'ask the boss (prices.py:51 in keep)'
"""


def one_line(exc):
    line = report(exc).splitlines()[-1]
    if entries := extract_tb(exc.__traceback__):
        place = entries[-1]
        line += f" ({PurePath(place.filename).name}:{place.lineno} in {place.name})"
    return line
