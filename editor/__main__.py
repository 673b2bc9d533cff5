"""The program: `python -m editor`, and `unspin` once it is installed."""

import gc
import signal
import sys

from editor.program import WORKER


def main() -> int:
    """Run the command or the window that the arguments ask for; return the exit status.

    Ctrl+C while modules are still loaded ends the process at once: as an exception, it would show
    where in the imports it came. Where the signal is ignored, it stays so.
    """
    if sys.argv[1:2] == [WORKER]:
        from editor.commands.worker import worker  # noqa: PLC0415 little else

        return worker(sys.argv[2:])
    interrupts = signal.getsignal(signal.SIGINT) is signal.default_int_handler
    if interrupts:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
    from editor.commands.main import main as run  # noqa: PLC0415 after the signal

    if interrupts:
        signal.signal(signal.SIGINT, signal.default_int_handler)
    status = run()
    if "PySide6" not in sys.modules:
        # The process ends. The collector would visit four times all that is still in use.
        gc.freeze()
    return status


if __name__ == "__main__":
    sys.exit(main())
