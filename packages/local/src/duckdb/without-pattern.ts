/** A path as DuckDB reads it: DuckDB takes a path for a pattern; in brackets a character stands for itself. */
export const withoutPattern = (path: string): string => path.replace(/[*?[]/g, '[$&]')
