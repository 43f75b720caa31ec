"""Does every error of the shop say what happened, to people and to programs?"""

import pytest
from kit import rng

from error_family import CardExpired, OutOfStock, PaymentFailed, ShopError, http_status

ITEMS = ["bread", "butter", "coffee", "flour", "salt", "tea"]


class TooYoung(ShopError):
    """A new kind of error: nothing but a template."""

    template = "nobody under {age} may buy {item}"


class Sold(OutOfStock):
    """A new kind of OutOfStock, without anything of its own."""


class Stolen(CardExpired):
    """A new kind of CardExpired, three steps below ShopError, with a template."""

    template = "this card belongs to {owner}"


def handler_for(error):
    """The first of these except clauses that catches `error`."""
    try:
        raise error
    except CardExpired:
        return "except CardExpired"
    except PaymentFailed:
        return "except PaymentFailed"
    except OutOfStock:
        return "except OutOfStock"
    except ShopError:
        return "except ShopError"
    except Exception:
        return "except Exception"


@pytest.mark.task(1)
def test_out_of_stock_fills_its_template():
    """The text of an OutOfStock is "only {left} of {item} left", with the values of its two fields."""
    item = rng("item").choice(ITEMS)
    left = rng("left").randrange(10, 10_000)
    assert str(OutOfStock(item="milk", left=3)) == "only 3 of milk left"
    assert str(OutOfStock(left=left, item=item)) == f"only {left} of {item} left"


@pytest.mark.task(1)
def test_payment_failed_fills_its_template():
    """The text of a PaymentFailed is "payment of {amount:.2f} failed". What stands behind the colon tells how the
    amount is written: by the rules of str.format, with two decimal places.
    """
    assert str(PaymentFailed(amount=9.5)) == "payment of 9.50 failed"
    assert str(PaymentFailed(amount=1000)) == "payment of 1000.00 failed"


@pytest.mark.task(1)
def test_shop_error_has_a_text_without_fields():
    """ShopError has a template without fields: it needs no data."""
    assert str(ShopError()) == "something went wrong in the shop"


@pytest.mark.task(1)
def test_false_values_are_filled_in():
    """0 and the empty text count as false, but they are values like others, and stand in the text."""
    assert str(OutOfStock(item="milk", left=0)) == "only 0 of milk left"
    assert str(OutOfStock(item="", left=None)) == "only None of  left"
    assert str(PaymentFailed(amount=0)) == "payment of 0.00 failed"


@pytest.mark.task(1)
def test_braces_in_a_value_mean_nothing():
    """Only the template has fields. Braces in a value are characters like others, and are not filled in again."""
    assert str(OutOfStock(item="{left} {milk}", left=3)) == "only 3 of {left} {milk} left"


@pytest.mark.task(1)
def test_every_error_has_its_own_text():
    """Every exception keeps the text that was made for it, also after another one of its class was made."""
    first = OutOfStock(item="milk", left=3)
    second = OutOfStock(item="eggs", left=5)
    assert str(first) == "only 3 of milk left"
    assert str(second) == "only 5 of eggs left"


@pytest.mark.task(2)
def test_card_expired_has_the_template_of_payment_failed():
    """CardExpired has no template of its own. The nearest one along the inheritance is that of PaymentFailed."""
    assert str(CardExpired(amount=9.5)) == "payment of 9.50 failed"


@pytest.mark.task(2)
def test_a_subclass_needs_only_a_template():
    """A new kind of error gives a template, and ShopError does the rest: that works for fields that ShopError has never
    heard of.
    """
    age = rng("age").randrange(10, 100)
    assert str(TooYoung(age=18, item="beer")) == "nobody under 18 may buy beer"
    assert str(TooYoung(age=age, item="wine")) == f"nobody under {age} may buy wine"


@pytest.mark.task(2)
def test_a_subclass_may_have_no_template():
    """A subclass without a template inherits it from its parent, or from the parent's parent."""

    class Plain(ShopError):
        pass

    assert str(Sold(item="milk", left=0)) == "only 0 of milk left"
    assert str(Plain()) == "something went wrong in the shop"


@pytest.mark.task(2)
def test_a_template_of_its_own_comes_first():
    """The template of the class itself counts more than the one that it could inherit."""
    assert str(Stolen(owner="Ada")) == "this card belongs to Ada"


@pytest.mark.task(2)
@pytest.mark.parametrize("kind", [ShopError, OutOfStock, PaymentFailed, CardExpired])
def test_except_shop_error_catches_the_whole_family(kind):
    """`except ShopError` catches every error of the shop."""
    error = kind(item="milk", left=0, amount=9.5)
    assert isinstance(error, ShopError) is True


@pytest.mark.task(2)
def test_except_payment_failed_catches_card_expired():
    """`except PaymentFailed` catches a CardExpired too: an expired card is one reason why a payment fails."""
    error = CardExpired(amount=9.5)
    assert isinstance(error, PaymentFailed) is True


@pytest.mark.task(2)
def test_every_kind_can_be_caught_alone():
    """An except clause for one kind of error leaves its sisters alone: `except PaymentFailed` has nothing to do with
    goods that have run out.
    """
    assert handler_for(OutOfStock(item="milk", left=0)) == "except OutOfStock"
    assert handler_for(PaymentFailed(amount=9.5)) == "except PaymentFailed"
    assert handler_for(CardExpired(amount=9.5)) == "except CardExpired"
    assert handler_for(ShopError()) == "except ShopError"


@pytest.mark.task(2)
def test_except_exception_catches_a_shop_error():
    """`except Exception` is the last line of defence of most programs, so it has to catch a ShopError."""
    error = ShopError()
    assert isinstance(error, Exception) is True


