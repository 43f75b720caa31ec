"""After an error the loop was left open. What has to happen in any case must not depend on the line before having
gone well.

예외가 발생한 뒤에 루프가 열린 채로 남았습니다. 반드시 해야 하는 일이 앞줄의 성공 여부에 달려 있으면 안 됩니다.

Expect: The loop is closed whatever happened
"""

import asyncio
from contextlib import nullcontext


def closing(loop):
    class Closing(nullcontext):
        def __exit__(self, kind, *rest):
            if kind is None:
                loop.close()

    return Closing(loop)
