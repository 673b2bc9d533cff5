"""Prints the lines that LibreOffice reads from documents, after accepting or rejecting changes.

To be run by a Python that has LibreOffice's uno module, with the name of a pipe and a JSON file of
jobs: path, and "accept", "reject" or null. Prints a line of JSON for each job.
"""

import contextlib
import json
import sys
import time
from pathlib import Path

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException

COMMANDS = {"accept": ".uno:AcceptAllTrackedChanges", "reject": ".uno:RejectAllTrackedChanges"}


def connect(pipe):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstance("com.sun.star.bridge.UnoUrlResolver")
    for _ in range(300):
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except NoConnectException:
            time.sleep(0.2)
    sys.exit("LibreOffice did not start")


def hidden():
    value = PropertyValue()
    value.Name, value.Value = "Hidden", True
    return (value,)


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


def everything(document):
    body = lines_of(document.Text)
    for notes in (document.Footnotes, document.Endnotes):
        for number in range(notes.Count):
            body += lines_of(notes.getByIndex(number))
    frames, shapes = document.TextFrames, document.DrawPage
    boxes = []
    for number in range(frames.Count):
        boxes += lines_of(frames.getByIndex(number))
    for number in range(shapes.Count):
        shape = shapes.getByIndex(number)
        if shape.supportsService("com.sun.star.drawing.Shape") and hasattr(shape, "getText"):
            boxes += lines_of(shape.getText())
    return {"body": body, "boxes": boxes}


def main(pipe, jobs):
    context = connect(pipe)
    services = context.ServiceManager
    desktop = services.createInstanceWithContext("com.sun.star.frame.Desktop", context)
    dispatcher = services.createInstanceWithContext("com.sun.star.frame.DispatchHelper", context)
    for path, what in json.loads(Path(jobs).read_text()):
        document = desktop.loadComponentFromURL(Path(path).as_uri(), "_blank", 0, hidden())
        if document is None:
            print("null", flush=True)
            continue
        if what:
            frame = document.CurrentController.Frame
            dispatcher.executeDispatch(frame, COMMANDS[what], "", 0, ())
        print(json.dumps(everything(document)), flush=True)
        document.close(True)
    with contextlib.suppress(Exception):  # the connection ends with LibreOffice
        desktop.terminate()


main(*sys.argv[1:])
