"""The sections of the settings about the office's communes and the units that were merged or abolished."""

from PySide6.QtCore import QObject

from ocop_desktop.domain.office.communes import FormerLevel, FormerUnit, OfficeCommune
from ocop_desktop.ui.forms.form import Form
from ocop_desktop.ui.lists.commune_cells import (
    COMMUNES,
    SHORT_COMMUNES,
    list_commune_texts,
)
from ocop_desktop.ui.lists.list_editor import ListEditor
from ocop_desktop.ui.lists.list_model import ListColumn
from ocop_desktop.ui.words.values import commune_words, former_level_words

_DAY_LETTERS, _LEVEL_LETTERS, _NAME_LETTERS = 13, 12, 20


class CommuneSettingsRows(QObject):
    """Adds its rows to the office's form, named like the fields of Office."""

    def __init__(self, form: Form) -> None:
        super().__init__(form)
        form.add_section(self.tr("Địa bàn"))
        label = self.tr("Xã, phường phụ trách")
        self.communes = form.add(
            "communes", label, self._make_commune_editor(label),
            hint=self.tr("Để trống ngày thì xã, phường thuộc địa bàn từ đầu. Xã, phường thôi phụ trách "
                "ghi ngày thôi, không bỏ dòng."),
        )  # fmt: skip
        label = self.tr("Đơn vị cũ đã nhập, giải thể")
        self.former_units = form.add(
            "former_units", label, self._make_former_editor(label),
            hint=self.tr("Ví dụ huyện Cần Giờ, giải thể từ 01/07/2025. Công nhận trước ngày ấy tính cho "
                "đơn vị cũ."),
        )  # fmt: skip

    def _make_commune_editor(self, label: str) -> ListEditor[OfficeCommune]:
        columns = (
            ListColumn(self.tr("Xã, phường"), reading=COMMUNES, suggest=list_commune_texts),
            ListColumn(self.tr("Từ ngày"), _DAY_LETTERS, "date"),
            ListColumn(self.tr("Thôi từ ngày"), _DAY_LETTERS, "date"),
        )
        return ListEditor(columns, _make_commune, _split_commune, label)

    def _make_former_editor(self, label: str) -> ListEditor[FormerUnit]:
        levels = [(level.value, former_level_words(level)) for level in FormerLevel]
        columns = (
            ListColumn(self.tr("Cấp"), _LEVEL_LETTERS, choices=levels),
            ListColumn(self.tr("Tên"), _NAME_LETTERS),
            ListColumn(self.tr("Hết từ ngày"), _DAY_LETTERS, "date"),
            ListColumn(self.tr("Nay thuộc"), reading=SHORT_COMMUNES),
        )
        return ListEditor(columns, _make_former, _split_former, label)


def _make_commune(code: str | None, *days: object) -> OfficeCommune:
    return OfficeCommune(code or "", *days)  # type: ignore[arg-type]


def _split_commune(commune: OfficeCommune) -> tuple[object, ...]:
    words = commune_words(commune.commune_code)
    return words, commune.joined_on, commune.left_on


def _make_former(level: str, name: str, abolished_on: object, merged: object) -> FormerUnit:
    return FormerUnit(
        name,
        FormerLevel(level) if level else FormerLevel.DISTRICT,
        abolished_on,  # type: ignore[arg-type]
        merged or (),  # type: ignore[arg-type]
    )


def _split_former(unit: FormerUnit) -> tuple[object, ...]:
    return unit.level.value, unit.name, unit.abolished_on, SHORT_COMMUNES.write(unit.merged_into)
