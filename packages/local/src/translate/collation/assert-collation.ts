import type { Location } from '@mesh/core'
import { unsupportedFeature } from '../../errors/statement-failures.ts'
import type { Emitted } from '../emitted.ts'
import { collationKey } from './collation-key.ts'

/** Functions that look for texts in texts, which they would have to do by a collation. */
const comparing: ReadonlySet<string> = new Set([
  'ARRAY_CONTAINS',
  'ARRAY_POSITION',
  'CHARINDEX',
  'CONTAINS',
  'EDITDISTANCE',
  'ENDSWITH',
  'GREATEST',
  'GREATEST_IGNORE_NULLS',
  'ILIKE',
  'INSERT',
  'JAROWINKLER_SIMILARITY',
  'LEAST',
  'LEAST_IGNORE_NULLS',
  'LIKE',
  'LTRIM',
  'MAX_BY',
  'MIN_BY',
  'POSITION',
  'REGEXP_COUNT',
  'REGEXP_INSTR',
  'REGEXP_LIKE',
  'REGEXP_REPLACE',
  'REGEXP_SUBSTR',
  'REGEXP_SUBSTR_ALL',
  'REPLACE',
  'RLIKE',
  'RTRIM',
  'SPLIT',
  'SPLIT_PART',
  'STARTSWITH',
  'STRTOK',
  'STRTOK_TO_ARRAY',
  'TRANSLATE',
  'TRIM',
])

/** @throws SQL.UNSUPPORTED for a function that would compare texts with a collation in another way than by it. */
export function assertCollation(
  name: string,
  args: readonly Emitted[],
  distinct: boolean,
  where: Location,
): void {
  if (!comparing.has(name) && !(distinct && name !== 'COUNT')) return
  if (args.some(({ type }) => collationKey(type) !== undefined))
    throw unsupportedFeature(`${name} of a text with a collation`, where)
}
