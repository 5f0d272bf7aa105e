import type { ComputedFunction } from '../computed-function.ts'
import { formatNumber } from './format-number.ts'
import { readNumber, tryReadNumber } from './read-number.ts'

/** Functions of numbers. */
export const computedNumber: readonly ComputedFunction[] = [
  { name: 'mesh_cbrt', parameters: ['float'], result: 'float', compute: Math.cbrt },
  { name: 'mesh_format_number', parameters: ['text', 'text'], result: 'text', compute: formatNumber },
  { name: 'mesh_read_number', parameters: ['text', 'text'], result: 'text', compute: readNumber },
  { name: 'mesh_try_read_number', parameters: ['text', 'text'], result: 'text', compute: tryReadNumber },
]
