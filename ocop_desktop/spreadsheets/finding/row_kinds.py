"""What a row below the heading is: a row of the list, a group, a total, a signature, a note."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from ocop_desktop.domain.importing.columns import ImportField
from ocop_desktop.domain.importing.row_reading.group_producers import find_group_producer
from ocop_desktop.domain.importing.table import Cell, SkipReason
from ocop_desktop.domain.text import remove_marks
from ocop_desktop.spreadsheets.columns.heading_names import HeadingMark, is_name, read_heading
from ocop_desktop.spreadsheets.columns.heading_words import fold_words
from ocop_desktop.spreadsheets.finding.group_words import GROUP_WORDS, GROUPS, names_place
from ocop_desktop.spreadsheets.finding.heading_cells import are_column_numbers, cell_text
from ocop_desktop.spreadsheets.finding.heading_rows import TableHeading, is_known_heading

_NUMBER = re.compile(r"\(?\d{1,6}(?:\.\d{1,3}){0,3}\)?[.)/-]?")
_ORDINAL = re.compile(r"(?:[IVX]{1,6}|[A-HK-Z]|[a-h])(?:\.\d{1,2})*[.)]?")
_ORDINAL_TEXT = re.compile(
    r"(?P<mark>(?:[IVX]{1,6}|[A-H])(?:\.\d{1,2})*)\s*[.)/:–-]\s*(?P<text>\S.*)"
)
_TOTAL = re.compile(
    r"(?:tong (?:cong|so|hop|gia tri|san pham|toan)|tong|cong|cong don|luy ke|sub ?total|grand total"
    r"|total)(?: .*|:.*|\(.*|)"
)
_SIGNATURE = re.compile(
    r"(?:nguoi lap|tm|kt|tl|tuq|q\. ?chu tich|thu truong|chu tich|pho chu tich|ke toan|noi nhan"
    r"|uy ban nhan dan|ubnd|xac nhan|ky ten|\(ky|\(da ky|da ky|nguoi tong hop|nguoi bao cao"
    r"|truong phong|pho truong phong|lanh dao|chi cuc truong|giam doc so|pho giam doc so"
    r"|can bo tong hop|thu ky hoi dong|lap bieu|lap bang|nguoi kiem tra)(?!\w).*"
)
_DATE_LINE = re.compile(r".{0,60}\bngay\b.{0,15}\bthang\b.{0,15}\bnam\b.{0,12}")
_NOTE = re.compile(
    r"(?:ghi chu|luu y|chu thich|chu giai|\*|\(\*|nguon|danh sach (?:nay|gom|co)|bang chu|an dinh"
    r"|can cu|so lieu|\(danh sach|\(?kem theo|dvt|don vi tinh|het|-{2,})(?!\w).*"
)
_COUNT = re.compile(r"\(?\d{1,5} (?:sản phẩm|sp|chủ thể|SP)\)?", re.IGNORECASE)
_FEW_FILLED = 3
_MIN_HEADINGS, _SAME_SHARE, _LONGEST_NAME = 2, 0.6, 40
_SIGNATURE_CELLS = 4


@dataclass
class RowSorter:
    """Tells the rows of one table apart; it remembers whether the signatures have begun."""

    heading: TableHeading
    is_text: bool
    number: int | None = field(init=False)
    product: int | None = field(init=False)
    producer: int | None = field(init=False)
    _is_after_heading: bool = True
    _has_ended: bool = False
    _is_signed: bool = False
    _is_other_table: bool = False
    _are_numbered: bool = False

    def __post_init__(self) -> None:
        self.number = self.heading.find(HeadingMark.ROW_NUMBER)
        self.product = self.heading.find(ImportField.PRODUCT_NAME)
        self.producer = self.heading.find(ImportField.PRODUCER_NAME)

    @property
    def _is_alone(self) -> bool:
        """Whether the table has one column only: then every bare text is a name."""
        return len(list(filter(None, self.heading.headings))) == 1

    @property
    def _name(self) -> int:
        """The place of what the rows name: a product, else a producer, else the first text."""
        if self.product is not None:
            return self.product
        if self.producer is not None:
            return self.producer
        return 1 if self.number == 0 else 0

    def look_ahead(self, rows: Iterable[Sequence[Cell]]) -> None:
        """Learn from the first rows whether the list is numbered: then a bare text is a group."""
        if self.number is None:
            return
        at = self.number
        texts = (cell_text(cells[at]) for cells in rows if len(cells) > max(at, self._name))
        self._are_numbered = any(map(_NUMBER.fullmatch, texts))

    def skip(self, cells: Sequence[Cell], *, is_across: bool = False) -> SkipReason | None:
        """Why the row is no row of the list; None where it is one.

        `is_across` says that its first text is merged over most of the columns.
        """
        if not self._is_other_table and self._is_plain(cells):
            self._is_after_heading = self._has_ended = self._is_signed = False
            self._are_numbered = self.number is not None
            return None
        filled = {place: text for place, cell in enumerate(cells) if (text := cell_text(cell))}
        is_start = self._starts_table(filled)
        if self._repeats_heading(filled) or (is_start and self._means_the_same(filled)):
            self._is_after_heading, self._is_other_table = True, False
            return SkipReason.REPEATED_HEADING
        self._is_other_table |= is_start
        if self._is_other_table:
            return SkipReason.OTHER_TABLE
        if self._is_after_heading and are_column_numbers(list(filled.values())):
            return SkipReason.COLUMN_NUMBERS
        self._is_after_heading = False
        return self._skip_text(filled, is_across=is_across)

    def _is_plain(self, cells: Sequence[Cell]) -> bool:
        """Whether the row is numbered, named and states more: most rows are, and are told quickly.

        In a list without numbers it has a producer that is no heading.
        """
        name = cells[self._name]
        if self._name == self.number or not isinstance(name, str) or not _has_letters(name):
            return False
        if sum(cell != "" for cell in cells) <= _FEW_FILLED:
            return False
        if self.number is not None:
            number = cells[self.number]
            return isinstance(number, int) or (isinstance(number, str) and number.isdecimal())
        if self.product is None or self.producer is None:
            return False
        producer = cells[self.producer]
        return isinstance(producer, str) and _has_letters(producer) and not self._is_name(producer)

    def _is_name(self, text: str) -> bool:
        """Whether the text stands in a heading, of this table or of any."""
        key = fold_words(text)
        return is_name(key) or any(key in line.values() for line in self.heading.lines)

    def _skip_text(self, filled: dict[int, str], *, is_across: bool) -> SkipReason | None:
        if self._is_list_row(filled):
            self._has_ended = self._is_signed = False
            self._are_numbered |= self._is_numbered(filled)
            return None
        reason = self._find_reason(filled, is_across=is_across)
        self._has_ended |= reason in {SkipReason.TOTAL, SkipReason.SIGNATURE}
        self._is_signed |= reason is SkipReason.SIGNATURE
        return reason

    def _find_reason(self, filled: dict[int, str], *, is_across: bool) -> SkipReason | None:
        first_place = min(filled)
        is_unnamed = self._name not in filled and first_place == self.number
        stands_apart = (len(filled) == 1 and first_place not in {self._name, self.number}) or (
            is_unnamed and _has_letters(filled[first_place])
        )
        is_below = self._has_ended and len(filled) <= _FEW_FILLED
        reasons = {
            SkipReason.TOTAL: self._is_total(filled),
            SkipReason.SIGNATURE: _is_signature(filled),
            SkipReason.NOTE: self._is_note(filled),
            SkipReason.GROUP: self._is_group(filled, is_across=is_across),
        }
        found = (reason for reason, holds in reasons.items() if holds)
        last = SkipReason.SIGNATURE if is_below else SkipReason.NOTE if stands_apart else None
        return next(found, last)

    def is_only_number(self, cells: Sequence[Cell]) -> bool:
        """Whether nothing stands in the row but its number."""
        filled = [place for place, cell in enumerate(cells) if cell_text(cell)]
        return filled == [self.number] and bool(_NUMBER.fullmatch(cell_text(cells[filled[0]])))

    def _repeats_heading(self, filled: dict[int, str]) -> bool:
        """Whether the row repeats a row of the heading, as the pages of a long list do."""
        for line in self.heading.lines:
            if (
                len(filled) >= min(2, len(line))
                and next(iter(filled)) in line
                and sum(fold_words(text) == line.get(place) for place, text in filled.items())
                >= _SAME_SHARE * max(len(line), len(filled))
            ):
                return True
        return False

    def _starts_table(self, filled: dict[int, str]) -> bool:
        """Whether the row is a heading too: most of its texts name columns, its rows' name among them."""
        text = filled.get(self._name, "")
        if len(filled) < _MIN_HEADINGS or len(text) > _LONGEST_NAME or not self._is_name(text):
            return False
        return sum(map(is_known_heading, filled.values())) >= _SAME_SHARE * len(filled)

    def _means_the_same(self, filled: dict[int, str]) -> bool:
        """Whether the headings of the row name what those of the table name, place for place."""
        headings = self.heading.headings
        same = sum(
            read_heading(text).meanings[:1] == read_heading(headings[place]).meanings[:1]
            for place, text in filled.items()
        )
        return same >= _SAME_SHARE * len(filled)

    def _is_list_row(self, filled: dict[int, str]) -> bool:
        """Whether the row surely is one of the list: numbered and named, or product and producer."""
        if self._name not in filled:
            return False
        folded = remove_marks(filled[min(filled)])
        if self._is_numbered(filled):
            is_place = len(filled) == 2 and self._heads_rows(filled)
            is_total = len(filled) == 2 and _TOTAL.fullmatch(remove_marks(filled[self._name]))
            return not is_place and not is_total
        if self.product is None or self.producer not in filled or self.number in filled:
            return False
        is_short = len(filled) <= 2
        ends = bool(_TOTAL.fullmatch(folded) or _SIGNATURE.fullmatch(folded))
        return _has_letters(filled[self.producer]) and not (is_short and (ends or self._is_signed))

    def _heads_rows(self, filled: dict[int, str]) -> bool:
        """Whether the name is no product's: a commune's ("Xã Tân Nhựt", yet not "Xã xị"), a producer's.

        A producer is one where no column holds producers.
        """
        if self.producer is None:
            return bool(find_group_producer(filled.get(self._name, "")))
        return names_place(filled.get(self._name, ""))

    def _is_numbered(self, filled: dict[int, str]) -> bool:
        return self.number is not None and bool(_NUMBER.fullmatch(filled.get(self.number, "")))

    def _is_total(self, filled: dict[int, str]) -> bool:
        if not _TOTAL.fullmatch(remove_marks(filled[min(filled)])):
            return False
        producer = filled.get(self.producer, "") if self.producer is not None else ""
        others = [text for place, text in filled.items() if place != min(filled)]
        is_named = self.producer != min(filled) and _has_letters(producer)
        return not is_named and sum(map(_has_letters, others)) <= 1

    def _is_note(self, filled: dict[int, str]) -> bool:
        is_bare_name = self.is_text and self.number is None and set(filled) == {self._name}
        text = filled[min(filled)]
        is_noted = bool(_NOTE.fullmatch(remove_marks(text)))
        is_bare_name = is_bare_name and not text.endswith(".") and ":" not in text
        return is_noted and len(filled) <= 2 and not is_bare_name

    def _is_group(self, filled: dict[int, str], *, is_across: bool) -> bool:
        words = [
            text
            for text in filled.values()
            if _has_letters(text) and not _is_ordinal(text) and not _COUNT.fullmatch(text)
        ]
        first_place = min(filled)
        first = filled[first_place]
        is_capital = _is_ordinal(first) and first.isupper()
        if first_place == self.number and self._are_numbered and is_capital and words:
            return True
        if len(set(words)) > 1:
            return False
        if len(filled) <= 2 and (is_across or _ORDINAL_TEXT.fullmatch(first)):
            return True
        if first_place == self.number:
            is_counted = _NUMBER.fullmatch(first) and not self._heads_rows(filled)
            return bool(words) and (_is_ordinal(first) or not is_counted)
        if len(filled) > 1 or first_place not in {self._name, self.producer, 0}:
            return False
        return self._reads_as_group(first)

    def _reads_as_group(self, first: str) -> bool:
        """Whether a text that stands alone in its row is a group; in a table of one column few are."""
        if self._is_alone:
            return fold_words(first) in GROUPS
        is_loud = first.isupper() and len(first) > _FEW_FILLED and " " in first
        is_unnumbered = self.number is not None and self._are_numbered
        return is_unnumbered or is_loud or bool(GROUP_WORDS.fullmatch(fold_words(first)))


