/** Somewhere text goes. */
export interface Output {
  /** Writes text. Resolves once it is handed on; rejects with the system's error, `EPIPE` when nobody reads any more. */
  write(text: string): Promise<void>;
  /** Whether a person looks at it. */
  readonly isTerminal: boolean;
}

/** All that a command may touch of the process it runs in, so that tests run commands without one. */
export interface Terminal {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Milliseconds since any fixed moment; only for deciding whether to show progress. */
  readonly now: () => number;
  /** Version of the package. */
  readonly version: () => string;
}
