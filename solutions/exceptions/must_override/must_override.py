"""Two ways to demand a method of the classes that inherit: noticed late, and noticed early."""

from abc import ABC, abstractmethod


class Dog:
    """Any dog: a class that inherits from it has to say how its dogs bark, which is noticed when one of them barks."""

    def bark(self) -> str:
        """What the dog says. Here nobody knows."""
        raise NotImplementedError(f"{type(self).__name__}.bark() is not implemented")


class StrictDog(ABC):
    """Any dog: a class that does not say how its dogs bark has no dogs."""

    @abstractmethod
    def bark(self) -> str:
        """What the dog says."""


class Bichon(StrictDog):
    """A small white dog that says "멍멍"."""

    def bark(self) -> str:
        """What a Bichon says."""
        return "멍멍"
