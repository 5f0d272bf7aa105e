import { documentOf } from '@mesh/contracts'
import { noDefinition } from '../../../errors.ts'
import type { CheckedSource } from '../check-source.ts'
import type { VersionedDocument } from './versioned-document.ts'

/** The one document of a file that was read. @throws CLI.NO_DEFINITION, CONTRACT.INVALID, CONTRACT.OLD_VERSION */
export function readVersion({ file, documents }: CheckedSource, place = file): VersionedDocument {
  const [checked, another] = documents
  if (checked === undefined || another !== undefined)
    throw noDefinition(file, 'It defines several documents; one is needed here.')
  return { file, place, document: documentOf(checked, file), locate: checked.locate }
}
