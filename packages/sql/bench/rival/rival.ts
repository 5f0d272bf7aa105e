/** What a parser made of a text: a tree, a text that it keeps unread, or a refusal. */
export type Reading = 'tree' | 'opaque' | 'refused'

/** A parser that is measured beside ours. */
export interface SqlReader {
  readonly name: string
  /** What a program that uses it imports: a module specifier. */
  readonly specifier: string
  /** Reads one statement and throws away what it made; for clocks. Whether it refused does not matter. */
  parse(sql: string): void
  /** The tree as the reader gives it, or undefined where it refuses. */
  read(sql: string): unknown
  classify(sql: string): Reading
}
