"""The door: unlocking, the first start, a forgotten passphrase, and what stands in the way of opening."""
