"""A KeyboardInterrupt, or another exception that is no Exception, was taken for the failure of one task, and the run
went on. Who presses Ctrl-C wants everything to stop: only an Exception is an error of a task.

KeyboardInterrupt처럼 Exception이 아닌 예외를 한 태스크의 실패로 처리하고 실행을 계속했습니다. Ctrl-C를 누른 사람은 모두
멈추기를 바랍니다. 태스크의 실패로 다룰 것은 Exception뿐입니다.

Expect: somebody wants the whole program to stop
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
        except BaseException as error:
            outcomes[name] = Outcome(None, error)
        else:
            queue.append((name, task))
    return {name: outcomes[name] for name in tasks}
