"""Has LibreOffice open files, decide their tracked changes and save them again.

Run by a Python that has LibreOffice's uno module: takes a list of jobs as JSON, each with `open`,
`save` and `do` (a command such as AcceptAllTrackedChanges, or null), and prints for each, on
a line, how many tracked changes were in the file and are left, and the text of its body.
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
    """The context of the office that listens at a pipe."""
    local = uno.getComponentContext()
    name = "com.sun.star.bridge.UnoUrlResolver"
    resolver = local.ServiceManager.createInstanceWithContext(name, local)
    for _ in range(240):
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except Exception:  # noqa: BLE001 - uno has no base class of its own for it
            time.sleep(0.25)
    sys.exit("LibreOffice did not start within a minute")


def count(document):
    """How many tracked changes a document has."""
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
