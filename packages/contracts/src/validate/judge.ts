import type { Diagnostic } from '@mesh/core'
import type { ReadDocument } from '../read/read-document.ts'
import { diagnose } from './diagnose.ts'
import type { Rule } from './rule.ts'

/** The versions of a standard, and which of them judges a document. */
export interface Jurisdiction<Edition extends string> {
  readonly standard: 'ODCS' | 'ODPS'
  readonly editions: readonly Edition[]
  readonly structure: (edition: Edition) => Rule
}

/**
 * What a version of a standard says of a document. A document that breaks it and keeps another is told so, as a warning
 * `CONTRACT.OTHER_VERSION` beside the errors: most often only its `apiVersion` is wrong.
 */
export function judge<Edition extends string>(
  document: ReadDocument,
  edition: Edition,
  { standard, editions, structure }: Jurisdiction<Edition>,
): readonly Diagnostic[] {
  const found = diagnose(document, structure(edition))
  if (!found.some(({ severity }) => severity === 'error')) return found
  const others = editions.filter((each) => keeps(document.value, structure(each)))
  if (others.length === 0) return found
  return [
    ...found,
    {
      code: 'CONTRACT.OTHER_VERSION',
      severity: 'warning',
      message: others.includes(edition)
        ? `Only its apiVersion keeps the document from being valid as ${standard} ${others.join(', ')}`
        : `The document breaks ${standard} ${edition} and is valid as ${others.join(', ')}`,
      where: document.locate('/apiVersion'),
      hint: `Declare apiVersion: ${others[0]}, or correct the places above.`,
    },
  ]
}

/** Whether a document keeps a version, whichever it declares, and without fields that the version only puts up with. */
function keeps(value: unknown, rule: Rule): boolean {
  let broken = false
  rule(value, '', ({ code, pointer }) => {
    broken ||= pointer !== '/apiVersion' || code === 'CONTRACT.UNKNOWN_FIELD'
  })
  return !broken
}
