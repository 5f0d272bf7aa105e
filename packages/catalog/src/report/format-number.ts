/** A number in groups of three, with at most four digits behind the point. */
export const formatNumber = (value: number): string =>
  value.toLocaleString('en-US', { maximumFractionDigits: 4 })
