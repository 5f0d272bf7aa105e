import type { Diagnostic } from '@mesh/core'
import type { ReadDocument } from '../read/read-document.ts'
import type { Rule } from './rule.ts'

/** Every problem of a document as a diagnostic with its place. */
export function diagnose(document: ReadDocument, rule: Rule): readonly Diagnostic[] {
  const found: Diagnostic[] = []
  rule(document.value, '', ({ code, pointer, message, hint, severity }) => {
    found.push({
      code,
      severity: severity ?? 'error',
      message,
      where: document.locate(pointer),
      ...(hint !== undefined && { hint }),
    })
  })
  return found
}
