"""The units of the figures of events, as Vietnamese reports name them."""

from ocop_desktop.domain.events.parts import ReachUnit
from ocop_desktop.domain.figures.writing import DONG

REACH_UNITS = {ReachUnit.PEOPLE: "người", ReachUnit.TIMES: "lượt"}
UNITS = {
    "hosts": "người dẫn",
    "days": "ngày",
    "booths_total": "gian",
    "booths_ocop": "gian",
    "booths_province": "gian",
    "booths_other": "gian",
    "units": "đơn vị",
    "holders": "chủ thể",
    "provinces": "tỉnh",
    "countries": "nước",
    "products": "sản phẩm",
    "visitors": "lượt khách",
    "viewers": "người xem",
    "views": "lượt xem",
    "max_viewers": "người xem",
    "likes": "lượt thích",
    "comments": "bình luận",
    "orders": "đơn",
    "orders_cancelled": "đơn",
    "gross": DONG,
    "net": DONG,
    "revenue": DONG,
    "revenue_ocop": DONG,
    "contracts": "hợp đồng",
    "contracts_value": DONG,
    "memoranda": "biên bản",
}
"""Of each figure of an event or a session but its reach, whose unit is stated with it."""
