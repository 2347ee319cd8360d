"""A policy's continuations of chains, and whether they end well."""
