"""The KeyboardInterrupt came out, and the other tasks were left where they stood. What they have to clean up, such as
an open file, waits until somebody closes them.

KeyboardInterrupt는 나왔지만 다른 태스크들은 멈춘 자리에 그대로 남았습니다. 열어 둔 파일처럼 정리할 것이 있어도, 누군가
닫아 주기 전까지는 정리하지 못합니다.

Expect: every task that has not ended is closed
"""


def run_all(tasks):
    outcomes = {}
    queue = deque(tasks.items())
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
    return {name: outcomes[name] for name in tasks}
