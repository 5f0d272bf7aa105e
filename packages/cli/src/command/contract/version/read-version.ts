import { parseDocument } from '@mesh/contracts'
import { noDefinition } from '../../../errors.ts'
import type { CheckedSource } from '../check-source.ts'
import type { VersionedDocument } from './versioned-document.ts'

/** The one document of a file that was read. @throws CLI.NO_DEFINITION, CONTRACT.INVALID, CONTRACT.OLD_VERSION */
export function readVersion({ file, text, documents }: CheckedSource, place = file): VersionedDocument {
  const [checked, another] = documents
  if (checked === undefined || another !== undefined)
    throw noDefinition(file, 'It defines several documents; one is needed here.')
  const document = checked.kind === 'DataContract' ? checked.contract : checked.product
  // The parser says what is wrong, with every problem.
  return { file, place, document: document ?? parseDocument(text ?? '', { file }), locate: checked.locate }
}
