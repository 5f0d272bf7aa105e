/** A number for a person: thousands separated by commas, all its digits after the point. */
export function formatNumber(value: number): string {
  return Number.isFinite(value)
    ? value.toLocaleString('en-US', { maximumFractionDigits: 20, useGrouping: true })
    : String(value)
}
