"""What came of a file of channels: what is kept now, and what of it is doubtful."""

from dataclasses import dataclass

from ocop_desktop.domain.channels.channel import Channel
from ocop_desktop.domain.outlets.channel_file import FileListing
from ocop_desktop.domain.outlets.sale_point import SalePoint
from ocop_desktop.domain.problems import Problem


@dataclass(frozen=True, slots=True)
class PutFinding:
    """What is doubtful in a listing or in a point of sale, by the name of its channel or its own."""

    name: str
    problem: Problem
    product_id: int = 0


@dataclass(frozen=True, slots=True)
class PutAnswer:
    """The listings, channels and points of sale as they are kept, and what is doubtful in them."""

    listings: tuple[FileListing, ...]
    channels: tuple[Channel, ...]
    points: tuple[SalePoint, ...]
    findings: tuple[PutFinding, ...]
