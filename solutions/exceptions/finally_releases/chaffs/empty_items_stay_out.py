"""Items that count as false are not given back: 0, "", None and everything that is empty. What counts is that acquire()
has handed it out, and not what it is.

0, "", None처럼 거짓으로 취급되는 것과 비어 있는 것은 모두 돌려주지 않습니다. 중요한 것은 그것이 무엇인지가 아니라
acquire()가 내주었다는 사실입니다.

Expect: what acquire() has handed out is given back, whatever it is
"""


def use(pool, work):
    item = None
    try:
        item = pool.acquire()
        return work(item)
    finally:
        if item:
            pool.release(item)
