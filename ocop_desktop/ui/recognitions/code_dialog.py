"""Cấp mã sản phẩm: issues the next code of a product; shows the serials of its commune."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from ocop_desktop import resources
from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.domain.problems import Problem, Severity
from ocop_desktop.domain.register.product_codes import CodeParts, CommuneSerials, check_code
from ocop_desktop.ui.fields.date_field import DateField
from ocop_desktop.ui.fields.text import TextField
from ocop_desktop.ui.forms.record_dialog import RecordDialog
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.tasks import services
from ocop_desktop.ui.tasks.runner import Reply
from ocop_desktop.ui.widgets.fact_list import FactList
from ocop_desktop.ui.words.values import commune_words

translate = QCoreApplication.translate


@dataclass(frozen=True)
class IssuedCode:
    """A product code and the day it is issued."""

    product_code: str
    given_on: date | None


class CodeDialog(RecordDialog):
    """Starts with the code the service proposes; the clerk may type another."""

    def __init__(
        self,
        context: PageContext,
        product_id: int,
        product_name: str,
        parts: CodeParts,
        serials: CommuneSerials,
        parent: QWidget | None = None,
    ) -> None:
        title = translate("CodeDialog", "Mã sản phẩm: {name}")
        super().__init__(context, title.format(name=product_name), parent)
        self.setWindowTitle(self.tr("Cấp mã sản phẩm"))
        self._product_id = product_id
        form = self.form
        self.code = form.add(
            "product_code", self.tr("Mã mới"), TextField(), required=True,
            hint=self.tr("Theo mẫu tỉnh-xã-số thứ tự-năm. Mã cũ vẫn được giữ và tìm thấy."),
        )  # fmt: skip
        self.given_on = form.add("given_on", self.tr("Ngày cấp"), DateField(), required=True)
        facts = QWidget()
        rows = FactList(facts)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.show_facts(self._serial_facts(parts, serials))
        form.add_full_width(facts)
        self.code.set_value(parts.text)
        self.given_on.set_value(context.on)
        form.mark_clean()
        self.resize(640, 320)
        self.code.setFocus(Qt.FocusReason.OtherFocusReason)

    def record(self) -> IssuedCode:
        """Return the code as typed."""
        return IssuedCode(self.code.value(), self.given_on.value())

    def problems(self, record: IssuedCode) -> Iterable[Problem]:
        """Find a missing day, a wrong form of the code and a commune that does not exist today."""
        if record.given_on is None:
            yield Problem("given_on", ValueReason.REQUIRED, Severity.HARD)
        yield from check_code(
            record.product_code, self.context.regulations[-1], resources.communes_by_code()
        )

    def save_record(self, record: IssuedCode) -> None:
        """Issue the code in the register."""
        reply = Reply(self.on_saved, self.on_refused)
        day = record.given_on or self.context.on
        self.context.runner.call(
            reply, services.product_codes.issue, self._product_id, record.product_code, day
        )

    def _serial_facts(
        self, parts: CodeParts, serials: CommuneSerials
    ) -> tuple[tuple[str, str], ...]:
        known = parts.serial in serials.taken
        serial = self.tr("{serial}, giữ số đã cấp") if known else self.tr("{serial}, số mới")
        given = self.tr("đến số {last}, {count} sản phẩm").format(
            last=serials.next - 1, count=len({use.product_id for use in serials.uses})
        )
        return (
            (self.tr("Xã, phường"), commune_words(parts.commune_code)),
            (self.tr("Số thứ tự"), serial.format(serial=parts.serial)),
            (self.tr("Xã đã cấp"), given if serials.uses else self.tr("chưa có số nào")),
            (self.tr("Số bỏ trống"), gap_words(serials.gaps) or self.tr("không có")),
        )


def gap_words(gaps: Sequence[int]) -> str:
    """Return numbers as ranges: "2, 4–7"."""
    runs: list[tuple[int, int]] = []
    for number in gaps:
        if runs and runs[-1][1] == number - 1:
            runs[-1] = (runs[-1][0], number)
        else:
            runs.append((number, number))
    return ", ".join(str(first) if first == last else f"{first}–{last}" for first, last in runs)
