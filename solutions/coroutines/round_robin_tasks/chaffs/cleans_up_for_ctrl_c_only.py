"""The other tasks are closed for a KeyboardInterrupt, but not for another exception that is no Exception. Whatever
stops the run, the tasks have to clean up.

KeyboardInterrupt일 때는 다른 태스크를 닫지만, Exception이 아닌 다른 예외일 때는 닫지 않습니다. 무엇이 실행을 멈추든
태스크는 정리할 기회를 얻어야 합니다.

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
        except KeyboardInterrupt:
            for _, other in queue:
                other.close()
            raise
        else:
            queue.append((name, task))
    return {name: outcomes[name] for name in tasks}
