"""CardExpired has a text of its own here. It should give no template at all, and inherit that of PaymentFailed.

여기서는 CardExpired의 메시지가 따로 있습니다. 템플릿을 아예 주지 않고 PaymentFailed의 것을 물려받아야 합니다.

Expect: CardExpired has no template of its own
"""


class CardExpired(CardExpired):
    template = "the card has expired, payment of {amount:.2f} failed"
