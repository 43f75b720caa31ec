"""Does origin find the place where an exception was raised, and leave the exception as it is?"""

import sys
from traceback import extract_tb
from types import ModuleType

import pytest
from kit import rng

from origin_of_error import Origin, origin

#: The text of the module shop.prices. The lines that matter have their number beside them.
PRICES = """\
def price_of(name):
    prices = {"tea": 3}
    if name not in prices:
        raise LookupError(name)  # line 4
    return prices[name]


def number(text):
    return int(text)  # line 9
"""

#: The text of the module shop. It also knows price_of.
SHOP = """\
class Unknown(Exception):
    pass


class Cart:
    def __init__(self, *names):
        self.names = names

    def total(self):
        total = 0
        for name in self.names:
            total += price_of(name)
        return total

    def remove(self, name):
        raise Unknown(name)


def translate(name):
    try:
        return price_of(name)
    except LookupError as error:
        raise Unknown(name) from error


def stumble(name):
    try:
        return price_of(name)
    except LookupError:
        return raise_again(Unknown(name))


def let_go(name):
    try:
        return price_of(name)
    except LookupError:
        raise


def raise_again(error):
    raise error


def keep(name):
    try:
        raise Unknown(name)  # line 46
    except Unknown as error:
        kept = error
    name = kept.args[0]
    return kept
"""


def load(name, filename, source, **names):
    """A module as an import would make it, but without a file on the disk. It knows `names` from the beginning."""
    module = ModuleType(name)
    vars(module).update(names, __file__=filename)
    exec(compile(source, filename, "exec"), vars(module))
    return module


@pytest.fixture
def shop(monkeypatch):
    """The package shop, with a package shop.prices in it."""
    prices = load("shop.prices", "/srv/shop/prices/__init__.py", PRICES)
    package = load("shop", "/srv/shop/__init__.py", SHOP, prices=prices, price_of=prices.price_of)
    monkeypatch.setitem(sys.modules, "shop", package)
    monkeypatch.setitem(sys.modules, "shop.prices", prices)
    return package


def caught(function, *arguments):
    """The exception that this call raises, after the end of the except block."""
    try:
        function(*arguments)
    except BaseException as error:
        return error


def functions_in(traceback):
    """The functions that a traceback names, from the one that caught the exception to the one that raised it."""
    return [entry.name for entry in extract_tb(traceback)]


@pytest.mark.task(1)
def test_it_gives_an_origin(shop):
    """For an exception that has been raised, origin() gives back an Origin, and no plain tuple. The except block may be
    over by then: the exception takes its traceback along."""
    error = caught(shop.prices.price_of, "coal")
    assert type(origin(error)) is Origin


@pytest.mark.task(1)
def test_the_function_is_the_one_that_raised(shop):
    """total() calls price_of(), and price_of() raises: the place is in price_of(). The functions that have called it
    only let the exception through."""
    error = caught(shop.Cart("tea", "coal").total)
    assert origin(error).function == "price_of"


@pytest.mark.task(1)
def test_there_may_be_one_function_only(shop):
    """An exception may be caught in the very function that raised it, and has passed no other. That function is the
    place."""
    error = shop.keep("coal")
    assert origin(error).function == "keep"


@pytest.mark.task(1)
def test_the_line_is_the_one_that_raised(shop):
    """The line is the one that raised the exception, and not a line of the functions that called, nor the first line of
    the function. It is counted from the top of the file, beginning with 1."""
    error = caught(shop.Cart("coal").total)
    assert origin(error).lineno == 4
    line = rng("line").randrange(20, 200)
    late = load("late", "/srv/late.py", "def fail():\n" + "    step = 1\n" * (line - 2) + "    raise ValueError\n")
    assert origin(caught(late.fail)).lineno == line


@pytest.mark.task(1)
def test_the_line_stays_when_the_function_goes_on(shop):
    """A function that has caught its own exception goes on to other lines. The place of the exception stays the line
    that raised it."""
    error = shop.keep("coal")
    assert origin(error).lineno == 46


@pytest.mark.task(1)
def test_the_filename_is_the_whole_path(shop):
    """The filename is the path of the source file, with all its folders, as it stands in the traceback."""
    error = caught(shop.Cart("coal").total)
    assert origin(error).filename == "/srv/shop/prices/__init__.py"


@pytest.mark.task(1)
def test_the_module_is_the_one_that_raised():
    """The module is the one in which the exception was raised, neither the one that caught it nor the one that knows
    its class."""
    late = load("late", "/srv/late.py", "def fail():\n    raise ValueError\n")
    error = caught(late.fail)
    assert origin(error).module == "late"


@pytest.mark.task(1)
def test_the_module_may_have_dots(shop):
    """The module is named as it names itself, by its __name__, with dots if it belongs to a package. Its file may be
    called otherwise."""
    error = caught(shop.prices.price_of, "coal")
    assert origin(error).module == "shop.prices"


@pytest.mark.task(1)
def test_the_module_is_no_path(shop):
    """The module is a name, and not the path of a file, also for an exception that is caught where it was raised."""
    error = shop.keep("coal")
    assert origin(error).module == "shop"


