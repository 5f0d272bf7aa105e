import type { Diagnostic } from '@mesh/core'
import type { ReadDocument } from '../read/read-document.ts'
import type { Rule } from './rule.ts'

/** Every problem of a document as a diagnostic with its place. A `lenient` reading turns what older versions allowed into warnings. */
export function diagnose(document: ReadDocument, rule: Rule, lenient: boolean): readonly Diagnostic[] {
  const found: Diagnostic[] = []
  rule(document.value, '', ({ code, pointer, message, hint, lenient: allowed }) => {
    found.push({
      code,
      severity: lenient && allowed === true ? 'warning' : 'error',
      message,
      where: document.locate(pointer),
      ...(hint !== undefined && { hint }),
    })
  })
  return found
}
