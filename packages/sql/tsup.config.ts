import { packageBuild } from '../../tsup.preset.ts'

/** The words of the parser's cursor, which stand in the code a thousand times. */
const cursor =
  /^(?:expectSymbol|takeSymbol|takeOneOf|atSymbol|atWord|expect|advance|grammar|missed|afterGroup)$/

export default packageBuild([], { small: true, inner: cursor })
