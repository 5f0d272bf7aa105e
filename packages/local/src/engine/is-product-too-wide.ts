import { isMeshError } from '@mesh/core'

/** Whether DuckDB refused a product of exact numbers that has more than the 18 digits it was computed in. */
export const isProductTooWide = (error: unknown): boolean =>
  isMeshError(error) && error.message.includes('Overflow in multiplication of DECIMAL(18)')
