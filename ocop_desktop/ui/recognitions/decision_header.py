"""The header of a decision: the facts that hold for all its products."""

from datetime import date

from PySide6.QtWidgets import QWidget

from ocop_desktop.domain.register.recognition import Decision
from ocop_desktop.ui.fields.choice import FreeChoice, PlainChoice
from ocop_desktop.ui.fields.date_field import DateField
from ocop_desktop.ui.fields.text import TextField
from ocop_desktop.ui.forms.field_grid import FieldGrid
from ocop_desktop.ui.forms.scan_field import ScanField
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.recognitions.decision_lines import regulation_for
from ocop_desktop.ui.recognitions.issuers import (
    issuer_suggestions,
    regulation_choices,
    regulation_words,
)
from ocop_desktop.ui.words.values import day_words

_ISSUER, _SIGNER = "decision/issuer", "decision/signer"


class DecisionHeader(FieldGrid):
    """Number, day, issuer, signer, regulation and scan; the last issuer is suggested first."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        last = context.preferences.text(_ISSUER)
        issuers = dict.fromkeys(filter(None, (last, *issuer_suggestions())))
        signer = context.preferences.text(_SIGNER)
        self._regulation: PlainChoice[str] = PlainChoice(
            (("", ""), *regulation_choices(context.regulations))
        )
        self.add("number", self.tr("Số quyết định *"), TextField(), 0, 0)
        self.add("on", self.tr("Ngày quyết định"), DateField(), 0, 1)
        self.add("issuer", self.tr("Cơ quan ban hành"), FreeChoice(list(issuers)), 0, 2)
        self.add("signer", self.tr("Người ký"), FreeChoice([signer] if signer else []), 1, 0)
        self.add("regulation_id", self.tr("Đánh giá theo quyết định"), self._regulation, 1, 1)
        self.add("scan", self.tr("Bản scan"), ScanField(context), 1, 2)
        self.set_stretch(3, 3, 5)
        self.set_value("regulation_id", "")
        self.edited.connect(self._show_regulation)
        self._show_regulation()

    def decision(self) -> Decision:
        """Return the header as typed."""
        return Decision(
            number=self.value("number"),
            on=self.value("on"),
            issuer=self.value("issuer"),
            signer=self.value("signer"),
            regulation_id=self.value("regulation_id") or "",
            scan=self.value("scan"),
        )

    def offer(self, decision: Decision) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Fill the fields that are empty with what `decision` states.

        Returns the words of what was taken, and of what differs from what stands there.
        """
        taken: list[str] = []
        other: list[str] = []
        for name in ("number", "on", "issuer"):
            value = getattr(decision, name)
            if not value or self.value(name) == value:
                continue
            words = day_words(value) if isinstance(value, date) else value
            if self.value(name) or self.is_unreadable(name):
                other.append(words)
            else:
                self.set_value(name, value)
                taken.append(words)
        self._show_regulation()
        return tuple(taken), tuple(other)

    def save_suggestions(self) -> None:
        """Save this issuer and signer as the first suggestions of the next decision."""
        self._context.preferences.save_text(_ISSUER, self.value("issuer"))
        self._context.preferences.save_text(_SIGNER, self.value("signer"))

    def _show_regulation(self) -> None:
        by_day = regulation_for(self.value("on"), self._context.regulations)
        words = self.tr("Theo ngày")
        self._regulation.setItemText(0, f"{words}: {regulation_words(by_day)}" if by_day else words)
