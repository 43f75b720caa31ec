"""Checks without abc, while an object is being made and before any __init__ runs, whether bark() was overridden."""


class NotOverridden(NotImplementedError):
    def __str__(self):
        return "Dog.bark() is for other classes to define"


class Dog:
    def bark(self):
        raise NotOverridden


class StrictDog:
    def __new__(cls, *args, **options):
        if cls.bark is StrictDog.bark:
            raise TypeError(f"{cls.__name__} has no bark()")
        return super().__new__(cls)

    def bark(self):
        return ""


class Bichon(StrictDog):
    SOUND = "멍멍"

    def bark(self):
        return self.SOUND
