import { qualityMetrics, qualityOperators } from '../../odcs/quality.ts'
import { pointerTo } from '../../read/pointer.ts'
import { changeShape } from '../edition/change-shape.ts'
import type { Made } from '../edition/shape.ts'
import { shapeRule } from '../edition/shape-rule.ts'
import {
  anyRecord,
  anything,
  both,
  either,
  isRecord,
  list,
  numeric,
  oneOf,
  type Rule,
  text,
} from '../rule.ts'

const pair: Rule = (value, pointer, report) => {
  list(numeric)(value, pointer, report)
  if (Array.isArray(value) && (value.length !== 2 || value[0] === value[1]))
    report({ code: 'CONTRACT.NOT_A_PAIR', pointer, message: 'Expected two different numbers' })
}

/** The comparisons of a quality rule. */
export const operators: Readonly<Record<string, Rule>> = Object.fromEntries(
  qualityOperators.map((name) => [
    name,
    name.endsWith('Between') ? pair : name === 'mustBe' || name === 'mustNotBe' ? anything : numeric,
  ]),
)

/** What an engine of its own runs: a text or an object. */
export const implementation: Rule = either((value) => typeof value === 'string', text, anyRecord)

const oneOperator: Rule = (value, pointer, report) => {
  if (!isRecord(value)) return
  const given = qualityOperators.filter((name) => Object.hasOwn(value, name))
  if (given.length === 1) return
  const [, second] = given
  report({
    code: 'CONTRACT.OPERATOR_COUNT',
    pointer: second === undefined ? pointer : pointerTo(pointer, second),
    message:
      second === undefined
        ? 'The quality rule has no comparison'
        : `The quality rule has ${given.join(' and ')}`,
    hint:
      second === undefined
        ? 'Add exactly one of mustBe, mustNotBe, mustBeGreaterThan, mustBeLessThan, mustBeBetween, …'
        : 'Write a rule for each, or use mustBeBetween.',
  })
}

const libraryFields = { metric: oneOf(qualityMetrics), rule: text, arguments: anyRecord, ...operators }
const sqlFields = { query: text, ...operators }
const customFields = { engine: text, implementation }

/** A quality rule since ODCS v3.1.0: the notes of `QualityNotes`, and the fields of its kind and no others. */
export const qualityRule: Made = {
  make: (use, { QualityNotes: notes }) => {
    const kind = (set: Readonly<Record<string, Rule>>, required: readonly string[]): Rule =>
      shapeRule(changeShape(notes, { set, required }), use)
    const library = both(kind(libraryFields, ['metric']), oneOperator)
    const librarySql = both(kind({ ...libraryFields, ...sqlFields }, ['metric', 'query']), oneOperator)
    const libraryCustom = both(
      kind({ ...libraryFields, ...customFields }, ['metric', 'engine', 'implementation']),
      oneOperator,
    )
    const sql = both(kind(sqlFields, ['query']), oneOperator)
    const custom = kind(customFields, ['engine', 'implementation'])
    const other = kind({}, [])
    const kindOf = (value: unknown): Rule => {
      if (!isRecord(value)) return other
      const { type, metric } = value
      if (type === 'library') return library
      if (typeof metric === 'string')
        return type === 'sql' ? librarySql : type === 'custom' ? libraryCustom : library
      return type === 'sql' ? sql : type === 'custom' ? custom : other
    }
    return (value, pointer, report) => kindOf(value)(value, pointer, report)
  },
}
