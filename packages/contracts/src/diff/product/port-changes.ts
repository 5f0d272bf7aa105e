import type { ChangeRuleName } from '../change-rule.ts'
import { deprecation, documentation } from '../family/notes.ts'
import { fieldSides } from '../field-sides.ts'
import type { FoundChange } from '../found-change.ts'
import { pairEntries, sidesOf } from '../pair-entries.ts'
import { type Both, isBoth, type Side } from '../side.ts'

/** How the ports of one kind are compared. */
export interface PortKind<Port> {
  /** How messages begin: `Output port`. */
  readonly words: string
  readonly added: ChangeRuleName
  readonly removed: ChangeRuleName
  readonly renamed: ChangeRuleName
  /** The members that `compare` judges. */
  readonly judged: ReadonlySet<string>
  compare(pair: Both<Port>, title: string): readonly FoundChange[]
}

/** A port as far as all kinds are alike. */
interface AnyPort {
  readonly name: string
  readonly version?: string
  readonly deprecated?: boolean
}

/** The ports of one kind: told apart by id, else name and version, else name. */
export function portChanges<Port extends AnyPort>(
  before: Side<readonly Port[] | undefined>,
  after: Side<readonly Port[] | undefined>,
  kind: PortKind<Port>,
): readonly FoundChange[] {
  const own = ({ name, version = '' }: Port) => `${name} ${version}`
  return pairEntries(sidesOf(before), sidesOf(after), own, ({ name }) => name).flatMap(
    (pair): readonly FoundChange[] => {
      const port = (pair.before ?? pair.after)?.value
      const title = `${kind.words} ${port?.name}`
      if (!isBoth(pair)) {
        const isGone = pair.before !== undefined
        const version = port?.version === undefined ? '' : ` ${port.version}`
        return [
          {
            rule: isGone ? kind.removed : kind.added,
            action: isGone ? 'removed' : 'added',
            ...pair,
            message: `${title}${version} was ${isGone ? 'removed' : 'added'}`,
          },
        ]
      }
      const renamed: readonly FoundChange[] =
        pair.before.value.name === pair.after.value.name
          ? []
          : [
              {
                rule: kind.renamed,
                action: 'renamed',
                ...fieldSides<AnyPort>(pair, 'name'),
                message: `${title} is now called ${pair.after.value.name}`,
              },
            ]
      return [
        ...renamed,
        ...kind.compare(pair, title),
        ...deprecation({ ...pair, title }),
        ...documentation({ ...pair, title }, new Set([...kind.judged, 'name', 'deprecated'])),
      ]
    },
  )
}
