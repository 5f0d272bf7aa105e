import type { AssertionNode, PatternNode } from './pattern-node.ts'

/** A state of a nondeterministic automaton: where it goes for free, and where by a character. */
export interface AutomatonState {
  readonly free: { readonly to: number; readonly place?: AssertionNode['place'] }[]
  characters?: ReadonlySet<string>
  next?: number
}

/** An automaton that accepts what a pattern matches: from state 0 to `accepts`. */
export interface Automaton {
  readonly states: readonly AutomatonState[]
  readonly accepts: number
}

const mostStates = 20_000

/** The automaton of a pattern, by Thompson's construction; nothing when it would be too large. */
export function buildAutomaton(
  node: PatternNode,
  charactersOf: (source: string) => ReadonlySet<string>,
): Automaton | undefined {
  const states: AutomatonState[] = [{ free: [] }]
  const add = (): number => states.push({ free: [] }) - 1
  const link = (from: number, to: number, place?: AssertionNode['place']): void => {
    states[from]?.free.push(place === undefined ? { to } : { to, place })
  }

  const build = (each: PatternNode, from: number): number => {
    if (states.length > mostStates) return from
    switch (each.kind) {
      case 'characters': {
        const to = add()
        Object.assign(states[from] as AutomatonState, { characters: charactersOf(each.source), next: to })
        return to
      }
      case 'assertion': {
        const to = add()
        link(from, to, each.place)
        return to
      }
      case 'sequence':
        return each.parts.reduce((at, part) => build(part, at), from)
      case 'choice': {
        const to = add()
        for (const option of each.options) link(build(option, fork(from)), to)
        return to
      }
      case 'repeat':
        return repeat(each.part, each.least, each.most, from)
    }
  }
  const fork = (from: number): number => {
    const to = add()
    link(from, to)
    return to
  }
  const repeat = (part: PatternNode, least: number, most: number, from: number): number => {
    let at = fork(from)
    for (let count = 0; count < least && states.length <= mostStates; count += 1) at = build(part, at)
    if (most === Number.POSITIVE_INFINITY) {
      const start = fork(at)
      const end = build(part, fork(start))
      link(end, start)
      return fork(start)
    }
    const end = add()
    for (let count = least; count < most && states.length <= mostStates; count += 1) {
      link(at, end)
      at = build(part, fork(at))
    }
    link(at, end)
    return end
  }

  const accepts = build(node, fork(0))
  return states.length > mostStates ? undefined : { states, accepts }
}
