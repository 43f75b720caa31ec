"""gather waited for its arguments one after the other, so an error came out late: only when those before it had ended.
Many notes tell it like that. gather waits for all of them at once, with one future of its own.

gather가 인자를 하나씩 차례로 기다려서, 앞의 것이 모두 끝난 뒤에야 예외가 나왔습니다. 그렇게 설명하는 글이 많습니다.
gather는 자기 퓨처 하나로 모두를 한꺼번에 기다립니다.

Expect: gather waits for all of them at once, and not for one after the other
"""


async def gather(*awaitables):
    loop = current_loop()
    parts = [each if isinstance(each, Future) else loop.create_task(each) for each in awaitables]
    return [await part for part in parts]
