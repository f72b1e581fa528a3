"""What else is known of an event: role, scope, commune, theme, partners and the papers it rests on."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ocop_desktop.domain.events.event import Event, EventScope
from ocop_desktop.messages.countries import country_labels, country_name
from ocop_desktop.ui.events.basis_field import BasisField
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
        self.add("basis", self.tr("Căn cứ (kế hoạch, công văn mời, quyết định)"), BasisField(context), 4, 0,
                 span=2)  # fmt: skip
        self.set_stretch(1, 1)


class CountryField(SearchChoice[str]):
    """The ISO code of a country, shown by its name; "" at home."""

    def __init__(self, parent: QWidget | None = None) -> None:
        codes = (code for code, _ in country_labels(translate) if code != "VN")
        countries = [(code, country_name(code, translate)) for code in codes]
        super().__init__(countries, parent)

    def value(self) -> str:
        """The code, or an empty string."""
        return super().value() or ""

    def set_value(self, value: str | None) -> None:
        """Show the country of that code."""
        super().set_value(value or None)

    def _is_complete(self) -> bool:
        return bool(self.value())


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