@pytest.mark.task(1)
def test_the_module_may_have_an_error_class_of_its_own(shop):
    """It does not matter whether the exception has a class of this module or of another one."""
    error = caught(shop.Cart("tea").remove, "coal")
    assert origin(error).module == "shop"


@pytest.mark.task(1)
def test_a_method_has_the_name_of_its_def(shop):
    """The function is the name behind def. For a method this is the name without the class."""
    error = caught(shop.Cart("tea").remove, "coal")
    assert origin(error).function == "remove"


@pytest.mark.task(1)
def test_code_outside_of_functions_is_called_module():
    """Code outside of all functions can raise too, for example when a module is imported. There the function is
    "<module>", as in a traceback."""
    error = caught(load, "settings", "/srv/settings.py", "port = 80\nport = int('none')\n")
    assert origin(error).function == "<module>"


@pytest.mark.task(1)
def test_an_error_of_a_built_in_is_placed_at_its_call(shop):
    """int() is not written in Python and has no lines. If it raises, the place is the line that called it."""
    error = caught(shop.prices.number, "three")
    assert origin(error).function == "number"
    assert origin(error).lineno == 9


@pytest.mark.task(2)
def test_an_error_that_is_handled_right_now_has_its_place(shop):
    """Inside the except block, origin() gives the same answer as after it."""
    inside = None
    try:
        shop.Cart("coal").total()
    except LookupError as error:
        inside = origin(error)
    assert inside.function == "price_of"


@pytest.mark.task(2)
def test_another_error_may_be_handled_meanwhile(shop):
    """origin(error) is about `error`, even if it is called while another exception is handled."""
    error = caught(shop.prices.price_of, "coal")
    meanwhile = None
    try:
        shop.raise_again(KeyError("tea"))
    except KeyError:
        meanwhile = origin(error)
    assert meanwhile.function == "price_of"


@pytest.mark.task(2)
def test_every_error_keeps_its_own_place(shop):
    """An exception that was raised later does not change the place of an earlier one."""
    earlier = caught(shop.prices.price_of, "coal")
    later = caught(shop.raise_again, KeyError("tea"))
    assert [origin(earlier).function, origin(later).function] == ["price_of", "raise_again"]


@pytest.mark.task(2)
@pytest.mark.parametrize("kind", [KeyboardInterrupt, SystemExit, GeneratorExit])
def test_it_need_not_be_an_exception_class(shop, kind):
    """What is no Exception, like KeyboardInterrupt, has a place as well."""
    stop = caught(shop.raise_again, kind())
    assert origin(stop).function == "raise_again"


@pytest.mark.task(3)
def test_an_error_does_not_take_the_place_of_its_cause(shop):
    """`raise Unknown(name) from error` raises a new exception in a new place. The place of its cause is another matter:
    origin(error.__cause__) tells it."""
    error = caught(shop.translate, "coal")
    assert origin(error).function == "translate"
    assert origin(error.__cause__).function == "price_of"


@pytest.mark.task(3)
def test_an_error_does_not_take_the_place_of_its_context(shop):
    """An exception that is raised while another one is handled has a place of its own. The earlier one, its
    __context__, has another."""
    error = caught(shop.stumble, "coal")
    assert origin(error).function == "raise_again"
    assert origin(error.__context__).function == "price_of"


@pytest.mark.task(3)
def test_a_bare_raise_keeps_the_first_place(shop):
    """A bare `raise` lets the exception go on. It was first raised elsewhere, and that place remains."""
    error = caught(shop.let_go, "coal")
    assert origin(error).function == "price_of"


@pytest.mark.task(3)
def test_raising_the_same_object_again_keeps_the_first_place(shop):
    """An exception object can be raised once more, even in another module: it was first raised elsewhere, and that
    place remains."""
    error = caught(shop.prices.price_of, "coal")
    assert caught(shop.raise_again, error) is error
    assert origin(error).function == "price_of"


@pytest.mark.task(4)
def test_what_was_never_raised_has_no_place():
    """An exception that was made but not raised has no place yet: origin() gives back None."""
    assert origin(ValueError("never raised")) is None


@pytest.mark.task(4)
def test_a_cause_gives_no_place_to_what_was_never_raised(shop):
    """An exception that was never raised has no place, even if it has a cause that has one, or if another exception is
    being handled."""
    error = ValueError("never raised")
    error.__cause__ = caught(shop.prices.price_of, "coal")
    assert origin(error) is None
    try:
        shop.prices.price_of("coal")
    except LookupError:
        assert origin(ValueError("never raised")) is None


@pytest.mark.task(5)
def test_the_exception_keeps_its_traceback(shop):
    """origin() looks at the exception and changes nothing: its traceback is the same afterwards, entry by entry."""
    error = caught(shop.Cart("coal").total)
    traceback = error.__traceback__
    origin(error)
    assert functions_in(error.__traceback__) == ["caught", "total", "price_of"]
    assert functions_in(traceback) == ["caught", "total", "price_of"]


@pytest.mark.task(5)
def test_nothing_is_printed(shop, capsys):
    """origin() gives its answer back, and prints nothing."""
    origin(caught(shop.prices.price_of, "coal"))
    origin(ValueError("never raised"))
    printed = capsys.readouterr().out
    assert printed == ""
