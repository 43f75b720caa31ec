"""The sentences about code that Python cannot read, in English and Korean: what is wrong, and what to type."""

SYNTAX: dict[str, dict[str, str]] = {
    "colon": {
        "en": "The line that opens a block (def, class, if, for, while, try, with ...) ends in a colon.",
        "ko": "블록을 여는 줄(def, class, if, for, while, try, with 등)은 콜론(:)으로 끝납니다.",
    },
    "colon_early": {
        "en": "Python expected the colon earlier in this line: something between does not belong there.",
        "ko": "이 줄에서는 콜론(:)이 더 앞에 와야 합니다. 그 사이에 있어서는 안 될 것이 있습니다.",
    },
    "no_parentheses": {
        "en": "Behind the name of a function stand parentheses, empty where it takes nothing: def {0}():",
        "ko": "함수 이름 뒤에는 괄호가 옵니다. 받는 것이 없으면 빈 괄호를 씁니다: def {0}():",
    },
    "not_closed": {
        "en": "The {0} of this line is never closed: the {1} is missing.",
        "ko": "이 줄에서 연 괄호({0})를 닫지 않았습니다. 닫는 괄호({1})를 쓰세요.",
    },
    "not_opened": {
        "en": "This {0} closes nothing: its opening bracket is missing, or it is one too many.",
        "ko": "닫는 괄호({0})에 맞는 여는 괄호가 없습니다. 여는 괄호가 빠졌거나 닫는 괄호가 하나 많습니다.",
    },
    "other_bracket": {
        "en": "The bracket that was opened last, {1}, is closed first: by {2}, and here stands {0}.",
        "ko": "마지막에 연 괄호({1})부터 닫아야 하므로 {2} 자리인데, {0} 괄호가 있습니다.",
    },
    "assignment": {
        "en": "= gives a value to the name on its left; == asks whether two values are equal.",
        "ko": "=는 왼쪽 이름에 값을 넣고, ==는 두 값이 같은지 묻습니다.",
    },
    "yield_parentheses": {
        "en": "As a part of a larger expression, yield needs parentheses of its own: {0}",
        "ko": "yield를 다른 식의 일부로 쓸 때는 괄호로 따로 감싸야 합니다: {0}",
    },
    "yield_outside": {
        "en": "yield belongs into the body of a def: look at the indentation of this line.",
        "ko": "yield는 def 본문 안에만 쓸 수 있습니다. 이 줄의 들여쓰기를 확인하세요.",
    },
    "yield_in_comprehension": {
        "en": "yield cannot stand in a comprehension or a generator expression: write a for loop with the yield in it.",
        "ko": "컴프리헨션이나 제너레이터 표현식 안에는 yield를 쓸 수 없습니다. for 반복문을 쓰고 그 안에서 yield "
        "하세요.",
    },
    "only_in_async": {
        "en": "{0} may stand in the body of an async def only.",
        "ko": "{0}는 async def로 정의한 함수의 본문에서만 쓸 수 있습니다.",
    },
    "async_comprehension": {
        "en": "A comprehension with await or async for may stand in the body of an async def only.",
        "ko": "await나 async for가 있는 컴프리헨션은 async def로 정의한 함수의 본문에서만 쓸 수 있습니다.",
    },
    "async_generator_return": {
        "en": "An async def with a yield is an asynchronous generator, and that cannot return a value: return alone "
        "ends it, yield hands a value out.",
        "ko": "yield가 있는 async def는 비동기 제너레이터라서 값을 반환할 수 없습니다. 끝낼 때는 return만 쓰고, 값은 "
        "yield로 내놓으세요.",
    },
    "yield_from_in_async": {
        "en": "There is no yield from in an async def: write a loop, for or async for, that yields each value.",
        "ko": "async def 안에서는 yield from을 쓸 수 없습니다. for나 async for로 순회하며 값을 하나씩 yield 하세요.",
    },
    "not_in_loop": {
        "en": "{0} belongs into the body of a loop, in the same function: look at the indentation of this line.",
        "ko": "{0}는 같은 함수에 있는 반복문의 본문에서만 쓸 수 있습니다. 이 줄의 들여쓰기를 확인하세요.",
    },
    "return_outside": {
        "en": "return belongs into the body of a def: look at the indentation of this line.",
        "ko": "return은 def 본문 안에만 쓸 수 있습니다. 이 줄의 들여쓰기를 확인하세요.",
    },
    "no_block": {
        "en": "Line {0} opens a block, and nothing stands in it: indent what belongs to it, or write pass.",
        "ko": "{0}번 줄이 블록을 여는데 그 안에 아무것도 없습니다. 블록에 속하는 줄을 들여 쓰거나 pass를 쓰세요.",
    },
    "too_far_in": {
        "en": "This line begins further in than the one before it, which opens no block.",
        "ko": "앞줄이 블록을 열지 않았는데 이 줄이 더 안쪽에서 시작합니다.",
    },
    "no_such_column": {
        "en": "No block that is open begins in the column of this line: give it as many spaces as the line it belongs "
        "to.",
        "ko": "이 줄이 시작하는 칸에서 시작한 블록이 없습니다. 같은 블록에 있는 줄과 공백 수를 맞추세요.",
    },
    "tabs": {
        "en": "Tabs and spaces are mixed at the beginning of lines: use spaces only.",
        "ko": "줄 앞에 탭과 공백이 섞여 있습니다. 공백만 쓰세요.",
    },
    "mixed_star": {
        "en": "One try has either except or except*, not both.",
        "ko": "try 하나에는 except와 except* 가운데 한 가지만 쓸 수 있습니다.",
    },
    "star_without_type": {
        "en": "except* has to say what it catches: except* Exception: for everything that except Exception: would "
        "catch.",
        "ko": "except* 뒤에는 무엇을 잡을지 써야 합니다. except Exception:이 잡는 것을 모두 잡으려면 except* "
        "Exception: 이라고 쓰세요.",
    },
    "leaves_star": {
        "en": "break, continue and return cannot leave an except* block: note there what happened, and act on it "
        "behind the try.",
        "ko": "break, continue, return으로 except* 블록을 벗어날 수 없습니다. 블록 안에서는 변수에 적어 두고, try가 "
        "끝난 뒤에 처리하세요.",
    },
    "string": {
        "en": "A string of this line is not closed by the sign that opened it. A text that holds that sign itself "
        "goes between the other kind of quotes.",
        "ko": "이 줄에 닫히지 않은 문자열이 있습니다. 연 따옴표와 같은 따옴표로 닫으세요. 문자열 안에 그 따옴표를 "
        "쓰려면 다른 종류의 따옴표로 감싸세요.",
    },
    "long_string": {
        "en": "Three quotes open a text in this line, and the same three never close it.",
        "ko": "이 줄에서 따옴표 세 개로 연 문자열을 같은 따옴표 세 개로 닫지 않았습니다.",
    },
    "print": {
        "en": "{0} is a function: what it is given stands in parentheses.",
        "ko": "{0} 자리에 있는 것은 함수입니다. 넘길 것을 괄호 안에 쓰세요.",
    },
    "try_alone": {
        "en": "A try needs an except or a finally below it, which begins in the same column.",
        "ko": "try 아래에는 같은 칸에서 시작하는 except나 finally가 있어야 합니다.",
    },
    "no_partner": {
        "en": "Nothing right above this line, in the same column, can go on with {0} here.",
        "ko": "바로 위 같은 칸에 {0}로 이어질 수 있는 블록이 없습니다.",
    },
    "except_as": {
        "en": "Between an exception and the name for it stands as: {0}",
        "ko": "예외와 그 예외를 부를 이름 사이에 as를 씁니다: {0}",
    },
    "several_exceptions": {
        "en": "Several exceptions of one except stand in parentheses: except (A, B):",
        "ko": "except 하나로 여러 예외를 잡을 때는 괄호로 묶습니다: except (A, B):",
    },
    "bare_except_last": {
        "en": "An except: that names nothing catches everything, so it stands below all others.",
        "ko": "이름 없는 except:는 모든 예외를 잡으므로 다른 except보다 아래에 와야 합니다.",
    },
    "side_by_side": {
        "en": "Two expressions stand side by side with nothing between them, such as a comma or an operator.",
        "ko": "두 식 사이에 쉼표나 연산자가 없습니다.",
    },
    "defaults_last": {
        "en": "Parameters that have a default value stand behind those that have none.",
        "ko": "기본값이 있는 매개변수는 기본값이 없는 매개변수 뒤에 옵니다.",
    },
    "keywords_last": {
        "en": "In a call, arguments with a name (x=1) stand behind those without one.",
        "ko": "호출할 때 이름을 붙인 인자(x=1)는 이름이 없는 인자 뒤에 옵니다.",
    },
    "nothing_nonlocal": {
        "en": "nonlocal {0} means a variable of a function around this one, and none of them sets {0}.",
        "ko": "nonlocal은 바깥 함수의 변수를 가리키는데, 바깥 함수 어디에도 {0}에 값을 넣는 곳이 없습니다.",
    },
    "nonlocal_outside": {
        "en": "nonlocal belongs into a function that is defined in another one.",
        "ko": "nonlocal은 다른 함수 안에서 정의한 함수에서만 쓸 수 있습니다.",
    },
    "declared_late": {
        "en": "{1} {0} has to stand before the first use of {0} in the function.",
        "ko": "함수 안에서 {0} 변수를 쓰기 전에 {1} {0} 줄이 먼저 와야 합니다.",
    },
    "declared_parameter": {
        "en": "{0} is a parameter of this function, so it cannot be {1} as well: leave one of them out.",
        "ko": "{0} 이름은 이 함수의 매개변수라서 {1}로 선언할 수 없습니다. 둘 가운데 하나를 빼세요.",
    },
    "wide_sign": {
        "en": "{0} is not the sign of Python that it looks like: type {1}",
        "ko": "파이썬 기호와 비슷해 보이지만 다른 문자({0})입니다. 영문 상태에서 다시 입력하세요: {1}",
    },
    "invisible": {
        "en": "There is an invisible sign ({0}) in this line: delete the line, and type it anew.",
        "ko": "이 줄에 보이지 않는 문자({0})가 있습니다. 줄을 지우고 다시 입력하세요.",
    },
    "behind_backslash": {
        "en": "A \\ continues a line in the next one: nothing may stand behind it, not even a space.",
        "ko": "\\ 기호는 줄을 다음 줄로 이어 줍니다. 그 뒤에는 공백도 올 수 없습니다.",
    },
    "digit_first": {
        "en": "A number goes over into letters here: a name cannot begin with a digit.",
        "ko": "숫자 바로 뒤에 글자가 붙어 있습니다. 이름은 숫자로 시작할 수 없습니다.",
    },
    "if_without_else": {
        "en": "A value that depends on a condition needs both ways: A if CONDITION else B.",
        "ko": "조건에 따라 값을 고르는 식에는 두 경우가 다 있어야 합니다: A if 조건 else B",
    },
    "generator_argument": {
        "en": "Beside other arguments, a generator expression needs parentheses of its own.",
        "ko": "제너레이터 표현식을 다른 인자와 함께 넘길 때는 괄호로 따로 감싸야 합니다.",
    },
    "spelled": {
        "en": "Python spells it otherwise: {0}",
        "ko": "파이썬에서는 이렇게 씁니다: {0}",
    },
}
