"""Is a missing bark() noticed at the right moment, and does everything work as soon as it is there?"""

import pytest
from kit import rng

from must_override import Bichon, Dog, StrictDog


def making(kind, *arguments):
    """What comes of making an object of a class: "an object", or the name of the exception that it raises."""
    try:
        kind(*arguments)
    except TypeError:
        return "TypeError"
    except Exception as error:
        return type(error).__name__
    return "an object"


@pytest.mark.task(1)
def test_a_dog_can_be_made():
    """Dog() works. Only bark() is missing, and a missing method is noticed only when somebody calls it."""
    assert making(Dog) == "an object"


@pytest.mark.task(1)
def test_a_dog_cannot_bark():
    """The bark() of a Dog raises NotImplementedError, with a text for the people who look for the mistake."""
    dog = Dog()
    with pytest.raises(NotImplementedError) as caught:
        dog.bark()
    text = str(caught.value)
    assert text != ""


@pytest.mark.task(1)
def test_the_text_names_the_method():
    """The text of the exception says which method is missing."""
    dog = Dog()
    with pytest.raises(NotImplementedError) as caught:
        dog.bark()
    text = str(caught.value)
    assert "bark" in text


@pytest.mark.task(1)
def test_the_text_names_the_class():
    """The text of the exception says in which class the method is missing."""
    dog = Dog()
    with pytest.raises(NotImplementedError) as caught:
        dog.bark()
    text = str(caught.value)
    assert "Dog" in text


@pytest.mark.task(1)
def test_a_handler_for_something_else_does_not_catch_it():
    """A missing method is a bug in the program. A caller who is ready for a LookupError or a ValueError must not take
    it for one of these: the exception comes out of such a caller, text and all."""

    def bark_or_be_silent(dog):
        try:
            return dog.bark()
        except (LookupError, ValueError, TypeError, OSError):
            return "silence"

    dog = Dog()
    with pytest.raises(NotImplementedError) as caught:
        bark_or_be_silent(dog)
    text = str(caught.value)
    assert text != ""


@pytest.mark.task(2)
def test_a_class_that_forgets_bark_is_noticed_late():
    """A class that inherits from Dog and forgets bark() can be made, and so can its dogs. They inherit the bark() that
    raises NotImplementedError, with its text."""

    class Puppy(Dog):
        pass

    puppy = Puppy()
    with pytest.raises(NotImplementedError) as caught:
        puppy.bark()
    text = str(caught.value)
    assert text != ""


@pytest.mark.task(2)
def test_a_dog_may_have_an_init_of_its_own():
    """bark() needs nothing but the method call: it raises NotImplementedError also for a class whose __init__ does not
    call that of Dog."""

    class Owned(Dog):
        def __init__(self, owner):
            self.owner = owner

    dog = Owned("Ada")
    assert dog.owner == "Ada"
    with pytest.raises(NotImplementedError) as caught:
        dog.bark()
    text = str(caught.value)
    assert text != ""


@pytest.mark.task(2)
def test_a_class_that_overrides_bark_barks():
    """A class that overrides bark() has dogs that bark. Dog itself still has none."""
    sound = f"woof {rng('woof').randrange(10, 10_000)}"

    class Terrier(Dog):
        def bark(self):
            return sound

    assert Terrier().bark() == sound
    dog = Dog()
    with pytest.raises(NotImplementedError) as caught:
        dog.bark()
    text = str(caught.value)
    assert text != ""


@pytest.mark.task(3)
def test_no_strict_dog_can_be_made():
    """StrictDog() raises TypeError: a class that does not say how its dogs bark has no dogs."""
    assert making(StrictDog) == "TypeError"


@pytest.mark.task(3)
def test_a_class_that_forgets_bark_is_noticed_early():
    """A class that inherits from StrictDog and forgets bark() may be written, but making one of its dogs raises
    TypeError: the mistake is noticed before anybody wants to hear something."""

    class Puppy(StrictDog):
        pass

    assert making(Puppy) == "TypeError"


@pytest.mark.task(3)
def test_an_init_of_its_own_does_not_help():
    """A class that forgets bark() has no dogs, even if it has an __init__ of its own that does not call the one of
    StrictDog."""

    class Named(StrictDog):
        def __init__(self, name):
            self.name = name

    assert making(Named, "Rex") == "TypeError"


@pytest.mark.task(3)
def test_a_class_that_overrides_bark_has_dogs():
    """As soon as a class overrides bark(), its dogs can be made, and they bark. StrictDog itself still has none."""
    sound = f"woof {rng('strict woof').randrange(10, 10_000)}"

    class Terrier(StrictDog):
        def bark(self):
            return sound

    assert Terrier().bark() == sound
    assert making(StrictDog) == "TypeError"


@pytest.mark.task(3)
def test_a_class_in_between_may_leave_it_to_others():
    """Of a class that forgets bark() no dogs can be made, but of a class that inherits from it and overrides bark()
    they can."""

    class Puppy(StrictDog):
        pass

    class Terrier(Puppy):
        def __init__(self, name):
            self.name = name

        def bark(self):
            return f"{self.name} says woof"

    assert Terrier("Rex").bark() == "Rex says woof"
    assert making(Puppy) == "TypeError"


@pytest.mark.task(4)
def test_a_bichon_barks():
    """Bichon() can be made, and its bark() returns "멍멍". Printing it is not enough."""
    assert Bichon().bark() == "멍멍"


@pytest.mark.task(4)
def test_a_bichon_is_a_strict_dog():
    """Bichon inherits from StrictDog, so a Bichon can be used wherever a StrictDog is wanted."""

    def ask(dog):
        return dog.bark() if isinstance(dog, StrictDog) else "this is no StrictDog"

    assert ask(Bichon()) == "멍멍"


@pytest.mark.task(4)
def test_what_inherits_from_bichon_need_not_override_again():
    """A class that inherits from Bichon inherits its bark(): nothing is missing there any more."""

    class TinyBichon(Bichon):
        pass

    assert TinyBichon().bark() == "멍멍"
