"""Every outcome says None, whatever the task has returned. What a generator returns comes to the caller inside the
StopIteration that ends it.

태스크가 무엇을 반환했든 결과가 언제나 None입니다. 제너레이터가 반환한 값은 그 끝을 알리는 StopIteration 안에 담겨
호출한 쪽에 옵니다.

Expect: is what the task has returned
"""


def run_all(tasks):
    outcomes = {}
    queue = deque(tasks.items())
    try:
        while queue:
            name, task = queue.popleft()
            try:
                next(task)
            except StopIteration:
                outcomes[name] = Outcome(None, None)
            except Exception as error:
                outcomes[name] = Outcome(None, error)
            else:
                queue.append((name, task))
    finally:
        for _, task in queue:
            task.close()
    return {name: outcomes[name] for name in tasks}
