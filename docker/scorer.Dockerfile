# The scorer on a GPU, with the embedded Lean beside it.
#   docker build -f docker/scorer.Dockerfile -t leanprm-scorer .
#   docker run --rm --gpus all -p 8000:8000 -v "$PWD/model:/model:ro" leanprm-scorer
FROM python:3.11-slim-bookworm AS wheel
WORKDIR /src
RUN pip install --no-cache-dir build==1.3.0
COPY . .
RUN python -m build --wheel --outdir /wheel

# torch from PyPI brings its own CUDA libraries; the host gives the driver.
FROM python:3.11-slim-bookworm
COPY --from=wheel /wheel /tmp/wheel
COPY constraints.txt /tmp/constraints.txt
RUN pip install --no-cache-dir --constraint /tmp/constraints.txt \
        "$(ls /tmp/wheel/*.whl)[data,prm,report,serve]" \
    && rm -r /tmp/wheel /tmp/constraints.txt \
    && useradd --create-home --uid 1000 lean \
    && install -d -o lean -g lean /opt/leanprm /work
ENV LEANPRM_CACHE=/opt/leanprm
USER lean
RUN leanprm doctor
WORKDIR /work
EXPOSE 8000
ENTRYPOINT ["leanprm"]
CMD ["serve", "--model", "/model", "--host", "0.0.0.0", "--port", "8000"]
