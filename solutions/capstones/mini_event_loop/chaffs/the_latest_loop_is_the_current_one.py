"""current_loop() gave the loop that was made last. It is the running loop that counts, and that may be an older one.

current_loop()가 마지막에 만든 루프를 반환했습니다. 중요한 것은 지금 실행 중인 루프이고, 먼저 만든 것일 수도 있습니다.

Expect: Everything that a loop runs finds it with current_loop()
"""


_current = current_loop


class Loop(Loop):
    latest = None

    def __init__(self):
        super().__init__()
        Loop.latest = self


def current_loop():
    _current()
    return Loop.latest
