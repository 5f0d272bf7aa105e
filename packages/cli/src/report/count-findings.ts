import type { Diagnostic } from '@mesh/core'

/** What was found in how many files, in a line for a person. */
export function countFindings(files: number, found: readonly Diagnostic[]): string {
  const place = `${files} ${files === 1 ? 'file' : 'files'}`
  if (found.length === 0) return `${place} checked, nothing to say`
  const count = (severity: Diagnostic['severity'], word: string) => {
    const number = found.filter((each) => each.severity === severity).length
    return `${number} ${word}${number === 1 ? '' : 's'}`
  }
  return `${count('error', 'error')}, ${count('warning', 'warning')}, ${count('info', 'note')} in ${place}`
}
