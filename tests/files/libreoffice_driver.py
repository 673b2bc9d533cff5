"""Opens files in LibreOffice, accepts or rejects their tracked changes, reads and saves them.

To be run by a Python that has LibreOffice's uno module, with the name of a pipe at which it
listens and a JSON file of jobs: `open`, `do` (a command such as AcceptAllTrackedChanges, or null)
and `save` (where to, or null). Prints a line of JSON for each job: the tracked changes before and
left, the comments and the text of the body; of jobs with `lines`, which take longer, the lines of
the body with its notes, and those of boxes, too. It is null if the file was not opened.
"""

import contextlib
import json
import sys
import time
from pathlib import Path

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException

FILTERS = {".odt": "writer8", ".docx": "MS Word 2007 XML"}


def connected(pipe):
    """Return the context of the LibreOffice that listens at a pipe."""
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstance("com.sun.star.bridge.UnoUrlResolver")
    for _ in range(300):
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except NoConnectException:
            time.sleep(0.2)
    sys.exit("LibreOffice did not start within a minute")


def properties(**values):
    found = []
    for name, value in values.items():
        one = PropertyValue()
        one.Name, one.Value = name, value
        found.append(one)
    return tuple(found)


def each(collection):
    enumeration = collection.createEnumeration()
    while enumeration.hasMoreElements():
        yield enumeration.nextElement()


def characters(element):
    found = []
    for one in each(element):
        if one.TextPortionType == "ContentControl":
            found.append(characters(one.ContentControl))
        elif one.TextPortionType in ("Text", "TextField", "LineBreak"):
            found.append(one.getString())
    return "".join(found)


def lines_of(text):
    found = []
    for element in each(text):
        if element.supportsService("com.sun.star.text.TextTable"):
            for name in element.CellNames:
                found += lines_of(element.getCellByName(name))
            continue
        found.append(characters(element).replace("\n", "\u2028"))
    return found


def notes_of(document):
    found = []
    for notes in (document.Footnotes, document.Endnotes):
        for number in range(notes.Count):
            found += lines_of(notes.getByIndex(number))
    return found


def boxes_of(document):
    found = []
    frames, shapes = document.TextFrames, document.DrawPage
    for number in range(frames.Count):
        found += lines_of(frames.getByIndex(number))
    for number in range(shapes.Count):
        shape = shapes.getByIndex(number)
        if shape.supportsService("com.sun.star.drawing.Shape") and hasattr(shape, "getText"):
            found += lines_of(shape.getText())
    return found


def comments_of(document):
    kind = "com.sun.star.text.textfield.Annotation"
    return [one.Content for one in each(document.TextFields) if one.supportsService(kind)]


def done(job, desktop, dispatcher):
    url = Path(job["open"]).as_uri()
    document = desktop.loadComponentFromURL(url, "_blank", 0, properties(Hidden=True))
    if document is None:
        return None
    before = sum(1 for _ in each(document.Redlines))
    if job["do"]:
        frame = document.CurrentController.Frame
        dispatcher.executeDispatch(frame, f".uno:{job['do']}", "", 0, ())
    if job["save"]:
        saved = Path(job["save"])
        document.storeToURL(saved.as_uri(), properties(FilterName=FILTERS[saved.suffix]))
    result = {
        "before": before,
        "left": sum(1 for _ in each(document.Redlines)),
        "comments": comments_of(document),
        "text": document.Text.String,
    }
    if job["lines"]:
        result["body"] = lines_of(document.Text) + notes_of(document)
        result["boxes"] = boxes_of(document)
    document.close(True)
    return result


def main(pipe, jobs):
    context = connected(pipe)
    create = context.ServiceManager.createInstanceWithContext
    desktop = create("com.sun.star.frame.Desktop", context)
    dispatcher = create("com.sun.star.frame.DispatchHelper", context)
    for job in json.loads(Path(jobs).read_text()):
        print(json.dumps(done(job, desktop, dispatcher)), flush=True)
    with contextlib.suppress(Exception):  # the connection ends with LibreOffice
        desktop.terminate()


main(*sys.argv[1:])