@pytest.mark.task(2)
@pytest.mark.parametrize("other", [LookupError, ValueError, RuntimeError, OSError])
def test_a_handler_for_another_error_does_not_catch_it(other):
    """ShopError derives directly from Exception. A handler for some other kind of error does not mean it."""
    error = OutOfStock(item="milk", left=0)
    assert isinstance(error, other) is False


@pytest.mark.task(3)
def test_every_field_is_an_attribute():
    """A handler reads the fields as attributes: error.item, error.left. 0 is a value like others."""
    item = rng("attribute").choice(ITEMS)
    error = OutOfStock(item=item, left=0)
    assert error.item == item
    assert error.left == 0
    assert TooYoung(age=18, item="beer").age == 18


@pytest.mark.task(3)
def test_data_holds_all_the_fields():
    """error.data is a dictionary with all the fields, under their names."""
    item = rng("data").choice(ITEMS)
    assert OutOfStock(item=item, left=0).data == {"item": item, "left": 0}
    assert CardExpired(amount=9.5).data == {"amount": 9.5}


@pytest.mark.task(3)
def test_data_is_empty_where_nothing_was_given():
    """An error without fields has an empty dictionary as its data, and not None."""
    assert ShopError().data == {}


@pytest.mark.task(3)
def test_a_field_that_is_not_in_the_template_is_kept():
    """A field that the template does not mention is data all the same, and not a mistake."""
    error = CardExpired(amount=9.5, month="06/25")
    assert error.month == "06/25"
    assert error.data == {"amount": 9.5, "month": "06/25"}


@pytest.mark.task(3)
def test_two_errors_do_not_share_their_data():
    """Every exception has data of its own, also after another one of its class was made."""
    first = OutOfStock(item="milk", left=3)
    second = OutOfStock(item="eggs", left=5)
    assert (first.item, first.left, first.data) == ("milk", 3, {"item": "milk", "left": 3})
    assert (second.item, second.left, second.data) == ("eggs", 5, {"item": "eggs", "left": 5})


@pytest.mark.task(3)
def test_the_data_can_only_be_given_as_keywords():
    """OutOfStock("milk", 0) is a TypeError: a value without a name cannot be put into the template."""
    assert OutOfStock(item="milk", left=0).item == "milk"
    with pytest.raises(TypeError):
        OutOfStock("milk", 0)
    with pytest.raises(TypeError):
        ShopError("something else")


@pytest.mark.task(4)
def test_without_a_field_there_is_no_exception():
    """A template that cannot be filled is noticed at once: the call that should make the exception fails, and not str()
    later.
    """
    try:
        what_happened = OutOfStock(item="milk")
    except (TypeError, LookupError, AttributeError, ValueError):
        what_happened = "the call has failed"
    assert what_happened == "the call has failed"


@pytest.mark.task(4)
def test_a_missing_field_is_a_type_error():
    """A field that is not given is a mistake in the code that makes the exception: a TypeError, as for a missing
    argument. A KeyError would look like a key that is missing in the shop's data.
    """
    with pytest.raises(TypeError):
        OutOfStock(item="milk")
    with pytest.raises(TypeError):
        CardExpired()
    with pytest.raises(TypeError):
        TooYoung(item="beer", left=0)


@pytest.mark.task(4)
def test_the_type_error_names_the_missing_field():
    """The text of the TypeError contains the name of the field that is missing."""
    with pytest.raises(TypeError) as caught:
        OutOfStock(item="milk")
    told = str(caught.value)
    assert "left" in told
    with pytest.raises(TypeError) as caught:
        TooYoung(item="beer")
    told = str(caught.value)
    assert "age" in told


@pytest.mark.task(5)
def test_each_kind_has_its_status():
    """http_status gives 409 for OutOfStock, 402 for PaymentFailed and 400 for ShopError."""
    assert http_status(OutOfStock(item="milk", left=0)) == 409
    assert http_status(PaymentFailed(amount=9.5)) == 402
    assert http_status(ShopError()) == 400


@pytest.mark.task(5)
def test_card_expired_has_the_status_of_payment_failed():
    """CardExpired has no status of its own: that of its nearest parent counts, and not that of ShopError."""
    assert http_status(CardExpired(amount=9.5)) == 402


@pytest.mark.task(5)
def test_a_new_subclass_has_the_status_of_its_nearest_parent():
    """A class that http_status has never heard of has the status of its nearest parent, however far up that is."""
    assert http_status(Sold(item="milk", left=0)) == 409
    assert http_status(Stolen(owner="Ada")) == 402
    assert http_status(TooYoung(age=18, item="beer")) == 400


@pytest.mark.task(5)
@pytest.mark.parametrize("kind", [Exception, ValueError, KeyError, LookupError, OSError, TypeError])
def test_other_errors_are_500(kind):
    """For an error that is no ShopError the status is 500: nobody has foreseen it."""
    assert http_status(kind("milk")) == 500


@pytest.mark.task(5)
def test_attributes_of_other_errors_mean_nothing():
    """Other errors may have attributes with any name and any meaning. They are no ShopErrors: their status is 500."""

    class Teapot(Exception):
        status = http_status = status_code = code = 418

    assert http_status(Teapot("short and stout")) == 500


@pytest.mark.task(5)
def test_the_data_does_not_decide_the_status():
    """The class alone decides. A field may have any name, also one that sounds like a status."""
    ordered = OutOfStock(item="milk", left=0, status="ordered", http_status=1, status_code=2, code=3)
    assert http_status(ordered) == 409
