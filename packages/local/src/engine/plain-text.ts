import type { TextOrBind } from '@mesh/sql'
import { unsupportedFeature } from '../errors/statement-failures.ts'

/** A text of a statement. @throws SQL.UNSUPPORTED for a bind or a variable in its place. */
export function plainText(value: TextOrBind | undefined): string | undefined {
  if (typeof value === 'object') throw unsupportedFeature('a variable in place of a pattern')
  return value
}
