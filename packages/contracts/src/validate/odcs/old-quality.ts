import { changeShape } from '../edition/change-shape.ts'
import type { Made } from '../edition/shape.ts'
import { shapeRule } from '../edition/shape-rule.ts'
import { anything, isRecord, type Rule, text } from '../rule.ts'
import { implementation, operators } from './quality.ts'

const unchecked = Object.fromEntries(Object.keys(operators).map((name) => [name, anything]))

/** A quality rule of ODCS v3.0: one without a type is of the library, which has `rule` for the metric. */
export const oldQualityRule: Made = {
  make: (use, { QualityNotes: notes }) => {
    const kind = (set: Readonly<Record<string, Rule>>, required: readonly string[]): Rule =>
      shapeRule(
        changeShape(notes, {
          set: {
            rule: anything,
            query: anything,
            engine: anything,
            implementation: anything,
            ...unchecked,
            ...set,
          },
          required,
        }),
        use,
      )
    const library = kind({ rule: text, ...operators }, ['rule'])
    const sql = kind({ query: text }, ['query'])
    const custom = kind({ engine: text, implementation }, ['engine', 'implementation'])
    const other = kind({}, [])
    return (value, pointer, report) => {
      const type = isRecord(value) ? value.type : undefined
      const rule =
        type === undefined || type === 'library'
          ? library
          : type === 'sql'
            ? sql
            : type === 'custom'
              ? custom
              : other
      rule(value, pointer, report)
    }
  },
}
