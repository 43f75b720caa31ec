"""The exception came out in the end, but the other tasks had another turn before. When the whole program is to stop,
the next step of anybody is one too many.

예외가 나오기는 했지만, 그 전에 다른 태스크들이 한 번씩 더 실행되었습니다. 프로그램 전체가 멈춰야 할 때는 한 단계도 더
실행하면 안 됩니다.

Expect: no task gets another turn
"""


def run_all(tasks):
    outcomes = {}
    running = list(tasks.items())
    stop_everything = None
    try:
        while running and stop_everything is None:
            still_running = []
            for name, task in running:
                try:
                    next(task)
                except StopIteration as stop:
                    outcomes[name] = Outcome(stop.value, None)
                except Exception as error:
                    outcomes[name] = Outcome(None, error)
                except BaseException as error:
                    stop_everything = error
                else:
                    still_running.append((name, task))
            running = still_running
        if stop_everything is not None:
            raise stop_everything
    finally:
        for _, task in running:
            task.close()
    return {name: outcomes[name] for name in tasks}
