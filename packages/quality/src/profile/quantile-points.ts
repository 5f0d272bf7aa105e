/** Parts of all values below which quantiles are told. */
export const quantilePoints = [0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99] as const
