"""StrictDog inherits from Dog and makes its method abstract."""

from abc import ABC, abstractmethod


class Dog:
    def bark(self):
        raise NotImplementedError("Dog", "bark")


class StrictDog(Dog, ABC):
    @abstractmethod
    def bark(self):
        return super().bark()


class Bichon(StrictDog):
    def bark(self):
        return "멍멍"
