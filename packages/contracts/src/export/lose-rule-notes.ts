import type { QualityRule } from '../odcs/quality.ts'
import { pointerTo } from '../read/pointer.ts'
import type { Loss } from './loss.ts'

const told = new Set([
  'type',
  'metric',
  'arguments',
  'query',
  'engine',
  'implementation',
  'unit',
  'severity',
  'name',
])

/** Reports what a rule says about itself beyond its name and severity. */
export function loseRuleNotes(rule: QualityRule, pointer: string, lose: (loss: Loss) => void): void {
  for (const [field, value] of Object.entries(rule))
    if (value !== undefined && !told.has(field) && !/^must/.test(field))
      lose({ pointer: pointerTo(pointer, field), message: `A check has no ${field}`, severity: 'info' })
}
