"""What a run will take on a machine, before the machine is rented: memory, tokens, seconds."""
