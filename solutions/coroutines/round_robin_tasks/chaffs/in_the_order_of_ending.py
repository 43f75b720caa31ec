"""The outcomes stand in another order than the tasks, for example in the order in which they have ended. The caller has
chosen an order, and wants to find the outcomes in the same.

결과가 태스크와 다른 순서로 들어 있습니다. 예를 들면 끝난 순서입니다. 순서는 호출한 쪽이 정했고, 결과도 그 순서대로
찾으려고 합니다.

Expect: whichever task has ended first
"""


def run_all(tasks):
    outcomes = {}
    queue = deque(tasks.items())
    try:
        while queue:
            name, task = queue.popleft()
            try:
                next(task)
            except StopIteration as stop:
                outcomes[name] = Outcome(stop.value, None)
            except Exception as error:
                outcomes[name] = Outcome(None, error)
            else:
                queue.append((name, task))
    finally:
        for _, task in queue:
            task.close()
    return outcomes
