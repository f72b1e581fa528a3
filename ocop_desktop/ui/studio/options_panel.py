"""The studio's right side: the options of the document shown."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from ocop_desktop.domain.print.document_kind import StudioOption
from ocop_desktop.domain.print.document_table import kind_of, sections_of
from ocop_desktop.domain.print.documents import Chapters, PrintOrder, max_per_page
from ocop_desktop.domain.print.studio_options import (
    first_section,
    with_first_section,
    with_section,
    with_style,
)
from ocop_desktop.domain.print.theme import MOVABLE, PHOTO_SHARES, SIZES, PageSection, Theme
from ocop_desktop.ui import theme
from ocop_desktop.ui.fields.check import CheckField
from ocop_desktop.ui.fields.choice import PlainChoice
from ocop_desktop.ui.fields.number import NumberField
from ocop_desktop.ui.studio.colour_pair import ColourPairPicker
from ocop_desktop.ui.studio.cover_panel import CoverPanel
from ocop_desktop.ui.studio.label_options import LabelOptions
from ocop_desktop.ui.studio.last_used import PAPER_THICKNESS
from ocop_desktop.ui.widgets.percent_slider import PercentSlider
from ocop_desktop.ui.words.studio import chapter_choices, per_page_choices, section_words


class OptionsPanel(QScrollArea):
    """`edited` carries the order with the clerk's change."""

    edited = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._order: PrintOrder | None = None
        self._rows: list[tuple[QWidget, StudioOption]] = []
        self.labels = LabelOptions()
        self.per_page: PlainChoice[int] = PlainChoice(per_page_choices())
        self.chapters: PlainChoice[Chapters] = PlainChoice(chapter_choices())
        self.fillers = CheckField(self.tr("Thêm trang cho chẵn bốn"))
        self.paper = NumberField("mm")
        self.cover = CoverPanel()
        self.sections = {section: CheckField(section_words(section)) for section in PageSection}
        self.first: PlainChoice[PageSection] = PlainChoice(
            [
                (PageSection.STORY, self.tr("Câu chuyện bên trái")),
                (PageSection.FACTS, self.tr("Thông tin bên trái")),
            ]
        )
        self.sizes = {
            "text_size": PercentSlider(self.tr("Cỡ chữ"), *SIZES),
            "name_size": PercentSlider(self.tr("Cỡ tên sản phẩm"), *SIZES),
            "photo_share": PercentSlider(self.tr("Chiều cao ảnh"), *PHOTO_SHARES),
        }
        self.colours = ColourPairPicker()
        self.ornaments = CheckField(self.tr("Vẽ đồi núi, hoa văn"))
        self._lay_out()
        self._connect()

    def show_order(self, order: PrintOrder, count: int) -> None:
        """Show the options of the order's document, which has `count` products."""
        self._order = order
        style, print_theme = order.style, order.style.theme
        per_page = max_per_page(style.per_page, count)
        options, sections = kind_of(order.document).options, sections_of(order.document, per_page)
        if StudioOption.PAGES in options and per_page > 1:
            options -= {StudioOption.ORDER}
        self._show_rows(options, bool(sections))
        for section, field in self.sections.items():
            field.set_value(print_theme.shows(section))
            field.setVisible(section in sections)
        self.first.set_value(first_section(print_theme))
        self.first.setEnabled(all(print_theme.shows(section) for section in MOVABLE))
        for name, slider in self.sizes.items():
            slider.set_value(getattr(print_theme, name))
        self.colours.set_value((print_theme.deep, print_theme.light))
        self.ornaments.set_value(print_theme.ornaments)
        self.per_page.set_value(style.per_page)
        self.chapters.set_value(style.chapters)
        self.fillers.set_value(style.fillers)
        if not self.paper.hasFocus():
            self.paper.set_value(Decimal(f"{style.paper:g}"))
        self.labels.show_style(style)

    def _show_rows(self, options: frozenset[StudioOption], has_blocks: bool) -> None:
        for widget, option in self._rows:
            widget.setVisible(option in options)
        self._blocks_title.setVisible(has_blocks)
        self._sizes_title.setVisible(
            bool(options & {StudioOption.TEXT_SIZE, StudioOption.NAME_SIZE})
        )

    def _set_order(self, order: PrintOrder) -> None:
        self._order = order
        self.edited.emit(order)

    def _edit_theme(self, change: Callable[[Theme], Theme]) -> None:
        if self._order is not None:
            self._set_order(with_style(self._order, theme=change(self._order.style.theme)))

    def _edit_section(self, section: PageSection) -> None:
        shown = self.sections[section].value()
        self._edit_theme(lambda print_theme: with_section(print_theme, section, shown=shown))

    def _edit_first(self) -> None:
        self._edit_theme(
            lambda print_theme: with_first_section(
                print_theme, self.first.value() or PageSection.STORY
            )
        )

    def _edit_size(self, name: str) -> None:
        size = self.sizes[name].value()
        self._edit_theme(lambda print_theme: replace(print_theme, **{name: size}))  # type: ignore[arg-type]

    def _edit_colours(self) -> None:
        deep, light = self.colours.value()
        self._edit_theme(lambda print_theme: replace(print_theme, deep=deep, light=light))

    def _edit_ornaments(self) -> None:
        drawn = self.ornaments.value()
        self._edit_theme(lambda print_theme: replace(print_theme, ornaments=drawn))

    def _edit_pages(self) -> None:
        if self._order is not None:
            self._set_order(
                with_style(
                    self._order,
                    per_page=self.per_page.value() or 1,
                    chapters=self.chapters.value() or Chapters.GROUP,
                    fillers=self.fillers.value(),
                )
            )

    def _edit_paper(self) -> None:
        paper = float(self.paper.value() or 0)
        if self._order is not None and PAPER_THICKNESS[0] <= paper <= PAPER_THICKNESS[1]:
            self._set_order(with_style(self._order, paper=paper))

    def _edit_labels(self) -> None:
        if self._order is not None:
            self._set_order(replace(self._order, style=self.labels.apply_to(self._order.style)))

    def _connect(self) -> None:
        for section, field in self.sections.items():
            field.edited.connect(lambda section=section: self._edit_section(section))
        for name, slider in self.sizes.items():
            slider.edited.connect(lambda name=name: self._edit_size(name))
        self.first.edited.connect(self._edit_first)
        self.colours.edited.connect(self._edit_colours)
        self.ornaments.edited.connect(self._edit_ornaments)
        for choice in (self.per_page, self.chapters, self.fillers):
            choice.edited.connect(self._edit_pages)
        self.paper.edited.connect(self._edit_paper)
        self.labels.edited.connect(self._edit_labels)

    def _lay_out(self) -> None:
        content = QWidget()
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(0, 0, theme.GRID, 0)
        self._column.setSpacing(theme.GRID // 2)
        self._add_group(self.tr("Tờ tem"), (self.labels, StudioOption.LABELS))
        self._add_group(
            self.tr("Trang và chương"),
            (self.per_page, StudioOption.PAGES),
            (self.chapters, StudioOption.PAGES),
            (self.fillers, StudioOption.PAGES),
            (self._make_paper_row(), StudioOption.PAPER),
        )
        self._add_group(self.tr("Bìa và lời nói đầu"), (self.cover, StudioOption.COVER))
        self._blocks_title = self._add_heading(self.tr("Phần được in"))
        for field in self.sections.values():
            self._column.addWidget(field)
        self._add_rows((self.first, StudioOption.ORDER))
        self._sizes_title = self._add_heading(self.tr("Cỡ"))
        self._add_rows(*((slider, StudioOption(name)) for name, slider in self.sizes.items()))
        self._add_group(
            self.tr("Màu"),
            (self.colours, StudioOption.COLOURS),
            (self.ornaments, StudioOption.ORNAMENTS),
        )
        self._column.addStretch(1)
        self._name_choices()
        self.setWidget(content)

    def _name_choices(self) -> None:
        """Name the choices that have no label of their own, for screen readers."""
        for choice, words in (
            (self.first, self.tr("Thứ tự câu chuyện và thông tin")),
            (self.per_page, self.tr("Số sản phẩm một trang")),
            (self.chapters, self.tr("Chia chương")),
        ):
            choice.setAccessibleName(words)

    def _add_group(self, title: str, *rows: tuple[QWidget, StudioOption]) -> None:
        """Add a heading with its rows; it is visible together with the first of them."""
        self._rows.append((self._add_heading(title), rows[0][1]))
        self._add_rows(*rows)

    def _add_heading(self, title: str) -> QLabel:
        label = theme.style_heading(QLabel(title), 3)
        label.setContentsMargins(0, theme.GRID, 0, 0)
        self._column.addWidget(label)
        return label

    def _add_rows(self, *rows: tuple[QWidget, StudioOption]) -> None:
        for widget, option in rows:
            self._column.addWidget(widget)
            self._rows.append((widget, option))

    def _make_paper_row(self) -> QWidget:
        row = QWidget()
        label = QLabel(self.tr("Độ dày giấy"))
        label.setBuddy(self.paper)
        hint = self.tr("Gấp nhiều tờ, trang giữa nhô ra: nội dung được dời vào theo độ dày giấy.")
        self.paper.setToolTip(hint)
        self.paper.setAccessibleName(self.tr("Độ dày giấy"))
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(label, 1)
        line.addWidget(self.paper, 1)
        return row
