"""The studio's right side: everything of the look that concerns the piece shown."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from ocop_desktop.domain.printing import Chapters, PrintOrder, Style
from ocop_desktop.domain.studio import Setting, blocks_of, settings_of
from ocop_desktop.domain.theme import MOVABLE, PHOTO_SHARES, SIZES, Block, Theme
from ocop_desktop.ui import theme as look
from ocop_desktop.ui.colour_pair import ColourPair
from ocop_desktop.ui.fields.check import CheckField
from ocop_desktop.ui.fields.choice import PlainChoice
from ocop_desktop.ui.label_options import LabelOptions
from ocop_desktop.ui.percent_slider import PercentSlider
from ocop_desktop.ui.studio_words import block_words, chapter_choices, per_page_choices


class StudioOptions(QScrollArea):
    """`edited` carries the order as the clerk wants it now; cover and foreword are asked of the page."""

    edited = Signal(object)
    cover_asked = Signal()
    foreword_asked = Signal()
    own_sheet_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._order: PrintOrder | None = None
        self._sections: dict[Setting, list[QWidget]] = {}
        self.blocks = {block: CheckField(block_words(block)) for block in Block}
        self.order: PlainChoice[Block] = PlainChoice(
            [
                (Block.STORY, self.tr("Câu chuyện bên trái")),
                (Block.FACTS, self.tr("Bảng thông tin bên trái")),
            ]
        )
        self.text_size = PercentSlider(self.tr("Cỡ chữ"), *SIZES)
        self.name_size = PercentSlider(self.tr("Cỡ tên sản phẩm"), *SIZES)
        self.photo_share = PercentSlider(self.tr("Chiều cao ảnh"), *PHOTO_SHARES)
        self.colours = ColourPair()
        self.ornaments = CheckField(self.tr("Vẽ đồi núi, hoa văn"))
        self.per_page: PlainChoice[int] = PlainChoice(per_page_choices())
        self.chapters: PlainChoice[Chapters] = PlainChoice(chapter_choices())
        self.fillers = CheckField(self.tr("Thêm trang cho đủ bội số của 4"))
        self.cover = look.button("", "image", self.tr("Chọn ảnh bìa"))
        self.foreword = look.button("", "pencil", self.tr("Viết lời nói đầu"))
        self.labels = LabelOptions()
        self._lay_out()
        self._connect()

    def show_order(self, order: PrintOrder) -> None:
        """Show the order's look, only what concerns its piece."""
        self._order = order
        wanted = settings_of(order.piece)
        for setting, widgets in self._sections.items():
            for widget in widgets:
                widget.setVisible(setting in wanted)
        style, chosen = order.style, order.style.theme
        offered = blocks_of(order.piece)
        for block, field in self.blocks.items():
            field.set_value(chosen.shows(block))
            field.setVisible(Setting.BLOCKS in wanted and block in offered)
        self.order.setVisible(self.order.isVisibleTo(self) and set(MOVABLE) <= set(offered))
        self.order.set_value(_first(chosen.blocks))
        self.order.setEnabled(all(chosen.shows(block) for block in MOVABLE))
        self.text_size.set_value(chosen.text_size)
        self.name_size.set_value(chosen.name_size)
        self.photo_share.set_value(chosen.photo_share)
        self.colours.set_value((chosen.deep, chosen.light))
        self.ornaments.set_value(chosen.ornaments)
        self.per_page.set_value(style.per_page)
        self.chapters.set_value(style.chapters)
        self.fillers.set_value(style.fillers)
        self.labels.show_style(style)
        self.nothing.setVisible(not wanted)

    def show_book(self, cover: str, foreword: str) -> None:
        """Say which photo is on the cover and how the foreword begins."""
        self.cover.setText(cover)
        self.foreword.setText(foreword)

    def _edit_theme(self, change: Callable[[Theme], Theme]) -> None:
        if self._order is not None:
            style = self._order.style
            self._edit_style(replace(style, theme=change(style.theme)))

    def _edit_style(self, style: Style) -> None:
        if self._order is not None:
            self._order = replace(self._order, style=style)
            self.edited.emit(self._order)

    def _blocks_edited(self) -> None:
        self.order.setEnabled(all(self.blocks[block].value() for block in MOVABLE))
        self._edit_theme(lambda theme: replace(theme, blocks=self._shown_blocks(theme)))

    def _shown_blocks(self, theme: Theme) -> tuple[Block, ...]:
        """The ticked blocks, the movable ones in the order chosen."""
        first = self.order.value() or _first(theme.blocks)
        second = next(block for block in MOVABLE if block is not first)
        others = [block for block in Block if block not in MOVABLE]
        offered = blocks_of(self._order.piece) if self._order else tuple(Block)
        return tuple(
            block
            for block in (first, second, *others)
            if (self.blocks[block].value() if block in offered else theme.shows(block))
        )

    def _pages_edited(self) -> None:
        if self._order is not None:
            self._edit_style(
                replace(
                    self._order.style,
                    per_page=self.per_page.value() or 1,
                    chapters=self.chapters.value() or Chapters.GROUP,
                    fillers=self.fillers.value(),
                )
            )

    def _labels_edited(self) -> None:
        if self._order is not None:
            self._edit_style(self.labels.put_on(self._order.style))

    def _colours_edited(self) -> None:
        deep, light = self.colours.value()
        self._edit_theme(lambda theme: replace(theme, deep=deep, light=light))

    def _connect(self) -> None:
        for field in self.blocks.values():
            field.edited.connect(self._blocks_edited)
        self.order.edited.connect(self._blocks_edited)
        self.text_size.edited.connect(
            lambda: self._edit_theme(lambda one: replace(one, text_size=self.text_size.value()))
        )
        self.name_size.edited.connect(
            lambda: self._edit_theme(lambda one: replace(one, name_size=self.name_size.value()))
        )
        self.photo_share.edited.connect(
            lambda: self._edit_theme(lambda one: replace(one, photo_share=self.photo_share.value()))
        )
        self.ornaments.edited.connect(
            lambda: self._edit_theme(lambda one: replace(one, ornaments=self.ornaments.value()))
        )
        self.colours.edited.connect(self._colours_edited)
        self.per_page.edited.connect(self._pages_edited)
        self.chapters.edited.connect(self._pages_edited)
        self.fillers.edited.connect(self._pages_edited)
        self.labels.edited.connect(self._labels_edited)
        self.labels.own_asked.connect(self.own_sheet_asked)
        self.cover.clicked.connect(self.cover_asked)
        self.foreword.clicked.connect(self.foreword_asked)

    def _lay_out(self) -> None:
        room = QWidget()
        self._column = QVBoxLayout(room)
        self._column.setContentsMargins(0, 0, look.GRID, 0)
        self._column.setSpacing(look.GRID // 2)
        self._section(Setting.LABELS, self.tr("Tờ tem"), [self.labels])
        self._section(Setting.PAGES, self.tr("Trang và chương"),
                      [self.per_page, self.chapters, self.fillers])  # fmt: skip
        self._section(Setting.COVER, self.tr("Bìa và lời nói đầu"), [self.cover, self.foreword])
        self._section(Setting.BLOCKS, self.tr("Phần được in"),
                      [*self.blocks.values(), self.order])  # fmt: skip
        self._section(Setting.SIZES, self.tr("Cỡ"),
                      [self.text_size, self.name_size, self.photo_share])  # fmt: skip
        self._section(Setting.COLOURS, self.tr("Màu"), [self.colours, self.ornaments])
        self.nothing = look.muted(
            QLabel(self.tr("Mẫu này không có tùy chọn nào khác."), wordWrap=True)
        )
        self._column.addWidget(self.nothing)
        self._column.addStretch(1)
        for field, words in (
            (self.order, self.tr("Thứ tự câu chuyện và bảng thông tin")),
            (self.per_page, self.tr("Số sản phẩm một trang")),
            (self.chapters, self.tr("Chia chương")),
        ):
            field.setAccessibleName(words)
        self.setWidget(room)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def _section(self, setting: Setting, title: str, widgets: Sequence[QWidget]) -> None:
        label = look.heading(QLabel(title), 3)
        label.setContentsMargins(0, look.GRID, 0, 0)
        for widget in (label, *widgets):
            self._column.addWidget(widget)
        self._sections[setting] = [label, *widgets]


def _first(blocks: Sequence[Block]) -> Block:
    """Which of story and facts stands left."""
    return next((block for block in blocks if block in MOVABLE), Block.STORY)
