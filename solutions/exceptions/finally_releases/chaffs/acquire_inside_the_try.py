"""When acquire() fails, the variable for the item has no value yet, but the block that gives it back runs already. So
another exception comes out, and the true one is only its __context__. What acquires belongs above the try.

acquire()가 실패하면 빌린 것을 담을 변수에 아직 값이 없는데, 돌려주는 블록은 벌써 실행됩니다. 그래서 다른 예외가 나오고,
진짜 예외는 그 `__context__`에만 남습니다. 빌리는 줄은 try 위에 두어야 합니다.

Expect: Raised: UnboundLocalError
"""


def use(pool, work):
    try:
        item = pool.acquire()
        return work(item)
    finally:
        pool.release(item)
