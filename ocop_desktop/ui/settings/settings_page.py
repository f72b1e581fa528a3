"""Cài đặt: the facts of the office, and the appearance of the window."""

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ocop_desktop.domain.codes import RecordKind
from ocop_desktop.domain.drafts.comparison import DraftComparison, resumed_record
from ocop_desktop.domain.errors import EditConflict
from ocop_desktop.domain.merging import merge
from ocop_desktop.domain.office.office import Office, OfficeKind
from ocop_desktop.domain.office.office_checks import check_office
from ocop_desktop.ui import errors, theme
from ocop_desktop.ui.drafts.form_draft import FormDraft
from ocop_desktop.ui.drafts.form_state import FormState
from ocop_desktop.ui.fields.choice import PlainChoice
from ocop_desktop.ui.fields.text import PhoneField, TextField
from ocop_desktop.ui.files import choose_files
from ocop_desktop.ui.forms.conflict_dialog import ask_about_conflict
from ocop_desktop.ui.forms.form import Form
from ocop_desktop.ui.page import Following, PageWidget
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.preferences import CLERK_LETTERS, LANGUAGES, SCHEMES, TEXT_SIZES
from ocop_desktop.ui.settings.commune_settings import CommuneSettingsRows
from ocop_desktop.ui.settings.deadline_settings import DeadlineSettingsRows
from ocop_desktop.ui.settings.logo_field import LOGO_SIDE, LogoField
from ocop_desktop.ui.settings.outlet_settings import OutletSettingsRows
from ocop_desktop.ui.settings.print_settings import PrintSettingsRows
from ocop_desktop.ui.settings.rating_settings import RatingSettingsRows
from ocop_desktop.ui.settings.regulations_panel import RegulationsPanel
from ocop_desktop.ui.settings.unit_counts_panel import UnitCountsPanel
from ocop_desktop.ui.tasks import services
from ocop_desktop.ui.tasks.runner import Reply
from ocop_desktop.ui.toast import show_toast
from ocop_desktop.ui.widgets.ask import ask_to_save
from ocop_desktop.ui.widgets.picture_sources import PICTURES, read_media_picture
from ocop_desktop.ui.words.record_values import FormWords
from ocop_desktop.ui.words.values import office_kind_words
from ocop_desktop.ui.writing import needs_writing


