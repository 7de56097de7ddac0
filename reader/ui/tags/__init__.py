"""Tags: adding them and taking them away."""
