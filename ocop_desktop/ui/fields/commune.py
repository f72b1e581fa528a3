"""A field for one of the 3,321 communes, wards and special zones, found by its name or code."""

from collections.abc import Collection
from functools import cache

from PySide6.QtWidgets import QWidget

from ocop_desktop import resources
from ocop_desktop.domain.office.office import Office
from ocop_desktop.domain.ranking import RankedIndex, make_finding_key
from ocop_desktop.domain.register.area import Area
from ocop_desktop.domain.text import sort_key
from ocop_desktop.ui.fields.choice import SearchChoice
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.tasks import services
from ocop_desktop.ui.words.values import commune_words


class CommuneChooser(SearchChoice[str]):
    """A commune's 5-digit code, shown as "xã Cần Giờ, TP. Hồ Chí Minh (27664)"; "" for none.

    With a context the office's own communes are suggested first.
    """

    def __init__(self, context: PageContext | None = None, parent: QWidget | None = None) -> None:
        super().__init__((), parent)
        self.set_own(())
        self.setPlaceholderText(self.tr("gõ tên xã, phường hoặc mã"))
        if context is not None:
            context.runner.call(self._on_office, services.offices.get)

    def set_own(self, codes: Collection[str]) -> None:
        """Suggest the communes with these codes first."""
        own = [place for place, area in enumerate(_communes()) if area.code in codes]
        self.set_choices(_choices(), lambda: RankedIndex(_keys(), _names(), own))

    def value(self) -> str:
        """The 5-digit code, or an empty string."""
        typed = self.text().strip()
        if resources.commune(typed):
            return typed
        return super().value() or ""

    def set_value(self, value: str | None) -> None:
        """Show the commune of that code; an empty code empties the field."""
        super().set_value(value or None)

    def _is_complete(self) -> bool:
        return bool(self.value())

    def _on_office(self, office: Office) -> None:
        self.set_own(office.commune_codes)


@cache
def _communes() -> tuple[Area, ...]:
    """The communes by name in Vietnamese order, equal names by their province."""
    return tuple(
        sorted(
            resources.communes(), key=lambda area: (sort_key(area.name), sort_key(area.province))
        )
    )


@cache
def _choices() -> tuple[tuple[str, str], ...]:
    return tuple((area.code, commune_words(area.code)) for area in _communes())


@cache
def _names() -> tuple[str, ...]:
    return tuple(area.name for area in _communes())


@cache
def _keys() -> tuple[str, ...]:
    return tuple(
        make_finding_key(area.name, (area.full_name, area.code), other=area.province)
        for area in _communes()
    )
