"""Uses the metaclass that stands behind ABC. The abstract method has a body all the same, which nobody calls."""

import abc


class Dog:
    def bark(self):
        message = "bark() has to be overridden: " + self.__class__.__name__
        raise NotImplementedError(message)


class StrictDog(metaclass=abc.ABCMeta):
    @abc.abstractmethod
    def bark(self):
        raise NotImplementedError


class Bichon(StrictDog):
    def bark(self):
        return "멍" * 2
