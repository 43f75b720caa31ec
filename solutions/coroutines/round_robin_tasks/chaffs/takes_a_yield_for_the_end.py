"""A task that has yielded counts as ended: a plain `yield` hands out None, and None was taken for the end. The end of
a generator is not a value, but a StopIteration.

yield만 한 태스크를 끝난 것으로 처리했습니다. 값을 적지 않은 `yield`는 None을 내놓는데, 그 None을 끝으로 받아들인
것입니다. 제너레이터의 끝은 값이 아니라 StopIteration으로 알 수 있습니다.

Expect: Expected: ['a1', 'b1', 'c1', 'a2', 'b2', 'c2', 'a3', 'b3', 'c3'] Got: ['a1', 'b1', 'c1']
"""


def run_all(tasks):
    outcomes = {}
    queue = deque(tasks.items())
    try:
        while queue:
            name, task = queue.popleft()
            try:
                if next(task, None) is None:
                    outcomes[name] = Outcome(None, None)
                else:
                    queue.append((name, task))
            except Exception as error:
                outcomes[name] = Outcome(None, error)
    finally:
        for _, task in queue:
            task.close()
    return {name: outcomes[name] for name in tasks}
