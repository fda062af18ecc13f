"""Speed and memory, measured; each script prints its aim beside its figures and judges nothing."""
