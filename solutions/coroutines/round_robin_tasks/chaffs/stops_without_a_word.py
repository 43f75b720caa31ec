"""The run stops and the tasks are closed, but the exception does not come out of run_all(). The caller gets a normal
answer, and the program goes on although somebody wanted it to stop.

실행을 멈추고 태스크도 닫지만, 그 예외가 run_all() 밖으로 나오지 않습니다. 호출한 쪽은 평범한 결과를 받고, 누군가
멈추려던 프로그램은 계속 실행됩니다.

Expect: Got: no exception
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
    except BaseException:
        for _, task in queue:
            task.close()
    return {name: outcomes.get(name) for name in tasks}
