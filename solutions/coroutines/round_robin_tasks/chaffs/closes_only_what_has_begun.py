"""The tasks that had already made a step were closed, and those whose turn was still to come were not. Nobody will ever
run them, so they have to be closed as well.

이미 실행된 적이 있는 태스크만 닫고, 아직 차례가 오지 않은 태스크는 닫지 않았습니다. 다시는 실행되지 않을 태스크이므로
마찬가지로 닫아야 합니다.

Expect: it can never start
"""


def run_all(tasks):
    outcomes = {}
    begun = []
    queue = deque(tasks.items())
    try:
        while queue:
            name, task = queue.popleft()
            begun.append(task)
            try:
                next(task)
            except StopIteration as stop:
                outcomes[name] = Outcome(stop.value, None)
            except Exception as error:
                outcomes[name] = Outcome(None, error)
            else:
                queue.append((name, task))
    finally:
        for task in begun:
            task.close()
    return {name: outcomes[name] for name in tasks}
