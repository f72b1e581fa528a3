"""Every command by its name."""

from collections.abc import Callable, Mapping

from ocop_desktop.commands import deadlines, printing, rating, register
from ocop_desktop.commands.answers import Options

COMMANDS: Mapping[str, Callable[[Options], None]] = {
    **register.COMMANDS,
    **printing.COMMANDS,
    **rating.COMMANDS,
    **deadlines.COMMANDS,
}
