"""The model inherits everything from a real exception, so it shows nothing about how that works. BaseException itself
derives from object, like every ordinary class.

진짜 예외에서 모든 것을 물려받으니, 예외가 어떻게 동작하는지 보여 주는 모형이 되지 못합니다. BaseException도 평범한
클래스처럼 object를 상속합니다.

Expect: to derive from a real exception would mean to let that do the work
"""


class ModelException(BaseException):
    pass
