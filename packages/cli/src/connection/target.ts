/** Values of `--target`. */
export const targets = ['local', 'snowflake'] as const

/** One of {@link targets}. */
export type Target = (typeof targets)[number]

/** Where `mesh local start` listens unless told otherwise. */
export const defaultLocalPort = 8765
