"""Quantizes a tiny checkpoint with GPTQ, for the tests of engines.

python tests/quantize.py MODEL OUT
"""

from __future__ import annotations

import sys
from pathlib import Path


def main(model: Path, out: Path) -> None:
    from gptqmodel import GPTQModel, QuantizeConfig

    import fewshot_bank

    texts = [
        line
        for file in sorted(Path(fewshot_bank.__path__[0]).glob("*.yaml"))
        for line in file.read_text("utf-8").splitlines()
        if len(line) > 40
    ]
    settings = QuantizeConfig(bits=4, group_size=128, sym=True, desc_act=False)
    quantizer = GPTQModel.load(str(model), settings, device="cpu")
    quantizer.quantize(texts[:64], batch_size=4)
    quantizer.save(str(out))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
