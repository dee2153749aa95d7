"""Foreign files made for a test."""

import io
import zlib

from pypdf import PdfWriter


def pdf(*sizes: tuple[float, float], password: str = "") -> bytes:
    """A document with an empty page of each size in points."""
    writer = PdfWriter()
    for width, height in sizes:
        writer.add_blank_page(width, height)
    if password:
        writer.encrypt(password, algorithm="RC4-128")
    stream = io.BytesIO()
    writer.write(stream)
    return stream.getvalue()


def drawing(commands: bytes, *, size: int = 200) -> bytes:
    """A document of one page with these commands of a painter."""
    packed = zlib.compress(commands)
    body = b"<< /Length %d /Filter /FlateDecode >>\nstream\n%s\nendstream" % (len(packed), packed)
    page = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 %d %d] /Contents 4 0 R >>" % (size, size)
    parts = [b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>", page, body]
    numbered = (b"%d 0 obj\n%s\nendobj\n" % (number, part) for number, part in enumerate(parts, start=1))
    return b"%PDF-1.4\n" + b"".join(numbered) + b"trailer << /Root 1 0 R /Size 5 >>\n%%EOF"
