"""The rounds go through the tasks from the last to the first. Everybody has their turn, but the caller has chosen an
order: the first task in the mapping begins.

마지막 태스크부터 거꾸로 돌았습니다. 모두 차례를 얻기는 하지만, 순서는 호출한 쪽이 정했습니다. 매핑의 첫 번째 태스크부터
시작해야 합니다.

Expect: in the order of the mapping. Then the next round
"""


def run_all(tasks):
    outcomes = {}
    queue = deque(tasks.items())
    try:
        while queue:
            name, task = queue.pop()
            try:
                next(task)
            except StopIteration as stop:
                outcomes[name] = Outcome(stop.value, None)
            except Exception as error:
                outcomes[name] = Outcome(None, error)
            else:
                queue.appendleft((name, task))
    finally:
        for _, task in queue:
            task.close()
    return {name: outcomes[name] for name in tasks}
