"""The log followed by other means than the program's own, to hold the program against it."""

from dataclasses import dataclass

from editor.article.article import Origin
from editor.review import State

NEWLINES = ("\r\n", "\r", "\n")


@dataclass(frozen=True, eq=False)
class Token:
    """One code point of the text; `raw` is how the opened file spelled it, None: put in since."""

    char: str
    raw: str | None = None


@dataclass(frozen=True)
class Decided:
    """Where a decision stands, and what has to stand there."""

    start: int
    end: int
    text: str
    dismissed: bool

    def fits(self, item):
        """Whether a suspect is what was decided."""
        if self.dismissed:
            return (item.state, item.text) == (State.DISMISSED, self.text)
        by_person = item.state in (State.ACCEPTED, State.BY_HAND)
        return by_person and item.text == item.taken == self.text


class Ledger:
    """Text, bytes and decisions as the events of a log lead to them, one after another."""

    def __init__(self, origin: Origin) -> None:
        self.origin = origin
        raw = origin.data[len(origin.bom) :].decode(origin.encoding)
        self.tokens = list(tokens_of(raw))
        self.decided: dict[int, Decided] = {}
        self._events = []
        self._taken: dict[int, list[Token]] = {}
        self._around: dict[int, tuple[Token | None, Token | None]] = {}
        """What stood right before and right after what an event put in."""

    @property
    def text(self):
        return "".join(token.char for token in self.tokens)

    def follow(self, events):
        """Go on with the events that it has not seen."""
        for event in events[len(self._events) :]:
            self._events.append(event)
            self._take(event)

    def with_typing(self, typing):
        """The same after something that was typed and is in no event yet."""
        if typing is None:
            return self
        twin = Ledger(self.origin)
        twin.tokens, twin.decided = list(self.tokens), dict(self.decided)
        twin._put(typing.start, typing.before, typing.after, [Token(char) for char in typing.after])
        return twin

    def _take(self, event):
        n, name, of = event["n"], event["event"], event.get("of")
        if "after" not in event:
            if name == "dismiss":
                start, text = event["start"], event["before"]
                self.decided[n] = Decided(start, start + len(text), text, dismissed=True)
            elif name in ("undo", "redo", "revert"):
                self.decided.pop(of, None)
            return
        start, before, after = event["start"], event["before"], event["after"]
        if name == "revert":
            self._check_place(of, start, start + len(before))
        end = start + len(before)
        self._around[n] = (
            self.tokens[start - 1] if start else None,
            self.tokens[end] if end < len(self.tokens) else None,
        )
        put = self._taken.get(of, []) if name == "undo" else []
        if "".join(token.char for token in put) != after:
            put = [Token(char) for char in after]
        self._taken[of if name == "redo" else n] = self._put(start, before, after, put)
        made = self._events[of - 1] if name == "redo" else event
        if made["event"] in ("accept", "edit") and "kind" in made:
            number = made["n"]
            self.decided[number] = Decided(start, start + len(after), after, dismissed=False)

    def _check_place(self, of, start, end):
        """What is reverted stands between what it was put in between, if that is still there."""
        left, right = self._around[of]
        if left in self.tokens:
            assert self.tokens.index(left) < start, f"change {of} is reverted too far left"
        if right in self.tokens:
            assert end <= self.tokens.index(right), f"change {of} is reverted too far right"

    def _put(self, start, before, after, put):
        """Make an edit; what it took out. Decisions it goes into are nobody's any more."""
        end = start + len(before)
        gone = self.tokens[start:end]
        assert "".join(token.char for token in gone) == before, "the log does not fit the text"
        self.tokens[start:end] = put
        growth = len(after) - len(before)
        for number, place in list(self.decided.items()):
            # What stands right at an empty place may be meant to be in it: that is not judged.
            margin = 0 if place.start < place.end else 1
            if end + margin <= place.start:
                self.decided[number] = Decided(
                    place.start + growth, place.end + growth, place.text, place.dismissed
                )
            elif start < place.end + margin:
                del self.decided[number]
        return gone

    def check(self, review):
        """The review has this text, these bytes and these decisions in these places."""
        assert review.text == self.text
        self._check_bytes(review.article.encode())
        items = review.items()
        for place in self.decided.values():
            # Of those without text there may be several in one place.
            there = [one for one in items if (one.start, one.end) == (place.start, place.end)]
            assert there, f"nothing stands where {place} was decided"
            assert any(map(place.fits, there)), f"{there} is not {place}"

    def _check_bytes(self, data):
        """What no edit touched is spelled as it was."""
        assert data.startswith(self.origin.bom)
        raw = data[len(self.origin.bom) :].decode(self.origin.encoding)
        at = 0
        for token in self.tokens:
            spelled = token.raw or token.char
            # A newline that was put in is free; and an LF right behind a CR that was put in is
            # written as CR, because both would be read back as one.
            behind_cr = token.raw == "\n" and raw[at - 1 : at] == "\r"
            if token.char == "\n" and (token.raw is None or behind_cr):
                spelled = next((one for one in NEWLINES if raw.startswith(one, at)), "a newline")
            assert raw.startswith(spelled, at), (token, at)
            at += len(spelled)
        assert at == len(raw)


def tokens_of(raw):
    """The code points of a file's text, its newlines each as one."""
    at = 0
    while at < len(raw):
        spelled = next((one for one in NEWLINES if raw.startswith(one, at)), raw[at])
        yield Token("\n" if spelled in NEWLINES else spelled, spelled)
        at += len(spelled)
