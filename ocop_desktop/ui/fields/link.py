"""A field for an address in the web."""

from ocop_desktop.domain.web_links import complete_link
from ocop_desktop.ui.fields.text import TextField


class LinkField(TextField):
    """An address typed without its scheme gets https:// when the field is left or read."""

    def value(self) -> str:
        """The address as it is stored; one that nobody has edited here as it was shown."""
        text = super().value()
        return complete_link(text) if self.isModified() else text

    def _normalise(self) -> None:
        super()._normalise()
        completed = complete_link(self.text())
        if completed != self.text():
            self.setText(completed)
