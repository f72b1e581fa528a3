"""Numbers in Vietnamese words, as papers repeat sums of money."""

from decimal import Decimal

import pytest

from ocop_desktop.domain.figures.figure import Figure, Qualifier
from ocop_desktop.domain.figures.number_words import write_money_words, write_number


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (0, "không"),
        (1, "một"),
        (10, "mười"),
        (11, "mười một"),
        (15, "mười lăm"),
        (21, "hai mươi mốt"),
        (24, "hai mươi bốn"),
        (40, "bốn mươi"),
        (55, "năm mươi lăm"),
        (100, "một trăm"),
        (105, "một trăm linh năm"),
        (111, "một trăm mười một"),
        (1_000, "một nghìn"),
        (1_005, "một nghìn không trăm linh năm"),
        (1_050, "một nghìn không trăm năm mươi"),
        (13_636_363, "mười ba triệu sáu trăm ba mươi sáu nghìn ba trăm sáu mươi ba"),
        (900_000_000, "chín trăm triệu"),
        (1_000_000_001, "một tỷ không trăm linh một"),
        (33_400_000_000, "ba mươi ba tỷ bốn trăm triệu"),
        (10**18, "một tỷ tỷ"),
        (-5, "âm năm"),
    ],
)
def test_a_number_is_written_as_it_is_said(number: int, words: str) -> None:
    assert write_number(number) == words


def test_money_in_words_keeps_how_exact_it_is() -> None:
    figure = Figure(Decimal(900_000_000), Qualifier.OVER)
    assert write_money_words(figure) == "hơn chín trăm triệu đồng"
    assert write_money_words(Decimal(3_820_000_000)) == "ba tỷ tám trăm hai mươi triệu đồng"
