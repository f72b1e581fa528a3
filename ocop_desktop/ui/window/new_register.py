"""Making the register that the first questions describe, or opening the one that is there."""

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import platformdirs

from ocop_desktop import resources
from ocop_desktop.domain.office.communes import OfficeCommune
from ocop_desktop.domain.office.office import Office
from ocop_desktop.domain.office.register_folder import FolderContent
from ocop_desktop.domain.opening.places import PlaceKind
from ocop_desktop.domain.text import identity_key
from ocop_desktop.ui.tasks import services
from ocop_desktop.ui.tasks.open_register import OpenRegister

PRACTICE_PRODUCTS = 66
PRACTICE_SEED = 1
PRACTICE_FOLDER = "so-dung-thu"


@dataclass(frozen=True)
class FirstRunAnswers:
    """The answers: the office, the folder, whether it is filled with practice data, who answers."""

    office: Office
    folder: Path
    practice: bool = False
    clerk: str = ""


def make_register(answers: FirstRunAnswers, on: date) -> OpenRegister:
    """Make the register that the answers describe; runs on the worker thread.

    A register that is there already is opened and nothing in it is changed.

    Raises FolderNotEmpty, RegisterDamaged, CannotWrite, InvalidValue without the office's name.
    """
    content = services.registers.look_at(answers.folder)
    if content is FolderContent.REGISTER or content is FolderContent.DAMAGED_REGISTER:
        return services.registers.open_register(answers.folder, answers.clerk, announced=True)
    if answers.practice:
        return _build_practice_register(answers, on)
    register = services.registers.create_register(answers.folder, answers.clerk)
    services.registers.announce(register)
    services.offices.save(register, _with_own_communes(answers.office))
    return register


def _with_own_communes(office: Office) -> Office:
    """The office with the commune its own name says, among those of the province above it.

    It is left to the settings where the name fits none or several.
    """
    name, above = identity_key(office.name), identity_key(office.parent_body)
    named = [area for area in resources.communes() if name.endswith(identity_key(area.full_name))]
    near = [area for area in named if identity_key(area.province) in above]
    own = (near or named) if above else named
    return replace(office, communes=(OfficeCommune(own[0].code),)) if len(own) == 1 else office


def _build_practice_register(answers: FirstRunAnswers, on: date) -> OpenRegister:
    register = services.demo.build(
        answers.folder, products=PRACTICE_PRODUCTS, seed=PRACTICE_SEED, on=on
    )
    if answers.clerk:
        services.registers.name_clerk(register, answers.clerk)
    services.registers.announce(register)
    if answers.office.name:
        known = services.offices.get(register)
        named = replace(
            known,
            name=answers.office.name,
            parent_body=answers.office.parent_body,
            kind=answers.office.kind,
        )
        services.offices.save(register, named)
    return register


def practice_answers() -> FirstRunAnswers:
    """The answers that open the practice register of this computer, or make it where none is."""
    documents = _find_documents()
    folders = (documents / f"{PRACTICE_FOLDER}{ending}" for ending in ("", "-2", "-3", "-4"))
    usable = (FolderContent.NOTHING, FolderContent.REGISTER)
    folder = next(
        (one for one in folders if services.registers.look_at(one) in usable),
        documents / PRACTICE_FOLDER,
    )
    return FirstRunAnswers(Office(), folder, practice=True)


def default_folder() -> Path:
    """Where a new register is proposed."""
    return _find_documents() / "so-ocop"


def _find_documents() -> Path:
    """The clerk's documents; the home folder where they are synced, as a register must not be."""
    documents = Path(platformdirs.user_documents_dir())
    is_synced = services.registers.find_place(documents) is PlaceKind.CLOUD_SYNC
    return Path.home() if is_synced else documents
