# Real Lean on a CPU: the embedded toolchain with its core library compiled into the image.
#   docker build -f docker/embedded.Dockerfile -t leanprm .
#   docker run --rm -v "$PWD:/work" leanprm verify proofs.jsonl
FROM python:3.11-slim-bookworm AS wheel
WORKDIR /src
RUN pip install --no-cache-dir build==1.3.0
COPY . .
RUN python -m build --wheel --outdir /wheel

FROM python:3.11-slim-bookworm
COPY --from=wheel /wheel /tmp/wheel
COPY constraints.txt /tmp/constraints.txt
RUN pip install --no-cache-dir --constraint /tmp/constraints.txt /tmp/wheel/*.whl \
    && rm -r /tmp/wheel /tmp/constraints.txt \
    && useradd --create-home --uid 1000 lean \
    && install -d -o lean -g lean /opt/leanprm /work
ENV LEANPRM_CACHE=/opt/leanprm
USER lean
# Compiles the library; a container then starts with it in place, also with a read-only root.
RUN leanprm doctor && leanprm verify --help > /dev/null
WORKDIR /work
ENTRYPOINT ["leanprm"]
CMD ["doctor"]
