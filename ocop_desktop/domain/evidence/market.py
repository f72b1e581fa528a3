"""What exports prove about the chances in markets abroad: the most demanding market counts."""

from datetime import date

from ocop_desktop.domain.evidence.distribution import list_export_notes, make_export_paper
from ocop_desktop.domain.evidence.outlet_criteria import OutletScale
from ocop_desktop.domain.evidence.product_outlets import ProductOutlets, list_begun_exports
from ocop_desktop.domain.evidence.proposal import EvidenceProposal, EvidenceReason
from ocop_desktop.domain.outlets.exported_product import MarketTier

_STEPS = {
    MarketTier.ASEAN: (0, EvidenceReason.ASEAN),
    MarketTier.OTHER: (1, EvidenceReason.BEYOND_ASEAN),
    MarketTier.STRICT: (2, EvidenceReason.STRICT_MARKET),
}


def propose_market(
    scale: OutletScale, outlets: ProductOutlets, on: date
) -> EvidenceProposal | None:
    """By the most demanding market that the product goes to; nothing where it goes nowhere."""
    exports = list_begun_exports(outlets, on)
    if not exports:
        return None
    best = max((one.tier for one in exports), key=lambda tier: _STEPS[tier][0])
    step, reason = _STEPS[best]
    counted = [one.export for one in exports if one.tier is best]
    return EvidenceProposal(
        scale.criterion.number,
        scale.criterion.name,
        scale.steps[step],
        reason,
        len(counted),
        tuple(dict.fromkeys(one.country for one in counted)),
        list_export_notes(exports),
        tuple(make_export_paper(one.country, one.contract) for one in counted),
    )
