"""Three steps are not enough: what is left in the loop when main ends is neither cancelled nor closed, and after an
error the loop is not even closed. To close a loop does not end what is in it.

세 단계만으로는 부족합니다. main이 끝났을 때 루프에 남아 있는 것을 취소하지도 닫지도 않으며, 예외가 발생하면 루프조차
닫히지 않습니다. 루프를 닫는다고 그 안에 있는 것이 끝나지는 않습니다.

Expect: The loop is closed whatever happened
"""

import asyncio


def run(main, *, loop_factory=asyncio.new_event_loop):
    loop = loop_factory()
    result = loop.run_until_complete(main)
    loop.close()
    return result
