"""Time stamps: requests for an authority, and what its answers beside a log prove."""

import sys

import pytest

from tests.proof.authority import OPENSSL, Authority

needs_openssl = pytest.mark.skipif(OPENSSL is None, reason="openssl answers the requests")


@pytest.fixture(scope="module")
def authority(tmp_path_factory):
    return Authority(tmp_path_factory.mktemp("authorities") / "valid")


@pytest.fixture
def stamped(saved, unspin, authority):
    """Work whose log was stamped."""
    assert unspin("stamp", saved.log).status == 0
    authority.answer(saved.request, saved.stamp)
    return saved


@needs_openssl
def test_a_stamp_proves_when_the_whole_log_existed(stamped, authority):
    done = stamped.verify("--authority", authority.certificate)
    assert (done.status, done.err) == (0, "")
    assert "When: proven.\n" in done.out
    assert "the log existed on 20" in done.out
    assert "UTC, says Stamps (Time Office), for whom authority.pem vouches" in done.out
    assert "It covers the whole log." in done.out
    assert "Who: not proven. No signature is beside the log." in done.out


@needs_openssl
def test_openssl_alone_finds_the_same_with_the_plain_files(stamped, authority):
    assert authority.holds(stamped.log, stamped.stamp)
    stamped.log.write_bytes(stamped.log.read_bytes() + b"\n")
    assert not authority.holds(stamped.log, stamped.stamp)


@needs_openssl
def test_without_an_authority_a_stamp_is_shown_but_nothing_is_proven(stamped):
    done = stamped.verify()
    assert done.status == 0
    assert "When: not proven.\n" in done.out
    assert "by Stamps (Time Office), not checked against an authority that you trust" in done.out


@needs_openssl
def test_what_is_saved_after_a_stamp_is_not_covered(stamped, authority, save_again):
    save_again(stamped)
    done = stamped.verify("--authority", authority.certificate)
    assert done.status == 1  # the log as it is now is not stamped
    assert "When: proven for an earlier save.\n" in done.out
    assert "It covers the log up to line 5, a save; 2 lines came later" in done.out


@needs_openssl
def test_stamps_of_several_saves_may_lie_beside_a_log(stamped, authority, unspin, save_again):
    stamped.stamp.rename(stamped.stamp.with_name("story.restored.log.monday.tsr"))
    save_again(stamped)
    assert unspin("stamp", stamped.log).status == 0
    authority.answer(stamped.request, stamped.stamp)
    done = stamped.verify("--authority", authority.certificate)
    assert done.status == 0
    assert "log.monday.tsr is valid" in done.out
    assert "log.tsr is valid" in done.out


@needs_openssl
def test_a_stamp_of_another_log_is_told(stamped, authority, unspin):
    other = stamped.log.with_name("other.log.jsonl")
    unspin("restore", stamped.original, "-o", stamped.log.with_name("other.txt"), "--above", "0.9")
    unspin("stamp", other)
    authority.answer(other.with_name("other.log.tsq"), stamped.stamp)
    done = stamped.verify("--authority", authority.certificate)
    assert done.status == 1
    assert "is not over this log" in done.out


@needs_openssl
def test_a_log_that_was_made_anew_does_not_have_the_stamp(stamped, authority, unspin):
    """The chain of hashes alone would let this pass: it says nothing about when."""
    unspin("restore", stamped.original, "-o", stamped.text, "--above", "0.96")
    assert stamped.verify("--authority", authority.certificate).status == 1


@needs_openssl
def test_an_authority_that_is_not_trusted_is_told(stamped, tmp_path):
    stranger = Authority(tmp_path / "stranger")
    done = stamped.verify("--authority", stranger.certificate)
    assert done.status == 1
    assert "authority.pem does not vouch for it (" in done.out


@needs_openssl
def test_a_stamp_made_after_the_certificate_expired_is_told(saved, unspin, tmp_path):
    expired = Authority(tmp_path / "expired", expired=True)
    unspin("stamp", saved.log)
    expired.answer(saved.request, saved.stamp)
    done = saved.verify("--authority", expired.certificate)
    assert done.status == 1
    assert "does not vouch for it (certificate has expired)" in done.out


@needs_openssl
def test_a_refused_request_is_told_with_the_reason(saved, authority):
    authority.refuse(saved.stamp)
    done = saved.verify()
    assert done.status == 1
    assert "refused the request" in done.out
    assert "Message digest algorithm is not supported." in done.out


@needs_openssl
def test_a_changed_time_does_not_hold(stamped, authority):
    answer = stamped.stamp.read_bytes()
    at = answer.index(b"Z", answer.index(b"\x18\x0f"))
    stamped.stamp.write_bytes(answer[: at - 1] + b"%d" % ((answer[at - 1] - 47) % 10) + answer[at:])
    done = stamped.verify("--authority", authority.certificate)
    assert done.status == 1
    assert "its signature does not hold" in done.out


@pytest.mark.parametrize("data", [b"", b"no stamp at all", b"\x30\x82" + b"\xff" * 500])
def test_what_is_no_answer_is_told(saved, data):
    saved.stamp.write_bytes(data)
    done = saved.verify()
    assert done.status == 1
    assert "is not a time stamp" in done.out


def test_a_huge_file_is_not_read(saved):
    saved.stamp.write_bytes(b"\0" * 1_000_001)
    done = saved.verify()
    assert done.status == 1
    assert "story.restored.log.tsr is larger than 1 MB" in done.out


def test_a_stamp_made_once_is_checked_without_any_authority_at_hand(known):
    done = known.verify("--authority", known.log.with_name("authority.pem"))
    assert done.status == 0
    assert "When: proven." in done.out


def test_a_file_without_certificates_is_no_authority(known):
    done = known.verify("--authority", known.original)
    assert done.status == 2
    assert "holds no certificate" in done.err


def test_an_authority_is_asked_for_but_no_stamp_is_there(saved, known, tmp_path):
    saved.stamp.unlink()
    done = saved.verify("--authority", tmp_path / "authority.pem")
    assert done.status == 1
    assert "No time stamp is beside the log." in done.out


def test_a_request_says_what_to_do_and_what_it_is_for(saved, unspin):
    done = unspin("stamp", saved.log)
    assert done.status == 0
    assert "up to its save in line 5" in done.out
    assert "Nothing was sent." in done.out
    assert (
        f'curl -H "Content-Type: application/timestamp-query" --data-binary @{saved.request}'
        in (done.out)
    )


def test_only_a_saved_log_can_be_stamped(saved, unspin):
    done = unspin("stamp", saved.original)
    assert done.status == 2
    assert "is not a whole edit log" in done.err
    lines = saved.log.read_bytes().splitlines(keepends=True)
    saved.log.write_bytes(b"".join(lines[:-1]))
    done = unspin("stamp", saved.log)
    assert done.status == 2
    assert "does not end with a save" in done.err
    assert not saved.request.exists()


def test_the_missing_library_is_named_and_the_law_of_the_log_still_checked(
    known, unspin, monkeypatch
):
    monkeypatch.setitem(sys.modules, "rfc3161_client", None)
    monkeypatch.delitem(sys.modules, "editor.proof.stamp", raising=False)
    monkeypatch.delattr("editor.proof.stamp", raising=False)
    done = known.verify()
    assert done.status == 0
    assert "the log holds" in done.out
    assert "log.tsr is not checked." in done.out
    assert 'This installs it: pip install "unspin[stamps]"' in done.out
    done = unspin("stamp", known.log)
    assert done.status == 2
    assert 'pip install "unspin[stamps]"' in done.err
