const format = new Intl.NumberFormat('en-US', { maximumFractionDigits: 20 })

/** A number for a person: thousands separated by commas, all its digits after the point. */
export const formatNumber = (value: number): string =>
  Number.isFinite(value) ? format.format(value) : String(value)
