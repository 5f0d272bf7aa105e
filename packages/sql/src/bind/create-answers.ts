import type { QualifiedName } from '@mesh/core'
import { nameKey } from './name-key.ts'

/** What is known under names, and which names were looked up before it was known. */
export interface Answers<Value> {
  get(name: QualifiedName): Value | undefined
  missing(): boolean
  /** Asks for all that is missing, at once. */
  load(): Promise<void>
}

/** Answers that come from a question, each name asked once. */
export function createAnswers<Value>(
  question: (name: QualifiedName) => Promise<Value | undefined> | undefined,
): Answers<Value> {
  const known = new Map<string, Value | undefined>()
  let wanted = new Map<string, QualifiedName>()
  return {
    get: (name) => {
      const key = nameKey(name)
      if (!known.has(key)) wanted.set(key, name)
      return known.get(key)
    },
    missing: () => wanted.size > 0,
    load: async () => {
      const asked = wanted
      wanted = new Map()
      await Promise.all([...asked].map(async ([key, name]) => known.set(key, await question(name))))
    },
  }
}
