"""Scores and rewards over HTTP: the service and its client. Needs the extra `serve`."""
