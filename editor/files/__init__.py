"""Reading, writing and resuming: what an article's way from the disk and back can meet."""

from editor.files.errors import (
    CannotEncode,
    ChangedOnDisk,
    EncodingUndecided,
    FileError,
    ReadError,
    ResumeError,
    WriteError,
)
from editor.files.names import log_path, restored_path
from editor.files.reading import MAX_BYTES, Reading, read_article, read_bytes
from editor.files.resume import Resumed, SavedWork, find_saved, resume
from editor.files.saving import Saved, content_hash, save
from editor.files.writing import FileSystem, write_files

__all__ = [
    "MAX_BYTES",
    "CannotEncode",
    "ChangedOnDisk",
    "EncodingUndecided",
    "FileError",
    "FileSystem",
    "ReadError",
    "Reading",
    "ResumeError",
    "Resumed",
    "Saved",
    "SavedWork",
    "WriteError",
    "content_hash",
    "find_saved",
    "log_path",
    "read_article",
    "read_bytes",
    "restored_path",
    "resume",
    "save",
    "write_files",
]
