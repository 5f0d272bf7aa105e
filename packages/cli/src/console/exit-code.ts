/** What the command says to the shell when it ends. */
export const exitCode = {
  /** Done, nothing to say. */
  ok: 0,
  /** A bug in Mesh. */
  bug: 1,
  /** Could not do the job. */
  failed: 2,
  /** Declined: consent was needed and not given. */
  declined: 3,
  /** Done, with findings. */
  findings: 4,
  /** Stopped by Ctrl-C, as shells count it: 128 + SIGINT. */
  interrupted: 130,
} as const

/** One of {@link exitCode}. */
export type ExitCode = (typeof exitCode)[keyof typeof exitCode]
