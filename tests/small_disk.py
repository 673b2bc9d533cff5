"""A disk that is really full: a small one of its own, made in a namespace of its own."""

import functools
import os
import shutil
import subprocess
import sys


@functools.cache
def namespace():
    """The command under which an own small disk can be mounted; None where there is no such."""
    own = [] if os.geteuid() == 0 else ["--map-root-user"]
    command = ["unshare", "--mount", *own]
    if shutil.which("unshare") is None:
        return None
    probe = [*command, "mount", "-t", "tmpfs", "-o", "size=64k", "none", "/mnt"]
    done = subprocess.run(probe, capture_output=True, timeout=30, check=False)
    return command if done.returncode == 0 else None


def on_a_small_disk(script, folder, size):
    """Run a script with a disk of that size, or under a limit of the system's that works alike."""
    within = namespace()
    python = [sys.executable, "-c", script, str(folder)]
    if within:
        mount = f'mount -t tmpfs -o size={size}k none "$1" && shift && exec "$@"'
        command = [*within, "sh", "-c", mount, "sh", str(folder), *python, "0"]
    else:
        command = [*python, str(min(size, 300) * 1024)]  # the limit is on each single file
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
