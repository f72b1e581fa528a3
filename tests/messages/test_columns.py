"""Every column that the history records has a word of the clerk."""

from ocop_desktop.messages.columns import column_words
from ocop_desktop.messages.message import in_vietnamese
from ocop_desktop.store import tables
from ocop_desktop.store.change_values import list_recorded


def test_every_recorded_column_has_a_word() -> None:
    for table in tables.RECORDED.values():
        for column in list_recorded(table):
            assert column_words(table.name, column, in_vietnamese) != column, (table.name, column)


def test_a_column_is_called_what_its_own_form_calls_it() -> None:
    assert column_words("product", "name_vi", in_vietnamese) == "Tên sản phẩm"
    assert column_words("recognition", "notes", in_vietnamese) == "Ghi chú"


def test_an_unknown_column_is_named_as_it_is() -> None:
    assert column_words("product", "made_up", in_vietnamese) == "made_up"
