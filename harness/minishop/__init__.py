"""A small made-up shop: questions of every kind, whose answers are known.

It shows the harness at work and trains the built-in model where no benchmark is at hand. All words
are this project's own; nothing in it is a real product.
"""
