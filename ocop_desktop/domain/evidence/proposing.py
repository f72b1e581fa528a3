"""All that outlets prove for a product's score sheet on a day."""

from collections.abc import Callable
from datetime import date

from ocop_desktop.domain.evidence.distribution import (
    propose_agencies,
    propose_distribution,
    propose_territory,
)
from ocop_desktop.domain.evidence.market import propose_market
from ocop_desktop.domain.evidence.outlet_criteria import (
    OutletCriterion,
    OutletScale,
    find_outlet_scales,
)
from ocop_desktop.domain.evidence.product_outlets import ProductOutlets
from ocop_desktop.domain.evidence.promotion import propose_booking, propose_promotion
from ocop_desktop.domain.evidence.proposal import EvidenceProposal, EvidenceProposals
from ocop_desktop.domain.law.criteria import Criteria

_RULES: dict[
    OutletCriterion, Callable[[OutletScale, ProductOutlets, date], EvidenceProposal | None]
] = {
    OutletCriterion.DISTRIBUTION: propose_distribution,
    OutletCriterion.TERRITORY: propose_territory,
    OutletCriterion.AGENCIES: propose_agencies,
    OutletCriterion.PROMOTION: propose_promotion,
    OutletCriterion.BOOKING: propose_booking,
    OutletCriterion.MARKET: propose_market,
}


def propose_evidence(criteria: Criteria, outlets: ProductOutlets, on: date) -> EvidenceProposals:
    """What the outlets prove for each criterion that asks about them, in the order of the sheet.

    Nothing is answered by it: whoever scores may use a proposal or not.
    """
    scales = find_outlet_scales(criteria)
    found = (_RULES[scale.kind](scale, outlets, on) for scale in scales)
    return EvidenceProposals(
        outlets.product_id,
        on,
        criteria.regulation_id,
        criteria.criteria_set.number,
        tuple(one for one in found if one is not None),
    )
