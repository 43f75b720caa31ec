"""The functions were taken out of a list that belongs to the caller, who finds it empty afterwards.

호출한 쪽의 리스트에서 함수를 빼냈습니다. 호출이 끝나고 보면 리스트가 비어 있습니다.

Expect: The list belongs to the caller
"""

import asyncio


async def call_all(functions):
    jobs = []
    for function in tuple(functions):
        jobs.append(asyncio.to_thread(function))
        if isinstance(functions, list):
            functions.remove(function)
    return await asyncio.gather(*jobs)
