"""When release() fails, the caller never learns of it: the item is not back, and the pool gets smaller and smaller. An
exception of the clean-up is an exception like any other.

release()가 실패해도 호출한 쪽은 알 수 없습니다. 빌린 것이 돌아가지 않았으니 풀은 점점 작아집니다. 뒷정리를 하다가
발생한 예외도 똑같은 예외입니다.

Expect: the caller has to know that the item is not back
"""


def use(pool, work):
    item = pool.acquire()
    try:
        return work(item)
    finally:
        try:
            pool.release(item)
        except Exception:
            pass
