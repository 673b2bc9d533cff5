"""An executor without threads, for tests of the window."""


class AtOnce:
    """Runs every background job at once, on the thread that asks for it."""

    def start(self, runnable):
        runnable.run()
