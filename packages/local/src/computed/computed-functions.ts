import { computedBytes } from './bytes/byte-functions.ts'
import type { ComputedFunction } from './computed-function.ts'
import { computedJson } from './json/json-functions.ts'
import { computedNumber } from './number/number-functions.ts'
import { computedText } from './text/text-functions.ts'
import { computedTime } from './time/time-functions.ts'

/** Every function that this process computes for DuckDB. */
export const computedFunctions: readonly ComputedFunction[] = [
  ...computedBytes,
  ...computedJson,
  ...computedNumber,
  ...computedText,
  ...computedTime,
]
