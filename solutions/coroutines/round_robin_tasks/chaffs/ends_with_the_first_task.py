"""The run was over as soon as the first task had ended, and the others were left half-way. It is over when all tasks
have ended.

태스크 하나가 끝나자 전체 실행이 끝나 버려서, 나머지는 도중에 멈췄습니다. 모든 태스크가 끝나야 실행도 끝납니다.

Expect: All the others go on as before
"""


def run_all(tasks):
    outcomes = dict.fromkeys(tasks)
    queue = deque(tasks.items())
    try:
        while queue:
            name, task = queue.popleft()
            try:
                next(task)
            except StopIteration as stop:
                outcomes[name] = Outcome(stop.value, None)
                break
            except Exception as error:
                outcomes[name] = Outcome(None, error)
                break
            else:
                queue.append((name, task))
    finally:
        for _, task in queue:
            task.close()
    return outcomes
