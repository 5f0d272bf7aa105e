/** Any value of a contract in words: lists with commas, records as `name: value` with semicolons. */
export function valueText(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) {
    const nested = value.some((each) => typeof each === 'object' && each !== null)
    return value.map((each) => (nested ? `(${valueText(each)})` : valueText(each))).join(', ')
  }
  if (typeof value === 'object')
    return Object.entries(value)
      .filter(([, each]) => each !== undefined)
      .map(([name, each]) => `${name}: ${isRecord(each) ? `(${valueText(each)})` : valueText(each)}`)
      .join('; ')
  return String(value)
}

const isRecord = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value)
