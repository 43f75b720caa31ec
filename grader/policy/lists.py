"""The lists behind the policy: modules and names of Python, each with the reason to look at it.

They lean to what only code that reaches out needs.  Pure.
"""

import sys

_MACHINE, _INTERPRETER = "reaches the machine", "reaches into the interpreter"
FOREIGN = "is outside the standard library"


def _by_word(groups: dict[str, str]) -> dict[str, str]:
    return {word: why for why, words in groups.items() for word in words.split()}


#: Importing these says nothing yet: what is used of them does, unless it is one of these.
IN_PART = {
    "gc": "collect",
    "inspect": """isabstract isasyncgen isasyncgenfunction isawaitable isbuiltin isclass iscoroutine
        iscoroutinefunction isfunction isgenerator isgeneratorfunction ismethod isroutine getasyncgenstate
        getcoroutinestate getgeneratorstate AGEN_CLOSED AGEN_CREATED AGEN_RUNNING AGEN_SUSPENDED CORO_CLOSED
        CORO_CREATED CORO_RUNNING CORO_SUSPENDED GEN_CLOSED GEN_CREATED GEN_RUNNING GEN_SUSPENDED Parameter Signature
        cleandoc getdoc signature""",
    "sys": """argv byteorder exc_info exception exit float_info getrecursionlimit getsizeof hexversion implementation
        int_info intern maxsize maxunicode platform stderr stdin stdout version version_info""",
    "urllib": "error parse",
}

#: What computes, and time, threads, queues and streams, which are the subject; confinement stops what these could open.
#: What is in no group reaches the machine (files, processes, sockets) or is not of the standard library.
_MODULES = _by_word(
    {
        "": """__future__ abc argparse array ast asyncio base64 binascii bisect calendar cmath codecs collections
            colorsys concurrent contextlib contextvars copy copyreg csv dataclasses datetime decimal difflib email enum
            errno fnmatch fractions functools getopt graphlib hashlib heapq hmac html http io ipaddress itertools json
            keyword logging math numbers operator optparse pprint queue quopri random re reprlib sched secrets shlex
            stat statistics string stringprep struct textwrap this threading time token tokenize tomllib traceback
            types typing unicodedata uuid warnings weakref zlib zoneinfo """
        + " ".join(f"{module}.{name}" for module, names in IN_PART.items() for name in names.split()),
        # pickle, shelve, timeit and logging.config run what a text tells them to; linecache shows the suite's lines
        _INTERPRETER: """annotationlib atexit bdb builtins cProfile code codeop compileall dis encodings faulthandler
            gc idlelib imp importlib inspect linecache logging.config marshal modulefinder opcode pdb pickle
            pickletools pkgutil profile py_compile pyclbr pydoc rlcompleter runpy shelve site symtable sys timeit trace
            tracemalloc zipimport""",
        _MACHINE: "http.client http.cookiejar http.server logging.handlers",
        "belongs to the tests": "_pytest doctest hypothesis mock pluggy pytest test unittest",
    }
)

#: Names that mean one thing wherever they stand.  Not here, because honest code on this subject reads them and they
#: lead to no frame: gi_yieldfrom, cr_await, tb_next, __traceback__, __context__, __mro__, __dict__, __reduce__.
NAMES = _by_word(
    {
        "reaches the frames of running code": """gi_frame cr_frame ag_frame tb_frame f_back f_locals f_globals
            f_builtins f_code f_trace f_generator _getframe _getframemodulename _current_frames _current_exceptions
            currentframe findCaller walk_tb walk_stack extract_stack format_stack print_stack get_stack StackSummary
            capture_locals capture_call_graph""",
        "reaches into compiled code": """gi_code cr_code ag_code co_code co_consts co_filename co_freevars co_names
            co_varnames CodeType __code__ __closure__ cell_contents __defaults__ __kwdefaults__""",
        _INTERPRETER: """get_type_hints ForwardRef __annotate__ get_field vformat
            __globals__ __builtins__ __subclasses__ __loader__ __spec__ __import__ __self__ settrace
            setprofile settrace_all_threads setprofile_all_threads addaudithook meta_path path_hooks unraisablehook""",
        _MACHINE: """create_subprocess_exec create_subprocess_shell FileIO FileHandler ProcessPoolExecutor
            baseFilename connect_read_pipe connect_write_pipe FileType fromfile_prefix_chars""",
        "decides what every attribute seems to be": "__getattribute__",
        "shows lines of other files": "formatwarning showwarning WarningMessage",
    }
)
#: Of these, good names for a learner's own methods.
COMMON = {"format_stack", "get_stack", "print_stack", "walk_stack"}

#: Built-in names, unless the module means something of its own by them.  Not here: `input`, whose stream is empty, and
#: `locals`, `vars` and `dir`, which show a module what it has already.
BUILTINS = _by_word(
    {
        "runs text as code": "eval exec compile",
        _INTERPRETER: "__import__ __builtins__ __build_class__ __loader__ __spec__ breakpoint globals",
        _MACHINE: "open",
    }
)

#: What the library calls a module in some other module of its own.
_ALSO = {"bltns": "builtins"}

#: Dotted names are cut after so many parts: a chain of thousands takes no longer than its length.
DEEPEST = 8


def prefixes(dotted: str) -> list[str]:
    """`a.b.c`, `a.b`, `a`."""
    parts = dotted.split(".")[:DEEPEST]
    return [".".join(parts[:end]) for end in range(len(parts), 0, -1)]


def reason(dotted: str) -> str:
    """Why something imported is looked at: for itself, or for what it leads to (`logging.sys`, `io.open`)."""
    top = dotted.partition(".")[0]
    known = next((name for name in prefixes(dotted) if name in _MODULES), "")
    if not known:
        kind = _INTERPRETER if top.startswith("_") else _MACHINE
        return kind if top in sys.stdlib_module_names else FOREIGN
    rest = dotted.removeprefix(known).split(".")[1:DEEPEST]
    return _MODULES[known] or next(filter(None, map(_leads_to, rest)), "")


def _leads_to(part: str) -> str:
    module = _ALSO.get(part, part.lstrip("_"))
    inner = _MODULES.get(module, _MACHINE) if module in sys.stdlib_module_names else ""
    return inner or (BUILTINS.get(part, "") if part != "compile" else "")
