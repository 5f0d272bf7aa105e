/**
 * A number from the row representation of engines: number, bigint, decimal text, or a boolean as 1 or 0;
 * nothing for anything else.
 */
export function readNumber(value: unknown): number | undefined {
  switch (typeof value) {
    case 'number':
      // Which zero an engine gives depends on the order of the rows.
      return Number.isFinite(value) ? value || 0 : undefined
    case 'boolean':
    case 'bigint':
      return Number(value)
    case 'string':
      return /^-?\d+(?:\.\d+)?$/.test(value) ? Number(value) : undefined
    default:
      return undefined
  }
}
