"""Module and place belong together: here the module is that of the function that caught the exception, while the line
is that of the function that raised it.

모듈과 위치는 같은 곳의 것이어야 합니다. 여기서는 줄 번호는 예외가 발생한 함수의 것인데, 모듈은 예외를 잡은 함수의
것입니다.

Expect: neither the one that caught it
"""

first_place = origin


def origin(exc):
    place = first_place(exc)
    return place and place._replace(module=exc.__traceback__.tb_frame.f_globals["__name__"])
