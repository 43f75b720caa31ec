"""Every error of the shop has the status 400: ShopError was asked for first, and every error of the shop is one. The
nearest class has to be asked first.

가게의 예외가 모두 400이 됩니다. ShopError인지부터 물었는데, 가게의 예외는 모두 ShopError이기 때문입니다. 가장 가까운
클래스부터 물어야 합니다.

Expect: http_status gives 409 for OutOfStock
"""


def http_status(error):
    for cls, status in STATUS.items():
        if isinstance(error, cls):
            return status
    return 500
