"""Every word an import tells has a sentence of its own, and names its rows."""

from collections.abc import Callable
from enum import StrEnum
from typing import Any

import pytest

from ocop_desktop.domain.importing.columns import Column, ColumnUse, ImportField, Layout
from ocop_desktop.domain.importing.result import NearRecord, OpenQuestion, OpenQuestionKind, Told
from ocop_desktop.domain.importing.table import (
    BrokenReason,
    Encoding,
    EncodingSource,
    RepairKind,
    SkipReason,
)
from ocop_desktop.messages import importing
from ocop_desktop.messages.import_fields import column_place_name, import_field_names
from ocop_desktop.messages.lists import layout_name
from ocop_desktop.messages.message import Translate, in_vietnamese

WORDS: dict[type[StrEnum], Callable[[Any, Translate], str]] = {
    RepairKind: importing.repair_kind,
    SkipReason: importing.skip_reason,
    BrokenReason: importing.broken_reason,
    Encoding: importing.encoding_name,
    EncodingSource: importing.encoding_source,
    Layout: layout_name,
    ColumnUse: importing.column_use,
    OpenQuestionKind: importing.question_kind,
}


@pytest.mark.parametrize("kind", WORDS, ids=lambda kind: kind.__name__)
def test_every_value_has_words_of_its_own(kind: type[StrEnum]) -> None:
    said = [WORDS[kind](member, in_vietnamese) for member in kind]
    assert all(said)
    assert len(set(said)) == len(said)


def test_every_place_of_a_column_has_a_name_of_its_own() -> None:
    names = import_field_names(in_vietnamese)
    assert list(names) == list(ImportField)
    assert len(set(names.values())) == len(names)


def test_a_column_of_the_second_recognition_says_so() -> None:
    second = Column(4, "Lần 2 / Hạng sao", ColumnUse.FIELD, ImportField.RECOGNITION_STARS, turn=2)
    assert column_place_name(second, in_vietnamese) == "Hạng sao (lần 2)"
    assert column_place_name(Column(0, "STT", ColumnUse.LEFT_OUT), in_vietnamese) == ""


def test_a_question_names_its_rows_and_what_is_near() -> None:
    alone = OpenQuestion(OpenQuestionKind.COMMUNE, "xã Thử", (3,))
    assert importing.question_sentence(alone, in_vietnamese) == "“xã Thử” (dòng 3)."
    near = OpenQuestion(
        OpenQuestionKind.PRODUCER, "HTX Bình An", tuple(range(2, 14)),
        (NearRecord("7", "Hợp tác xã Bình An"),),
    )  # fmt: skip
    assert importing.question_sentence(near, in_vietnamese) == (
        "“HTX Bình An” (dòng 2, 3, 4, 5, 6, 7, 8, 9 và 4 dòng nữa); gần giống: “Hợp tác xã Bình An”."
    )


def test_another_value_of_a_producer_names_both() -> None:
    words = importing.told_sentence(Told(5, "Điện thoại", "0281", "0282"), in_vietnamese)
    assert "“0281”" in words
    assert "“0282”" in words
