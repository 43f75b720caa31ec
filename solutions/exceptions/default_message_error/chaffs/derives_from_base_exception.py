"""BaseException is the base of what must not be caught by accident, KeyboardInterrupt for one. An error that derives
from it and not from Exception slips past every `except Exception`.

BaseException은 KeyboardInterrupt처럼 실수로라도 잡히면 안 되는 것까지 포함하는 최상위 클래스입니다. Exception이 아니라
이것을 직접 상속한 예외는 `except Exception`을 모두 빠져나갑니다.

Expect: except Exception did not catch it
"""


class MissingItem(BaseException):
    def __init__(self, item, message=None):
        super().__init__(f"{item} is missing" if message is None else message)
        self.item = item
