import type { RowPattern } from '../../tree/table/row-pattern.ts'
import { type Doc, doc, glue, words } from '../layout/doc.ts'
import { type RenderRules, renderList, renderNode } from '../render-part.ts'
import type { Spelling } from '../spelling.ts'

/** How tightly a pattern binds: a sequence loosest. */
const bindingOf = ({ kind }: RowPattern): number =>
  kind === 'patternSequence' ? 1 : kind === 'patternAlternation' ? 2 : kind === 'patternRepetition' ? 3 : 4

const part = (pattern: RowPattern, level: number, to: Spelling): Doc =>
  bindingOf(pattern) < level ? doc`(${renderNode(pattern, to)})` : renderNode(pattern, to)

function times(least: number, most: number | undefined): string {
  if (most === undefined) return least === 0 ? '*' : least === 1 ? '+' : `{${least},}`
  if (least === 0 && most === 1) return '?'
  return least === most ? `{${least}}` : `{${least},${most}}`
}

/** What stands in PATTERN of MATCH_RECOGNIZE. */
export const rowPatternRules: RenderRules<RowPattern['kind']> = {
  patternSymbol: ({ symbol }, to) => to.identifier(symbol),
  patternAnchor: ({ at }) => at,
  patternSequence: ({ items }, to) => words(...items.map((each) => part(each, 2, to))),
  patternAlternation: ({ items }, to) =>
    words(...items.flatMap((each, index) => [index > 0 && '|', part(each, 3, to)])),
  patternPermutation: ({ items }, to) => doc`PERMUTE(${renderList(items, to)})`,
  patternExclusion: ({ item }, to) => doc`{- ${renderNode(item, to)} -}`,
  patternRepetition: ({ item, least, most, reluctant }, to) =>
    glue(part(item, 4, to), times(least, most), reluctant && '?'),
}
