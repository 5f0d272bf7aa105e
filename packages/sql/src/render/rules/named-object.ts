import type { NamedObject } from '../../tree/name/named-object.ts'
import { braces, type Doc, glue, words } from '../layout/doc.ts'
import { renderList } from '../render-part.ts'
import type { Spelling } from '../spelling.ts'

type Typed = { readonly objectType: string } & {
  readonly class?: NamedObject['class'] | undefined
}

/** The type of an object, or the class of an instance. */
export const typeOf = ({ objectType, class: ofClass }: Typed, to: Spelling): Doc =>
  ofClass === undefined ? objectType : to.name(ofClass)

/** The name of an object, with the types of the arguments of a function. */
export const nameOf = (
  {
    name,
    argumentTypes,
  }: Pick<NamedObject, 'name'> & { readonly argumentTypes?: NamedObject['argumentTypes'] | undefined },
  to: Spelling,
): Doc => glue(to.name(name), argumentTypes && braces(renderList(argumentTypes, to)))

/** `TABLE a.b.c`, `FUNCTION f(NUMBER)`. */
export const namedObject = (node: NamedObject, to: Spelling): Doc => words(typeOf(node, to), nameOf(node, to))
