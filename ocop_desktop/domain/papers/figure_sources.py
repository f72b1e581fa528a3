"""Where the figures of a paper come from: up to which day they count, and who states them."""

from collections.abc import Iterator, Sequence
from dataclasses import fields

from ocop_desktop.domain.figures.figure import Figure, FigureSource
from ocop_desktop.domain.papers.event_content import EventPaperContent
from ocop_desktop.domain.papers.paper_frame import Words
from ocop_desktop.domain.text import format_date

SourcedFigure = tuple[Figure, FigureSource | None]
"""A figure, and who states it; None where nobody wrote that down."""
_HOLDER_FIELDS = ("orders", "net")
_SESSION_FIELDS = ("reach", "viewers", "orders", "gross", "net")


def list_stated_figures(content: EventPaperContent) -> list[SourcedFigure]:
    """The figures that were published for the whole event."""
    stated = content.event.stated
    return list(_iter_figures(stated, [one.name for one in fields(stated)], None))


def list_holder_figures(content: EventPaperContent) -> list[SourcedFigure]:
    """The figures of products and producers that the results by producer are added up from."""
    return [
        figure
        for entry in content.event.entries
        for figure in _iter_figures(entry, _HOLDER_FIELDS, entry.source)
    ]


def list_session_figures(content: EventPaperContent) -> list[SourcedFigure]:
    """The figures of the sessions that the results by session show."""
    return [
        figure
        for session in content.event.sessions
        for figure in _iter_figures(session, _SESSION_FIELDS, session.source)
    ]


def _iter_figures(
    part: object, names: Sequence[str], source: FigureSource | None
) -> Iterator[SourcedFigure]:
    for name in names:
        figure = getattr(part, name)
        if isinstance(figure, Figure):
            yield figure, figure.source or source


def write_sources(
    figures: Sequence[SourcedFigure],
    content: EventPaperContent,
    words: Words,
    *,
    has_dashes: bool = False,
) -> str:
    """Up to which day the figures count and who states them; `has_dashes` explains "—"."""
    return _write_line(figures, name_sources(figures, words), content, words, has_dashes=has_dashes)


def write_all_sources(content: EventPaperContent, words: Words) -> str:
    """The day and the sources of all figures of an event, each level by its name where they differ."""
    levels = {
        "stated": list_stated_figures(content),
        "holders": list_holder_figures(content),
        "sessions": list_session_figures(content),
    }
    named: dict[str, list[str]] = {}
    for key, one in levels.items():
        if names := name_sources(one, words):
            named.setdefault(names, []).append(words[f"paper.report.level.{key}"])
    parts = [
        words["paper.report.sources_by"].format(levels=", ".join(keys), names=names)
        for names, keys in named.items()
    ]
    if len(named) == 1:
        parts = list(named)
    figures = [figure for one in levels.values() for figure in one]
    return _write_line(figures, "; ".join(parts), content, words, has_dashes=False)


def name_sources(figures: Sequence[SourcedFigure], words: Words) -> str:
    """Who states the figures, each once; that nobody wrote it down is said too. Empty without figures."""
    if not figures:
        return ""
    named = sorted({source for _, source in figures if source})
    names = ", ".join(words[f"paper.event_source.{one}"] for one in named)
    if not names:
        return words["paper.report.no_source"]
    if any(source is None for _, source in figures):
        return words["paper.report.part_without_source"].format(names=names)
    return names


def _write_line(
    figures: Sequence[SourcedFigure],
    names: str,
    content: EventPaperContent,
    words: Words,
    *,
    has_dashes: bool,
) -> str:
    days = [figure.as_of for figure, _ in figures if figure.as_of]
    text = words["paper.report.sources"].format(
        day=format_date(max(days, default=content.on)),
        sources=words["paper.report.sources_of"].format(names=names) if names else "",
    )
    return words["paper.report.dash"] + text if has_dashes else text
