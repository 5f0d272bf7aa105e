import type { Domain } from '../domain/domain.ts'
import type { Random } from '../random/random.ts'
import { countTexts, type TextCounts } from './count-texts.ts'
import type { DeterministicAutomaton } from './deterministic-automaton.ts'

/** Beyond this many texts the first characters are left to chance, so that all others can be counted exactly. */
const enough = 2 ** 40
const mostCells = 16_000_000

/**
 * The texts of an automaton by length, the shortest first: so many lengths as it takes to have the wanted number of texts, and
 * a few more. Nothing when there is no text, or when the texts are too long to be counted.
 */
export function textDomain(
  automaton: DeterministicAutomaton,
  least: number,
  most: number,
  wanted: number,
): Domain<string> | undefined {
  const states = automaton.accepts.length
  for (let spread = 16; ; spread *= 4) {
    const longest = Math.min(most, least + spread)
    if (states * (longest + 1) > mostCells) return undefined
    const counts = countTexts(automaton, longest)
    const lengths = Array.from(
      { length: Math.max(0, longest - least + 1) },
      (_, index) => least + index,
    ).filter((length) => counts.of(0, length) > 0)
    const total = lengths.reduce((sum, length) => sum + counts.of(0, length), 0)
    const isAll = longest === most || spread > states + 64
    if (total >= wanted || isAll)
      return total === 0 ? undefined : makeDomain(automaton, counts, lengths, total)
  }
}

function makeDomain(
  automaton: DeterministicAutomaton,
  counts: TextCounts,
  lengths: readonly number[],
  total: number,
): Domain<string> {
  if (total <= 2 ** 53)
    return {
      size: total,
      at: (position) => {
        let rest = position
        for (const length of lengths) {
          const count = counts.of(0, length)
          if (rest < count) return spell(automaton, counts, 0, length, rest)
          rest -= count
        }
        return ''
      },
    }
  const roomy = lengths.filter((length) => counts.of(0, length) >= enough)
  return {
    size: enough,
    at: (position, random) => {
      const length = roomy[random.below(roomy.length)] ?? 0
      const { text, state, left } = wander(automaton, counts, length, random)
      const room = Math.floor(counts.of(state, left) / enough)
      return text + spell(automaton, counts, state, left, position * room + random.below(room))
    },
  }
}

/** The text at a position among those of a length, from a state. */
function spell(
  { ways }: DeterministicAutomaton,
  counts: TextCounts,
  start: number,
  length: number,
  position: number,
): string {
  let text = ''
  let rest = position
  let state = start
  for (let left = length - 1; left >= 0; left -= 1)
    for (const { characters, to } of ways[state] ?? []) {
      const each = counts.of(to, left)
      const all = each * characters.length
      if (rest >= all) {
        rest -= all
        continue
      }
      const index = Math.floor(rest / each)
      text += characters[index]
      rest -= index * each
      state = to
      break
    }
  return text
}

/** Goes on by chance for as long as more texts follow than are needed. */
function wander({ ways }: DeterministicAutomaton, counts: TextCounts, length: number, random: Random) {
  let text = ''
  let state = 0
  let left = length
  for (;;) {
    let choices = 0
    for (const { characters, to } of ways[state] ?? [])
      if (counts.of(to, left - 1) >= enough) choices += characters.length
    if (choices === 0 || left === 0) return { text, state, left }
    let choice = random.below(choices)
    for (const { characters, to } of ways[state] ?? []) {
      if (counts.of(to, left - 1) < enough) continue
      if (choice < characters.length) {
        text += characters[choice]
        state = to
        break
      }
      choice -= characters.length
    }
    left -= 1
  }
}
