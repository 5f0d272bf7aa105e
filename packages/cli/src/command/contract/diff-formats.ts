/** How `mesh contract diff` writes changes. */
export const diffFormats = ['text', 'json', 'markdown', 'sarif', 'junit'] as const

/** One of {@link diffFormats}. */
export type DiffFormat = (typeof diffFormats)[number]
