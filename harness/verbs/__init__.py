"""The command's verbs: each a function that hands over to the harness, no logic in it."""
