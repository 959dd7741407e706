"""A certificate authority of the tests' own, and a certificate that it signs."""

from __future__ import annotations

import ssl
from pathlib import Path

import trustme


class Certificates:
    """An authority for 127.0.0.1."""

    def __init__(self, folder: Path) -> None:
        authority = trustme.CA()
        self.ca_file = str(folder / "authority.pem")
        authority.cert_pem.write_to_path(self.ca_file)
        self.server_context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        authority.issue_cert("127.0.0.1", "localhost").configure_cert(self.server_context)
