"""The model that the grader imports: ``UserModel``, of the packages vendored beside this file.

It finds everything from its own place, keeps its hands off the folder it lies in, and asks for
no network. Edit it if you must; ``shopharness rehearse`` says whether it still holds.
"""

import os
import sys
import tempfile
import time
from pathlib import Path

STARTED = time.monotonic()
ROOT = Path(__file__).resolve().parent.parent
VENDOR = ROOT / "vendor"

# The folder may be read-only, and so may the home folder, or there may be none.
sys.dont_write_bytecode = True
CACHE = tempfile.TemporaryDirectory(prefix="submission-", ignore_cleanup_errors=True)
for name in (
    "HF_HOME",
    "NUMBA_CACHE_DIR",
    "OUTLINES_CACHE_DIR",
    "TORCHINDUCTOR_CACHE_DIR",
    "TRITON_CACHE_DIR",
    "VLLM_CACHE_ROOT",
    "VLLM_CONFIG_ROOT",
    "XDG_CACHE_HOME",
    "XDG_CONFIG_HOME",
):
    os.environ[name] = str(Path(CACHE.name, name.lower()))
if not os.access(os.environ.get("HOME", ""), os.W_OK):
    os.environ["HOME"] = CACHE.name
# No network, so nobody to fetch from or to report to, and no other address than this machine's.
os.environ["HF_HUB_OFFLINE"] = os.environ["TRANSFORMERS_OFFLINE"] = "1"
os.environ["VLLM_NO_USAGE_STATS"] = os.environ["DO_NOT_TRACK"] = "1"
os.environ.setdefault("VLLM_HOST_IP", "127.0.0.1")

# Packages of these common names may have been imported from elsewhere.
for module in [*sys.modules]:
    package = module.partition(".")[0]
    origin = getattr(sys.modules[module], "__file__", None) or ""
    if package in {"fewshot_bank", "harness", "tasks"} and not origin.startswith(str(VENDOR)):
        del sys.modules[module]
sys.path.insert(0, str(VENDOR))

from harness.submission.user_model import PackedModel  # noqa: E402


class UserModel(PackedModel):
    """What the grader creates, once."""

    def __init__(self) -> None:
        super().__init__(ROOT, started=STARTED)
