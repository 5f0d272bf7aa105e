import type { Domain } from '../domain/domain.ts'
import { alphabetOf } from './alphabet.ts'
import { buildAutomaton } from './automaton.ts'
import { createCharacterFinder } from './create-character-finder.ts'
import { determine } from './deterministic-automaton.ts'
import { parsePattern } from './parse-pattern.ts'
import type { PatternNode } from './pattern-node.ts'
import { textDomain } from './text-domain.ts'

/** A regular expression that a text must match: found anywhere, or covering all of it. */
export interface TextPattern {
  readonly pattern: string
  readonly match: 'search' | 'fullMatch'
}

/** Numbers of characters. */
export interface TextLength {
  readonly least: number
  readonly most: number
}

/**
 * The texts that match every pattern and have a length between two limits: first those that are nothing but matches of
 * characters that read well, then what else matches. Words for why there is none.
 */
export function patternDomain(
  patterns: readonly TextPattern[],
  { least, most }: TextLength,
  wanted: number,
): Domain<string> | string {
  const alphabet = alphabetOf(patterns.map(({ pattern }) => pattern))
  const nodes = patterns.map(({ pattern }) => parsePattern(pattern))
  const refused = nodes.find((node) => typeof node === 'string')
  if (typeof refused === 'string') return `its pattern uses ${refused}`
  const trees = nodes.filter((node) => typeof node !== 'string')
  let best: Domain<string> | undefined
  let isTooLarge = false
  for (const { around, depth, lean } of attempts) {
    // What is too large by itself is no smaller with more around it; loops are left out only then.
    if (lean ? best !== undefined : isTooLarge) continue
    const find = createCharacterFinder(alphabet, depth)
    const automata = trees.map((tree, index) => {
      const kept = lean ? withoutLoops(tree) : tree
      return buildAutomaton(around && patterns[index]?.match === 'search' ? within(kept) : kept, find)
    })
    const built = automata.filter((each) => each !== undefined)
    const automaton = built.length === automata.length ? determine(built) : undefined
    isTooLarge = automaton === undefined
    const domain = automaton && textDomain(automaton, least, most, wanted)
    if (domain !== undefined && domain.size >= wanted) return domain
    if (domain !== undefined && domain.size > (best?.size ?? 0)) best = domain
  }
  return (
    best ?? (isTooLarge ? 'its pattern is too large' : 'no text of the allowed length matches its pattern')
  )
}

/** `around`: text before and after the match; `depth`: how many tiers of characters; `lean`: no loops. */
const attempts = [
  { around: false, depth: 1, lean: false },
  { around: true, depth: 2, lean: false },
  { around: false, depth: 9, lean: false },
  { around: true, depth: 9, lean: false },
  { around: false, depth: 1, lean: true },
]

const anything: PatternNode = {
  kind: 'repeat',
  part: { kind: 'characters', source: '[\\s\\S]' },
  least: 0,
  most: Number.POSITIVE_INFINITY,
}

/** The pattern with anything before and after it. */
const within = (tree: PatternNode): PatternNode => ({ kind: 'sequence', parts: [anything, tree, anything] })

/** The pattern with each loop gone through once more than it must: an automaton of some loops has too many states. */
function withoutLoops(node: PatternNode): PatternNode {
  if (node.kind === 'sequence') return { ...node, parts: node.parts.map(withoutLoops) }
  if (node.kind === 'choice') return { ...node, options: node.options.map(withoutLoops) }
  if (node.kind !== 'repeat') return node
  return { ...node, part: withoutLoops(node.part), most: Math.min(node.most, node.least + 1) }
}
