"""Few-shot banks: one YAML file each, read by `harness.fewshot`."""
