"""Names in cells that stand for ids: products and producers, found by typing a part of them."""

from collections import Counter
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from ocop_desktop.domain.text import clean_line, search_key
from ocop_desktop.ui.events.event_part import EventNames
from ocop_desktop.ui.lists.text_reading import TextReading

translate = QCoreApplication.translate


class ListedNames:
    """Labels of ids: names, with more behind those that occur twice. `first` stand before the rest."""

    def __init__(self) -> None:
        self._labels: dict[int, str] = {}
        self._ids: dict[str, int] | None = {}
        self._exact: dict[str, int] = {}
        self._first: tuple[int, ...] = ()
        self._shown: tuple[EventNames, tuple[int, ...]] | None = None

    def set_products(self, names: EventNames, first: Sequence[int]) -> None:
        """Label the products by name, those of one name with their producer."""
        if not self._is_new(names, first):
            return
        counts = Counter(names.products.values())
        self._set_labels(
            {
                product_id: f"{name} – {names.producers.get(names.producer_of.get(product_id, 0), '')}"
                if counts[name] > 1
                else name
                for product_id, name in names.products.items()
            },
            first,
        )

    def set_producers(self, names: EventNames, first: Sequence[int]) -> None:
        """Label the producers by name."""
        if self._is_new(names, first):
            self._set_labels(names.producers, first)

    def reading(self) -> TextReading:
        """How cells with such labels are read."""
        return TextReading(self.find, self.label, self._explain)

    def choices(self) -> list[tuple[int, str]]:
        """The ids with their labels, in order."""
        rest = [known for known in self._labels if known not in set(self._first)]
        return [(known, self._labels[known]) for known in (*self._first, *rest)]

    def suggest(self) -> list[str]:
        """The labels to suggest: of those that stand first, of all where none do."""
        return [self._labels[known] for known in self._first or self._labels]

    def label(self, known: int) -> str:
        """The label of an id; that of a record that was deleted since is its number."""
        return self._labels.get(known) or translate("ListedNames", "(đã xóa, số {id})").format(
            id=known
        )

    def find(self, text: str) -> int | None:
        """The id of that label; None if there is none."""
        line = clean_line(text)
        found = self._exact.get(line) or self._find_alike(line)
        if found is None and (number := _find_number(text)) is not None:
            return number if text == self.label(number) else None
        return found

    def _is_new(self, names: EventNames, first: Sequence[int]) -> bool:
        """Whether other names are shown than before: they are set anew at each letter that is typed."""
        shown = (names, tuple(first))
        is_new = self._shown is None or self._shown[0] is not names or self._shown[1] != shown[1]
        self._shown = shown
        return is_new

    def _set_labels(self, labels: Mapping[int, str], first: Sequence[int]) -> None:
        counts = Counter(labels.values())
        self._labels = {
            known: f"{label} ({known})" if counts[label] > 1 else label
            for known, label in labels.items()
        }
        self._first = tuple(known for known in dict.fromkeys(first) if known in self._labels)
        self._exact = {label: known for known, label in self._labels.items()}
        self._ids = None

    def _find_alike(self, line: str) -> int | None:
        """The only label that is written so without its marks."""
        if self._ids is None:  # thousands of keys, made only when one is asked for
            keys = [(search_key(label), known) for label, known in self._exact.items()]
            counts = Counter(key for key, _ in keys)
            self._ids = {key: known for key, known in keys if counts[key] == 1}
        return self._ids.get(search_key(line))

    def _explain(self, text: str) -> str:
        words = translate(
            "ListedNames", "Không có “{text}” trong sổ. Hãy chọn một dòng được gợi ý."
        )
        return words.format(text=text)


def _find_number(text: str) -> int | None:
    digits = "".join(filter(str.isdecimal, text))
    return int(digits) if digits else None
