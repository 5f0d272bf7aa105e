import { type SqlNode, walkSql } from '@mesh/sql'

/** The texts of all comments of a tree, sorted, without the spaces at their ends. */
export function commentsOf(tree: SqlNode): readonly string[] {
  const texts: string[] = []
  walkSql(tree, {
    enter: ({ comments }) => {
      for (const { text } of [...(comments?.before ?? []), ...(comments?.after ?? [])])
        texts.push(text.trimEnd())
    },
  })
  return texts.sort()
}
