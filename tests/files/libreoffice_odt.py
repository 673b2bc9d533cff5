"""Opens files in LibreOffice, accepts or rejects their tracked changes and saves them.

To be run by a Python that has LibreOffice's uno module. Reads a list of jobs as JSON from stdin,
each with `open`, `save` and `do` (a command such as AcceptAllTrackedChanges, or null). Prints for
each job a line of JSON: tracked changes before and left, and the text of the body.
"""

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import uno
from com.sun.star.beans import PropertyValue

FILTERS = {".odt": "writer8", ".docx": "MS Word 2007 XML"}


def properties(**values):
    found = []
    for name, value in values.items():
        one = PropertyValue()
        one.Name, one.Value = name, value
        found.append(one)
    return tuple(found)


def connected(pipe):
    """Return the context of the LibreOffice that listens at a pipe."""
    local = uno.getComponentContext()
    name = "com.sun.star.bridge.UnoUrlResolver"
    resolver = local.ServiceManager.createInstanceWithContext(name, local)
    for _ in range(240):
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except Exception:  # noqa: BLE001 - uno exceptions have no base class
            time.sleep(0.25)
    sys.exit("LibreOffice did not start within a minute")


def count(document):
    """Return the number of tracked changes in a document."""
    changes = document.Redlines.createEnumeration()
    number = 0
    while changes.hasMoreElements():
        changes.nextElement()
        number += 1
    return number


def done(job, desktop, dispatcher):
    document = desktop.loadComponentFromURL(
        Path(job["open"]).as_uri(), "_blank", 0, properties(Hidden=True)
    )
    if document is None:
        return None
    before = count(document)
    if job["do"]:
        frame = document.CurrentController.Frame
        dispatcher.executeDispatch(frame, f".uno:{job['do']}", "", 0, ())
    saved = Path(job["save"])
    document.storeToURL(saved.as_uri(), properties(FilterName=FILTERS[saved.suffix]))
    result = {"before": before, "left": count(document), "text": document.Text.String}
    document.close(True)
    return result


def main():
    jobs = json.load(sys.stdin)
    with tempfile.TemporaryDirectory() as home:
        pipe = f"unspin{os.getpid()}"
        command = [
            "soffice", "--headless", "--norestore", "--nologo", "--nodefault",
            f"-env:UserInstallation={Path(home).as_uri()}", f"--accept=pipe,name={pipe};urp;",
        ]  # fmt: skip
        quiet = subprocess.DEVNULL
        with subprocess.Popen(command, stdout=quiet, stderr=quiet) as office:
            try:
                context = connected(pipe)
                create = context.ServiceManager.createInstanceWithContext
                desktop = create("com.sun.star.frame.Desktop", context)
                dispatcher = create("com.sun.star.frame.DispatchHelper", context)
                for job in jobs:
                    json.dump(done(job, desktop, dispatcher), sys.stdout)
                    print(flush=True)
                desktop.terminate()
                office.wait(30)
            finally:
                office.kill()


if __name__ == "__main__":
    main()
