"""The tasks were taken out of the mapping that the caller handed in. The caller still needs it: work on a copy, such as
a queue of your own.

호출한 쪽이 넘긴 매핑에서 태스크를 빼냈습니다. 매핑은 호출한 쪽의 것입니다. 직접 만든 큐처럼 따로 복사한 것으로
일하세요.

Expect: The mapping belongs to the caller
"""

on_a_copy = run_all


def run_all(tasks):
    outcomes = on_a_copy(tasks)
    for name in outcomes:
        del tasks[name]
    return outcomes
