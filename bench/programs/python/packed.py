"""Prints the bytes of a package, packed as a wheel packs it; without the few files of its metadata."""

import io
import sys
import zipfile
from pathlib import Path

package = Path(sys.argv[1])
packed = io.BytesIO()
with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
    for file in sorted(package.rglob("*")):
        if file.is_file() and "__pycache__" not in file.parts:
            archive.write(file, file.relative_to(package.parent))
print(len(packed.getvalue()))
