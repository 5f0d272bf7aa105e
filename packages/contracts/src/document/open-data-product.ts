import type { ReadOptions } from '../read/read-document.ts'
import { EditableDocument } from './editable-document.ts'

/**
 * Opens a data product as {@link openContract} opens a contract.
 *
 * @throws CONTRACT.INVALID for a text that is no YAML or JSON document.
 */
export function openDataProduct(text: string, options: ReadOptions = {}): EditableDocument {
  return new EditableDocument(text, 'data product', options)
}
