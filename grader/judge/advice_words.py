"""The sentences of advice, in English and Korean: what a common mistake means, and what to type."""

from grader.judge.kind_words import KINDS
from grader.judge.syntax_words import SYNTAX
from grader.sanitize import sanitize_text

#: The most characters of a name or a piece of code in a sentence.
_LONGEST = 100

ADVICE: dict[str, dict[str, str]] = {
    "stop_iteration": {
        "en": "A {0} that leaves the body of a generator becomes a RuntimeError. It often comes from {1}: "
        "give {1} a default, or catch {0} there and write return.",
        "ko": "제너레이터 본문 밖으로 나간 {0}은 RuntimeError가 됩니다. 흔히 {1}에서 나옵니다. "
        "{1}에 기본값을 주거나, 그 자리에서 {0}을 잡고 return을 쓰세요.",
    },
    "stop_coroutine": {
        "en": "A StopIteration cannot leave a coroutine: it becomes a RuntimeError. Catch it, and use return to end.",
        "ko": "StopIteration은 코루틴 밖으로 나갈 수 없어 RuntimeError가 됩니다. 잡아서 처리하고, "
        "끝낼 때는 return을 쓰세요.",
    },
    "input": {
        "en": "input() waits for somebody who types, and nobody does while tests run: delete it, and use what the "
        "function is given.",
        "ko": "input()은 누군가 입력하기를 기다리는데, 테스트가 도는 동안에는 입력할 사람이 없습니다. "
        "지우고, 함수가 받은 값을 쓰세요.",
    },
    "breakpoint": {
        "en": "A breakpoint was reached, and nobody can type while tests run: delete it, or add --debug to the "
        "command (with make: ARGS=--debug) to stop there.",
        "ko": "중단점(breakpoint)에 닿았는데, 테스트가 도는 동안에는 입력할 수 없습니다. 지우거나, "
        "그 자리에서 멈춰 보려면 명령에 --debug를 붙이세요(make에서는 ARGS=--debug).",
    },
    "no_self": {
        "en": "The object itself is the first argument of a method: write def {0}.",
        "ko": "메서드의 첫 번째 인자는 객체 자신입니다. 이렇게 쓰세요: def {0}",
    },
    "renamed": {
        "en": "Did you mean {1} in line {2}? The tests ask for {0}: give it that name.",
        "ko": "혹시 {2}번 줄의 {1} 말인가요? 테스트가 찾는 이름은 {0}입니다. 이름을 맞추세요.",
    },
    "attribute": {
        "en": "{0} belongs to the object: write self.{0}.",
        "ko": "객체에 저장한 값은 앞에 self를 붙여 씁니다: self.{0}",
    },
    "similar": {
        "en": "There is no {0}. Did you mean {1}? Use one name for both.",
        "ko": "이름이 {0}인 것은 없습니다. 혹시 {1} 말인가요? 이름을 하나로 맞추세요.",
    },
    "exit": {
        "en": "{0}() ends the whole program, and the tests with it: write return to leave a function.",
        "ko": "{0}() 호출은 프로그램 전체를 끝내고, 그러면 테스트도 끝납니다. 함수에서 나오려면 return을 쓰세요.",
    },
    "recursion": {
        "en": "This calls itself again and again, perhaps by way of others: no call is the last one, or they are nested deeper "
        "than Python allows, and a loop has to do it.",
        "ko": "자기 자신을 거듭 호출합니다(다른 함수를 거쳐서일 수도 있습니다). 마지막 호출이 없거나, 파이썬이 허용하는 것보다 "
        "깊이 호출했습니다. 깊이가 문제라면 반복문으로 바꾸세요.",
    },
    "raise_stop": {
        "en": "In a generator, return ends the iteration; a {0} that is raised there becomes a RuntimeError. "
        "Write return instead.",
        "ko": "제너레이터에서는 return이 반복을 끝냅니다. 그 안에서 {0}을 일으키면 RuntimeError가 됩니다. "
        "대신 return을 쓰세요.",
    },
    "next_at_the_end": {
        "en": "next() raises StopIteration when there is nothing left. Where that may happen, catch it where next() is called.",
        "ko": "남은 값이 없으면 next()가 StopIteration을 일으킵니다. 그럴 수 있는 곳에서는 next()를 호출하는 자리에서 잡으세요.",
    },
    "no_iterator": {
        "en": "__iter__ has to return an iterator, an object that has __next__: self where the class has one, else "
        "what iter() gives.",
        "ko": "__iter__는 이터레이터, 곧 __next__가 있는 객체를 반환해야 합니다. "
        "클래스에 __next__가 있으면 self를, 없으면 iter()가 만들어 준 것을 반환하세요.",
    },
    "no_next": {
        "en": "next() calls __next__, and the class {0} has none: write def __next__(self).",
        "ko": "next()는 __next__를 호출하는데 {0} 클래스에는 없습니다. 이렇게 쓰세요: def __next__(self)",
    },
    "import_name": {
        "en": "{0} has to be imported first: write from {1} import {0} at the top of the file.",
        "ko": "{0} 이름은 먼저 가져와야 합니다. 파일 맨 위에 이렇게 쓰세요: from {1} import {0}",
    },
    "import_module": {
        "en": "{0} has to be imported first: write import {0} at the top of the file.",
        "ko": "{0} 모듈은 먼저 가져와야 합니다. 파일 맨 위에 이렇게 쓰세요: import {0}",
    },
    "no_return": {
        "en": "{0} never returns a value, so a call of it gives None. What it finds out has to leave it by return.",
        "ko": "{0} 함수는 값을 반환하지 않아서 호출하면 None이 나옵니다. 알아낸 값을 return으로 반환하세요.",
    },
    "some_returns": {
        "en": "A call that comes to the end of {0} without a return gives None: one way through it has none.",
        "ko": "return 없이 {0} 함수의 끝에 이르면 None이 나옵니다. return이 없는 길이 하나 있습니다.",
    },
    "capitals": {
        "en": "The two differ only in upper and lower case.",
        "ko": "두 값은 대문자와 소문자만 다릅니다.",
    },
    "spaces": {
        "en": "The two differ only in spaces.",
        "ko": "두 값은 공백만 다릅니다.",
    },
    "in_default": {
        "en": "A default value is computed when Python reads the def, and there is no {0} yet: write {1}, and compute it in "
        "the body.",
        "ko": "기본값은 파이썬이 def를 읽을 때 계산되므로 거기서는 매개변수({0})를 쓸 수 없습니다. {1}으로 두고 본문에서 "
        "계산하세요.",
    },
    "only_in_try": {
        "en": "{0} gets its value inside the try of line {1} only, and the try was left before that.",
        "ko": "{0}에 값을 넣는 곳은 {1}번 줄의 try 안뿐인데, 그 전에 try를 벗어났습니다.",
    },
    "only_in_loop": {
        "en": "{0} gets its value from the loop of line {1}, and that loop had nothing to go through.",
        "ko": "{0}에 값을 넣는 것은 {1}번 줄의 반복문뿐인데, 순회할 값이 하나도 없었습니다.",
    },
    "only_local": {
        "en": "In __init__, {0} is a local variable, and gone when __init__ ends: keep it with self.{0} = ...",
        "ko": "__init__ 안에서 이름만 쓴 변수({0})는 지역 변수라서 __init__이 끝나면 사라집니다. 객체에 저장하세요: "
        "self.{0} = ...",
    },
    "set_later": {
        "en": "self.{0} gets its value in {1} only, and was asked for before that. What a new object needs belongs into "
        "__init__.",
        "ko": "self.{0}에 값을 넣는 메서드는 하나뿐인데({1}), 그 전에 값을 읽었습니다. 새 객체에 필요한 값은 __init__에서 "
        "넣으세요.",
    },
    "old_next": {
        "en": "The method that next() calls is named __next__, with two underscores on both sides: {0} has one named next.",
        "ko": "next()가 부르는 메서드의 이름은 앞뒤에 밑줄이 두 개씩 있는 __next__입니다. {0} 클래스의 next는 부르지 "
        "않습니다.",
    },
    "yield_in_next": {
        "en": "Because of its yield, {0}.__next__ is a generator function: every next() makes a new generator and hands "
        "that out. __next__ gives its value back with return.",
        "ko": "yield가 있어서 {0} 클래스의 __next__는 제너레이터 함수입니다. next()를 부를 때마다 새 제너레이터가 "
        "나옵니다. 값은 return으로 돌려주세요.",
    },
    "not_called": {
        "en": "Line {1} gives back the function {0} itself. A call of it makes the generator: {2}",
        "ko": "{1}번 줄은 {0} 함수 자체를 돌려줍니다. 호출해야 제너레이터가 생깁니다: {2}",
    },
    "unused_generator": {
        "en": "Line {1} calls {0}(), which makes a generator, and nobody asks it for anything: none of its lines run. "
        "yield from hands on what it yields.",
        "ko": "{1}번 줄처럼 {0}()로 호출만 하면 제너레이터가 생기는데, 아무도 값을 요청하지 않아 한 줄도 실행되지 않습니다. 값을 "
        "이어서 내놓으려면 yield from을 쓰세요.",
    },
    "changed_size": {
        "en": "A dict or a set must not grow or shrink while a loop goes over it. Let the loop go over a copy: list(...)",
        "ko": "반복문이 순회하는 동안에는 딕셔너리나 집합에 무엇을 더하거나 뺄 수 없습니다. 복사본을 순회하세요: list(...)",
    },
    "await_function": {
        "en": "{0} is a function: await what a call of it gives, await {1}",
        "ko": "{0} 자리에 있는 것은 함수입니다. 함수를 호출해서 받은 것을 기다리세요: await {1}",
    },
    "gather_list": {
        "en": "asyncio.gather takes what it waits for one by one, not as a list: write asyncio.gather(*{0})",
        "ko": "asyncio.gather에는 기다릴 것을 리스트째로가 아니라 하나씩 넘깁니다: asyncio.gather(*{0})",
    },
}


def say(code: str, *values: str) -> dict[str, str]:
    """One sentence by language, with the names that it is about."""
    shown = [sanitize_text(value, _LONGEST) for value in values]
    return {lang: text.format(*shown) for lang, text in (ADVICE | KINDS | SYNTAX)[code].items()}
