"""What is known of the office is kept in one place, and its logo with it."""

from dataclasses import replace
from pathlib import Path

import pytest

from ocop_desktop.domain.errors import BrokenImage, FileMissing, InvalidValue
from ocop_desktop.domain.office.office import RatingSettings
from ocop_desktop.services import history, offices
from ocop_desktop.store.database import Register
from tests.reports.samples import painted


def test_a_logo_is_prepared_and_leaves_the_rest_of_the_office(
    register: Register, tmp_path: Path
) -> None:
    named = offices.save(register, replace(offices.get(register), name="  Phòng Kinh tế "))
    assert named.name == "Phòng Kinh tế"
    office = offices.set_logo(register, painted(tmp_path / "logo.jpg").path)
    assert (register.media / office.logo).is_file()
    assert offices.get(register) == replace(named, logo=office.logo)
    history.undo(register)
    assert offices.get(register) == named


def test_a_logo_that_is_no_picture_changes_nothing(register: Register, tmp_path: Path) -> None:
    (tmp_path / "logo.jpg").write_text("không phải ảnh")
    with pytest.raises(BrokenImage):
        offices.set_logo(register, tmp_path / "logo.jpg")
    with pytest.raises(FileMissing):
        offices.set_logo(register, tmp_path / "mất.jpg")
    assert offices.get(register).logo == ""


def test_impossible_settings_are_refused(register: Register) -> None:
    impossible = replace(offices.get(register), rating=RatingSettings(quorum_percent=101))
    with pytest.raises(InvalidValue):
        offices.save(register, impossible)
    assert offices.get(register).rating == RatingSettings()
