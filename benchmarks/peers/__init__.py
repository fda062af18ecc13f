"""Ways to answer the same questions with the same model through vLLM, each a process of its own."""
