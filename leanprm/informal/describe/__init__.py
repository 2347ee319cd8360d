"""Formal steps told in words."""
