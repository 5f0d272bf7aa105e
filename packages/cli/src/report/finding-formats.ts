/** How findings are written. */
export const findingFormats = ['text', 'json', 'sarif', 'junit', 'markdown'] as const

/** One of {@link findingFormats}. */
export type FindingFormat = (typeof findingFormats)[number]
