"""Tasks that had simply come to their end were told as failed, with the StopIteration as their error. That is how a
generator says that it has returned: it is no failure, and the result is inside.

그저 끝까지 실행된 태스크를 실패한 것으로 처리하고, StopIteration을 그 예외로 담았습니다. StopIteration은 제너레이터가
반환했다는 신호일 뿐 실패가 아니며, 반환값이 그 안에 들어 있습니다.

Expect: Coming to the end is no error
"""


def run_all(tasks):
    outcomes = {}
    queue = deque(tasks.items())
    try:
        while queue:
            name, task = queue.popleft()
            try:
                next(task)
            except Exception as error:
                outcomes[name] = Outcome(None, error)
            else:
                queue.append((name, task))
    finally:
        for _, task in queue:
            task.close()
    return {name: outcomes[name] for name in tasks}
