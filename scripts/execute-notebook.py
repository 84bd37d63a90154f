"""Executes a notebook with an installed kernel: execute-notebook.py KERNEL IN OUT

nbconvert stops listening to a cell when its kernel says that it is idle. Deno's kernel may say so before it has sent the
cell's result, which is then lost; notebook programs put it where it belongs. So this waits a little longer, as they do.
"""

import sys
from queue import Empty

import nbformat
from jupyter_client.manager import start_new_kernel

PATIENCE = 1.5  # seconds after a kernel has said it is idle
LIMIT = 120  # seconds for one message


def execute(client, source):
    """Outputs of one cell, and whether any came after the kernel had said it was idle."""
    asked = client.execute(source)
    outputs, idle, late = [], False, False
    while True:
        try:
            message = client.get_iopub_msg(timeout=PATIENCE if idle else LIMIT)
        except Empty:
            if idle:
                return outputs, late
            raise
        if message["parent_header"].get("msg_id") != asked:
            continue
        if message["msg_type"] == "status":
            idle = message["content"]["execution_state"] == "idle"
        elif message["msg_type"] in ("stream", "display_data", "execute_result", "error"):
            late = late or idle
            outputs.append(nbformat.v4.output_from_msg(message))


def main(kernel, given, made):
    notebook = nbformat.read(given, as_version=4)
    manager, client = start_new_kernel(kernel_name=kernel, startup_timeout=LIMIT)
    try:
        for number, cell in enumerate(c for c in notebook.cells if c.cell_type == "code"):
            cell.outputs, late = execute(client, cell.source)
            cell.execution_count = number + 1
            if late:
                print(f"{given}: result of code cell {number + 1} came after the kernel had said it was idle")
            if any(output.output_type == "error" for output in cell.outputs):
                break
    finally:
        client.stop_channels()
        manager.shutdown_kernel(now=True)
    nbformat.write(notebook, made)


main(*sys.argv[1:])
