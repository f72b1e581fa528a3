"""What a reader of tables raises for content that it cannot read."""

from ocop_desktop.domain.codes import FileReason


class UnreadableContent(Exception):
    """The content of a file is not a table that can be read; `reason` says why."""

    def __init__(self, reason: FileReason = FileReason.NOT_A_TABLE, detail: str = "") -> None:
        super().__init__(reason, detail)
        self.reason = reason
        self.detail = detail
