"""An executor without threads that waits, for tests of the window."""


class OnDemand:
    """Keeps background jobs until a test has them run."""

    def __init__(self):
        self.held = []

    def start(self, runnable):
        self.held.append(runnable)

    def work(self):
        """Run what is held, and what that asks for, in order."""
        while self.held:
            self.held.pop(0).run()
