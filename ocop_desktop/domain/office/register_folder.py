"""What a folder holds, before a register is opened or made in it."""

from enum import StrEnum


class FolderContent(StrEnum):
    """What lies in a folder; a new register needs one that holds nothing."""

    NOTHING = "nothing"
    REGISTER = "register"
    DAMAGED_REGISTER = "damaged_register"
    OTHER = "other"
