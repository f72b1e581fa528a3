"""The section “Sự kiện và xuất khẩu” of the settings: reports of events, markets of strict standards."""

from functools import cache

from PySide6.QtCore import QCoreApplication, QObject

from ocop_desktop import resources
from ocop_desktop.domain.office.office import OutletSettings
from ocop_desktop.domain.outlets.markets import index_countries
from ocop_desktop.domain.text import identity_key
from ocop_desktop.messages.countries import country_label, country_labels
from ocop_desktop.ui.fields.number import NumberField
from ocop_desktop.ui.forms.form import Form
from ocop_desktop.ui.lists.list_editor import ListEditor
from ocop_desktop.ui.lists.list_model import ListColumn
from ocop_desktop.ui.lists.text_reading import TextReading

translate = QCoreApplication.translate


class OutletSettingsRows(QObject):
    """Adds its rows to the office's form, named like the fields of OutletSettings."""

    def __init__(self, form: Form) -> None:
        super().__init__(form)
        form.add_section(self.tr("Sự kiện và xuất khẩu"))
        self.report_days = form.add(
            "report_days", self.tr("Báo cáo kết quả sự kiện trong"),
            NumberField(self.tr("ngày làm việc"), whole=True),
            hint=self.tr("Đếm từ sau ngày cuối của sự kiện; quá hạn thì được nhắc ở danh sách sự kiện."),
        )  # fmt: skip
        label = self.tr("Thị trường tiêu chuẩn cao")
        column = ListColumn(self.tr("Nước"), reading=_COUNTRIES, suggest=_list_country_texts)
        self.strict_markets = form.add(
            "strict_markets", label, ListEditor((column,), _make_market, _split_market, label),
            hint=self.tr("Xuất khẩu sang các nước này là bậc cao nhất của tiêu chí về thị trường."),
        )  # fmt: skip

    def value(self) -> OutletSettings:
        """Return the settings as typed, each market once."""
        markets = dict.fromkeys(filter(None, self.strict_markets.value()))
        return OutletSettings(tuple(markets), int(self.report_days.value() or 0))

    def set_value(self, settings: OutletSettings) -> None:
        """Show the settings."""
        self.report_days.set_value(settings.report_days)
        self.strict_markets.set_value(settings.strict_markets)


def _make_market(code: str | None) -> str:
    return code or ""


def _split_market(code: str) -> tuple[str]:
    return (_write_country(code),)


@cache
def _index() -> dict[str, str]:
    """The codes of countries by code, by name, and by both as they are listed."""
    countries = resources.countries()
    others = ((row["vi"], row["en"]) for row in resources.words("market"))
    index = index_countries(countries, others)
    labels = (
        (f"{name} ({one.code})", one.code) for one in countries for name in (one.name, one.name_en)
    )
    return index | {identity_key(label): code for label, code in labels}


def _list_country_texts() -> list[str]:
    return [label for _, label in country_labels(translate)]


def _read_country(text: str) -> str | None:
    return _index().get(identity_key(text))


def _write_country(code: str) -> str:
    return country_label(code, translate)


def _explain(text: str) -> str:
    words = translate("OutletSettingsRows", "Không có nước nào là “{text}”. Gõ tên rồi chọn.")
    return words.format(text=text)


_COUNTRIES = TextReading(_read_country, _write_country, _explain)
