"""Twenty products that make layouts stumble; all are made up."""

from datetime import date
from decimal import Decimal
from pathlib import Path

from ocop_desktop.domain.print.documents import HeldCertificate, PrintPhoto, ProductProfile
from ocop_desktop.domain.register.recognition import RecognitionState
from ocop_desktop.domain.text import Translated
from tests.reports.samples import STORY, bare_profile, full_profile, painted

LONG_NAME = (
    "Bộ quà tặng thượng hạng Tinh hoa rừng ngập mặn gồm mật dừa nước cô đặc, muối ớt tôm xay, "
    "khô cá dứa một nắng, mắm ruốc chưng sả ớt và trà lá sa kê sấy lạnh của tổ hợp tác phụ nữ "
    "ấp Rừng Sác"
)
_SENTENCE = "Người dân gom từng giọt mật trong mùa nước lợ rồi cô chậm trên bếp củi suốt đêm. "
LONG_STORY = Translated(_SENTENCE * 290, "Growers gather the nectar drop by drop. " * 700)


def awkward_products(folder: Path) -> tuple[ProductProfile, ...]:
    """The products, each with what is awkward about it as its key; photos are painted in `folder`."""
    photo = painted(folder / "usual.jpg")
    made = (
        _full("no-photo", None),
        _full("panorama", painted(folder / "wide.jpg", (2400, 800))),
        _full("tower", painted(folder / "tall.jpg", (800, 2400))),
        _full("long-name", photo, name=Translated(LONG_NAME)),
        _full("long-story", photo, story_long=LONG_STORY, story_short=LONG_STORY),
        _full("twelve-photos", photo, more_photos=_photos(folder, 11)),
        _full("free", photo, price=Decimal(0)),
        _full("markup", photo, name=Translated("Mắm & Muối <b>"), producer="<i>HTX</i> & Con"),
        _full("no-producer", photo, producer="", producer_kind="", address="", phone=""),
        _lost("expired", photo, RecognitionState.EXPIRED),
        _lost("revoked", photo, RecognitionState.REVOKED),
        _full("extended", photo, state=RecognitionState.EXTENDED, valid_until=date(2026, 12, 31)),
        bare_profile("Muối ớt", key="bare"),
        _full("long-word", photo, name=Translated("Ướp" * 34), specification="kg" * 60),
        _full("many-shops", photo, shops=tuple(_shops()), address="Ấp Rừng Sác, " * 20),
        _full("many-certificates", photo, certificates=_certificates(30)),
        _full("composed-apart", photo, name=Translated("Muo\u0302\u0301i o\u031b\u0301t \u202e\u200b")),
        _full("english-only", photo, name=Translated("", "Nipa nectar")),
        _full("dear", photo, price=Decimal("123456789012.5"), price_unit="bộ mười hai món quà"),
        _full("no-story", photo, story_long=Translated(), story_short=Translated(), qr=""),
    )  # fmt: skip
    assert len(made) == 20
    return made


EMOJI = Translated("Vị ngọt thanh của rừng 😀", "A clear sweetness 😀")


def _full(key: str, photo: PrintPhoto | None, **changes: object) -> ProductProfile:
    return full_profile(photo, key=key, **{"story_long": STORY, **changes})


def _lost(key: str, photo: PrintPhoto, state: RecognitionState) -> ProductProfile:
    return _full(key, photo, stars=None, last_stars=5, state=state)


def _photos(folder: Path, count: int) -> tuple[PrintPhoto, ...]:
    return tuple(painted(folder / f"more-{n}.jpg", hue=n * 20) for n in range(count))


def _certificates(count: int) -> tuple[HeldCertificate, ...]:
    return tuple(HeldCertificate(f"Chứng nhận {number}") for number in range(count))


def _shops() -> list[tuple[str, str]]:
    return [(f"Cửa hàng {n}", f"https://cuahang-{n}.example/{'duong-dan-' * 9}") for n in range(8)]
