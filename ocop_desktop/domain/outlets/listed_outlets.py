"""Exports and registrations as lists show them, with the names of what they belong to."""

from dataclasses import dataclass

from ocop_desktop.domain.outlets.exported_product import ExportedProduct, MarketTier
from ocop_desktop.domain.outlets.markets import Country
from ocop_desktop.domain.outlets.registration import Registration
from ocop_desktop.domain.outlets.registration_checks import RegistrationFinding
from ocop_desktop.domain.outlets.registration_days import RegistrationStatus


@dataclass(frozen=True, slots=True)
class ExportRow:
    """An export with the names of its product, producer and country, and the market's tier."""

    exported: ExportedProduct
    product: str
    producer: str
    country: Country
    tier: MarketTier

    @property
    def id(self) -> int:
        """The export's id."""
        return self.exported.id


@dataclass(frozen=True, slots=True)
class RegistrationRow:
    """A registration with the names of its holder and product, its state and what is doubtful."""

    registration: Registration
    holder: str
    product: str
    status: RegistrationStatus
    findings: tuple[RegistrationFinding, ...] = ()

    @property
    def id(self) -> int:
        """The registration's id."""
        return self.registration.id
