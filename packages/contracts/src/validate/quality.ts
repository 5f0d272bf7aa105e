import { qualityDimensions, qualityMetrics, qualityOperators } from '../odcs/quality.ts'
import { pointerTo } from '../read/pointer.ts'
import { commonFields, stableId } from './common.ts'
import {
  anyRecord,
  anything,
  both,
  either,
  type Fields,
  isRecord,
  list,
  numeric,
  oneOf,
  type Rule,
  record,
  text,
} from './rule.ts'

const { tags, authoritativeDefinitions, customProperties } = commonFields(stableId, text)

const notes: Fields = {
  id: stableId,
  name: text,
  description: text,
  type: oneOf(['text', 'library', 'sql', 'custom']),
  dimension: oneOf(qualityDimensions),
  severity: text,
  businessImpact: text,
  method: text,
  schedule: text,
  scheduler: text,
  unit: text,
  tags,
  authoritativeDefinitions,
  customProperties,
}

const pair: Rule = (value, pointer, report) => {
  list(numeric)(value, pointer, report)
  if (Array.isArray(value) && (value.length !== 2 || value[0] === value[1]))
    report({ code: 'CONTRACT.NOT_A_PAIR', pointer, message: 'Expected two different numbers' })
}

const operators: Fields = Object.fromEntries(
  qualityOperators.map((name) => [
    name,
    name.endsWith('Between') ? pair : name === 'mustBe' || name === 'mustNotBe' ? anything : numeric,
  ]),
)

const oneOperator: Rule = (value, pointer, report) => {
  if (!isRecord(value)) return
  const given = qualityOperators.filter((name) => Object.hasOwn(value, name))
  if (given.length === 1) return
  report({
    code: 'CONTRACT.OPERATOR_COUNT',
    pointer: given[1] === undefined ? pointer : pointerTo(pointer, given[1]),
    message:
      given.length === 0
        ? 'The quality rule has no comparison'
        : `The quality rule has ${given.join(' and ')}`,
    hint:
      given.length === 0
        ? 'Add exactly one of mustBe, mustNotBe, mustBeGreaterThan, mustBeLessThan, mustBeBetween, …'
        : 'Write a rule for each, or use mustBeBetween.',
    ...(given.length === 0 && { lenient: true as const }),
  })
}

const library = both(
  record({ ...notes, ...operators, metric: oneOf(qualityMetrics), rule: text, arguments: anyRecord }, [
    'metric',
  ]),
  oneOperator,
)
/** ODCS v3.0 called the metric `rule`, and named others. */
const oldLibrary = record({ ...notes, ...operators, rule: text, arguments: anyRecord }, [], true)
const sql = both(record({ ...notes, ...operators, query: text }, ['query']), oneOperator)
const custom = record(
  {
    ...notes,
    engine: text,
    implementation: either((value) => typeof value === 'string', text, anyRecord),
  },
  ['engine', 'implementation'],
)

/** A quality rule of ODCS. `relaxed` lets the library rules of v3.0 pass. */
export const qualityRule =
  (relaxed: boolean): Rule =>
  (value, pointer, report) =>
    kindOf(value, relaxed)(value, pointer, report)

function kindOf(value: unknown, relaxed: boolean): Rule {
  if (!isRecord(value)) return record(notes)
  const { type, metric } = value
  if (relaxed && metric === undefined && (type === 'library' || (type === undefined && 'rule' in value)))
    return oldLibrary
  if (type === 'library' || typeof metric === 'string') {
    if (type === 'sql') return both(library, record({ query: text }, ['query'], true))
    return library
  }
  if (type === 'sql') return sql
  if (type === 'custom') return custom
  return record(notes)
}
