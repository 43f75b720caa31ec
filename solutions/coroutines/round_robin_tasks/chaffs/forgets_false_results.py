"""A task whose result is false, such as 0 or an empty list, has another outcome than it should. 0, [] and None are
values: ask how the task has ended, not whether its result is true.

0이나 빈 리스트처럼 거짓으로 취급되는 값을 반환한 태스크의 결과가 틀렸습니다. 0도 []도 None도 값입니다. 값이 참인지가
아니라, 태스크가 어떻게 끝났는지를 보세요.

Expect: every task that has ended has an outcome
"""

with_all_results = run_all


def run_all(tasks):
    outcomes = with_all_results(tasks)
    return {name: Outcome(outcome.result or None, outcome.error) for name, outcome in outcomes.items()}
