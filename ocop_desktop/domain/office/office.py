"""The office that keeps the register: what letters, profiles and catalogues say of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum

from ocop_desktop.domain.office.communes import FormerUnit, OfficeCommune, list_codes
from ocop_desktop.domain.outlets.markets import STRICT_MARKETS
from ocop_desktop.domain.rating.effort import EffortTable
from ocop_desktop.domain.rating.score_sheet import Level
from ocop_desktop.domain.text import Translated


class OfficeKind(StrEnum):
    """What kind of office keeps the register."""

    COMMUNE = "xa"
    INTER_COMMUNE = "lien-xa"
    PROVINCE = "tinh"
    OTHER = "khac"

    @property
    def evaluation_level(self) -> Level:
        """The level at which such an office evaluates (article 4)."""
        is_commune = self in {OfficeKind.COMMUNE, OfficeKind.INTER_COMMUNE}
        return Level.COMMUNE if is_commune else Level.PROVINCE


@dataclass(frozen=True, slots=True)
class DeadlineSettings:
    """How the office counts deadlines and numbers products, where the decisions leave it open.

    `opening_soon_days` before the renewal window the office is reminded. `expiry_day_counts` is the
    other reading of "180 to 120 days before expiry": the expiry day is the first of those days, so
    the window lies one day later. `days_off` and `worked` change the shipped holidays.
    `new_serial_on_move`: a product that moves to another commune is numbered there anew.
    Certificates that expire within `certificate_days` are listed; a listing that nobody has checked
    for `listing_check_months` is to be checked. `notice_channel` is how the
    office usually sends notices.
    """

    opening_soon_days: int = 30
    expiry_day_counts: bool = False
    days_off: tuple[date, ...] = ()
    worked: tuple[date, ...] = ()
    new_serial_on_move: bool = True
    certificate_days: int = 90
    notice_channel: str = ""
    listing_check_months: int = 6


@dataclass(frozen=True, slots=True)
class RatingSettings:
    """How the office's council works and what improvements cost its producers.

    `spread_points`: members further apart than this must discuss; `quorum_percent` of the members
    must be present; None = as the regulation says. `efforts` holds a table for every criteria set
    whose steps the office has weighed (criterion numbers mean something else in each set).
    """

    spread_points: Decimal | None = None
    quorum_percent: int | None = None
    efforts: Mapping[int, EffortTable] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class PrintSettings:
    """What the office wants to be warned of before printing.

    A price confirmed more than `stale_price_months` ago counts as old; one without a day only if
    `undated_price_is_stale`.
    """

    stale_price_months: int = 12
    undated_price_is_stale: bool = False


@dataclass(frozen=True, slots=True)
class OutletSettings:
    """What the office sets of channels and exports.

    `strict_markets` are the codes of the countries that count as markets of strict standards. The
    report of an event is due `report_days` working days after its last day.
    """

    strict_markets: tuple[str, ...] = STRICT_MARKETS
    report_days: int = 7


@dataclass(frozen=True, slots=True)
class Office:
    """The office and its head; `place_name` stands before dates; `logo` is a media name.

    `communes` are today's with the day each joined; `former_units` lay in them before.
    `name_en` and `name_zh` name it in documents of those languages.
    """

    name: str = ""
    parent_body: str = ""
    kind: OfficeKind = OfficeKind.COMMUNE
    place_name: str = ""
    communes: tuple[OfficeCommune, ...] = ()
    former_units: tuple[FormerUnit, ...] = ()
    head_title: str = ""
    head_name: str = ""
    logo: str = ""
    address: str = ""
    phone: str = ""
    email: str = ""
    website: str = ""
    practice: bool = False
    deadlines: DeadlineSettings = DeadlineSettings()
    rating: RatingSettings = field(default_factory=RatingSettings)
    printing: PrintSettings = PrintSettings()
    outlets: OutletSettings = OutletSettings()
    name_en: str = ""
    name_zh: str = ""
    version: int = field(default=0, compare=False)

    @property
    def names(self) -> Translated:
        """Its name in every language."""
        return Translated(self.name, self.name_en, self.name_zh)

    @property
    def commune_codes(self) -> tuple[str, ...]:
        """The codes of the communes that it has and that have not left."""
        return list_codes(self.communes)
