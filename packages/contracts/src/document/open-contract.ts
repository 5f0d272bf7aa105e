import type { ReadOptions } from '../read/read-document.ts'
import { EditableDocument } from './editable-document.ts'

/**
 * Opens a contract, YAML or JSON, for edits that leave the rest of its text as it is. The contract may be of any version and
 * need not be valid: {@link checkContract} says that of `render()`.
 *
 * @throws CONTRACT.INVALID for a text that is no YAML or JSON document.
 * @example
 * const contract = openContract(await readFile('flights.odcs.yaml', 'utf8'))
 * contract.set('/version', '1.3.0')
 * await writeFile('flights.odcs.yaml', contract.render())
 */
export function openContract(text: string, options: ReadOptions = {}): EditableDocument {
  return new EditableDocument(text, 'contract', options)
}
