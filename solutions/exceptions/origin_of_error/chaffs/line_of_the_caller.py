"""The line is that of the call that led to the error, in the function that caught it. A line number means something
only together with the file in which it is counted.

예외를 잡은 함수에서 호출한 줄을 답하는 코드입니다. 줄 번호는 그것을 센 파일과 함께일 때에만 뜻이 있습니다.

Expect: The line is the one that raised the exception
"""

first_place = origin


def origin(exc):
    place = first_place(exc)
    return place and place._replace(lineno=exc.__traceback__.tb_lineno)
