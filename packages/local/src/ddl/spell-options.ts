import { spellText } from './spell-text.ts'

/** Options by name as a CREATE writes them: numbers and truth values bare, the rest as text. */
export const spellOptions = (options: Readonly<Record<string, string>> = {}): readonly string[] =>
  Object.entries(options)
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([key, value]) => `${key}=${/^(\d+|true|false)$/i.test(value) ? value : spellText(value)}`)
