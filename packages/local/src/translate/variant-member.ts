import { type Emitted, emit, isExact, textLiteral, variantType } from './emitted.ts'
import { once } from './once.ts'
import { jsonPath, type PathStep } from './variant-path.ts'

/** What constant steps lead to in a semi-structured value; NULL where there is nothing. */
export const memberAt = (value: Emitted, steps: readonly PathStep[]): Emitted =>
  // Places count from 0 only: DuckDB would count negative ones from the end.
  steps.some((each) => typeof each === 'number' && each < 0)
    ? emit('CAST(NULL AS JSON)', variantType)
    : emit(`json_extract(${value.sql}, ${textLiteral(jsonPath(steps))})`, variantType)

/**
 * The member of an object by a computed key, or of an array by a computed place from 0.
 * Source: https://docs.snowflake.com/en/sql-reference/functions/get
 */
export function memberBy(value: Emitted, key: Emitted): Emitted {
  const sql = isExact(key.type)
    ? once(
        [value.sql, key.sql],
        (v, k) => `CASE WHEN json_type(${v}) = 'ARRAY' AND ${k} >= 0 THEN ${itemAt(v, k)} END`,
      )
    : once([value.sql, key.sql], (v, k) => `CASE WHEN json_type(${v}) = 'OBJECT' THEN ${fieldAt(v, k)} END`)
  return emit(sql, variantType)
}

const itemAt = (v: string, place: string) => `json_extract(${v}, '$[' || CAST(${place} AS BIGINT) || ']')`

const fieldAt = (v: string, key: string): string =>
  `json_extract(${v}, '/' || replace(replace(${key}, '~', '~0'), '/', '~1'))`
