"""Files: reading articles, saving and resuming work, the journal, and the errors of all these."""

from editor.files.errors import (
    CannotEncode,
    ChangedOnDisk,
    EncodingUndecided,
    FileError,
    PageUndecided,
    ReadError,
    ResumeError,
    RevisionsUndecided,
    WriteError,
)
from editor.files.file_system import FileSystem, PrivateFileSystem
from editor.files.journal.info import JournalInfo
from editor.files.journal.journal import Journal
from editor.files.journal.recovery import (
    RecoveredWork,
    is_open,
    orphaned_journal_of,
    orphaned_journals,
    recover,
    unsaved_article,
)
from editor.files.names import PASTED, is_pasted, log_path, restored_path
from editor.files.reading import MAX_BYTES, ReadResult, read_article, read_bytes, read_pasted
from editor.files.resume import ResumedWork, SavedWork, find_saved, resume_saved
from editor.files.saving import SavedFiles, content_hash, save
from editor.files.writing import WrittenFiles, write_files

__all__ = [
    "MAX_BYTES",
    "PASTED",
    "CannotEncode",
    "ChangedOnDisk",
    "EncodingUndecided",
    "FileError",
    "FileSystem",
    "Journal",
    "JournalInfo",
    "PageUndecided",
    "PrivateFileSystem",
    "ReadError",
    "ReadResult",
    "RecoveredWork",
    "ResumeError",
    "ResumedWork",
    "RevisionsUndecided",
    "SavedFiles",
    "SavedWork",
    "WriteError",
    "WrittenFiles",
    "content_hash",
    "find_saved",
    "is_open",
    "is_pasted",
    "log_path",
    "orphaned_journal_of",
    "orphaned_journals",
    "read_article",
    "read_bytes",
    "read_pasted",
    "recover",
    "restored_path",
    "resume_saved",
    "save",
    "unsaved_article",
    "write_files",
]
