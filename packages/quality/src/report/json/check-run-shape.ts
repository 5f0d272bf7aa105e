import { outcomes } from '../../run/outcome.ts'
import { anything, listOf, nullable, number, objectWith, oneOf, optional, type Shape, text } from './shape.ts'

const outcome = oneOf(...outcomes)

const failure = objectWith({
  code: text,
  message: text,
  why: optional(text),
  hint: optional(text),
  where: optional(objectWith({})),
})

const check = objectWith({
  kind: oneOf('check'),
  id: text,
  table: objectWith({ database: optional(text), schema: optional(text), name: text }),
  metric: objectWith({ kind: text }),
  filter: optional(text),
  window: optional(objectWith({ column: text })),
  groupBy: optional(listOf(text)),
  must: optional(objectWith({ kind: text, measure: text })),
  should: optional(objectWith({ kind: text, measure: text })),
  dimension: optional(text),
  severity: optional(text),
  description: optional(text),
  owner: optional(text),
  tags: optional(listOf(text)),
  source: optional(objectWith({ contract: objectWith({ id: text, version: text }), pointer: text })),
  sample: objectWith({ columns: listOf(text), masked: listOf(text) }),
})

const measured = {
  outcome,
  value: optional(nullable(number)),
  rows: optional(number),
  nonNull: optional(number),
  comparison: optional(text),
  error: optional(failure),
  reason: optional(text),
}

const result = objectWith({
  ...measured,
  kind: oneOf('checkResult'),
  check,
  segments: optional(listOf(objectWith({ ...measured, key: text, values: listOf(anything) }))),
  threshold: text,
  reproduce: optional(text),
  samples: optional(objectWith({ columns: listOf(text), rows: listOf(listOf(anything)), limit: number })),
  ms: number,
})

/** What is relied on of a run that was read from JSON. */
export const checkRunShape: Shape = objectWith({
  kind: oneOf('checkRun'),
  startedAt: (value, pointer) =>
    typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? undefined : pointer,
  ms: number,
  statements: number,
  engine: text,
  outcome,
  counts: objectWith(Object.fromEntries(outcomes.map((each) => [each, number]))),
  results: listOf(result),
  historyError: optional(failure),
})
