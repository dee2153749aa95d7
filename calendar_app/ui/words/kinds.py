"""What people call types of files and codecs; the same in every language."""

from collections.abc import Iterable

_SHORT = {
    "application/msword": "DOC",
    "application/vnd.ms-powerpoint": "PPT",
    "application/vnd.openxmlformats-officedocument.presentationml.presentation": "PPTX",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "DOCX",
    "video/3gpp": "3GP",
    "video/quicktime": "MOV",
    "video/x-flv": "FLV",
    "video/x-m4v": "M4V",
    "video/x-ms-wmv": "WMV",
    "video/x-msvideo": "AVI",
    "h264": "H.264",
    "hevc": "HEVC (H.265)",
}


def kinds(value: str | Iterable[str]) -> str:
    """``MP4, MOV`` for ("video/mp4", "video/quicktime"); ``H.264`` for the codec h264."""
    names = [value] if isinstance(value, str) else value
    return ", ".join(_SHORT.get(name, name.rpartition("/")[2].upper()) for name in names)
