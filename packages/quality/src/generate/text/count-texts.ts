import type { DeterministicAutomaton } from './deterministic-automaton.ts'

/** How many texts of each length an automaton accepts from each state. Beyond 2^53 the numbers are approximate. */
export interface TextCounts {
  /** Of a state, with so many characters still to come. */
  readonly of: (state: number, length: number) => number
}

/** Counts texts up to a length. */
export function countTexts({ ways, accepts }: DeterministicAutomaton, longest: number): TextCounts {
  const states = accepts.length
  const counts = new Float64Array(states * (longest + 1))
  for (let state = 0; state < states; state += 1) counts[state] = accepts[state] ? 1 : 0
  for (let length = 1; length <= longest; length += 1)
    for (let state = 0; state < states; state += 1) {
      let sum = 0
      for (const { characters, to } of ways[state] ?? [])
        sum += characters.length * (counts[(length - 1) * states + to] ?? 0)
      counts[length * states + state] = Math.min(sum, 1e300)
    }
  return { of: (state, length) => counts[length * states + state] ?? 0 }
}
