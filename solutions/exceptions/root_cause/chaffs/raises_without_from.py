"""Nothing says which exception the LoadError was made from: it has no cause. Even where the old exception is still there
as the context, nobody can tell whether it was replaced on purpose, because a mistake in the handling looks alike.

LoadError를 어떤 예외 때문에 일으켰는지 알 수 없습니다. 원인(cause)이 없기 때문입니다. 앞선 예외가 컨텍스트로 남아
있더라도, 일부러 바꾼 것인지는 알 수 없습니다. 처리하는 코드가 잘못됐을 때에도 똑같아 보입니다.

Expect: so readers see that the conversion was on purpose
"""


def load(read):
    try:
        return json.loads(read())
    except (OSError, ValueError) as error:
        raise LoadError(str(error))
