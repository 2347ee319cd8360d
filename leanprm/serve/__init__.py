"""The scorer over HTTP: the service and its client. Needs the extra `serve`."""
