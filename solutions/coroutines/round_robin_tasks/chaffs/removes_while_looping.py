"""When a task ended, the one after it missed its turn. A list that gets shorter while a loop goes over it moves
everybody behind up by one, and the loop passes over one of them.

한 태스크가 끝나자 그다음 태스크가 차례를 건너뛰었습니다. 순회하는 동안 리스트에서 원소를 빼면 뒤의 원소가 한 칸씩
당겨지고, 반복문은 그 가운데 하나를 지나쳐 버립니다.

Expect: nobody is left out
"""


def run_all(tasks):
    outcomes = {}
    running = list(tasks.items())
    try:
        while running:
            for entry in running:
                name, task = entry
                try:
                    next(task)
                except StopIteration as stop:
                    outcomes[name] = Outcome(stop.value, None)
                    running.remove(entry)
                except Exception as error:
                    outcomes[name] = Outcome(None, error)
                    running.remove(entry)
    finally:
        for _, task in running:
            task.close()
    return {name: outcomes[name] for name in tasks}
