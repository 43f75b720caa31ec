"""The sentences about things of another kind than was meant, in English and Korean."""

KINDS: dict[str, dict[str, str]] = {
    "async_for_plain": {
        "en": "{0} was a plain def in the file that you were given, and is an async def now: a call of it runs none "
        "of its lines, and gives something that somebody else has to await or to loop over.",
        "ko": "처음 받은 파일에서 {0} 함수는 그냥 def였는데 지금은 async def입니다. 그러면 호출해도 한 줄도 실행되지 "
        "않고, 누군가 await하거나 async for로 순회해야 할 객체만 나옵니다.",
    },
    "plain_for_async": {
        "en": "{0} was an async def in the file that you were given, and is a plain def now: what its call gives is "
        "nothing that await or async for can use.",
        "ko": "처음 받은 파일에서 {0} 함수는 async def였는데 지금은 그냥 def입니다. 호출해서 나온 것을 await나 async "
        "for에 쓸 수 없습니다.",
    },
    "not_awaited": {
        "en": "A call of {0}() only makes a coroutine, and this is it: what {0} returns comes out of an await.",
        "ko": "{0}()로 호출하면 코루틴이 생길 뿐이고, 나온 것이 그 코루틴입니다. {0} 함수의 반환값은 await해야 "
        "나옵니다.",
    },
    "generator_among_values": {
        "en": "Among the values stands a generator that {0}() has made, and not what it yields: somebody has to ask "
        "it, with yield from or a loop.",
        "ko": "값들 사이에 {0}()로 만든 제너레이터가 그대로 들어 있습니다. 그 안의 값을 얻으려면 yield from이나 "
        "반복문으로 요청해야 합니다.",
    },
    "generator_for_value": {
        "en": "The yield in line {1} makes {0} a generator function: a call of it runs none of its lines and gives a "
        "generator. A value is given back with return.",
        "ko": "{1}번 줄에 yield가 있어서 {0} 함수는 제너레이터 함수가 됩니다. 호출해도 한 줄도 실행되지 않고 "
        "제너레이터가 나옵니다. 값을 돌려주려면 return을 쓰세요.",
    },
    "cannot_be_awaited": {
        "en": "What stands behind the await of line {1} is of the type {0}, which cannot be awaited. A coroutine can, "
        "which a call of an async def gives, and so can a task or a future.",
        "ko": "{1}번 줄에서 await 뒤에 있는 것은 {0} 타입이라 await할 수 없습니다. await할 수 있는 것은 async def를 "
        "호출해서 얻은 코루틴, 태스크, 퓨처 등입니다.",
    },
    "over_async_generator": {
        "en": "Only async for, in an async def, goes over an asynchronous generator: for, list() and the like do not.",
        "ko": "비동기 제너레이터는 async def 안에서 async for로만 순회할 수 있습니다. for나 list() 등으로는 안 됩니다.",
    },
    "plain_source": {
        "en": "async for is for asynchronous iterables, and a {0} is none: write a plain for.",
        "ko": "async for는 비동기 이터러블에만 쓸 수 있는데 {0} 타입은 비동기가 아닙니다. 그냥 for를 쓰세요.",
    },
    "no_positions": {
        "en": "A generator has no length and no positions: its values only come one after another, when they are "
        "asked for.",
        "ko": "제너레이터에는 길이도 위치도 없습니다. 값은 요청받을 때 하나씩 차례로 나올 뿐입니다.",
    },
    "result_not_awaited": {
        "en": "A coroutine stands here in place of its result: an await is missing where it was made.",
        "ko": "결과 대신 코루틴이 들어 있습니다. 코루틴을 만든 자리에 await가 빠졌습니다.",
    },
    "call_it_first": {
        "en": "{0} is a function, and there is nothing to go through in it: call it first, {0}(...)",
        "ko": "{0} 자리에 있는 것은 함수라서 순회할 수 없습니다. 먼저 호출하세요: {0}(...)",
    },
    "future_for_result": {
        "en": "This is the {0} itself, and not its result: that comes out of an await.",
        "ko": "나온 것은 결과가 아니라 {0} 객체 자체입니다. 결과는 await해야 나옵니다.",
    },
    "asked_too_early": {
        "en": "It was asked for its result before it was done: await it, or wait for all of them, first.",
        "ko": "아직 끝나지 않았는데 결과를 요청했습니다. 먼저 await하거나 모두 끝나기를 기다리세요.",
    },
}
