"""Two ways to demand a method of the classes that inherit: noticed late, and noticed early."""

from abc import ABC


class Dog:
    """Any dog: a class that inherits from it has to say how its dogs bark, which is noticed when one of them barks."""

    def bark(self) -> str:
        """What the dog says. Here nobody knows."""
        raise NotImplementedError


class StrictDog(ABC):
    """Any dog: a class that does not say how its dogs bark has no dogs."""

    def bark(self) -> str:
        """What the dog says."""
        raise NotImplementedError


class Bichon(StrictDog):
    """A small white dog that says "멍멍"."""

    def bark(self) -> str:
        """What a Bichon says."""
        raise NotImplementedError
