import type { ShowContext } from './show-context.ts'

/** The cells of a row by column; one that is absent is empty text, as Snowflake mostly has it. */
export type ShownRow = Readonly<Record<string, unknown>>

/** How SHOW lists one kind of things. */
export interface KindToShow<Shown> {
  /** The columns of the page, in its order. Those whose type is not text are in `listing.ts`. `dropped_on` is there with HISTORY only. */
  readonly columns: readonly string[]
  /** The columns of TERSE; absent where there is no TERSE. */
  readonly terse?: readonly string[]
  /** What there is to see, in the order in which it is shown. */
  list(context: ShowContext): readonly Shown[]
  row(shown: Shown, context: ShowContext): ShownRow | Promise<ShownRow>
  /** What LIKE, STARTS WITH and FROM look at. @defaultValue the `name` of what is shown */
  name?(shown: Shown): string
}

/** A {@link KindToShow} that no longer tells what it shows. */
export interface ShownKind {
  readonly columns: readonly string[]
  readonly terse: readonly string[] | undefined
  /** The rows of the things whose names fit, at most so many of them. */
  rows(
    context: ShowContext,
    fits: (name: string) => boolean,
    limit: number | undefined,
  ): Promise<readonly ShownRow[]>
}

/** A kind of things that have names. */
export function shownKind<Shown extends { readonly name: string }>(kind: KindToShow<Shown>): ShownKind
/** A kind of things that say what their names are. */
export function shownKind<Shown>(kind: KindToShow<Shown> & { name(shown: Shown): string }): ShownKind
export function shownKind<Shown>(kind: KindToShow<Shown>): ShownKind {
  const { columns, terse, list, row, name = ownName } = kind
  return {
    columns,
    terse,
    rows: async (context, fits, limit) => {
      const chosen = list(context).filter((each) => fits(name(each)))
      const rows: ShownRow[] = []
      for (const each of chosen.slice(0, limit ?? chosen.length)) rows.push(await row(each, context))
      return rows
    },
  }
}

const ownName = (shown: unknown): string => (shown as { readonly name: string }).name
