"""The service, over real HTTP on a local port."""
