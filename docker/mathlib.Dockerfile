# A Lake project with Mathlib and leanprm on top of it.
#   docker build -f docker/mathlib.Dockerfile --build-arg MATHLIB=v4.24.0 -t leanprm-mathlib .
#   docker run --rm -v "$PWD:/work" leanprm-mathlib verify proofs.jsonl --project /opt/project
FROM python:3.11-slim-bookworm AS wheel
WORKDIR /src
RUN pip install --no-cache-dir build==1.3.0
COPY . .
RUN python -m build --wheel --outdir /wheel

FROM python:3.11-slim-bookworm
# The tag of Mathlib names the Lean version that it is built with.
ARG MATHLIB=v4.24.0
RUN apt-get update \
    && apt-get install --yes --no-install-recommends ca-certificates curl git zstd \
    && rm -rf /var/lib/apt/lists/*
COPY --from=wheel /wheel /tmp/wheel
COPY constraints.txt /tmp/constraints.txt
RUN pip install --no-cache-dir --constraint /tmp/constraints.txt /tmp/wheel/*.whl \
    && rm -r /tmp/wheel /tmp/constraints.txt \
    && useradd --create-home --uid 1000 lean \
    && install -d -o lean -g lean /opt/leanprm /opt/project /work
USER lean
ENV LEANPRM_CACHE=/opt/leanprm PATH=/home/lean/.elan/bin:$PATH
RUN curl --fail --silent --show-error --location \
        https://raw.githubusercontent.com/leanprover/elan/master/elan-init.sh -o /tmp/elan-init.sh \
    && sh /tmp/elan-init.sh -y --default-toolchain none && rm /tmp/elan-init.sh
WORKDIR /opt/project
RUN curl --fail --silent --show-error --location --output lean-toolchain \
        "https://raw.githubusercontent.com/leanprover-community/mathlib4/${MATHLIB}/lean-toolchain" \
    && printf '%s\n' 'name = "project"' '' '[[require]]' 'name = "mathlib"' \
        'git = "https://github.com/leanprover-community/mathlib4"' "rev = \"${MATHLIB}\"" \
        '' '[[lean_exe]]' 'name = "leanprm-repl"' 'root = "LeanPrmRepl"' \
        'supportInterpreter = true' \
        > lakefile.toml \
    && lake update && lake exe cache get
# The stepping REPL is written for Lean 4.35; where it does not compile documents serve instead.
COPY --chown=lean:lean lean_project/lake/LeanPrmRepl.lean .
RUN lake build leanprm-repl || echo "no stepping REPL for this Lean: documents serve"
RUN leanprm doctor --project /opt/project
WORKDIR /work
ENTRYPOINT ["leanprm"]
CMD ["doctor", "--project", "/opt/project"]