def find_group(cells: Sequence[Cell]) -> str:
    """The group that a group row names, without its ordinal: "I. THỰC PHẨM" -> "THỰC PHẨM"."""
    texts = list(dict.fromkeys(text for cell in cells if (text := cell_text(cell))))
    named = [text for text in texts if _has_letters(text) and not _is_ordinal(text)]
    text = named[0] if named else texts[0]
    with_mark = _ORDINAL_TEXT.fullmatch(text)
    return with_mark["text"] if with_mark else text


def find_numbered_group(cells: Sequence[Cell]) -> str:
    """The group of a row that holds nothing but a numbered group: "I. SẢN PHẨM 4 SAO"; else ""."""
    texts = [text for cell in cells if (text := cell_text(cell))]
    numbered = _ORDINAL_TEXT.fullmatch(texts[0]) if len(texts) == 1 else None
    is_group = numbered and GROUP_WORDS.fullmatch(fold_words(numbered["text"]))
    return numbered["text"] if numbered and is_group else ""


def _is_ordinal(text: str) -> bool:
    return bool(_ORDINAL.fullmatch(text))


def _has_letters(text: str) -> bool:
    return any(map(str.isalpha, text))


def _is_signature(filled: dict[int, str]) -> bool:
    texts = map(remove_marks, filled.values())
    return len(filled) <= _SIGNATURE_CELLS and any(
        _SIGNATURE.fullmatch(text) or _DATE_LINE.fullmatch(text) for text in texts
    )