class SettingsPage(PageWidget):
    """Holds the form of the office, then text size, colours and language."""

    tables = frozenset({"office", "product", "producer", "recognition"})
    draft_form = "settings"

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._office = self._sent = Office()
        self._after_saving: Following | None = None
        self.form = Form()
        self.draft = FormDraft(context.drafts, self, self)
        self.form.edited.connect(self.draft.note_edit)
        self.appearance = Form(of_register=False)
        self.regulations = RegulationsPanel(context)
        self.unit_counts = UnitCountsPanel(context)
        self._add_office()
        self.areas = CommuneSettingsRows(self.form)
        self.deadlines = DeadlineSettingsRows(self.form)
        self.outlets = OutletSettingsRows(self.form)
        self.rating = RatingSettingsRows(self.form, context)
        self.printing = PrintSettingsRows(self.form)
        self._add_appearance()
        self._lay_out()

    @property
    def is_dirty(self) -> bool:
        """Whether the facts of the office have unsaved changes."""
        return self.form.is_dirty

    def read_state(self) -> FormState:
        """The facts of the office as they are typed, for their draft."""
        office = self.office()
        row_id = 1 if office.version else 0
        return FormState(
            RecordKind.OFFICE, row_id, office.version, self.tr("Thông tin cơ quan"), office,
            self.form.draft_fields(), self.form.labels,
        )  # fmt: skip

    def open(self, argument: object) -> None:
        """Go on with a draft of the facts of the office."""
        if isinstance(argument, DraftComparison):
            self._office = resumed_record(argument)
            self._show_facts(self._office)
            self.form.fill_from_draft(argument.draft.content)
            self.draft.adopt(argument.draft)

    def reload(self) -> None:
        self.context.runner.call_latest(self.show_office, services.offices.get)
        self.regulations.reload()
        self.unit_counts.reload()

    def show_office(self, office: Office) -> None:
        """Show the office, unless the form has unsaved changes."""
        self.logo.show_picture(
            read_media_picture(self.context.runner.media, office.logo, 4 * LOGO_SIDE)
        )
        if self.form.is_dirty:
            return
        self._office = office
        self._show_facts(office)
        self.form.mark_clean()
        self.status_changed.emit(office.name)

    def _show_facts(self, office: Office) -> None:
        """Show what differs: in the field the clerk is typing in, the cursor stays where it is."""
        is_unreadable = bool(self.form.unreadable_fields())
        rows: list[tuple[Any, object]] = [
            *((field, getattr(office, name)) for name, field in self._texts.items()),
            (self.kind, office.kind),
            (self.areas.communes, office.communes),
            (self.areas.former_units, office.former_units),
            (self.deadlines, office.deadlines),
            (self.outlets, office.outlets),
            (self.rating, office.rating),
            (self.printing, office.printing),
        ]
        for field, value in rows:
            if is_unreadable or field.value() != value:
                field.set_value(value)

    def office(self) -> Office:
        """Return the office as typed."""
        facts: dict[str, Any] = {name: field.value() for name, field in self._texts.items()}
        facts["kind"] = self.kind.value() or OfficeKind.COMMUNE
        facts["communes"] = self.areas.communes.value()
        facts["former_units"] = self.areas.former_units.value()
        facts |= {"deadlines": self.deadlines.value(), "rating": self.rating.value()}
        facts |= {"outlets": self.outlets.value(), "printing": self.printing.value()}
        return replace(self._office, **facts)

    def save(self) -> None:
        self._save_then(None)

    def _save_then(self, following: Following | None) -> None:
        self.setFocus()
        office = self.office()
        problems = check_office(office)
        self.form.show_problems(problems)
        wrong = [*self.form.unreadable_fields(), *(problem.field for problem in problems)]
        if wrong:
            self.form.jump_to(wrong[0])
            return
        self._after_saving, self._sent = following, office
        self._send(office)

    def _send(self, office: Office) -> None:
        reply = Reply(self._on_saved, self._on_save_failed)
        self.context.runner.call(reply, services.offices.save, office)

    def confirm_leave(self, following: Following) -> bool:
        if not self.form.is_dirty:
            return True
        ask_to_save(
            self,
            self.tr("Cài đặt"),
            self.tr("Thông tin cơ quan có chỗ chưa lưu."),
            partial(self._save_then, following),
            partial(self._discard_changes, following),
        )
        return False

    def _on_saved(self, office: Office) -> None:
        typed = self.office()
        self.form.mark_clean()
        self.show_office(merge(self._sent, typed, office).record)
        if typed != self._sent:
            self.form.mark_dirty()
        self.draft.settle()
        show_toast(self, self.tr("Đã lưu thông tin cơ quan."))
        following, self._after_saving = self._after_saving, None
        if following is not None:
            following()

    def _on_save_failed(self, error: Exception) -> None:
        if isinstance(error, EditConflict):
            words = FormWords(self.form.labels)
            ask_about_conflict(self, error, words, self._send, self._forget_following)
            return
        self._forget_following()
        errors.report_unsaved(error)

    def _forget_following(self) -> None:
        self._after_saving = None

    def _discard_changes(self, following: Following) -> None:
        self.form.mark_clean()
        self.draft.settle()
        self.reload()
        following()

    def _add_office(self) -> None:
        form = self.form
        form.add_section(self.tr("Cơ quan giữ sổ"))
        kinds = [(kind, office_kind_words(kind)) for kind in OfficeKind]
        self.kind = form.add("kind", self.tr("Loại cơ quan"), PlainChoice(kinds))
        self._texts = {
            "name": form.add("name", self.tr("Tên cơ quan"), TextField(), required=True),
            "name_en": form.add("name_en", self.tr("Tên tiếng Anh (để in)"), TextField()),
            "name_zh": form.add("name_zh", self.tr("Tên tiếng Trung (để in)"), TextField()),
            "parent_body": form.add("parent_body", self.tr("Cơ quan chủ quản"), TextField()),
            "place_name": form.add(
                "place_name", self.tr("Địa danh"), TextField(),
                hint=self.tr("Đứng trước ngày tháng trên văn bản: “Cần Giờ, ngày 05 tháng 3…”"),
            ),
        }  # fmt: skip
        form.add_section(self.tr("Người đứng đầu"))
        self._texts["head_title"] = form.add("head_title", self.tr("Chức vụ"), TextField())
        self._texts["head_name"] = form.add("head_name", self.tr("Họ và tên"), TextField())
        form.add_section(self.tr("Liên hệ in trên catalogue"))
        self._texts["address"] = form.add("address", self.tr("Địa chỉ"), TextField())
        self._texts["phone"] = form.add("phone", self.tr("Điện thoại"), PhoneField())
        self._texts["email"] = form.add("email", self.tr("Thư điện tử"), TextField())
        self._texts["website"] = form.add("website", self.tr("Trang web"), TextField())
        self.logo = form.add("logo", self.tr("Biểu trưng"), LogoField())
        self.logo.choose_requested.connect(self._choose_logo)

    def _add_appearance(self) -> None:
        appearance, preferences = self.appearance, self.context.preferences
        appearance.add_section(self.tr("Giao diện của máy này"))
        sizes = [(percent, f"{percent}%") for percent in TEXT_SIZES]
        self.text_size = appearance.add("text_size", self.tr("Cỡ chữ"), PlainChoice(sizes))
        schemes = (self.tr("Theo hệ thống"), self.tr("Sáng"), self.tr("Tối"))
        self.scheme = appearance.add(
            "scheme", self.tr("Màu nền"), PlainChoice(list(zip(SCHEMES, schemes, strict=True)))
        )
        languages = list(zip(LANGUAGES, ("Tiếng Việt", "English"), strict=True))
        self.language = appearance.add(
            "language", self.tr("Ngôn ngữ"), PlainChoice(languages),
            hint=self.tr("Có hiệu lực khi mở lại chương trình."),
        )  # fmt: skip
        self.clerk = appearance.add(
            "clerk", self.tr("Tên của bạn"), TextField(),
            hint=self.tr("Đứng trong nhật ký của những gì làm trên máy này."),
        )  # fmt: skip
        self.clerk.setMaxLength(CLERK_LETTERS)
        self.clerk.set_value(preferences.clerk)
        self.clerk.editing_finished.connect(self._save_clerk)
        preferences.clerk_changed.connect(self.clerk.set_value)
        self.text_size.set_value(preferences.text_size)
        self.scheme.set_value(preferences.scheme)
        self.language.set_value(preferences.language)
        appearance.edited.connect(self._save_appearance)

    def _save_clerk(self) -> None:
        self.context.preferences.clerk = self.clerk.value()

    def _save_appearance(self) -> None:
        preferences = self.context.preferences
        preferences.text_size = self.text_size.value() or 100
        preferences.scheme = self.scheme.value() or SCHEMES[0]
        preferences.language = self.language.value() or LANGUAGES[0]
        preferences.changed.emit()

    def _lay_out(self) -> None:
        save = QPushButton(self.tr("Lưu thông tin cơ quan"))
        needs_writing(save)
        theme.set_icon(save, "save")
        theme.style_primary(save)
        save.clicked.connect(self.save)
        inner = QWidget()
        inner.setMaximumWidth(860)
        column = QVBoxLayout(inner)
        column.setContentsMargins(*[3 * theme.GRID] * 4)
        column.setSpacing(2 * theme.GRID)
        column.addWidget(theme.style_heading(QLabel(self.tr("Cài đặt"))))
        column.addWidget(self.form)
        column.addWidget(save, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.appearance)
        column.addWidget(self.unit_counts)
        column.addWidget(self.regulations)
        column.addStretch(1)
        scroll = QScrollArea(widgetResizable=True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inner)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)

    def _choose_logo(self) -> None:
        title = self.tr("Chọn biểu trưng của cơ quan")
        choose_files(self, self.context.preferences, title, PICTURES, self._set_logo)

    def _set_logo(self, files: tuple[Path, ...]) -> None:
        self.context.runner.call(self._on_logo_saved, services.offices.set_logo, files[0])

    def _on_logo_saved(self, office: Office) -> None:
        self.show_office(office)
