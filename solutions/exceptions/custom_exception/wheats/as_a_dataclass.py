"""Lets a dataclass write __init__, and fills args afterwards. eq=False keeps the exception hashable."""

from dataclasses import dataclass


@dataclass(eq=False)
class CustomException(Exception):
    code: int
    name: str

    def __post_init__(self):
        super().__init__(self.code, self.name)

    def __str__(self):
        return f"{self.code}, {self.name} error occur!"


def check(code, name):
    match code:
        case 0:
            return "ok"
        case _:
            raise CustomException(code, name)
