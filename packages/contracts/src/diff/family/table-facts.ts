import type { TablePair } from '../column-pair.ts'
import { fieldSides } from '../field-sides.ts'
import type { FoundChange } from '../found-change.ts'

const facts = [
  ['physicalType', 'TABLE_KIND_CHANGED', 'kind'],
  ['dataGranularityDescription', 'GRANULARITY_CHANGED', 'granularity'],
] as const

/** What kind of object a table is, and what a row of it stands for. */
export const tableFacts = (pair: TablePair): readonly FoundChange[] =>
  facts.flatMap(([field, rule, words]): readonly FoundChange[] => {
    const [was, is] = [pair.before.value[field], pair.after.value[field]]
    if (was === is) return []
    const isFirst = was === undefined || is === undefined
    return [
      {
        rule: isFirst ? 'DOCUMENTATION_CHANGED' : rule,
        action: 'changed',
        ...fieldSides(pair, field),
        message: `The ${words} of ${pair.title} changed from ${was ?? 'none'} to ${is ?? 'none'}`,
        subject: pair.subject,
      },
    ]
  })
