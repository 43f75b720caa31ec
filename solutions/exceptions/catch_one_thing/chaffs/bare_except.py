"""A bare `except:` catches everything that can be raised, also KeyboardInterrupt and SystemExit. Ctrl-C then no
longer stops the program. Name the exceptions that you can handle.

이름을 적지 않은 `except:`는 KeyboardInterrupt와 SystemExit까지 모조리 잡습니다. 그러면 Ctrl-C를 눌러도 프로그램이
멈추지 않습니다. 처리할 수 있는 예외의 이름을 적으세요.

Expect: KeyboardInterrupt (Ctrl-C) and SystemExit get through call()
"""

import sys


def call(function):
    try:
        return function(), ""
    except:  # noqa: E722
        return None, str(sys.exception())
