"""The item goes back, but what work() raised is lost in the finally block, and the caller takes the failure for a
success. A return in there throws away the exception that is on its way out. (Since Python 3.14 there is a
SyntaxWarning.)

빌린 것은 돌려주지만 work()에서 발생한 예외가 finally 블록에서 사라져, 호출한 쪽은 실패를 성공으로 착각합니다. 여기서
return하면 밖으로 나가던 예외가 버려집니다. (파이썬 3.14부터는 SyntaxWarning이 나옵니다.)

Expect: come out of use() as the very same object
"""


def use(pool, work):
    result = None
    item = pool.acquire()
    try:
        result = work(item)
    finally:
        pool.release(item)
        return result  # noqa: B012
