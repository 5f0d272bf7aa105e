import type { ComputedFunction } from '../computed-function.ts'
import { formatMoment } from './format-moment.ts'
import { readMoment, readOffset, tryReadMoment } from './read-moment.ts'

/** Functions of dates and times. */
export const computedTime: readonly ComputedFunction[] = [
  {
    name: 'mesh_read_moment',
    parameters: ['text', 'text', 'text', 'integer'],
    result: 'instant',
    compute: readMoment,
  },
  {
    name: 'mesh_try_read_moment',
    parameters: ['text', 'text', 'text', 'integer'],
    result: 'instant',
    compute: tryReadMoment,
  },
  { name: 'mesh_read_offset', parameters: ['text', 'text'], result: 'integer', compute: readOffset },
  {
    name: 'mesh_format_moment',
    parameters: ['instant', 'text', 'text'],
    result: 'text',
    compute: formatMoment,
  },
]
