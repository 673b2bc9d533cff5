"""Time stamps (RFC 3161): the request for one, and the check of an authority's answer.

Imported only where it is used: its library is an extra, see `beside`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from cryptography import x509
from rfc3161_client import (
    HashAlgorithm,
    MessageImprint,
    PKIStatus,
    TimestampRequestBuilder,
    TimeStampResponse,
    VerificationError,
    VerifierBuilder,
    decode_timestamp_response,
)

from editor.files import FileError, read_bytes
from editor.proof.errors import ProofError
from editor.proof.proof import Proof, Standing
from editor.proof.sealed import SealedPart
from editor.translatable import joined, message_of, tr

MOST_BYTES: Final = 1_000_000
"""Set by hand: answers have some 5 kB, a file of all authorities of a system some 200 kB."""

_SHA256: Final = "2.16.840.1.101.3.4.2.1"
_REASON: Final = re.compile(r"Verify error: ?([^\"\]]+)")
"""Where the library's message has the reason why certificates do not lead to an authority."""


def request_for(part: SealedPart) -> bytes:
    """Return a request to stamp a part of a log, with a nonce, that asks for the certificates."""
    builder = TimestampRequestBuilder().data(bytes(part.data)).nonce(nonce=True)
    builder = builder.hash_algorithm(HashAlgorithm.SHA256).cert_request(cert_request=True)
    return builder.build().as_bytes()


def read_authority(path: Path) -> list[x509.Certificate]:
    """Return the certificates of a file, PEM or DER. Raises ReadError and ProofError."""
    data = read_bytes(path, MOST_BYTES)
    try:
        if b"-----BEGIN" in data:
            return list(dict.fromkeys(x509.load_pem_x509_certificates(data)))
        return [x509.load_der_x509_certificate(data)]
    except ValueError as error:
        raise ProofError(
            tr(
                "{path} holds no certificate. Name the file with the certificate of the authority "
                "(PEM or DER), which it publishes.",
                path=path,
            ),
            path,
        ) from error


def checked_stamp(path: Path, parts: list[SealedPart], authority: Path | None) -> Proof:
    """Check an authority's answer against a log's parts, the longest first.

    The nonce plays no part: an answer to an earlier request for the same bytes proves as much.
    Raises ReadError and ProofError if the file of the trusted authority cannot be used.
    """
    trusted = read_authority(authority) if authority else []
    try:
        answer = _read_answer(path)
        info = answer.tst_info
        part = _covered_by(info.message_imprint, parts, path)
        claim = _Claim(path.name, info.gen_time, _signer(answer))
    except FileError as error:
        return Proof(path, Standing.WRONG, message_of(error))
    except ValueError:  # the library reads parts of the answer as they are asked for
        return Proof(path, Standing.WRONG, _unreadable(path.name))
    if authority is None:
        return Proof(path, Standing.UNKNOWN, joined((claim.unchecked, part.covered)))
    try:
        VerifierBuilder(roots=trusted).build().verify(answer, part.sha256)
    except (VerificationError, ValueError) as error:
        return Proof(path, Standing.WRONG, claim.not_vouched(authority, error))
    return Proof(path, part.trusted, joined((claim.valid(authority), part.covered)))


@dataclass(frozen=True, slots=True)
class _Claim:
    """What a time stamp of that name says: a time, and by whom."""

    name: str
    moment: datetime
    signer: str

    @property
    def _time(self) -> str:
        return self.moment.astimezone(UTC).strftime("%Y-%m-%d %H:%M:%S UTC")

    @property
    def unchecked(self) -> str:
        return tr(
            "The time stamp {name} says that the log existed on {time}. It is by {authority}, not "
            "checked against an authority that you trust: anybody could have made it.",
            name=self.name,
            time=self._time,
            authority=self.signer,
        )

    def valid(self, authority: Path) -> str:
        return tr(
            "The time stamp {name} is valid: the log existed on {time}, says {authority}, for "
            "whom {file} vouches.",
            name=self.name,
            time=self._time,
            authority=self.signer,
            file=authority.name,
        )

    def not_vouched(self, authority: Path, error: Exception) -> str:
        found = _REASON.search(str(error))
        if found is None:
            return tr(
                "The time stamp {name}, by {authority}, is not valid: its signature does not hold.",
                name=self.name,
                authority=self.signer,
            )
        return tr(
            "The time stamp {name}, by {authority}, is not valid: {file} does not vouch for it "
            "({reason}).",
            name=self.name,
            authority=self.signer,
            file=authority.name,
            reason=found[1].strip(),
        )


def _read_answer(path: Path) -> TimeStampResponse:
    """Return the answer in a file. Raises ReadError, ProofError and ValueError."""
    answer = decode_timestamp_response(read_bytes(path, MOST_BYTES))
    if answer.status != PKIStatus.GRANTED:
        raise ProofError(
            tr(
                "{name} is not a time stamp: the authority refused the request or wants it "
                "changed (status {status}: {reason}). Ask it again, or another one.",
                name=path.name,
                status=str(answer.status),
                reason="; ".join(answer.status_string) or "-",
            ),
            path,
        )
    return answer


def _covered_by(imprint: MessageImprint, parts: list[SealedPart], path: Path) -> SealedPart:
    """Return the part of the log that a time stamp is over. Raises ProofError."""
    if imprint.hash_algorithm.dotted_string == _SHA256:
        for part in parts:
            if part.sha256 == imprint.message:
                return part
    raise ProofError(
        tr(
            "The time stamp {name} is not over this log: it belongs to another one, or lines of "
            "this one are missing.",
            name=path.name,
        ),
        path,
    )


def _signer(answer: TimeStampResponse) -> str:
    """Return the name of who signed an answer, as its certificate has it. Raises ValueError."""
    signed = answer.signed_data
    for certificate in map(x509.load_der_x509_certificate, signed.certificates):
        for info in signed.signer_infos:
            if (certificate.issuer, certificate.serial_number) == (info.issuer, info.serial_number):
                return _named(certificate)
    # An answer to a request for no certificates: it has the name of who issued the signer's.
    return next((one.issuer.rfc4514_string() for one in signed.signer_infos), "?")


def _named(certificate: x509.Certificate) -> str:
    """Return "common name (organisation)", as far as there are such, else the whole name."""
    parts = {part.rfc4514_attribute_name: str(part.value) for part in certificate.subject}
    common, organisation = parts.get("CN", ""), parts.get("O", "")
    if common and organisation:
        return f"{common} ({organisation})"
    return common or organisation or certificate.subject.rfc4514_string()


def _unreadable(name: str) -> str:
    return tr(
        "{name} is not a time stamp: it is no answer of an authority (RFC 3161), or it is damaged.",
        name=name,
    )
