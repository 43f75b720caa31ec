"""With return_exceptions=True an error becomes a result like any other. A caller who does not look at every element
goes on as if nothing had happened.

return_exceptions=True를 쓰면 예외도 보통 결과처럼 리스트에 담깁니다. 원소를 하나하나 확인하지 않으면 호출한 쪽은 아무
일도 없었던 것처럼 계속 진행하게 됩니다.

Expect: The error of a job is not swallowed or kept among the results
"""


async def side_by_side(jobs):
    return await asyncio.gather(*(job() for job in jobs), return_exceptions=True)
