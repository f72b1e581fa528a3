"""What an action did is said in the reader's language, though the register keeps Vietnamese."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from ocop_desktop import services
from ocop_desktop.messages.actions import action_sentence

SERVICES = Path(services.__file__).parent


def in_capitals(context: str, text: str) -> str:
    """A language of its own: the words in capitals, the blanks as they are."""
    del context
    return re.sub(
        r"\{\w+\}|[^{]+", lambda part: part[0] if part[0][0] == "{" else part[0].upper(), text
    )


def sentences_of(function: ast.FunctionDef, calls: list[ast.Call]) -> Iterator[str]:
    """An example of each sentence that `function` gives to an action."""
    verbs = [
        word.value
        for node in ast.walk(function)
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "verb"
        for word in ast.walk(node.value)
        if isinstance(word, ast.Constant) and isinstance(word.value, str)
    ] + [
        word.value
        for call in calls
        if ast.unparse(call.func) == function.name
        for word in call.args
        if isinstance(word, ast.Constant) and isinstance(word.value, str)
    ]
    for node in ast.walk(function):
        if isinstance(node, ast.JoinedStr) and _is_sentence(node, function):
            for verb in verbs or [""]:
                yield "".join(_example(part, verb) for part in node.values)


def _is_sentence(node: ast.JoinedStr, function: ast.FunctionDef) -> bool:
    given = {
        id(argument)
        for call in ast.walk(function)
        if isinstance(call, ast.Call)
        and isinstance(call.func, ast.Attribute)
        and call.func.attr in {"rename", "writing"}
        for argument in call.args
    }
    return id(node) in given or "{verb}" in ast.unparse(node)


def _example(part: ast.expr, verb: str) -> str:
    match part:
        case ast.Constant(str(words)):
            return words
        case ast.FormattedValue(ast.Name("verb")):
            return verb
        case ast.FormattedValue(ast.Name("stars")):
            return " 4 sao"
        case _:
            return "7"


def fixed_sentences(calls: list[ast.Call]) -> Iterator[str]:
    """The sentences without a blank."""
    for call in calls:
        match call:
            case ast.Call(
                func=ast.Attribute(attr="writing"), args=[ast.Constant(str(words)), *_]
            ) if words:
                yield words
            case _:
                pass


def test_every_sentence_of_the_services_is_known_in_other_languages() -> None:
    examples: list[str] = []
    for file in SERVICES.glob("*.py"):
        tree = ast.parse(file.read_text(encoding="utf-8"))
        calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
        for function in ast.walk(tree):
            if isinstance(function, ast.FunctionDef):
                examples += sentences_of(function, calls)
        examples += fixed_sentences(calls)
    assert len(examples) > 35
    assert [one for one in examples if action_sentence(one, in_capitals) != one.upper()] == []


@pytest.mark.parametrize(
    ("kept", "said"),
    [
        ("Sửa sản phẩm “Rượu “nếp” {xưa}”", "SỬA SẢN PHẨM “Rượu “nếp” {xưa}”"),
        ("Hoàn tác: Làm lại: Xóa 2 hội chợ", "HOÀN TÁC: LÀM LẠI: XÓA 2 SỰ KIỆN"),
        ("Thêm hội chợ “Hội chợ Xuân”", "THÊM SỰ KIỆN “Hội chợ Xuân”"),
        ("Thêm 3 sản phẩm vào hội chợ “Tết”", "THÊM 3 SẢN PHẨM VÀO SỰ KIỆN “Tết”"),
        (
            "Nhập quyết định 1: 2/QĐ: 40 sản phẩm, thêm 3 sản phẩm vào sổ",
            "NHẬP QUYẾT ĐỊNH 1: 2/QĐ: 40 SẢN PHẨM, THÊM 3 SẢN PHẨM VÀO SỔ",
        ),
        ("Ghi công nhận cho “Trà”", "GHI CÔNG NHẬN CHO “Trà”"),
        ("Một việc của chương trình khác", "Một việc của chương trình khác"),
    ],
)
def test_names_and_counts_stand_in_the_blanks_of_the_other_language(kept: str, said: str) -> None:
    assert action_sentence(kept, in_capitals) == said
