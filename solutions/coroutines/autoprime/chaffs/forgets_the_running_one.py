"""A generator whose own body asks is neither paused nor ended, and is taken for new here. It has been started: at this
moment it is running.

자기 본문에서 물어보는 제너레이터는 멈춰 있지도 끝나지도 않았으므로 새것으로 여겨집니다. 하지만 이미 시작했고, 바로 그
순간 실행되고 있습니다.

Expect: A generator whose body is being executed has been started
"""


def can_delegate(gen):
    return getgeneratorstate(gen) not in {"GEN_SUSPENDED", "GEN_CLOSED"}
