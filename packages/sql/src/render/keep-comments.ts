import type { Comment } from '../tree/comment.ts'
import type { SqlNode } from '../tree/sql-node.ts'
import { walkSql } from '../walk/walk-sql.ts'
import { Commented, type Doc, isMany } from './layout/doc.ts'

/** A document that has all comments of its tree: those for which it has no place stand in front. */
export function keepComments(tree: SqlNode, doc: Doc): Doc {
  const missing = new Set<Comment>()
  walkSql(tree, {
    enter: ({ comments }) => {
      for (const each of comments?.before ?? []) missing.add(each)
      for (const each of comments?.after ?? []) missing.add(each)
    },
  })
  if (missing.size === 0) return doc
  const open: Doc[] = [doc]
  for (let each = open.pop(); each !== undefined; each = open.pop()) {
    if (typeof each === 'string') continue
    if (isMany(each)) for (const part of each) open.push(part)
    else if (each.kind === 'fill') for (const item of each.items) open.push(item)
    else if (each.kind !== 'break') {
      open.push(each.content)
      if (each.kind !== 'commented') continue
      for (const comment of each.before) missing.delete(comment)
      for (const comment of each.after) missing.delete(comment)
    }
  }
  return missing.size === 0 ? doc : new Commented(doc, [...missing], [])
}
