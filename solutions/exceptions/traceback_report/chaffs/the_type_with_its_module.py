"""The class comes with the module in which it stands. That is how a traceback writes it; in one line its name is
enough.

클래스 이름 앞에 모듈 이름이 붙어 있습니다. 트레이스백에서는 그렇게 쓰지만, 한 줄에는 이름이면 충분합니다.

Expect: (prices.py:45 in sell)
"""

short = one_line


def one_line(exc):
    module = type(exc).__module__
    return short(exc) if module == "builtins" else f"{module}.{short(exc)}"
