"""An authority that stamps, on this machine: its certificates, and openssl that answers."""

import datetime as dt
import shutil
import subprocess
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

OPENSSL = shutil.which("openssl")
_DAY = dt.timedelta(days=1)
_CONFIG = """
[tsa]
default_tsa = stamps
[stamps]
serial = {folder}/serial
signer_cert = {folder}/signer.pem
signer_key = {folder}/signer.key
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256
ess_cert_id_alg = sha256
"""


class Authority:
    """Stamps what it is asked to; its root certificate is in `certificate`."""

    def __init__(self, folder: Path, *, expired: bool = False) -> None:
        folder.mkdir()
        self._folder = folder
        self.certificate = folder / "authority.pem"
        now = dt.datetime.now(dt.UTC)
        end = now - 10 * _DAY if expired else now + 36_500 * _DAY
        root_key, key = (ec.generate_private_key(ec.SECP256R1()) for _ in range(2))
        self._issuer = _name("Root of the authority"), root_key
        ca = x509.BasicConstraints(ca=True, path_length=None)
        root = self._certified(self._issuer, ca, now + 36_500 * _DAY)
        usage = x509.ExtendedKeyUsage([ExtendedKeyUsageOID.TIME_STAMPING])
        signer = self._certified((_name("Stamps"), key), usage, end)
        pem = serialization.Encoding.PEM
        self.certificate.write_bytes(root.public_bytes(pem))
        (folder / "signer.pem").write_bytes(signer.public_bytes(pem))
        form = serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        (folder / "signer.key").write_bytes(key.private_bytes(pem, *form))
        (folder / "serial").write_text("01")
        (folder / "tsa.cnf").write_text(_CONFIG.format(folder=folder))

    def answer(self, request: Path, answer: Path) -> None:
        """Answer a request as the authority's server would."""
        self._openssl("-reply", "-config", self._folder / "tsa.cnf", "-queryfile", request,
                      "-out", answer)  # fmt: skip

    def refuse(self, answer: Path) -> None:
        """Answer a request for a hash that it does not take."""
        request = self._folder / "refused.tsq"
        self._openssl("-query", "-data", self.certificate, "-sha1", "-out", request)
        self.answer(request, answer)

    def holds(self, data: Path, answer: Path) -> bool:
        """Whether openssl finds that an answer is over a file."""
        files = ("-data", data, "-in", answer, "-CAfile", self.certificate)
        return self._openssl("-verify", *files, check=False).returncode == 0

    def _openssl(self, *arguments, check=True):
        command = [OPENSSL, "ts", *map(str, arguments)]
        return subprocess.run(command, capture_output=True, check=check)

    def _certified(self, subject, extension, end):
        issuer, issuer_key = self._issuer
        name, key = subject
        builder = x509.CertificateBuilder().subject_name(name).issuer_name(issuer)
        builder = builder.public_key(key.public_key()).serial_number(x509.random_serial_number())
        builder = builder.not_valid_before(dt.datetime(2020, 1, 1, tzinfo=dt.UTC)).not_valid_after(
            end
        )
        return builder.add_extension(extension, critical=True).sign(issuer_key, hashes.SHA256())


def _name(name):
    organisation = x509.NameAttribute(NameOID.ORGANIZATION_NAME, "Time Office")
    return x509.Name([organisation, x509.NameAttribute(NameOID.COMMON_NAME, name)])
