import type { ReadResult } from './read-document.ts'

/** A document that a program made, as {@link readDocument} gives the document of a text: its places are pointers alone. */
export function readValue(source: object, file: string | undefined): ReadResult {
  const at = (pointer: string) => ({ ...(file !== undefined && { file }), pointer })
  try {
    // What JSON leaves out is not there: members that are undefined.
    return { document: { value: JSON.parse(JSON.stringify(source)), locate: at }, diagnostics: [] }
  } catch {
    return {
      diagnostics: [
        {
          code: 'CONTRACT.UNREADABLE',
          severity: 'error',
          message: 'The definition is no plain data: it contains itself, or a value that JSON does not have',
          where: at(''),
          hint: 'Write texts, numbers, true, false, null, lists and objects of them; a bigint as a text.',
        },
      ],
    }
  }
}
