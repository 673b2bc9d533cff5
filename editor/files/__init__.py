"""Reading, writing and resuming: what an article's way from the disk and back can meet."""

from editor.files.errors import (
    CannotEncode,
    ChangedOnDisk,
    EncodingUndecided,
    FileError,
    ReadError,
    ResumeError,
    RevisionsUndecided,
    WriteError,
)
from editor.files.journal.journal import About, Journal
from editor.files.journal.recovery import (
    Recovered,
    is_open,
    left_behind,
    left_of,
    recover,
    work_in,
)
from editor.files.names import log_path, restored_path
from editor.files.reading import MAX_BYTES, Reading, read_article, read_bytes
from editor.files.resume import Resumed, SavedWork, find_saved, resume
from editor.files.saving import Saved, content_hash, save
from editor.files.writing import FileSystem, Private, Written, write_files

__all__ = [
    "MAX_BYTES",
    "About",
    "CannotEncode",
    "ChangedOnDisk",
    "EncodingUndecided",
    "FileError",
    "FileSystem",
    "Journal",
    "Private",
    "ReadError",
    "Reading",
    "Recovered",
    "ResumeError",
    "Resumed",
    "RevisionsUndecided",
    "Saved",
    "SavedWork",
    "WriteError",
    "Written",
    "content_hash",
    "find_saved",
    "is_open",
    "left_behind",
    "left_of",
    "log_path",
    "read_article",
    "read_bytes",
    "recover",
    "restored_path",
    "resume",
    "save",
    "work_in",
    "write_files",
]
