import { type Change, canonicalJson } from '@mesh/core'
import type { SchemaElement } from '../../odcs/schema.ts'
import type { ColumnFamily, ColumnPair } from '../column-pair.ts'
import { makeChange } from '../make-change.ts'
import { type Both, sideOf } from '../side.ts'

/** A table or a column that is in both versions. */
type NotedPair = Both<SchemaElement> & {
  readonly subject: NonNullable<Change['subject']>
  readonly title: string
}

/** Classification and deprecation of a column. */
export const noteChanges: ColumnFamily = (pair) => [...classification(pair), ...deprecation(pair)]

function classification({ before, after, subject, title }: ColumnPair): readonly Change[] {
  const [was, is] = [before.value.classification, after.value.classification]
  if (was === is) return []
  return [
    makeChange({
      code: 'CONTRACT.CLASSIFICATION_CHANGED',
      action: 'changed',
      before: sideOf(before, 'classification'),
      after: sideOf(after, 'classification'),
      message: `The classification of ${title} changed from ${was ?? 'none'} to ${is ?? 'none'}`,
      consumers: 'notice',
      producers: 'notice',
      subject,
    }),
  ]
}

/** Deprecation of a table or a column. */
export function deprecation({ before, after, subject, title }: NotedPair): readonly Change[] {
  if (before.value.deprecated === true || after.value.deprecated !== true) return []
  return [
    makeChange({
      code: 'CONTRACT.DEPRECATED',
      action: 'changed',
      before: sideOf(before, 'deprecated'),
      after: sideOf(after, 'deprecated'),
      message: `${title} is deprecated`,
      consumers: 'notice',
      subject,
    }),
  ]
}

const words = ['description', 'businessName', 'tags'] as const

/** What only people read. */
export function documentation({ before, after, subject, title }: NotedPair): readonly Change[] {
  return words.flatMap((field) =>
    canonicalJson(before.value[field] ?? null) === canonicalJson(after.value[field] ?? null)
      ? []
      : [
          makeChange({
            code: 'CONTRACT.DOCUMENTATION_CHANGED',
            action: 'changed',
            before: sideOf(before, field),
            after: sideOf(after, field),
            message: `The ${field} of ${title} changed`,
            subject,
          }),
        ],
  )
}
