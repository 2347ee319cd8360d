"""The settings of a training run; they are written into the run and into the checkpoint."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from leanprm.prm.checkpoint import Role
from leanprm.prm.encode import Template

Positive = Annotated[int, Field(gt=0)]
Rate = Annotated[float, Field(gt=0, le=1)]


class TrainSettings(BaseModel):
    """How a model is trained. Everything that changes the result is here."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    role: Role = "step"
    """`outcome` trains on the chain's outcome, read at its last step."""
    seed: int = 0
    max_tokens: Positive = 1024
    """Context; later steps of a longer chain do not train."""
    template: Template = Template()
    targets: Literal["hard", "soft"] = "hard"
    """Labels, or values where a step has one and its label elsewhere."""
    last_step_only: bool = False
    """Train on one step a chain, its first wrong step or else its last labelled one."""
    class_weights: Literal["none", "balanced"] = "none"
    """`balanced` weighs right and wrong steps so that both count the same in sum."""
    head_epochs: Annotated[int, Field(ge=0)] = 0
    """First stage: epochs in which the head alone learns."""
    epochs: Annotated[int, Field(ge=0)] = 1
    """Second stage: epochs in which everything learns."""
    head_rate: Rate = 1e-3
    """Largest learning rate of the head stage."""
    rate: Rate = 2e-5
    """Largest learning rate of the second stage."""
    warmup: Annotated[float, Field(ge=0, le=1)] = 0.05
    """Share of each stage in which the rate rises; then it falls to 0 as a cosine."""
    weight_decay: Annotated[float, Field(ge=0)] = 0.01
    clip: Annotated[float, Field(gt=0)] = 1.0
    """Largest norm of the gradient."""
    batch_tokens: Positive = 4096
    """Tokens of one forward pass, padding included."""
    accumulate: Positive = 1
    """Forward passes to one step of the optimizer, those of all processes together."""
    bf16: bool = False
    """Autocast to bfloat16; head, logits and loss stay in float32."""
    gradient_checkpointing: bool = False
    """Compute activations twice rather than keep them."""
    language_weight: Annotated[float, Field(ge=0)] = 0.0
    """Weight of a second loss, in the second stage: the next token of problems and right steps."""
    lora_rank: Annotated[int, Field(ge=0)] = 0
    """Rank of low-rank adapters (Hu et al., LoRA, 2021); 0 trains the weights themselves."""
    lora_alpha: Annotated[float, Field(gt=0)] = 16.0
    """Adapters are scaled by alpha / rank."""
    evaluate_every: Positive = 100
    """Optimizer steps between two looks at the validation set."""
    save_every: Positive = 100
    """Optimizer steps between two states that a run can go on from."""
    patience: Annotated[int, Field(ge=0)] = 0
    """Looks without a better validation loss before the run stops; 0 never stops early."""
