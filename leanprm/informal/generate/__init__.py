"""Generated problems: word problems and exercises with step-by-step solutions that Lean judges."""
