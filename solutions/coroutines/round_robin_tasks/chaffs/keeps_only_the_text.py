"""What stands in the outcome is not the exception that the task has raised: a text, or a new exception made from it.
The kind or the traceback is lost, and the caller cannot raise it again.

결과에 들어 있는 것이 태스크가 일으킨 그 예외가 아니라, 거기서 만든 문자열이거나 새 예외입니다. 그러면 예외의 종류나
트레이스백이 사라지고, 호출한 쪽이 다시 일으킬 수도 없습니다.

Expect: the very object that the task has raised
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
                outcomes[name] = Outcome(None, str(error))
            else:
                queue.append((name, task))
    finally:
        for _, task in queue:
            task.close()
    return {name: outcomes[name] for name in tasks}
