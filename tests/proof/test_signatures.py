"""Signatures with the person's own key: made by ssh-keygen or minisign, and checked by them."""

import shutil
import subprocess

import pytest

needs_keygen = pytest.mark.skipif(
    not shutil.which("ssh-keygen"), reason="it makes and checks the signatures"
)
needs_minisign = pytest.mark.skipif(
    not shutil.which("minisign"), reason="it makes and checks the signatures"
)


@pytest.fixture
def ssh_key(tmp_path):
    key = tmp_path / "anna"
    make = ["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", str(key)]
    subprocess.run(make, check=True)
    return key


@pytest.fixture
def signers(ssh_key, tmp_path):
    """A file that says whose key it is."""
    path = tmp_path / "signers"
    path.write_text(f"anna@example.org {ssh_key.with_suffix('.pub').read_text()}")
    return path


@pytest.fixture
def minisign_key(tmp_path):
    make = ["minisign", "-G", "-W", "-p", tmp_path / "anna.pub", "-s", tmp_path / "anna.key"]
    subprocess.run(make, check=True, capture_output=True)
    return tmp_path / "anna.key"


@needs_keygen
def test_a_known_signer_is_named(saved, unspin, ssh_key, signers):
    done = unspin("sign", saved.log, "--key", ssh_key)
    assert (done.status, done.err) == (0, "")
    done = saved.verify("--signers", signers)
    assert done.status == 0
    assert "Who: proven.\n" in done.out
    assert "anna@example.org, known from signers, signed the log with the ED25519 key" in done.out
    assert "It covers the whole log." in done.out


@needs_keygen
def test_of_an_unknown_key_only_the_key_is_proven(saved, unspin, ssh_key, tmp_path):
    unspin("sign", saved.log, "--key", ssh_key)
    done = saved.verify()
    assert done.status == 0
    assert "Who: not proven.\n" in done.out
    assert "Who that is, only a file of known signers can say." in done.out
    others = tmp_path / "others"
    others.write_text("bob@example.org ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ" + "A" * 42 + "\n")
    done = saved.verify("--signers", others)
    assert done.status == 1
    assert "is not one of the known signers’" in done.out


@needs_keygen
def test_a_signer_counts_only_while_the_signers_file_says_so(saved, unspin, ssh_key, signers):
    unspin("sign", saved.log, "--key", ssh_key)
    known = signers.read_text().replace("org ", 'org valid-before="20200101" ')
    signers.write_text(known)
    assert saved.verify("--signers", signers).status == 1


@needs_keygen
def test_what_is_saved_after_a_signature_is_not_covered(
    saved, unspin, ssh_key, signers, save_again
):
    unspin("sign", saved.log, "--key", ssh_key)
    save_again(saved)
    done = saved.verify("--signers", signers)
    assert done.status == 1
    assert "Who: proven for an earlier save.\n" in done.out
    assert "up to line 5, a save; 2 lines came later" in done.out


@needs_keygen
def test_signing_again_keeps_the_former_signature(saved, unspin, ssh_key, save_again):
    unspin("sign", saved.log, "--key", ssh_key)
    former = saved.signature.read_bytes()
    save_again(saved)
    assert "was saved as" in unspin("sign", saved.log, "--key", ssh_key).err
    assert saved.signature.with_name("story.restored.log.sig.bak").read_bytes() == former


@needs_keygen
def test_a_signature_of_another_log_or_for_something_else_is_told(saved, unspin, ssh_key):
    unspin("sign", saved.log, "--key", ssh_key)
    unspin("restore", saved.original, "-o", saved.text, "--above", "0.96")
    assert "is not over this log" in saved.verify().out
    sign = ["ssh-keygen", "-q", "-Y", "sign", "-n", "file", "-f", str(ssh_key), str(saved.log)]
    subprocess.run(sign, check=True)
    saved.log.with_name("story.restored.log.jsonl.sig").replace(saved.signature)
    done = saved.verify()
    assert done.status == 1
    assert "for something else" in done.out


@pytest.mark.parametrize("name", ["story.restored.log.sig", "story.restored.log.minisig"])
@pytest.mark.parametrize("data", [b"", b"\xff\0" * 50, b"-----BEGIN SSH SIGNATURE-----\nAAAA\n"])
def test_what_is_no_signature_is_told(saved, name, data):
    saved.log.with_name(name).write_bytes(data)
    done = saved.verify()
    assert done.status == 1
    assert f"The signature {name} is not over this log" in done.out


@needs_keygen
def test_the_program_says_why_it_does_not_sign(saved, unspin, tmp_path):
    done = unspin("sign", saved.log, "--key", tmp_path / "no key")
    assert done.status == 2
    assert "ssh-keygen did not sign with" in done.err
    assert not saved.signature.exists()


@needs_minisign
def test_minisign_does_the_same(saved, unspin, minisign_key):
    assert unspin("sign", "--minisign", saved.log, "--key", minisign_key).status == 0
    done = saved.verify()
    assert done.status == 0
    assert "Without that public key it cannot be checked" in done.out
    done = saved.verify("--signers", minisign_key.with_suffix(".pub"))
    assert done.status == 0
    assert "known from anna.pub, signed the log." in done.out


@needs_keygen
@needs_minisign
def test_signatures_made_once_are_checked(known):
    beside = known.log.with_name
    done = known.verify("--signers", beside("signers"), "--signers", beside("minisign.pub"))
    assert done.status == 0
    assert done.out.count(" is valid: ") == 2


def test_a_missing_program_is_named(known, monkeypatch):
    monkeypatch.setenv("PATH", "")
    done = known.verify()
    assert done.status == 0
    assert "is not checked. ssh-keygen is not installed." in done.out


def test_signers_are_asked_for_but_there_is_no_signature(saved, known):
    saved.signature.unlink()
    saved.signature.with_name("story.restored.log.minisig").unlink()
    done = saved.verify("--signers", saved.log.with_name("signers"))
    assert done.status == 1
    assert "No signature is beside the log." in done.out
