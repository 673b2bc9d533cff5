"""What an alignment says, as tests show it."""


def found(result, *, house=False):
    return [
        (result.wording(one), result.original_wording(one))
        for one in result.differences
        if house or not one.house
    ]


def restored(result, start, end, *, house=True):
    """The article's text[start:end] with the differences inside passages undone."""
    parts = []
    for one in result.differences:
        if not one.whole and (house or not one.house) and start <= one.start and one.end <= end:
            parts += [result.article[start : one.start], result.original_wording(one)]
            start = one.end
    return "".join([*parts, result.article[start:end]])
