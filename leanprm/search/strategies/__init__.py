"""Which node to expand next: one strategy a module, all of them pure."""
