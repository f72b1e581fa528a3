"""Chips that filter the product list: each opens a menu of values with their counts."""

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from ocop_desktop.domain.register.product import FacetChoice, ProductFacets, ProductQuery
from ocop_desktop.domain.text import format_number
from ocop_desktop.ui import theme
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.widgets.flow_layout import FlowLayout
from ocop_desktop.ui.widgets.popup_menu import PopupMenu
from ocop_desktop.ui.words.values import (
    group_words,
    keep_ampersands,
    producer_kind_words,
    set_words,
    stars_words,
    state_words,
)

if TYPE_CHECKING:
    from ocop_desktop.domain.law.regulation import CriteriaSet

translate = QCoreApplication.translate
MAX_LENGTH = 22
CROSS = " ×"


class FacetMenu(PopupMenu):
    """A menu that stays open while values are checked; Esc closes it."""

    def release(self, event: QMouseEvent) -> None:
        action = self.actionAt(event.position().toPoint())
        if action is not None and action.isCheckable():
            action.trigger()
        else:
            super().release(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        action = self.activeAction()
        if event.key() == Qt.Key.Key_Space and action is not None:
            action.trigger()
        else:
            super().keyPressEvent(event)


class FacetChip(QPushButton):
    """The button of one facet: it shows its title, or the chosen values and a cross.

    Clicking the cross, or Delete, clears the facet. `changed` follows the user's choice only.
    """

    changed = Signal()

    def __init__(self, title: str, words: Callable[[Any], str]) -> None:
        super().__init__(title)
        self._title = title
        self._words = words
        self._choices: tuple[FacetChoice, ...] = ()
        self.chosen: frozenset[Any] = frozenset()
        self.setProperty("role", "chip")
        self.setMenu(FacetMenu(self))
        self.setAccessibleName(title)

    def set_choices(self, choices: Sequence[FacetChoice]) -> None:
        """Set the values of the menu with their counts; chosen values stay chosen."""
        self._choices = tuple(choices)
        self.menu().clear()
        for choice in self._choices:
            words = self._words(choice.value) or choice.label
            action = QAction(
                keep_ampersands(f"{words}  ({format_number(choice.count)})"), self.menu()
            )
            action.setCheckable(True)
            action.setChecked(choice.value in self.chosen)
            action.setData(choice.value)
            action.triggered.connect(self._on_ticked)
            self.menu().addAction(action)
        self._update_look()

    def set_chosen(self, values: frozenset[Hashable]) -> None:
        """Choose exactly these values without emitting `changed`."""
        self.chosen = values
        for action in self.menu().actions():
            action.setChecked(action.data() in values)
        self._update_look()

    def chosen_words(self) -> str:
        """The chosen values in words."""
        labels = {choice.value: choice.label for choice in self._choices}
        return ", ".join(
            self._words(value) or labels.get(value, "") for value in sorted(self.chosen)
        )

    def clear(self) -> None:
        """Choose no value and emit `changed`."""
        self.set_chosen(frozenset())
        self.changed.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        cross = self.fontMetrics().horizontalAdvance(CROSS) + 2 * theme.GRID
        if self.chosen and event.position().x() > self.width() - cross:
            self.clear()
        else:
            super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.chosen and event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.clear()
        else:
            super().keyPressEvent(event)

    def _on_ticked(self) -> None:
        checked = (action for action in self.menu().actions() if action.isChecked())
        self.chosen = frozenset(action.data() for action in checked)
        self._update_look()
        self.changed.emit()

    def _update_look(self) -> None:
        words = self.chosen_words()
        short = words if len(words) <= MAX_LENGTH else f"{words[: MAX_LENGTH - 1]}…"
        self.setText(keep_ampersands(f"{short}{CROSS}") if short else self._title)
        self.setToolTip(self.tr("{values} (Del: bỏ lọc)").format(values=words) if words else "")
        self.setAccessibleName(f"{self._title}: {words}" if words else self._title)
        theme.set_role(self, "chip-on" if words else "chip")


class FacetBar(QWidget):
    """All facets of the product list; `changed` is emitted when the user changes a filter."""

    changed = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.chips: dict[str, FacetChip] = {
            "groups": FacetChip(self.tr("Nhóm"), self._group_words),
            "sets": FacetChip(self.tr("Bộ sản phẩm"), self._set_words),
            "stars": FacetChip(self.tr("Hạng sao"), stars_words),
            "states": FacetChip(self.tr("Tình trạng"), state_words),
            "communes": FacetChip(self.tr("Xã, phường"), _empty_words),
            "stated_groups": FacetChip(self.tr("Nhóm trong tệp"), _empty_words),
            "producer_kinds": FacetChip(self.tr("Loại chủ thể"), producer_kind_words),
        }
        self.missing_photo = QPushButton(self.tr("Thiếu ảnh"))
        self.missing_photo.setCheckable(True)
        self.missing_photo.setProperty("role", "chip")
        self.producer = QPushButton()
        self.producer.setProperty("role", "chip-on")
        self.producer.hide()
        self.clear_button = QPushButton(self.tr("Xóa bộ lọc"))
        self.clear_button.setProperty("role", "link")
        self._producer_id: int | None = None
        self._sets: Mapping[int, CriteriaSet] | None = None
        self._connect_signals()
        self._lay_out()

    def set_choices(self, facets: ProductFacets) -> None:
        """Set the values and counts of all facets."""
        self._sets = None
        for name, chip in self.chips.items():
            chip.set_choices(getattr(facets, name))
        self._show_stated_groups()
        label = self.tr("Thiếu ảnh ({count})").format(count=format_number(facets.missing_photo))
        self.missing_photo.setText(label)

    def apply_to(self, query: ProductQuery) -> ProductQuery:
        """Return `query` with the chosen facets."""
        values: dict[str, Any] = {name: chip.chosen for name, chip in self.chips.items()}
        return replace(
            query,
            missing_photo=self.missing_photo.isChecked(),
            producer_id=self._producer_id,
            **values,
        )

    def show_query(self, query: ProductQuery, producer: str = "") -> None:
        """Show the facets of `query`; `producer` is the name of its producer."""
        for name, chip in self.chips.items():
            chip.set_chosen(getattr(query, name))
        self._show_stated_groups()
        self.missing_photo.setChecked(query.missing_photo)
        self._producer_id = query.producer_id
        self.producer.setText(f"{keep_ampersands(producer) or self.tr('Một chủ thể')}{CROSS}")
        self._update_look()

    def clear(self) -> None:
        """Clear every facet and emit `changed`."""
        self.show_query(ProductQuery())
        self.changed.emit()

    def words(self) -> str:
        """The chosen facets in words, for the status bar."""
        parts = [words for chip in self.chips.values() if (words := chip.chosen_words())]
        if self.missing_photo.isChecked():
            parts.append(self.tr("thiếu ảnh"))
        if self._producer_id is not None:
            parts.append(self.producer.text().removesuffix(CROSS))
        return ", ".join(parts)

    def _connect_signals(self) -> None:
        for chip in self.chips.values():
            chip.changed.connect(self._emit_changed)
        self.missing_photo.clicked.connect(self._emit_changed)
        self.clear_button.clicked.connect(self.clear)
        self.producer.clicked.connect(self._clear_producer)

    def _clear_producer(self) -> None:
        self._producer_id = None
        self._emit_changed()

    def _emit_changed(self) -> None:
        self._update_look()
        self.changed.emit()

    def _update_look(self) -> None:
        theme.set_role(self.missing_photo, "chip-on" if self.missing_photo.isChecked() else "chip")
        self.producer.setVisible(self._producer_id is not None)
        self.clear_button.setVisible(bool(self.words()))

    def _show_stated_groups(self) -> None:
        """Offer the groups of imported files only where files stated some."""
        chip = self.chips["stated_groups"]
        chip.setVisible(bool(chip.chosen or chip.menu().actions()))

    def _group_words(self, group: str) -> str:
        sets = self._find_sets().values()
        return group_words(next((one for one in sets if one.group == group), None)) or group

    def _set_words(self, number: int) -> str:
        return set_words(self._find_sets().get(number))

    def _find_sets(self) -> Mapping[int, "CriteriaSet"]:
        """The sets of today, looked for once for all the values of a list."""
        if self._sets is None:
            self._sets = self._context.criteria_sets
        return self._sets

    def _lay_out(self) -> None:
        row = FlowLayout(theme.GRID, self)
        for button in (*self.chips.values(), self.missing_photo, self.producer, self.clear_button):
            button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            row.addWidget(button)
        self.clear_button.hide()


def _empty_words(value: object) -> str:
    del value
    return ""
