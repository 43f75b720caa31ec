"""A task returned an exception object, and was told as failed. To return something is not to raise it: whether a task
has failed depends on how it ended, not on what kind of value came out.

예외 객체를 반환한 태스크를 실패한 것으로 처리했습니다. 반환한 것은 일으킨 것이 아닙니다. 실패했는지는 나온 값의 종류가
아니라 어떻게 끝났는지에 달려 있습니다.

Expect: what is returned is a result, whatever it is
"""

with_results = run_all


def run_all(tasks):
    outcomes = with_results(tasks)
    for name, (result, error) in outcomes.items():
        if isinstance(result, Exception):
            outcomes[name] = Outcome(None, result)
    return outcomes
