"""Ablations: a baseline, arms that each change some of its settings, and what each change does.

Every arm is a run of its own in the ablation's folder, so that a killed ablation goes on where it
was. What an earlier arm has asked already, of the same engine and model, is not asked again. The
baseline is run again in other batches and orders: differences no larger than those that this makes
are noise.
"""
