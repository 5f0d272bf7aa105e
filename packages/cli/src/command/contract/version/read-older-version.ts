import { checkDocument } from '@mesh/contracts'
import type { Diagnostic } from '@mesh/core'
import type { VersionedDocument } from './versioned-document.ts'

/** What a file was at a revision: a document, or why there is none to compare with. */
export interface OlderVersion {
  readonly place: string
  readonly version?: VersionedDocument
  readonly problem?: Diagnostic
}

/** Where a text of another time comes from. */
interface Origin {
  readonly file: string
  readonly place: string
  readonly revision: string
}

/** Reads what a file was at a revision; nobody can mend what was broken then, so that is no failure. */
export function readOlderVersion(text: string, { file, place, revision }: Origin): OlderVersion {
  const { locate, diagnostics, ...checked } = checkDocument(text, { file })
  const document = checked.kind === 'DataContract' ? checked.contract : checked.product
  if (document !== undefined) return { place, version: { file, place, document, locate } }
  const [first] = diagnostics.filter(({ severity }) => severity === 'error')
  const reason = first?.message ?? `It is of ODCS ${checked.version}, which is not compared`
  return {
    place,
    problem: {
      code: 'CLI.NOT_COMPARED',
      severity: 'warning',
      message: `At ${revision} the file held no document that can be compared: ${reason}`,
      where: { file },
      hint: 'Compare with a revision where it is valid to see what changed.',
    },
  }
}
