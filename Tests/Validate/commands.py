"""Runs the programs that validate."""

import subprocess
import sys


def run(*command, **options):
    """Runs a command and gives what it prints; a failure ends the validation."""
    result = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                            **options)
    if result.returncode:
        sys.exit(f"{' '.join(map(str, command))[:2000]}\n{result.stdout}[{result.returncode}]")
    return result.stdout
