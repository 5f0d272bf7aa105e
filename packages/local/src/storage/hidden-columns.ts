/**
 * Columns that every stored table has beside those that people see. Reading the present never touches them. They begin with a
 * control character, which no one types into a name.
 */

/** Number of the row, its own for ever: also after an update. */
export const rowColumn = '\u0001row'

/** Stamp of the statement that wrote the row. */
export const sinceColumn = '\u0001since'

/** In the table of the past: stamp of the statement that removed or replaced the row. */
export const untilColumn = '\u0001until'
