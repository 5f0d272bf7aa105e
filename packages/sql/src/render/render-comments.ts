import type { Comment, NodeComments } from '../tree/comment.ts'
import { type CommentDoc, type Doc, words } from './layout/doc.ts'

const commentDoc = ({ text, line }: Comment): CommentDoc => ({ kind: 'comment', text, line })

/** What is written for a node, with its comments before and behind it. */
export const withComments = (content: Doc, { before, after }: NodeComments): Doc =>
  words(...before.map(commentDoc), content, ...after.map(commentDoc))
