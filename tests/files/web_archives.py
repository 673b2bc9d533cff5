"""Archives of the web, written by a library that shares no code with ours."""

import io
import json
import zipfile

from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter as LibraryWriter

A, B, C = (f"https://news.example/{name}" for name in "abc")
STORY = (
    '<html><head><title>The café</title><meta name="date" content="2026-03-14"></head><body>'
    "<p>The café by the port raised considerations.</p></body></html>"
)
TEXT = "The café by the port raised considerations."
DAY = "2026-03-20T08:05:00Z"


class WARCWriter(LibraryWriter):
    """Keeps in memory what the library leaves open in temporary files."""

    def _create_temp_file(self):
        return io.BytesIO()


def answer(address, page=STORY, *, at=DAY, status="200 OK", kind="text/html", **headers):
    """What a server answered: the arguments of a record."""
    body = page if isinstance(page, bytes) else page.encode()
    sent = [(name.replace("_", "-"), value) for name, value in headers.items()]
    return address, at, body, StatusAndHeaders(status, [("Content-Type", kind), *sent], "HTTP/1.1")


def warc(*answers, packed=True):
    """A WARC file with the answers of servers, among requests and other records."""
    out = io.BytesIO()
    writer = WARCWriter(out, gzip=packed, warc_version="1.1")
    writer.write_record(writer.create_warcinfo_record("a.warc", {"software": "tests"}))
    for address, at, body, headers in answers:
        request = StatusAndHeaders(
            "GET / HTTP/1.1", [("Host", "news.example")], is_http_request=True
        )
        dated = {"WARC-Date": at}
        writer.write_record(
            writer.create_warc_record(
                address, "request", io.BytesIO(b""), http_headers=request, warc_headers_dict=dated
            )
        )
        writer.write_record(
            writer.create_warc_record(
                address,
                "response",
                io.BytesIO(body),
                http_headers=headers,
                warc_headers_dict=dated,
            )
        )
    return out.getvalue()


def resource(address, page, kind="text/html"):
    """A WARC file with a page that its maker took down."""
    out = io.BytesIO()
    writer = WARCWriter(out, gzip=False)
    writer.write_record(
        writer.create_warc_record(
            address, "resource", io.BytesIO(page.encode()), warc_content_type=kind
        )
    )
    return out.getvalue()


def wacz(archive, *listed):
    """A WACZ file with an archive, and the addresses of its pages."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as packed:
        packed.writestr("datapackage.json", "{}")
        packed.writestr("archive/data.warc.gz", archive)
        lines = ['{"format": "json-pages-1.0", "id": "pages"}', "damaged"]
        lines += [json.dumps({"url": address, "ts": DAY}) for address in listed]
        packed.writestr("pages/pages.jsonl", "\n".join(lines))
    return out.getvalue()
