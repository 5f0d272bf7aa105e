import type { Tag } from '../../catalog/object/tag.ts'
import { createdName, type DdlContext } from '../ddl-context.ts'
import { spellText } from '../spell-text.ts'

/** The CREATE of a tag. */
export function spellTag(context: DdlContext, tag: Tag): string {
  const values =
    tag.allowedValues === null ? '' : ` ALLOWED_VALUES ${tag.allowedValues.map(spellText).join(', ')}`
  const comment = tag.comment === '' ? '' : ` COMMENT=${spellText(tag.comment)}`
  return `create or replace tag ${createdName(context, tag)}${values}${comment};`
}
