import type { AssertionNode, PatternNode } from './pattern-node.ts'

/**
 * The structure of a regular expression of ECMA-262 with the flag `u`, or the words for what no automaton can follow: look-around and
 * back-references. The expression has to be valid.
 */
export function parsePattern(source: string): PatternNode | string {
  const reader = new Reader(source)
  const node = reader.choice()
  return reader.refused ?? node
}

const places: Readonly<Record<string, AssertionNode['place'] | undefined>> = {
  '^': 'start',
  $: 'end',
  '\\b': 'wordEdge',
  '\\B': 'noWordEdge',
}

class Reader {
  refused: string | undefined
  readonly #source: string
  #at = 0

  constructor(source: string) {
    this.#source = source
  }

  choice(): PatternNode {
    const options = [this.#sequence()]
    while (this.#take('|')) options.push(this.#sequence())
    const [only] = options
    return only !== undefined && options.length === 1 ? only : { kind: 'choice', options }
  }

  #sequence(): PatternNode {
    const parts: PatternNode[] = []
    while (this.#at < this.#source.length && !this.#sees('|') && !this.#sees(')'))
      parts.push(this.#repeated(this.#atom()))
    return { kind: 'sequence', parts }
  }

  #repeated(part: PatternNode): PatternNode {
    const found = this.#match(/([*+?]|\{(\d+)(,(\d*))?\})\??/y)
    if (found === undefined) return part
    const [, sign, least, comma, most] = found
    if (sign === '*') return { kind: 'repeat', part, least: 0, most: Number.POSITIVE_INFINITY }
    if (sign === '+') return { kind: 'repeat', part, least: 1, most: Number.POSITIVE_INFINITY }
    if (sign === '?') return { kind: 'repeat', part, least: 0, most: 1 }
    const upTo = comma === undefined ? Number(least) : most === '' ? Number.POSITIVE_INFINITY : Number(most)
    return { kind: 'repeat', part, least: Number(least), most: upTo }
  }

  #atom(): PatternNode {
    if (this.#match(/\(\?<?[=!]/y)) this.refused = 'look-around'
    if (this.#match(/\\(?:[1-9]|k<)/y)) this.refused = 'back-references'
    if (this.#match(/\(\?[a-z-]+:/y)) this.refused = 'flags inside the expression'
    if (this.refused !== undefined) return this.#stop()
    if (this.#match(/\((?:\?:|\?<[^>]*>)?/y)) {
      const inner = this.choice()
      this.#take(')')
      return inner
    }
    const place = places[this.#match(/\^|\$|\\[bB]/y)?.[0] ?? '']
    if (place !== undefined) return { kind: 'assertion', place }
    const characters = this.#match(
      /\[(?:[^\]\\]|\\[\s\S])*\]|\\u\{[^}]*\}|\\u[dD][89abAB]..\\u[dD][c-fC-F]..|\\u.{4}|\\x..|\\c.|\\[pP]\{[^}]*\}|\\[\s\S]|[\s\S]/uy,
    )
    return { kind: 'characters', source: characters?.[0] ?? '' }
  }

  #stop(): PatternNode {
    this.#at = this.#source.length
    return { kind: 'sequence', parts: [] }
  }

  #match(expression: RegExp): RegExpExecArray | undefined {
    expression.lastIndex = this.#at
    const found = expression.exec(this.#source) ?? undefined
    if (found !== undefined) this.#at += found[0].length
    return found
  }

  #sees(text: string): boolean {
    return this.#source.startsWith(text, this.#at)
  }

  #take(text: string): boolean {
    const there = this.#sees(text)
    if (there) this.#at += text.length
    return there
  }
}
