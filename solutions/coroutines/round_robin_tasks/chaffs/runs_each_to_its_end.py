"""One task ran to its end before another one had its first turn. Taking turns means one step for each task, and then
it is the next one's turn.

한 태스크가 끝까지 실행된 다음에야 다른 태스크의 첫 차례가 왔습니다. 번갈아 실행하려면 태스크마다 한 단계씩만 실행하고
차례를 넘겨야 합니다.

Expect: In each round every task makes one step
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
                queue.appendleft((name, task))
    finally:
        for _, task in queue:
            task.close()
    return {name: outcomes[name] for name in tasks}
