/** How `mesh sql lint` can write its findings. */
export const lintFormats = ['text', 'json', 'sarif', 'junit'] as const

/** One of {@link lintFormats}. */
export type LintFormat = (typeof lintFormats)[number]
