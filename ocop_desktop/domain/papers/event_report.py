"""The report of an event's results (P17, báo cáo kết quả): the letter, with its annexes."""

from dataclasses import replace

from ocop_desktop.domain.papers.event_content import (
    EventPaperContent,
    end_sentence,
    make_item,
    make_items,
    make_paragraphs,
    write_days,
)
from ocop_desktop.domain.papers.figure_sources import write_all_sources
from ocop_desktop.domain.papers.paper_frame import (
    NO_BREAK,
    Words,
    end_letter,
    make_addressees,
    make_bases,
    make_letterhead,
    make_part,
    make_signatures,
    number_and_symbol,
    number_annexes,
    written_day,
)
from ocop_desktop.domain.papers.paper_story import (
    PaperBlock,
    PaperHeading,
    PaperSection,
    PaperStory,
    PaperText,
    PaperTitle,
)
from ocop_desktop.domain.papers.report_annexes import list_report_annexes
from ocop_desktop.domain.papers.report_comparison import list_comparisons
from ocop_desktop.domain.papers.report_results import (
    write_costs,
    write_deals,
    write_reached,
    write_sales,
    write_scale,
)


def compose_report(content: EventPaperContent, words: Words) -> PaperStory:
    """Compose the letter with its annexes, by holder and by session, where there are such results."""
    makers = list_report_annexes(content)
    names = number_annexes(len(makers), words)
    kind = words["paper.report.kind"]
    note = write_annex_note(content, words, kind)
    annexes = [make(content, words, name, note) for make, name in zip(makers, names, strict=True)]
    title = f"{kind} {content.event.name}"
    letter = PaperSection(title, _make_letter(content, words, names))
    return PaperStory(title, content.head.body, (letter, *annexes))


def write_annex_note(content: EventPaperContent, words: Words, kind: str) -> str:
    """What stands in brackets below the title of an annex: of which paper it is."""
    head = content.head
    if head.electronic:
        head = replace(head, number=None, day=None, symbol="")
    return words["paper.annex_of"].format(
        kind=kind, number=number_and_symbol(head), day=written_day(head, words), body=head.body
    )


def write_annex_names(names: tuple[str, ...], words: Words) -> str:
    """How the text points to its annexes: " (kèm theo Phụ lục I, Phụ lục II)"."""
    bound = ", ".join(name.replace(" ", NO_BREAK) for name in names)
    return words["paper.report.annexes"].format(names=bound) if names else ""


def _make_letter(
    content: EventPaperContent, words: Words, names: tuple[str, ...]
) -> tuple[PaperBlock, ...]:
    head = content.head
    by = {"by": content.by(words), "event": content.event.name}
    proposals = make_paragraphs("", content.event.review.proposals, words)
    subject = words["paper.report.subject"].format(**by)
    opening = words["paper.report.opening"].format(body=head.body, **by)
    closing = words["paper.report.closing"].format(annexes=write_annex_names(names, words), **by)
    blocks = (
        make_letterhead(head, words),
        PaperTitle(words["paper.report.kind"].upper(), (subject,)),
        *make_addressees(head, words),
        *make_bases(head),
        PaperText(end_opening(opening)),
        PaperHeading(words["paper.report.general"]),
        *make_general(content, words),
        PaperHeading(words["paper.report.results"]),
        make_item(words["paper.report.scale"], write_scale(content, words), words),
        make_item(words["paper.report.reached"], write_reached(content, words), words),
        make_item(words["paper.report.sales"], write_sales(content, words), words),
        make_item(words["paper.report.deals"], write_deals(content, words), words),
        make_item(words["paper.report.costs"], write_costs(content, words), words),
        *make_items(words["paper.report.compared"], list_comparisons(content, words), words),
        PaperText(write_all_sources(content, words), is_italic=True),
        *make_part(words["paper.report.review"], _make_review(content, words), words),
        *make_part(words["paper.report.proposals"], proposals, words),
    )
    return end_letter(blocks, closing, make_signatures(head, words))


def _make_review(content: EventPaperContent, words: Words) -> tuple[PaperBlock, ...]:
    """What went well, what did not, and why; one sentence where nothing of it is written."""
    review = content.event.review
    texts = {
        "strengths": review.strengths,
        "weaknesses": review.weaknesses,
        "causes": review.causes,
    }
    if not any(texts.values()):
        return (PaperText(words["paper.no_data"]),)
    return tuple(
        block
        for key, text in texts.items()
        for block in make_paragraphs(words[f"paper.report.{key}"], text, words)
    )


def end_opening(text: str) -> str:
    """The opening sentence with a capital in front; an office without a name leaves none."""
    text = text.strip()
    return text[:1].upper() + text[1:]


def make_general(content: EventPaperContent, words: Words) -> tuple[PaperBlock, ...]:
    """When, where, in which form and by whom; what is not known is left out."""
    event = content.event
    scope = words[f"paper.event_scope.{event.scope}"] if event.scope else ""
    form = ", ".join(filter(None, (words[f"paper.event_kind.{event.kind}"], scope)))
    when = write_days(event, words)
    both = words["paper.event.when_where"].format(days=when, place=event.place)
    facts = (
        ("paper.event.time", both if when and event.place else when),
        ("paper.event.place", "" if when else event.place),
        ("paper.event.form", form),
        ("paper.event.theme", event.theme),
        ("paper.event.organiser", event.organiser),
        ("paper.event.partners", ", ".join(event.partners)),
    )
    return tuple(
        PaperText(end_sentence(text), lead=f"- {words[key]}") for key, text in facts if text
    )
