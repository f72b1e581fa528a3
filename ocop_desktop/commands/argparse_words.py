"""The sentences that argparse itself writes, in Vietnamese."""

import argparse

_WORDS = {
    "usage: ": "cách dùng: ",
    "options": "tùy chọn",
    "positional arguments": "tham số",
    "show this help message and exit": "xem phần trợ giúp này rồi thôi",
    "show program's version number and exit": "xem phiên bản của chương trình rồi thôi",
    "%(prog)s: error: %(message)s\n": "%(prog)s: %(message)s\n",
    "%(heading)s:": "%(heading)s:",
    " (default: %(default)s)": " (mặc định: %(default)s)",
    "default: %(default)s": "mặc định: %(default)s",
    "argument %(argument_name)s: %(message)s": "%(argument_name)s: %(message)s",
    "the following arguments are required: %s": "còn thiếu: %s",
    "one of the arguments %s is required": "cần một trong các tùy chọn: %s",
    "unrecognized arguments: %s": "không hiểu: %s",
    "ambiguous option: %(option)s could match %(matches)s": (
        "%(option)s hợp với nhiều tùy chọn: %(matches)s; hãy ghi đủ tên"
    ),
    "not allowed with argument %s": "không dùng cùng %s",
    "ignored explicit argument %r": "không nhận giá trị %r",
    "expected one argument": "cần một giá trị đi kèm",
    "expected at most one argument": "chỉ nhận nhiều nhất một giá trị",
    "expected at least one argument": "cần ít nhất một giá trị",
    "expected %s argument": "cần %s giá trị",
    "expected %s arguments": "cần %s giá trị",
    "invalid %(type)s value: %(value)r": "không nhận giá trị %(value)r",
    "invalid choice: %(value)r (choose from %(choices)s)": (
        "không có %(value)r; hãy chọn một trong: %(choices)s"
    ),
    "invalid choice: %(value)r, maybe you meant %(closest)r? (choose from %(choices)s)": (
        "không có %(value)r, có phải %(closest)r? Hãy chọn một trong: %(choices)s"
    ),
    "unknown parser %(parser_name)r (choices: %(choices)s)": (
        "không có lệnh %(parser_name)r; các lệnh: %(choices)s"
    ),
    "unexpected option string: %s": "tùy chọn không dùng được ở đây: %s",
    "can't open '%(filename)s': %(error)s": "không mở được “%(filename)s”: %(error)s",
}


def use_vietnamese_words() -> None:
    """Let argparse write its sentences in Vietnamese.

    argparse looks every sentence up by gettext. Its functions are replaced in argparse alone:
    a catalogue of gettext would depend on the language of the environment.
    """
    vars(argparse).update({"_": _translate, "ngettext": _translate_plural})


def _translate(text: str) -> str:
    return _WORDS.get(text, text)


def _translate_plural(singular: str, plural: str, count: int) -> str:
    return _translate(singular if count == 1 else plural)
