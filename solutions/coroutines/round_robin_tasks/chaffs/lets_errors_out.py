"""The error of one task came out of run_all(), and all the others have lost their work. A scheduler keeps the error in
that task's outcome, and goes on with the rest.

한 태스크의 예외가 run_all() 밖으로 나와서 나머지 태스크가 하던 일을 모두 잃었습니다. 스케줄러는 예외를 그 태스크의
결과로 담아 두고 나머지를 계속 실행합니다.

Expect: does not come out of run_all()
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
            else:
                queue.append((name, task))
    finally:
        for _, task in queue:
            task.close()
    return {name: outcomes[name] for name in tasks}
