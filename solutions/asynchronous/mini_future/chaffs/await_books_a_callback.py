"""The await itself scheduled something, or asked to be told. await registers nothing anywhere: it hands the future to
the driver of the coroutine, and the driver adds the callback.

await가 직접 무언가를 예약하거나 알림을 부탁했습니다. await는 어디에도 등록하지 않습니다. 코루틴을 실행하는 쪽에
퓨처를 내놓을 뿐이며, 콜백은 그쪽에서 추가합니다.

Expect: await adds no callback and schedules nothing
"""


class Future(Future):
    def __await__(self):
        if not self.done():
            self.add_done_callback(lambda future: None)
            yield self
        return self.result()
