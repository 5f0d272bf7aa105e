import type { ChangeImpact } from '@mesh/core'
import type { ChangeRule } from '../change-rule.ts'

const impacts = { '-': 'none', '!': 'notice', x: 'breaking' } as const satisfies Record<string, ChangeImpact>

/** One row of the matrix: `-` harmless, `!` to be noticed, `x` breaking; consumers first, then producers and stored data. */
export const row = (
  consumers: keyof typeof impacts,
  producers: keyof typeof impacts,
  reason: string,
): ChangeRule => ({ consumers: impacts[consumers], producers: impacts[producers], reason })
