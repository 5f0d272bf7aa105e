import type { ComputedFunction } from '../computed-function.ts'
import { formatMoment } from './format-moment.ts'
import { readMoment, tryReadMoment } from './read-moment.ts'

/** Functions of dates and times. */
export const computedTime: readonly ComputedFunction[] = [
  {
    name: 'mesh_read_moment',
    parameters: ['text', 'text', 'text', 'boolean'],
    result: 'instant',
    compute: readMoment,
  },
  {
    name: 'mesh_try_read_moment',
    parameters: ['text', 'text', 'text', 'boolean'],
    result: 'instant',
    compute: tryReadMoment,
  },
  {
    name: 'mesh_format_moment',
    parameters: ['instant', 'text', 'text'],
    result: 'text',
    compute: formatMoment,
  },
]
