"""After a ValueError the caller gets what log() returned. Many functions that log return None, so that nobody notices,
but that is none of our business: return None yourself.

ValueError가 발생한 뒤에 log()의 반환값을 반환하고 있습니다. 기록하는 함수는 대개 None을 반환하므로 눈에 띄지 않을
뿐입니다. log()가 무엇을 반환하든 None을 반환하세요.

Expect: not what log() returned
"""


def attempt(action, log):
    try:
        log("try")
        value = action()
    except ValueError:
        return log("except")
    else:
        log("else")
        return value
    finally:
        log("finally")
