"""The neural side, on real models that are made small."""
