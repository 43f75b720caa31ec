"""A plain tuple came back for every task. It has the right values, but the caller asks for outcome.result and
outcome.error, and a tuple does not know these names.

태스크마다 그냥 튜플을 반환했습니다. 값은 맞지만, 호출한 쪽은 outcome.result와 outcome.error를 읽습니다. 튜플은 이런
이름을 모릅니다.

Expect: so an Outcome must come back
"""

with_names = run_all


def run_all(tasks):
    return {name: tuple(outcome) for name, outcome in with_names(tasks).items()}
