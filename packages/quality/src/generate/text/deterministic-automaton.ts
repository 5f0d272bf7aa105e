import type { Automaton } from './automaton.ts'

/** An automaton with at most one way for every text, for the texts that all of several patterns accept. */
export interface DeterministicAutomaton {
  /** Ways out of each state: the characters that lead to the same state, together. State 0 is the start. */
  readonly ways: readonly (readonly Way[])[]
  readonly accepts: readonly boolean[]
}

/** Characters, none of them twice, and the state that they lead to. */
export interface Way {
  readonly characters: readonly string[]
  readonly to: number
}

const mostStates = 3_000
/** Looks at one state for one character, over all. */
const mostSteps = 6_000_000

/** What stands beside a place in the text: a character of words, another one, or nothing. */
type Side = 'word' | 'other' | 'none'

/** A set of states of each automaton and what was read last. */
interface Situation {
  readonly sets: readonly (readonly number[])[]
  readonly last: Side
}

/** The subset construction over several automata at once; nothing when it would take too much time or too many states. */
export function determine(automata: readonly Automaton[]): DeterministicAutomaton | undefined {
  const situations: Situation[] = [{ sets: automata.map(() => [0]), last: 'none' }]
  const numbers = new Map<string, number>([[keyOf(situations[0] as Situation), 0]])
  const ways: Way[][] = []
  const accepts: boolean[] = []
  let steps = 0
  for (let at = 0; at < situations.length; at += 1) {
    const situation = situations[at] as Situation
    const ended = reachAll(automata, situation, 'none')
    accepts.push(automata.every((automaton, index) => ended[index]?.has(automaton.accepts)))
    const out = new Map<number, string[]>()
    for (const [character, sets] of stepsFrom(automata, situation)) {
      steps +=
        sets.reduce((sum, set) => sum + set.length, 1) +
        situation.sets.reduce((sum, set) => sum + set.length, 0)
      if (steps > mostSteps) return undefined
      const next: Situation = { sets, last: sideOf(character) }
      const key = keyOf(next)
      let number = numbers.get(key)
      if (number === undefined) {
        number = situations.push(next) - 1
        numbers.set(key, number)
        if (number > mostStates) return undefined
      }
      out.set(number, [...(out.get(number) ?? []), character])
    }
    ways.push([...out].map(([to, characters]) => ({ characters, to })))
  }
  return { ways, accepts }
}

const keyOf = ({ sets, last }: Situation): string => `${last} ${sets.map((set) => set.join(',')).join('|')}`

const sideOf = (character: string): Side => (/\w/.test(character) ? 'word' : 'other')

/** Every character that all automata can read next, and the states where it leads. */
function* stepsFrom(automata: readonly Automaton[], situation: Situation): Iterable<[string, number[][]]> {
  const reached = {
    word: reachAll(automata, situation, 'word'),
    other: reachAll(automata, situation, 'other'),
  }
  const firstStates = [...(reached.word[0] ?? []), ...(reached.other[0] ?? [])]
  const characters = new Set<string>()
  for (const state of firstStates)
    for (const each of automata[0]?.states[state]?.characters ?? []) characters.add(each)
  for (const character of characters) {
    const sets = automata.map((automaton, index) => {
      const side = sideOf(character) as 'word' | 'other'
      const next = new Set<number>()
      for (const state of reached[side][index] ?? []) {
        const { characters: readable, next: to } = automaton.states[state] ?? {}
        if (to !== undefined && readable?.has(character)) next.add(to)
      }
      return [...next].sort((left, right) => left - right)
    })
    if (sets.every((set) => set.length > 0)) yield [character, sets]
  }
}

/** The states that are reached without reading, when the next character is of a side. */
const reachAll = (automata: readonly Automaton[], { sets, last }: Situation, next: Side) =>
  automata.map((automaton, index) => reach(automaton, sets[index] ?? [], last, next))

function reach({ states }: Automaton, from: readonly number[], last: Side, next: Side): ReadonlySet<number> {
  const found = new Set(from)
  const open = [...from]
  for (let state = open.pop(); state !== undefined; state = open.pop())
    for (const { to, place } of states[state]?.free ?? [])
      if (!found.has(to) && (place === undefined || holds(place, last, next))) {
        found.add(to)
        open.push(to)
      }
  return found
}

function holds(place: 'start' | 'end' | 'wordEdge' | 'noWordEdge', last: Side, next: Side): boolean {
  if (place === 'start') return last === 'none'
  if (place === 'end') return next === 'none'
  return ((last === 'word') !== (next === 'word')) === (place === 'wordEdge')
}
