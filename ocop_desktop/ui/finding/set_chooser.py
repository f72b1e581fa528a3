"""A field for one of the criteria sets, found by its number, its name or an everyday word."""

from PySide6.QtWidgets import QWidget

from ocop_desktop import resources
from ocop_desktop.domain.ranking import RankedIndex, make_finding_key
from ocop_desktop.ui.fields.choice import SearchChoice
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.words.values import set_name, set_words


class SetChooser(SearchChoice[int]):
    """The number of a criteria set, shown as "13 · Sản phẩm cà phê, ca cao"."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        sets = tuple(context.criteria_sets.values())
        words = resources.everyday_words()
        keys = [
            make_finding_key(
                found.name, (set_name(found), str(found.number)), words.get(found.name, ())
            )
            for found in sets
        ]
        index = RankedIndex(keys, [found.name for found in sets])
        super().__init__((), parent)
        self.set_choices([(found.number, set_words(found)) for found in sets], lambda: index)
        self.setPlaceholderText(self.tr("gõ số, tên bộ hoặc tên thường gọi: 17, đồ uống, bưởi"))
