"""What the speed claims rest on: each figure beside its limit, measured in the same run."""
