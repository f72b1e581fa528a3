"""Why a place cannot be written follows from the code of the system's error."""

import errno
from pathlib import Path

import pytest

from ocop_desktop.domain.codes import WriteReason
from ocop_desktop.domain.write_refusal import find_write_reason, refuse_writing


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        (errno.EROFS, WriteReason.READ_ONLY),
        (errno.ENOSPC, WriteReason.FULL),
        (errno.EACCES, WriteReason.NO_RIGHTS),
        (errno.ENOENT, WriteReason.GONE),
        (errno.EBUSY, WriteReason.IN_USE),
        (errno.EDOM, WriteReason.OTHER),
    ],
)
def test_the_code_tells_why_whatever_the_words_are(code: int, reason: WriteReason) -> None:
    assert find_write_reason(OSError(code, "lời của hệ thống")) is reason


def test_windows_tells_a_full_disk_by_a_code_of_its_own() -> None:
    error = OSError(errno.EINVAL, "")
    error.winerror = 112  # type: ignore[attr-defined,unused-ignore]
    assert find_write_reason(error) is WriteReason.FULL


def test_the_refusal_keeps_the_place_and_the_words() -> None:
    refused = refuse_writing(Path("so"), OSError(errno.ENOSPC, "No space left"))
    assert (refused.path, refused.detail, refused.reason) == (
        Path("so"),
        "No space left",
        WriteReason.FULL,
    )
    assert refuse_writing(Path("so"), OSError("hỏng")).detail == "hỏng"
