"""Rows of lists are known by the id of their record."""

from ocop_desktop.domain.outlets.exported_product import ExportedProduct, MarketTier
from ocop_desktop.domain.outlets.listed_outlets import ExportRow, RegistrationRow
from ocop_desktop.domain.outlets.markets import Country
from ocop_desktop.domain.outlets.registration import Registration, RegistrationKind
from ocop_desktop.domain.outlets.registration_days import RegistrationState, RegistrationStatus


def test_a_row_has_the_id_of_its_record() -> None:
    exported = ExportedProduct(3, "CN", id=7)
    assert ExportRow(exported, "Mật", "HTX", Country("CN", "Trung Quốc"), MarketTier.OTHER).id == 7
    registration = Registration(RegistrationKind.HALAL, id=8)
    status = RegistrationStatus(RegistrationState.NO_END)
    assert RegistrationRow(registration, "HTX", "", status).id == 8
