"""What else is known of an event: role, scope, commune, theme, partners and the papers it rests on."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ocop_desktop import resources
from ocop_desktop.domain.events.event import Event, EventScope
from ocop_desktop.domain.events.parts import BasisPaper
from ocop_desktop.ui.events.form_part import FormPart
from ocop_desktop.ui.events.record_form import RecordForm
from ocop_desktop.ui.fields.choice import PlainChoice, SearchChoice
from ocop_desktop.ui.fields.commune import CommuneChooser
from ocop_desktop.ui.fields.text import TextField
from ocop_desktop.ui.lists.list_editor import ListEditor
from ocop_desktop.ui.lists.list_model import ListColumn
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.words.events import event_role_words, event_scope_words

translate = QCoreApplication.translate


class DetailsForm(RecordForm):
    """Two columns of facts, then the partners and the papers."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        scopes: list[tuple[EventScope | None, str]] = [(None, self.tr("Chưa rõ"))]
        scopes += event_scope_words().items()
        self.add("role", self.tr("Vai trò của cơ quan"), PlainChoice(_roles()), 0, 0)
        self.add("scope", self.tr("Phạm vi (như lúc ấy)"), PlainChoice(scopes), 0, 1)
        self.add("commune_code", self.tr("Xã, phường"), CommuneChooser(context), 1, 0)
        self.add("country", self.tr("Nước (nếu ở nước ngoài)"), CountryField(), 1, 1)
        self.add("theme", self.tr("Chủ đề"), TextField(), 2, 0, span=2)
        self.add("partners", self.tr("Đơn vị phối hợp, tài trợ"), _make_partners(), 3, 0, span=2)
        self.add("basis", self.tr("Căn cứ (kế hoạch, công văn mời, quyết định)"), BasisField(), 4, 0,
                 span=2)  # fmt: skip
        self.set_stretch(1, 1)


class CountryField(SearchChoice[str]):
    """The ISO code of a country, shown by its name; "" at home."""

    def __init__(self, parent: QWidget | None = None) -> None:
        countries = [(one.code, one.name) for one in resources.countries() if one.code != "VN"]
        super().__init__(countries, parent)

    def value(self) -> str:
        """The code, or an empty string."""
        return super().value() or ""

    def set_value(self, value: str | None) -> None:
        """Show the country of that code."""
        super().set_value(value or None)

    def _is_complete(self) -> bool:
        return bool(self.value())


class BasisField(ListEditor[BasisPaper]):
    """The papers that an event rests on; a paper keeps its file while its number and title stay."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._files: dict[tuple[str, str], str] = {}
        columns = (
            ListColumn(translate("BasisField", "Loại"), 14, suggest=_paper_kinds),
            ListColumn(translate("BasisField", "Số, ký hiệu"), 18),
            ListColumn(translate("BasisField", "Ngày"), 12, "date"),
            ListColumn(translate("BasisField", "Trích yếu")),
        )
        name = translate("BasisField", "Căn cứ")
        super().__init__(columns, self._make_paper, _split_paper, name, parent=parent)

    def set_value(self, records: Sequence[BasisPaper]) -> None:
        """Show the papers."""
        self._files = {(paper.number, paper.title): paper.file for paper in records}
        super().set_value(records)

    def media_names(self) -> tuple[str, ...]:
        """The files of the papers."""
        return tuple(paper.file for paper in self.value() if paper.file)

    def _make_paper(self, kind: str, number: str, signed_on: date | None, title: str) -> BasisPaper:
        file = self._files.get((number, title), "")
        return BasisPaper(kind, number, signed_on, title, file)


def make_details_part(context: PageContext) -> FormPart:
    """The part of the other facts of an event."""
    part = FormPart(DetailsForm(context), lambda event: event, _take_event)
    part.part_name = "details"
    return part


def _take_event(_: Event, edited: Event) -> Event:
    return replace(edited, partners=tuple(filter(None, edited.partners)))


def _roles() -> list[tuple[object, str]]:
    return list(event_role_words().items())


def _make_partners() -> ListEditor[str]:
    column = ListColumn(translate("DetailsForm", "Đơn vị"))
    name = translate("DetailsForm", "Đơn vị phối hợp, tài trợ")
    return ListEditor((column,), str, lambda partner: (partner,), name)


def _paper_kinds() -> tuple[str, ...]:
    return (
        translate("BasisField", "Kế hoạch"),
        translate("BasisField", "Công văn mời"),
        translate("BasisField", "Quyết định"),
        translate("BasisField", "Giấy mời"),
        translate("BasisField", "Tờ trình"),
    )


def _split_paper(paper: BasisPaper) -> tuple[object, ...]:
    return paper.kind, paper.number, paper.signed_on, paper.title
