"""The queue outlives the call, or is shared by two calls: when a task starts a run of its own, both runs take tasks
from the same place, and outcomes get mixed up.

큐를 여러 번의 호출이 함께 씁니다. 그래서 태스크 안에서 다시 run_all()을 호출하면 두 실행이 같은 곳에서 태스크를 꺼내고,
결과가 섞입니다.

Expect: every call has its own tasks
"""

queue = deque()


def run_all(tasks):
    outcomes = {}
    queue.extend(tasks.items())
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
        queue.clear()
    return {name: outcomes[name] for name in tasks}
