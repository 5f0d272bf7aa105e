/** A text as the name of a file: letters, digits, `.`, `_` and `-`, never empty, never a path. */
export function fileStem(text: string): string {
  const stem = text.replaceAll(/[^\p{L}\p{N}._-]+/gu, '-').replace(/^[.-]+/, '')
  return stem === '' ? 'contract' : stem.slice(0, 100)
}
