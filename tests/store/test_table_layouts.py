"""Named layouts are kept once by name and purpose, and an undo takes them back."""

from ocop_desktop.domain.importing.table_layout import LayoutPurpose, TableLayout
from ocop_desktop.services import history
from ocop_desktop.store import table_layouts
from ocop_desktop.store.database import Register
from tests.services.test_history import contents


def save(register: Register, layout: TableLayout) -> None:
    with register.writing(f"Lưu mẫu bảng “{layout.name}”") as transaction:
        table_layouts.save(transaction, layout)


def test_a_layout_is_kept_under_its_name_for_each_purpose(register: Register) -> None:
    save(register, TableLayout("Sổ huyện", LayoutPurpose.IMPORT, {"columns": [1]}))
    save(register, TableLayout("Sổ huyện", LayoutPurpose.EXPORT))
    before = contents(register)
    save(register, TableLayout("sổ  Huyện", LayoutPurpose.IMPORT, {"columns": [2]}))
    with register.reading() as connection:
        [known] = table_layouts.of_purpose(connection, LayoutPurpose.IMPORT)
        assert (known.name, known.facts) == ("sổ  Huyện", {"columns": [2]})
        assert table_layouts.find(connection, LayoutPurpose.EXPORT, "SỔ HUYỆN")
        assert table_layouts.find(connection, LayoutPurpose.IMPORT, "Sổ tỉnh") is None
    history.undo(register)
    assert contents(register) == before
    with register.writing("Xóa") as transaction:
        table_layouts.delete(transaction, known.id)
    with register.reading() as connection:
        assert table_layouts.of_purpose(connection, LayoutPurpose.IMPORT) == ()
