"""A proposal for one criterion: the points, why, what is still doubtful, and the papers for it."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum


class EvidenceKind(StrEnum):
    """The row of the dossier's list of papers that a paper belongs to (Phụ lục III, form 02)."""

    MARKET = "E08"
    PROMOTION = "E09"


class PaperSubject(StrEnum):
    """What a paper is about; its title is worded from it and the name."""

    CONTRACT = "contract"
    OUTLET = "outlet"
    SALE_POINT = "sale_point"
    EXPORT = "export"
    EVENT = "event"
    EVENT_BASIS = "event_basis"
    WEBSITE = "website"
    SOCIAL_PAGE = "social_page"
    BOOKING_PAGE = "booking_page"


@dataclass(frozen=True, slots=True)
class EvidencePaper:
    """One paper for the dossier: of the channel, country, event or page `name`.

    `number` is the paper's own, or the address of a page; `on` its day; `file` a media name, empty
    where nothing is attached yet.
    """

    kind: EvidenceKind
    subject: PaperSubject
    name: str
    number: str = ""
    on: date | None = None
    file: str = ""


class EvidenceReason(StrEnum):
    """Why those points are proposed."""

    MODERN_CHANNEL = "modern_channel"
    EXPORT_CONTRACT = "export_contract"
    MANY_AGENTS = "many_agents"
    FEW_AGENTS = "few_agents"
    HOME_ONLY = "home_only"
    OUTSIDE_PROVINCE = "outside_province"
    INSIDE_PROVINCE = "inside_province"
    OUTSIDE_COMMUNE = "outside_commune"
    TRAVEL_AGENTS = "travel_agents"
    NO_PROMOTION = "no_promotion"
    FEW_ACTIVITIES = "few_activities"
    NO_PAGE = "no_page"
    NO_SCOPE = "no_scope"
    PROMOTED_INSIDE = "promoted_inside"
    PROMOTED_OUTSIDE = "promoted_outside"
    PROMOTED_ABROAD = "promoted_abroad"
    TRAVEL_WEBSITE = "travel_website"
    BOOKING = "booking"
    KNOWN_BOOKING = "known_booking"
    ASEAN = "asean"
    BEYOND_ASEAN = "beyond_asean"
    STRICT_MARKET = "strict_market"


class EvidenceGap(StrEnum):
    """What was not counted, or what the dossier still needs."""

    PROOF_OF_PERFORMANCE = "proof_of_performance"
    CONTRACT_MISSING = "contract_missing"
    EXPORT_CONTRACT_MISSING = "export_contract_missing"
    LINK_MISSING = "link_missing"
    PLACE_UNKNOWN = "place_unknown"
    HOME_UNKNOWN = "home_unknown"
    NOT_ATTENDED = "not_attended"
    SCOPE_UNKNOWN = "scope_unknown"


@dataclass(frozen=True, slots=True)
class EvidenceNote:
    """One gap: how many things it is about, and their names (codes of countries) where they have some."""

    gap: EvidenceGap
    count: int = 0
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class EvidenceProposal:
    """The points that the papers speak for at one criterion, always one of its options.

    `criterion` is its number in the sheet; `count` and `names` are the facts of the reason.
    """

    criterion: str
    name: str
    points: Decimal
    reason: EvidenceReason
    count: int = 0
    names: tuple[str, ...] = ()
    notes: tuple[EvidenceNote, ...] = ()
    papers: tuple[EvidencePaper, ...] = ()

    @property
    def is_proven(self) -> bool:
        """Whether the register knows anything that speaks for it."""
        return bool(self.papers)


@dataclass(frozen=True, slots=True)
class EvidenceProposals:
    """All proposals for one product on a day, by one regulation's criteria set."""

    product_id: int
    on: date
    regulation_id: str
    set_number: int
    proposals: tuple[EvidenceProposal, ...] = ()

    def find_proposal(self, criterion: str) -> EvidenceProposal | None:
        """The proposal for the criterion of that number."""
        return next((one for one in self.proposals if one.criterion == criterion), None)
