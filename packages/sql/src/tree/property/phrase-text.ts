import type { Phrase } from './phrase.ts'

/** The keywords of a phrase with single spaces between them, without what they frame: `ON TABLE`, `ADD VERSION FROM`. */
export const phraseKeywords = (phrase: Phrase): string =>
  phrase.parts.flatMap((part) => (part.kind === 'keyword' ? [part.text] : [])).join(' ')
