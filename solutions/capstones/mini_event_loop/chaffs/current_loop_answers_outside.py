"""Outside of run_until_complete() current_loop() gave something back, and whoever uses it then gets an error in some
other place, or schedules calls that nobody makes. It has to say at once that no loop is running.

run_until_complete() 밖에서 current_loop()가 무언가를 반환했습니다. 그것을 쓰는 쪽은 엉뚱한 곳에서 예외를 만나거나,
아무도 실행하지 않을 호출을 예약하게 됩니다. 실행 중인 루프가 없다는 것을 곧바로 알려 주어야 합니다.

Expect: whatever the end was: current_loop() raises RuntimeError
"""


def current_loop():
    return _running
